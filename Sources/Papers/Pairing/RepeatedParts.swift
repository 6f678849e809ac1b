// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Finds the parts of a paper that one language has twice: the file of a Chinese paper often has the English title,
/// abstract and keywords as well, and so has the file of its translation.
package struct RepeatedParts {
  /// The parts without those that repeat another one.
  package private(set) var parts: [DocumentPart] = []
  /// The parts that repeat another one, but not word by word.
  package private(set) var versions: [DocumentPart] = []

  /// The share of pairs of neighbouring words that two versions of one text have in common at least.
  private static let leastShared = 0.5
  /// The number of parts before a part that it is compared with, so that a text of many parts takes linear time.
  private static let reach = 8

  /// Examines parts of one kind in one language, in the order in which they were read; the first version stays.
  ///
  /// - Complexity: O(*n*).
  package init(_ all: [DocumentPart]) {
    var known: Set<[Substring]> = []
    var kept: [[Substring: Int]] = []
    for part in all {
      let words = Self.words(of: part)
      guard known.insert(words).inserted else { continue }
      let pairs = Self.pairs(of: words)
      if kept.suffix(Self.reach).contains(where: { Self.areVersions($0, pairs) }) {
        versions.append(part)
      } else {
        parts.append(part)
        kept.append(pairs)
      }
    }
  }

  /// The words in small letters; each Han character is one.
  static func words(of part: DocumentPart) -> [Substring] {
    let text = part.items.isEmpty ? part.text : part.items.joined(separator: "\n")
    var words: [Substring] = []
    let folded = text.lowercased()
    let scalars = folded.unicodeScalars
    var start: String.Index?
    for index in scalars.indices {
      let scalar = scalars[index].value
      let isHan = CharacterClass.isHan(scalar)
      if !isHan, CharacterClass.isLetter(scalar) || CharacterClass.isDigit(scalar) {
        start = start ?? index
        continue
      }
      if let first = start { words.append(folded[first..<index]) }
      start = nil
      if isHan { words.append(folded[index..<scalars.index(after: index)]) }
    }
    if let first = start { words.append(folded[first...]) }
    return words
  }

  private static func pairs(of words: [Substring]) -> [Substring: Int] {
    var pairs: [Substring: Int] = [:]
    for (first, second) in zip(words, words.dropFirst()) {
      pairs["\(first) \(second)"[...], default: 0] += 1
    }
    return pairs
  }

  private static func areVersions(_ first: [Substring: Int], _ second: [Substring: Int]) -> Bool {
    let (fewer, more) = first.count < second.count ? (first, second) : (second, first)
    let shared = fewer.reduce(0) { $0 + min($1.value, more[$1.key] ?? 0) }
    let longest = max(first.values.reduce(0, +), second.values.reduce(0, +))
    return longest > 1 && Double(shared) >= Double(longest) * leastShared
  }
}
