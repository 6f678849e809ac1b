// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Numbers in superscript digits, with what each can be: the mark of a note, or part of the text, as in m² and 10³.
package struct RaisedNumbers {
  /// The roles that a number can have.
  package enum Kind: Hashable, Sendable {
    /// The mark of a note: after an end mark, a word or a Han character.
    case note
    /// The mark of a note or part of the text, so that only its place in the count decides: after a digit.
    case open
    /// Part of the text: a power of a unit or a variable, or the number that a note begins with.
    case text
  }

  /// A number.
  package struct Number: Hashable, Sendable {
    /// The places of its digits.
    package var digits: Range<Int>
    package var value: Int
    package var kind: Kind
  }

  /// The numbers, in order.
  package private(set) var numbers: [Number] = []

  /// The most digits of the number of a note.
  private static let mostDigits = 3
  /// The letters of the longest word that may be a unit or a symbol: `km`, `CO`.
  private static let longestSymbol = 3
  /// How much the next note may be higher than the one before it: some are not found.
  private static let longestStep = 3

  /// Finds the numbers of a text.
  ///
  /// - Complexity: O(*n*).
  package init(in scalars: [UInt32]) {
    var at = 0
    while at < scalars.count {
      guard scalars[at] > 0x7F, CharacterClass.superscriptDigit(scalars[at]) != nil else {
        at += 1
        continue
      }
      let start = at
      var value = 0
      while at < scalars.count, let digit = CharacterClass.superscriptDigit(scalars[at]) {
        if at - start < Self.mostDigits { value = value * 10 + Int(digit) }
        at += 1
      }
      let kind =
        at - start <= Self.mostDigits ? Self.kind(of: value, at: start..<at, in: scalars) : .text
      numbers.append(Number(digits: start..<at, value: value, kind: kind))
    }
  }

  /// The places of the numbers that are marks of notes: those that are nothing else, and open ones that go on with
  /// their count.
  ///
  /// - Complexity: O(*numbers*).
  package var notes: [Range<Int>] {
    var next: [Int?] = []
    var following: Int?
    for number in numbers.reversed() {
      next.append(following)
      if number.kind == .note { following = number.value }
    }
    next.reverse()
    var last: Int?
    var found: [Range<Int>] = []
    for (number, next) in zip(numbers, next) {
      let isNote =
        switch number.kind {
        case .note: true
        case .open: Self.counts(number.value, after: last, before: next)
        case .text: false
        }
      guard isNote else { continue }
      found.append(number.digits)
      last = number.value
    }
    return found
  }

  /// Whether an open number is between the notes before and after it.
  private static func counts(_ value: Int, after last: Int?, before next: Int?) -> Bool {
    let first = last ?? 0
    guard let next else { return false }
    return value > first && value <= first + longestStep && next > value
      && next <= value + longestStep
  }

  /// The values of open numbers that remain in a text; a translation has the same ones, or nobody knows what they are.
  package static func open(in text: String) -> [Int] {
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return [] }
    let scalars = text.unicodeScalars.map(\.value)
    return RaisedNumbers(in: scalars).numbers.filter { $0.kind != .text }.map(\.value)
  }

  // MARK: Kinds

  private static func kind(of value: Int, at digits: Range<Int>, in scalars: [UInt32]) -> Kind {
    let start = digits.lowerBound
    guard start > 0, value > 0, scalars[start] != 0x2070 else { return .text }
    if digits.upperBound < scalars.count, isPowerSign(scalars[digits.upperBound]) { return .text }
    let before = scalars[start - 1]
    if CharacterClass.isLineEnd(before) || isPowerSign(before) { return .text }
    let isPower = value == 2 || value == 3
    if CharacterClass.isSpace(before) {
      // The mark of a note after the space that separates two sentences.
      let last = scalars[..<start].last { !CharacterClass.isSpace($0) }
      return last.map { CharacterClass.isTerminal($0) } == true ? .note : .text
    }
    if CharacterClass.isHan(before) { return isPower ? .open : .note }
    if CharacterClass.isDigit(before) {
      let number = scalars[..<start].suffix(4).reversed().prefix { CharacterClass.isDigit($0) }
      return number.elementsEqual([0x30, 0x31]) ? .text : .open
    }
    if CharacterClass.isLetter(before) {
      let word = scalars[..<start].suffix(longestSymbol + 1).reversed().prefix {
        CharacterClass.isLetter($0)
      }
      if word.count > longestSymbol { return .note }
      let isCapital = word.allSatisfy { !CharacterClass.isLowercase($0) }
      return word.count == 1 || isPower && !isCapital ? .text : .open
    }
    if CharacterClass.isTerminal(before) { return .note }
    if CharacterClass.isClosing(before) { return isPower && isBracket(before) ? .open : .note }
    switch before {
    case 0x2C, 0x3A, 0x3B, 0xFF0C, 0xFF1A, 0xFF1B, 0x3001, 0x2019, 0x201D: return .note
    default: return .text
    }
  }

  private static func isBracket(_ scalar: UInt32) -> Bool {
    scalar == 0x29 || scalar == 0x5D || scalar == 0xFF09
  }

  /// Whether a scalar is raised and no digit, as the sign in 10⁻³ is.
  private static func isPowerSign(_ scalar: UInt32) -> Bool {
    (0x207A...0x207F).contains(scalar)
  }
}
