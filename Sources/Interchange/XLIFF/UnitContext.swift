// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The context that the name of a unit gives: a key of a program says what its text is for, a number does not.
enum UnitContext {
  /// The name of the resource, or else the id if it is made of words: `menu.close`; `nil` for `12`, `tu3`,
  /// `NFDBB2FA9-tu1` and hashes.
  static func name(resource: String?, id: String) -> String? {
    if let resource, isMadeOfWords(resource) { return resource }
    return isMadeOfWords(id) ? id : nil
  }

  /// Words by which tools count.
  private static let counters: Set<String> = [
    "u", "tu", "unit", "transunit", "trans", "s", "seg", "segment", "id", "n", "no", "t", "text",
    "txt",
    "str", "string", "p", "para", "paragraph", "row", "line", "item", "key", "msg", "message", "f",
    "file",
    "sub", "block", "entry", "m", "x",
  ]

  private static func isMadeOfWords(_ name: String) -> Bool {
    let parts = name.unicodeScalars.split { !$0.properties.isAlphabetic && !isDigit($0) }
    // A number at the end counts units of one kind: `charter.12`.
    if parts.last?.allSatisfy(isDigit) ?? true { return false }
    return parts.contains { part in
      let letters = part.filter { !isDigit($0) }
      // Hashes and numbers of objects have digits among their letters.
      if letters.count < part.count {
        let isCounted = part.drop { !isDigit($0) }.allSatisfy(isDigit)
        guard isCounted, part.count - letters.count <= 2 else { return false }
      }
      let word = String(String.UnicodeScalarView(letters)).lowercased()
      guard word.unicodeScalars.count >= 3, !counters.contains(word) else { return false }
      return word.unicodeScalars.count < 8 || !word.unicodeScalars.allSatisfy(isHexadecimal)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value.isASCIIDigit
  }
  private static func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x66).contains(scalar.value)
  }
}
