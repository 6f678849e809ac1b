// SPDX-License-Identifier: Apache-2.0

/// Endings that words of a language may have, such as `'s`.
///
/// Few words end in the last letter of one, which is looked at first.
struct WordEndings: Sendable {
  private let endings: [String]
  /// For each byte whether an ending ends with it.
  private let lastBytes: [Bool]

  init(_ endings: [String]) {
    self.endings = endings
    let last = Set(endings.compactMap(\.utf8.last))
    lastBytes = (0...255).map(last.contains)
  }

  /// Whether a word has one of the endings.
  func end(_ word: String) -> Bool { first(of: word) != nil }

  /// Words without the first of the endings that each has.
  func removed(from words: [String]) -> [String] {
    if endings.isEmpty { return words }
    return words.map { word in first(of: word).map { String(word.dropLast($0.count)) } ?? word }
  }

  private func first(of word: String) -> String? {
    guard let last = word.utf8.last, lastBytes[Int(last)] else { return nil }
    return endings.first(where: word.hasSuffix)
  }
}
