// SPDX-License-Identifier: Apache-2.0

extension QuantityReader {
  /// The quantity beside each word that takes a number (`Article 3`, 第3条), by the key of the word.
  ///
  /// The words of a text have their numbers on one side, the one on which more of them have one. Keys of several
  /// numbers are left out.
  var numbered: [String: Int] {
    var (before, after): ([(String, Int)], [(String, Int)]) = ([], [])
    for at in tokens.indices where has(.numbered, at) {
      let word = at..<at + span(at)
      for case .numbered(let key) in senses(at) {
        if let number = number(endingAt: word) { before.append((key, number)) }
        if let number = number(startingAfter: word) { after.append((key, number)) }
      }
    }
    guard before.count != after.count else { return [:] }
    let pairs = Dictionary(grouping: before.count > after.count ? before : after, by: \.0)
    return pairs.compactMapValues { $0.count == 1 ? $0[0].1 : nil }
  }

  /// The number that the tokens of a word follow, or end: 第3条.
  private func number(endingAt word: Range<Int>) -> Int? {
    places.firstIndex {
      $0.lowerBound < word.lowerBound
        && ($0.upperBound == word.lowerBound || $0.upperBound == word.upperBound)
    }
  }

  /// The number that comes after the tokens of a word, or begins with them: `Article 3`.
  private func number(startingAfter word: Range<Int>) -> Int? {
    places.firstIndex {
      $0.upperBound > word.upperBound
        && ($0.lowerBound == word.upperBound || $0.lowerBound == word.lowerBound)
    }
  }
}
