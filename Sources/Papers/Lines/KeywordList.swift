// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Cuts a keyword line into its keywords.
///
/// The strongest separator that occurs parts the list: semicolons and the Chinese commas, which no
/// keyword holds; then commas; then bars and slashes. Two or more spaces always part it, and single
/// ones between Han where nothing else does.
package enum KeywordList {
  /// The keywords of a list, in order.
  package static func keywords(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    // One keyword a line.
    let lines = scalars.split { CharacterClass.isLineEnd($0.value) }
    if lines.count > 1,
      !scalars.contains(where: { scalar in levels[...1].contains { $0.contains(scalar.value) } })
    {
      return lines.flatMap { split(Array($0)) { _ in false } }
    }
    if let spaced = spacedDots(scalars.map(\.value)[...]),
      !scalars.contains(where: { levels[0].contains($0.value) })
    {
      return split(spaced.compactMap(Unicode.Scalar.init)) { $0 == 0x3B }
    }
    for separators in levels where scalars.contains(where: { separators.contains($0.value) }) {
      let list = withEvenSpaces(scalars, separators)
      return withoutConjunction(split(list) { separators.contains($0) })
    }
    let spaced = split(scalars) { _ in false }
    guard spaced.count == 1, scalars.contains(where: { CharacterClass.isHan($0.value) }),
      scalars.allSatisfy({ !CharacterClass.isLetter($0.value) || CharacterClass.isHan($0.value) })
    else { return spaced }
    return split(scalars) { CharacterClass.isSpace($0) }
  }

  /// A list with one space for the wide spaces of a justified line: those are as wide after its separators.
  private static func withEvenSpaces(
    _ scalars: [Unicode.Scalar], _ separators: Set<UInt32>
  ) -> [Unicode.Scalar] {
    func isSpace(_ at: Int) -> Bool {
      at < scalars.count && CharacterClass.isSpace(scalars[at].value)
    }
    let ends = scalars.indices.filter { separators.contains(scalars[$0].value) }
    guard ends.contains(where: { isSpace($0 + 1) && isSpace($0 + 2) }) else { return scalars }
    return scalars.indices.filter { !(isSpace($0) && isSpace($0 + 1)) }.map { scalars[$0] }
  }

  /// A list without the conjunction before its last keyword: `trade, tariffs, and trust`.
  private static func withoutConjunction(_ keywords: [String]) -> [String] {
    guard keywords.count > 1, let last = keywords.last, let space = last.firstIndex(of: " "),
      NameWords.words(of: .standard).conjunctions.contains(String(last[..<space]))
    else { return keywords }
    return keywords.dropLast() + [String(last[last.index(after: space)...])]
  }

  /// Whether a text ends in a mark that says the list goes on.
  static func endsOpen(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let last = scalars.last else { return false }
    return levels.contains { $0.contains(last) } || CharacterClass.isHyphen(last)
  }

  /// Whether a text without a marker looks like a list: a semicolon, two commas or two wide spaces, and no sentence.
  static func isList(_ scalars: ArraySlice<UInt32>) -> Bool {
    var strong = 0
    var commas = 0
    var spaces = 0
    for at in scalars.indices {
      let scalar = scalars[at]
      if CharacterClass.isSpace(scalar) {
        spaces += 1
      } else {
        if spaces > 1 { commas += 1 }
        spaces = 0
      }
      if levels[0].contains(scalar) || isSpacedDot(at, in: scalars) { strong += 1 }
      if levels[1].contains(scalar) { commas += 1 }
      if CharacterClass.isTerminal(scalar), at + 1 < scalars.endIndex,
        scalar == 0x3002 || CharacterClass.isSpace(scalars[at + 1])
      {
        return false
      }
    }
    return (strong > 0 || commas > 1) && scalars.last != 0x3002
  }

  /// Whether a text after the marker of keywords can be a list of two: it has a comma and no stop.
  static func mayBeList(_ scalars: ArraySlice<UInt32>) -> Bool {
    scalars.contains { levels[1].contains($0) } && scalars.count < 160
      && !scalars.contains { CharacterClass.isTerminal($0) }
  }

  /// Whether a text has a semicolon.
  static func hasSemicolon(_ scalars: ArraySlice<UInt32>) -> Bool {
    scalars.contains(0x3B) || scalars.contains(0xFF1B)
  }

  /// Whether a text holds any separator.
  static func hasSeparator(_ scalars: ArraySlice<UInt32>) -> Bool {
    scalars.contains { scalar in levels.contains { $0.contains(scalar) } }
      || scalars.indices.contains { isSpacedDot($0, in: scalars) }
  }

  /// Whether a dot between spaces separates, as some publishers have it: `trade · tariffs`.
  private static func isSpacedDot(_ at: Int, in scalars: ArraySlice<UInt32>) -> Bool {
    [0xB7, 0x2022, 0x2219, 0x22C5, 0x2027].contains(scalars[at]) && at > scalars.startIndex
      && at + 1 < scalars.endIndex && CharacterClass.isSpace(scalars[at - 1])
      && CharacterClass.isSpace(scalars[at + 1])
  }

  /// A list with semicolons for its dots between spaces; `nil` if it has none.
  private static func spacedDots(_ scalars: ArraySlice<UInt32>) -> [UInt32]? {
    let dots = scalars.indices.filter { isSpacedDot($0, in: scalars) }
    guard !dots.isEmpty else { return nil }
    var replaced = Array(scalars)
    for dot in dots { replaced[dot - scalars.startIndex] = 0x3B }
    return replaced
  }

  private static let levels: [Set<UInt32>] = [
    [0x3B, 0xFF1B, 0xFF0C, 0x3001], [0x2C], [0x7C, 0xFF5C, 0x2F, 0xFF0F],
  ]

  private static func split(_ scalars: [Unicode.Scalar], _ isSeparator: (UInt32) -> Bool)
    -> [String]
  {
    var found: [String] = []
    var current = String.UnicodeScalarView()
    var spaces = 0
    let brackets = bracketed(scalars)
    for (at, scalar) in scalars.enumerated() {
      let isCut = isSeparator(scalar.value) && !brackets[at]
      if CharacterClass.isSpace(scalar.value), !isCut {
        spaces += scalar.value == 0x3000 ? 2 : 1
        continue
      }
      if isCut || spaces > 1 {
        found.append(String(current))
        current.removeAll()
      } else if spaces > 0, !current.isEmpty {
        current.append(" ")
      }
      spaces = 0
      if !isCut { current.append(scalar) }
    }
    found.append(String(current))
    return found.map { $0.trimming(isEdge) }.filter { !$0.isEmpty }
  }

  /// For each scalar, whether it is inside brackets that are closed.
  private static func bracketed(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var isInside = [Bool](repeating: false, count: scalars.count)
    var open: Int?
    for (at, scalar) in scalars.enumerated() {
      if scalar == "(" || scalar == "\u{FF08}" {
        open = open ?? at
      } else if scalar == ")" || scalar == "\u{FF09}", let start = open {
        for inside in start..<at { isInside[inside] = true }
        open = nil
      }
    }
    return isInside
  }

  /// A stop after the last keyword, and stray marks.
  private static func isEdge(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x0A, 0x2E, 0x3002, 0xFF0E, 0x2A: true
    default: false
    }
  }
}
