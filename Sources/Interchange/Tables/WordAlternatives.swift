// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Two writings of a word or of a term that a slash separates: `Organization/Organisation`.
enum WordAlternatives {
  /// The terms of a text with a slash within it: each alternative within its phrase, or a term and its abbreviation.
  ///
  /// - Returns: `nil` if the parts are not alternatives as far as can be seen.
  /// - Complexity: O(*characters*).
  static func expanded(_ text: String) -> [String]? {
    let characters = Array(text)
    let slashes = characters.indices.filter { characters[$0] == "/" }
    guard let slash = slashes.first, slashes.count == 1, slash > 0, slash + 1 < characters.count
    else { return nil }
    let (before, after) = (characters[..<slash], characters[(slash + 1)...])
    if isAbbreviation(String(after), of: String(before))
      || isAbbreviation(String(before), of: String(after))
    {
      return [String(before), String(after)]
    }
    let left = before.suffix { $0.isLetter || $0 == "-" }
    let right = after.prefix { $0.isLetter || $0 == "-" }
    guard areVariants(left, right) else { return nil }
    let (head, tail) = (before.dropLast(left.count), after.dropFirst(right.count))
    return [left, right].map { String(head + $0 + tail) }
  }

  /// Whether two words are writings or forms of one word: they begin with the same letters, at least three and at
  /// least half of the shorter one.
  static func areVariants(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Bool {
    let shorter = min(left.count, right.count)
    guard shorter >= 3 else { return false }
    let common = zip(left, right).prefix { $0.lowercased() == $1.lowercased() }.count
    return common >= 3 && common * 2 >= shorter
  }

  /// Whether a text is a word of capitals whose letters are in another text, in the same order and from its first
  /// letter on.
  ///
  /// - Complexity: O(*characters*).
  static func isAbbreviation(_ short: String, of full: String) -> Bool {
    guard isAbbreviation(short), full.count > short.count else { return false }
    var rest = short.filter(\.isLetter).lowercased()[...]
    let letters = full.lowercased().filter(\.isLetter)
    guard letters.first == rest.first else { return false }
    for letter in letters where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// Whether a text is an abbreviation of another one with small letters in it: `CBMs`, `MoU`.
  ///
  /// It has at least two capitals and at most as many small letters, and all are in the other text in the same order.
  static func isMixedAbbreviation(_ short: String, of full: String) -> Bool {
    let capitals = short.count(where: \.isUppercase)
    let small = short.count(where: \.isLowercase)
    guard capitals >= 2, small > 0, small <= capitals, capitals + small == short.count,
      short.first?.isUppercase == true, full.count > short.count
    else { return false }
    var rest = short.lowercased()[...]
    let letters = full.lowercased().filter(\.isLetter)
    guard letters.first == rest.first else { return false }
    for letter in letters where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// Whether a text is one word of two or more capitals, digits and hyphens.
  static func isAbbreviation(_ text: String) -> Bool {
    guard (2...12).contains(text.count) else { return false }
    let isSpelt = text.allSatisfy { $0.isUppercase || $0.isNumber || "-&+".contains($0) }
    return isSpelt && text.filter(\.isUppercase).count >= 2
  }
}
