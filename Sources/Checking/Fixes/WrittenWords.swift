// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Compares the words of a finding with what the file has in their place, and says what can take that place.
///
/// A program replaces words only where the file has them byte by byte, or with one line break between two of them,
/// which then is between two words of the replacement. References (`&#83;`), two strings of PO and markup are left to
/// a person.
enum WrittenWords {
  /// Sets how the words of a finding are written, and takes back a replacement that cannot be made.
  ///
  /// - Complexity: O(*length* of the finding).
  static func settle(_ finding: inout Finding, in content: [UInt8]) {
    guard finding.length > 0, let found = finding.found else { return }
    let range = finding.offset..<finding.offset + finding.length
    guard range.lowerBound >= 0, range.upperBound <= content.count else {
      finding.writing = .marked
      finding.replacement = nil
      return
    }
    let written = content[range]
    let given = finding.replacement
    switch lineBreaks(in: written, of: found) {
    case .some(let breaks) where breaks.isEmpty: return
    case .some(let breaks) where breaks.count == 1:
      finding.replacement = given.flatMap { broken($0, like: breaks[0]) }
      if finding.replacement == nil { finding.suggestion = given }
      return
    default: break
    }
    finding.writing = hasMarkup(written, besides: found) ? .marked : .coded
    finding.replacement = nil
    if finding.writing == .coded { finding.suggestion = given }
  }

  /// Whether a replacement can take the place of words: the file has them as they were found, with as many line
  /// breaks as the replacement.
  static func canTake(
    _ replacement: String, of found: String, in written: ArraySlice<UInt8>
  ) -> Bool {
    if written.elementsEqual(found.utf8) { return true }
    guard let breaks = lineBreaks(in: written, of: found) else { return false }
    return lineEnds(Array(replacement.utf8)[...]) == breaks.count
  }

  // MARK: Line breaks

  /// A line break between words that were found.
  private struct LineBreak {
    /// The characters of the words before it.
    var count: Int
    /// The white space with the line end, and the marks of a quotation at the beginning of the next line.
    var bytes: ArraySlice<UInt8>
  }

  /// The line breaks between words where nothing but them differs; `nil` where something else does.
  private static func lineBreaks(in written: ArraySlice<UInt8>, of found: String) -> [LineBreak]? {
    if written.elementsEqual(found.utf8) { return [] }
    let words = Array(found.utf8)
    var breaks: [LineBreak] = []
    var (at, word) = (written.startIndex, 0)
    while at < written.endIndex {
      if isSpace(written[at]) {
        let gap = gap(written[at...])
        let ends = lineEnds(gap)
        at = gap.endIndex
        // The words have a space for the whole of it, or, in plain text, for each of its bytes.
        let start = word
        while word < words.count, words[word] == 0x20 { word += 1 }
        guard word > start || ends > 0 else { return nil }
        guard ends <= 1 else { return nil }
        if ends == 1 {
          let before = String(decoding: words[..<word], as: UTF8.self)
          breaks.append(LineBreak(count: before.unicodeScalars.count, bytes: gap))
        }
      } else {
        guard word < words.count, words[word] == written[at] else { return nil }
        word += 1
        at += 1
      }
    }
    return word == words.count ? breaks : nil
  }

  /// White space at the beginning of some bytes, with the marks of a quotation after a line end.
  private static func gap(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var hasEnd = false
    return bytes.prefix { byte in
      if byte == 0x0A || byte == 0x0D { hasEnd = true }
      return isSpace(byte) || hasEnd && byte == 0x3E
    }
  }

  /// The number of line ends; LF, CR and CRLF are one each.
  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var before: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || byte == 0x0A && before != 0x0D { count += 1 }
      before = byte
    }
    return count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Words with a line break between two of them, or between two letters of a script without spaces.
  ///
  /// Of several places it is the nearest to that of the old line break; `nil` if no place is fit.
  private static func broken(_ words: String, like lineBreak: LineBreak) -> String? {
    let scalars = Array(words.unicodeScalars)
    guard !scalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) else { return nil }
    /// Whether a line may begin with a character: other signs may be marks of the format there.
    func begins(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
    var best: (border: Int, distance: Int)?
    for index in scalars.indices.dropFirst() where begins(scalars[index]) {
      let isBorder =
        scalars[index - 1] == " "
        || scalars[index - 1].properties.isAlphabetic
          && (CharacterClass.isWide(scalars[index].value)
            || CharacterClass.isWide(scalars[index - 1].value))
      let distance = abs(index - lineBreak.count)
      if isBorder, distance < best?.distance ?? .max { best = (index, distance) }
    }
    guard let best else { return nil }
    var before = String.UnicodeScalarView(scalars[..<best.border])
    while before.last == " " { before.removeLast() }
    let after = String.UnicodeScalarView(scalars[best.border...])
    return String(before) + String(decoding: lineBreak.bytes, as: UTF8.self) + String(after)
  }

  // MARK: Markup

  /// Whether a place has more signs of markup than the words that were found there.
  private static func hasMarkup(_ written: ArraySlice<UInt8>, besides found: String) -> Bool {
    var counts = [Int](repeating: 0, count: 256)
    for byte in found.utf8 { counts[Int(byte)] -= 1 }
    var isAfterLineEnd = false
    for byte in written {
      if byte == 0x0A || byte == 0x0D {
        isAfterLineEnd = true
      } else if !isSpace(byte), !(isAfterLineEnd && byte == 0x3E) {
        isAfterLineEnd = false
      }
      if !isAfterLineEnd { counts[Int(byte)] += 1 }
    }
    return "<>*_[]{}\\`$%|".utf8.contains { counts[Int($0)] > 0 }
      || String(decoding: written, as: UTF8.self).contains("~~")
  }
}
