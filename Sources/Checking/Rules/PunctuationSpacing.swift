// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Spaces around marks in text of words with spaces between them, for `punct/width`: one before a mark, two between
/// words, none after a comma, one inside brackets; also a mark that is written twice.
///
/// Letters must be beside the mark, so that numbers, codes and initials are left alone. Three spaces or more set
/// columns apart, and three full stops are an ellipsis.
enum PunctuationSpacing {
  /// A place and what is wrong there.
  struct Issue {
    /// UTF-8 bytes of the text.
    let range: Range<Int>
    let message: String
    let expected: String
  }

  /// The places of a text, in order; of a language without spaces between words those of `WideMarkSpacing`.
  ///
  /// - Complexity: O(*n*).
  static func issues(in text: CheckText) -> [Issue] {
    guard text.codes.isEmpty else { return [] }
    let isSpaced = Language.of(text.language).isSpaced
    guard isSpaced ? mayHaveIssues(text.text) : WideMarkSpacing.mayHaveIssues(text.text) else {
      return []
    }
    let scalars = Array(text.text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var addresses = AddressScanner.ranges(in: Array(text.text.utf8))[...]
    var found: [Issue] = []
    for at in scalars.indices {
      guard
        let (end, message, expected) = isSpaced
          ? issue(in: scalars, at: at) : WideMarkSpacing.issue(in: scalars, at: at)
      else { continue }
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
      case 0x20 where byte == 0x20 || byte == 0x29 || isMark(Unicode.Scalar(byte)): return true
      case 0x28 where byte == 0x20: return true
      case 0x2C where byte == 0x2C || isLetterByte(byte): return true
      case 0x2E where byte == 0x2E: return true
      default: last = byte
      }
    }
    return false
  }

  private static func issue(
    in text: [Unicode.Scalar], at: Int
  ) -> (end: Int, message: String, expected: String)? {
    guard at > 0, at + 1 < text.count else { return nil }
    let (mark, next) = (text[at], text[at + 1])
    if mark == "(", next == " ", isEdge(text, at - 1), let script = script(text, at + 2),
      isWord(text, from: at + 2, script)
    {
      return (at + 2, "a space comes after \u{201C}(\u{201D}", "(")
    }
    guard let script = script(text, at - 1) else { return nil }
    if mark == " " {
      if isMark(next), isEdge(text, at + 2) {
        return (at + 2, "a space comes before \u{201C}\(next)\u{201D}", "\(next)")
      }
      if next == ",", isWord(text, from: at + 2, script), isWord(text, endingAt: at, script) {
        return (at + 2, "the space comes before \u{201C},\u{201D} and not after it", ", ")
      }
      if next == ")", isWord(text, endingAt: at, script),
        isEdge(text, at + 2) || isMark(text[at + 2])
      {
        return (at + 2, "a space comes before \u{201C})\u{201D}", ")")
      }
      if next == " ", self.script(text, at + 2) == script {
        return (at + 2, "two spaces are between two words", " ")
      }
    }
    if mark == ",", isWord(text, endingAt: at, script), isWord(text, from: at + 1, script) {
      return (at + 1, "a space is missing after \u{201C},\u{201D}", ", ")
    }
    if mark == "," || mark == ".", next == mark, isEdge(text, at + 2) {
      return (at + 2, "\u{201C}\(mark)\u{201D} is written twice", "\(mark)")
    }
    return nil
  }

  /// Whether a mark follows a word without a space; a colon between spaces is right in code and in tables.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ";", "?", "!": true
    default: false
    }
  }

  /// Whether a place is a space, or outside the text.
  private static func isEdge(_ text: [Unicode.Scalar], _ at: Int) -> Bool {
    at < 0 || at >= text.count || text[at] == " "
  }

  private static func script(_ text: [Unicode.Scalar], _ at: Int) -> Script? {
    text.indices.contains(at) ? script(text[at]) : nil
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
