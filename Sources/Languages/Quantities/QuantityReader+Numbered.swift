// SPDX-License-Identifier: Apache-2.0

extension QuantityReader {
  /// The keys of the parts of laws, treaties and contracts, whose numbers a translation keeps.
  private static let provisions: Set<String> = [
    "chapter", "section", "article", "paragraph", "item", "annex",
  ]

  /// Whether an ordinal in Han characters is the number of a provision: 第七条.
  ///
  /// First may also count (第一条铁路), so only a form that joins two numbers or two words may come after it.
  ///
  /// - Parameters:
  ///   - at: the token after the numeral.
  ///   - value: the ordinal.
  func numbersProvision(_ at: Int, _ value: Double) -> Bool {
    guard has(.numbered, at) else { return false }
    let isProvision = senses(at).contains { sense in
      if case .numbered(let key) = sense { return Self.provisions.contains(key) }
      return false
    }
    let next = at + span(at)
    return isProvision
      && (value > 1 || kind(next) != .han || hasAny([.and, .range, .link, .of, .number], next))
  }

  /// The quantity beside each word that takes a number (`Article 3`, 第3条), by the key of the word.
  ///
  /// The words of a text have their numbers on one side, the one on which more of them have one. Keys of several
  /// numbers are left out.
  var numbered: [String: Int] {
    let words = tokens.indices.filter { has(.numbered, $0) }
    guard !words.isEmpty else { return [:] }
    let starts = Dictionary(grouping: places.indices) { places[$0].lowerBound }
    let ends = Dictionary(grouping: places.indices) { places[$0].upperBound }
    /// The number that a word follows, or ends: 第3条.
    func number(endingAt word: Range<Int>) -> Int? {
      [word.lowerBound, word.upperBound].compactMap { end in
        ends[end]?.first { places[$0].lowerBound < word.lowerBound }
      }.min()
    }
    /// The number that comes after a word, or begins with it: `Article 3`.
    func number(startingAfter word: Range<Int>) -> Int? {
      [word.lowerBound, word.upperBound].compactMap { start in
        starts[start]?.first { places[$0].upperBound > word.upperBound }
      }.min()
    }
    var (before, after): ([(String, Int)], [(String, Int)]) = ([], [])
    for at in words {
      let word = at..<at + span(at)
      for case .numbered(let key) in senses(at) where !Self.isNaming(key) {
        if let number = number(endingAt: word) { before.append((key, number)) }
        if let number = number(startingAfter: word) { after.append((key, number)) }
      }
    }
    guard before.count != after.count else { return [:] }
    let pairs = Dictionary(grouping: before.count > after.count ? before : after, by: \.0)
    return pairs.compactMapValues { $0.count == 1 ? $0[0].1 : nil }
  }
}
