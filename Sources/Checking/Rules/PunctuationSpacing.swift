// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Spaces around marks in text of words with spaces between them, for `punct/width`: one before a comma or full stop,
/// two between words, none after a comma.
///
/// Letters of one script must be on both sides, so that numbers, codes and initials are left alone. Three spaces or
/// more set columns apart.
enum PunctuationSpacing {
  /// A place and what is wrong there.
  struct Issue {
    /// UTF-8 bytes of the text.
    let range: Range<Int>
    let message: String
    let expected: String
  }

  /// The places of a text, in order.
  ///
  /// - Complexity: O(*n*).
  static func issues(in text: CheckText) -> [Issue] {
    guard text.codes.isEmpty, Language.of(text.language).isSpaced else { return [] }
    guard mayHaveIssues(text.text) else { return [] }
    let scalars = Array(text.text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var addresses = AddressScanner.ranges(in: Array(text.text.utf8))[...]
    var found: [Issue] = []
    for at in scalars.indices {
      guard let (end, message, expected) = issue(in: scalars, at: at) else { continue }
      let range = offsets[at]..<offsets[end]
      addresses = addresses.drop { $0.upperBound <= range.lowerBound }
      if let address = addresses.first, address.overlaps(range) { continue }
      found.append(Issue(range: range, message: message, expected: expected))
    }
    return found
  }

  /// Whether a text has bytes that one of the issues needs; most texts have none.
  private static func mayHaveIssues(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch last {
      case 0x20 where byte == 0x20 || byte == 0x2C || byte == 0x2E: return true
      case 0x2C where isLetterByte(byte): return true
      default: last = byte
      }
    }
    return false
  }

  private static func issue(
    in text: [Unicode.Scalar], at: Int
  ) -> (end: Int, message: String, expected: String)? {
    guard at > 0, let script = script(text[at - 1]) else { return nil }
    if text[at] == " ", at + 1 < text.count {
      let next = text[at + 1]
      if next == "," || next == "." {
        let isEnd = at + 2 == text.count || text[at + 2] == " "
        return isEnd ? (at + 2, "a space comes before \u{201C}\(next)\u{201D}", "\(next)") : nil
      }
      if next == " ", at + 2 < text.count, self.script(text[at + 2]) == script {
        return (at + 2, "two spaces are between two words", " ")
      }
    }
    if text[at] == ",", isWord(text, endingAt: at, script), isWord(text, from: at + 1, script) {
      return (at + 1, "a space is missing after \u{201C},\u{201D}", ", ")
    }
    return nil
  }

  private static func isWord(_ text: [Unicode.Scalar], from start: Int, _ script: Script) -> Bool {
    start + 1 < text.count && text[start...(start + 1)].allSatisfy { self.script($0) == script }
  }

  private static func isWord(
    _ text: [Unicode.Scalar], endingAt end: Int, _ script: Script
  ) -> Bool {
    end > 1 && text[(end - 2)..<end].allSatisfy { self.script($0) == script }
  }

  /// The script of a letter, if words of that script have spaces between them and cases.
  private static func script(_ scalar: Unicode.Scalar) -> Script? {
    guard CharacterClass.isLetter(scalar.value) else { return nil }
    let script = Script(of: scalar.value)
    return script == .latin || script == .cyrillic ? script : nil
  }

  private static func isLetterByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80
  }
}
