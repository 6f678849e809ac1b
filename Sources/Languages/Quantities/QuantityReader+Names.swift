// SPDX-License-Identifier: Apache-2.0

/// Things that are called by a word and an ordinal: `World War II`, 伊丽莎白二世.
extension QuantityReader {
  /// The key of rulers, who are called by a name and a Roman numeral.
  private static let ruler = "named:ruler"

  /// Whether a key of the role `numbered` is of things that their number names.
  static func isNaming(_ key: String) -> Bool { key.hasPrefix("named:") }

  /// Looks for the ordinals of such things and makes them names, which need not have a counterpart.
  mutating func findNames() {
    let ordinals = found.indices.filter { found[$0].kind == .ordinal }
    guard !ordinals.isEmpty else { return }
    var words: [(key: String, number: Int, word: Range<Int>)] = []
    let starts = Dictionary(ordinals.map { (places[$0].lowerBound, $0) }) { first, _ in first }
    let ends = Dictionary(ordinals.map { (places[$0].upperBound, $0) }) { _, last in last }
    for at in tokens.indices where has(.numbered, at) {
      let word = at..<at + span(at)
      for case .numbered(let key) in senses(at) where Self.isNaming(key) {
        // 第二次世界大战, 二战 and 二世, `World War II`.
        let number =
          ends[word.lowerBound] ?? ends[word.upperBound] ?? starts[word.lowerBound]
          ?? starts[word.upperBound]
        if let number { words.append((key, number, word)) }
      }
    }
    for number in ordinals where places[number].count == 1 && isAfterName(places[number].lowerBound)
    {
      let start = places[number].lowerBound
      words.append((Self.ruler, number, start - 1..<start + 1))
    }
    for (key, number, word) in words {
      names[key, default: []].append(number)
      found[number].isName = true
      // A small ordinal is often left out: the war, the Queen.
      if found[number].value < 11 { found[number].certainty = .possible }
      let (range, own) = (bytes(word), found[number].range)
      found[number].range =
        min(range.lowerBound, own.lowerBound)..<max(range.upperBound, own.upperBound)
    }
  }

  /// Whether a Roman numeral comes after a word with a capital and is not announced: `Elizabeth II`, but not
  /// `Chapter II` and `XX съезд`.
  func isAfterName(_ at: Int) -> Bool {
    guard at > 0, tokens[at].isUpper, tokens[at].isSpaced, tokens[at - 1].kind == .word,
      tokens[at - 1].isCapital, tokens[at - 1].folded.count > 2, mark(at + 1) != 0x27
    else { return false }
    return rolesBefore(at).roles.isDisjoint(with: [.section, .numbered, .number])
      && !hasAny([.century, .quarter, .section, .numbered], at + 1)
  }
}
