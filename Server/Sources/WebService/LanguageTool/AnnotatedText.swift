// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// A text with parts that are markup, as LanguageTool's clients send it; positions are counted in UTF-16 units of the whole.
///
/// The text that is checked may begin with a paragraph that the client did not send, so that only places of findings in
/// `plain` can be turned into units. `UnitCounts` counts the units of any other text.
struct AnnotatedText {
  private struct Piece {
    /// The first byte in the text that is checked.
    let plain: Int
    /// The first unit in the whole text.
    let units: Int
    let isText: Bool
  }

  /// The text that is checked: markup is left out, or is what the client says it means.
  private(set) var plain = ""
  /// The whole text.
  private var whole: [UInt16] = []
  private var pieces: [Piece] = []
  private let bytes: [UInt8]
  /// The UTF-16 units before each byte of the checked text.
  private let unitsBefore: UnitCounts

  /// A text without markup.
  init(_ text: String) {
    self.init([(written: text, meant: text, isText: true)])
  }

  /// Reads the field `data`: `{"annotation": [{"text": …}, {"markup": …, "interpretAs": …}]}`.
  init(json: String) throws {
    guard let value = JSONValue(reading: Array(json.utf8)), let parts = value["annotation"].array
    else {
      throw WebProblem.field("the field data is not JSON with a list 'annotation'")
    }
    self.init(
      try parts.map { part in
        let text = part["text"].string
        guard let written = text ?? part["markup"].string else {
          throw WebProblem.field("a part of data has neither text nor markup")
        }
        return (written, text ?? part["interpretAs"].string ?? "", text != nil)
      })
  }

  private init(_ parts: [(written: String, meant: String, isText: Bool)]) {
    let begin = parts.lazy.map(\.meant).first { $0.contains { !$0.isWhitespace } }
    if let first = begin?.first(where: { !$0.isWhitespace }), !first.isLetter, !first.isNumber {
      plain = Self.shield
      pieces.append(Piece(plain: 0, units: 0, isText: false))
    }
    for part in parts {
      pieces.append(Piece(plain: plain.utf8.count, units: whole.count, isText: part.isText))
      plain += part.meant
      whole += Array(part.written.utf16)
    }
    bytes = Array(plain.utf8)
    unitsBefore = UnitCounts(bytes)
  }

  /// A paragraph that nobody sees, in front of a text that could be taken for a file of a format, as `<p>` for XML.
  private static let shield = "\u{2060}\n\n"

  /// The UTF-16 units of the whole text that some bytes of the checked text come from.
  func units(of range: Range<Int>) -> Range<Int> {
    let start = unit(of: range.lowerBound, isEnd: false)
    return start..<max(start, unit(of: range.upperBound, isEnd: true))
  }

  private func unit(of offset: Int, isEnd: Bool) -> Int {
    guard !pieces.isEmpty else { return 0 }
    let index = lastPiece(before: isEnd ? offset : offset + 1)
    let piece = pieces[index]
    guard piece.isText else {
      guard isEnd else { return piece.units }
      return index + 1 < pieces.count ? pieces[index + 1].units : whole.count
    }
    let offset = min(max(offset, piece.plain), bytes.count)
    return piece.units + unitsBefore[offset] - unitsBefore[piece.plain]
  }

  /// The last piece that begins before an offset, or the first one if none does.
  private func lastPiece(before offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].plain < offset { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }

  /// The checked text of some bytes.
  func plainText(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Forty units of the whole text on both sides of a place, and the place in them.
  func context(of units: Range<Int>) -> (text: String, offset: Int) {
    var start = max(0, units.lowerBound - 40)
    var end = min(whole.count, units.upperBound + 40)
    // Pairs are not cut.
    if start > 0, UTF16.isTrailSurrogate(whole[start]) { start -= 1 }
    if end < whole.count, UTF16.isTrailSurrogate(whole[end]) { end += 1 }
    // Breaks of lines are replaced unit by unit, so that places stay.
    let shown = whole[start..<end].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    return (String(decoding: shown, as: UTF16.self), units.lowerBound - start)
  }
}
