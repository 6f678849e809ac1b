import JSONRPC

/// A text of which parts are markup, as LanguageTool's clients send it; positions are counted in UTF-16 units of the whole.
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

  /// A text without markup.
  init(_ text: String) {
    plain = text
    whole = Array(text.utf16)
    pieces = [Piece(plain: 0, units: 0, isText: true)]
    bytes = Array(text.utf8)
  }

  /// Reads the field `data`: `{"annotation": [{"text": …}, {"markup": …, "interpretAs": …}]}`.
  init(json: String) throws {
    guard let value = JSONValue(reading: Array(json.utf8)), let parts = value["annotation"].array else {
      throw WebProblem.field("the field data is no JSON with a list 'annotation'")
    }
    for part in parts {
      let text = part["text"].string
      guard let written = text ?? part["markup"].string else {
        throw WebProblem.field("a part of data has neither text nor markup")
      }
      pieces.append(Piece(plain: plain.utf8.count, units: whole.count, isText: text != nil))
      plain += text ?? part["interpretAs"].string ?? ""
      whole += Array(written.utf16)
    }
    bytes = Array(plain.utf8)
  }

  /// The UTF-16 units of the whole text that some bytes of the checked text come from.
  func units(of range: Range<Int>) -> Range<Int> {
    let start = unit(of: range.lowerBound, isEnd: false)
    return start..<max(start, unit(of: range.upperBound, isEnd: true))
  }

  private func unit(of offset: Int, isEnd: Bool) -> Int {
    let index =
      pieces.lastIndex { isEnd ? $0.plain < offset : $0.plain <= offset } ?? pieces.startIndex
    guard pieces.indices.contains(index) else { return 0 }
    let piece = pieces[index]
    guard piece.isText else { return piece.units }
    return piece.units
      + String(decoding: bytes[piece.plain..<min(offset, bytes.count)], as: UTF8.self).utf16.count
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
    let text = String(decoding: whole[start..<end], as: UTF16.self)
    return (String(text.map { $0.isNewline ? " " : $0 }), units.lowerBound - start)
  }
}
