// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Tells a text in another language than its own by the commonest words of both.
///
/// Only texts long enough to be sure are told: at least five words. Every eighth is a common word of the other
/// language, and at most a fourth as many speak for the text's own. Chinese in pinyin is told by its syllables.
///
/// `LanguageDetector` names the likeliest language of any text. This one answers only where the text cannot well be in
/// the language that its file says.
enum LanguageOfWords {
  /// The least number of common words that is evidence, and of different ones.
  private static let least = 3
  private static let leastDifferent = 2
  /// The least number of words of a text.
  private static let leastWords = 5

  /// The language of a text that is not in the language of a tag; `nil` if it may be, or no other one is sure.
  ///
  /// - Complexity: O(*bytes*).
  static func otherLanguage(of text: String, than tag: LanguageTag) -> String? {
    let table = Self.table
    guard text.utf8.count >= 20, let own = table.index[tag.language] else { return nil }
    var text = text
    let counts = text.withUTF8 { count($0, own: own, by: table) }
    guard counts.words >= leastWords else { return nil }
    // No letter of its own script speaks against the language as well.
    func isBare(_ other: Int) -> Bool {
      !table.isLatin[own] && table.isLatin[other] && !counts.hasOtherScript
    }
    // A sentence needs less evidence than a name, which may be in any letters.
    let isSentence = text.last.map { ".?!".contains($0) } ?? false
    if let best = counts.best,
      counts.hits[best] >= (isBare(best) && isSentence ? leastDifferent : least),
      counts.different[best] >= leastDifferent,
      counts.hits[best] * 8 >= counts.words, counts.hits[best] >= counts.own * 4,
      table.isLatin[own] || !table.isLatin[best] || isBare(best)
    {
      return table.names[best]
    }
    let isPinyin =
      table.isLatin[own] && counts.own == 0 && counts.syllables == counts.words
    return isPinyin ? "zh-Latn" : nil
  }

  // MARK: Counting

  private struct Counts {
    var words = 0
    /// Common words of the text's own language that are not those of the other one.
    var own = 0
    /// Common words of each other language that the own one does not have, and how many different ones.
    var hits: [Int]
    var different: [Int]
    /// Words that consist of syllables of pinyin.
    var syllables = 0
    /// Whether there are letters outside the Latin script.
    var hasOtherScript = false
    var best: Int? {
      hits.indices.max { (hits[$0], different[$0], $1) < (hits[$1], different[$1], $0) }
    }
  }

  private static func count(
    _ bytes: UnsafeBufferPointer<UInt8>, own: Int, by table: Table
  ) -> Counts {
    var counts = Counts(
      hits: [Int](repeating: 0, count: table.names.count),
      different: [Int](repeating: 0, count: table.names.count))
    var seen: Set<UInt64> = []
    // The place of a word, and the hash of its letters.
    var word = 0..<0
    var key = FNV1a.seed
    func take() {
      guard !word.isEmpty else { return }
      counts.words += 1
      if counts.syllables == counts.words - 1, isPinyin(bytes[word]) { counts.syllables += 1 }
      if let mask = table.words[key] {
        if mask & (1 << own) != 0 {
          counts.own += 1
        } else {
          let isNew = seen.insert(key).inserted
          for language in counts.hits.indices where mask & (1 << language) != 0 {
            counts.hits[language] += 1
            if isNew { counts.different[language] += 1 }
          }
        }
      }
      word = 0..<0
      key = FNV1a.seed
    }
    func add(_ byte: UInt8, at place: Int) {
      word = (word.isEmpty ? place : word.lowerBound)..<place + 1
      key = FNV1a.mix(key, byte)
    }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { add(byte | 0x20, at: at) } else { take() }
        at += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      // Letters of two bytes are Latin, Greek, Cyrillic and others; of longer ones few are in words.
      if length == 2, byte > 0xC2 || at + 1 < bytes.count && bytes[at + 1] == 0xAA {
        for place in at..<min(at + 2, bytes.count) { add(bytes[place], at: place) }
        if byte >= 0xCD { counts.hasOtherScript = true }
      } else {
        if byte >= 0xE3 { counts.hasOtherScript = true }
        take()
      }
      at += length
    }
    take()
    return counts
  }

  /// Whether a word consists of syllables of pinyin, at most six.
  private static func isPinyin(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count <= 24 else { return false }
    let small = word.map { $0.isASCIICapital ? $0 | 0x20 : $0 }
    return !PinyinSyllables.cuts(of: small[...], limit: 6).isEmpty
  }

  // MARK: The words

  private struct Table: Sendable {
    /// The languages, then the forms in Latin letters of some of them.
    var names: [String] = []
    var index: [String: Int] = [:]
    /// Whether the language or form is written in Latin letters.
    var isLatin: [Bool] = []
    /// The languages that have a common word, by the hash of the word.
    var words: [UInt64: UInt64] = [:]

    mutating func add(_ name: String, _ list: String, isLatin: Bool) {
      guard names.count < 64 else { return }
      let bit: UInt64 = 1 << UInt64(names.count)
      for word in DataText.words(list) {
        words[word.utf8.reduce(FNV1a.seed, FNV1a.mix), default: 0] |= bit
      }
      names.append(name)
      self.isLatin.append(isLatin)
    }
  }

  private static let table: Table = {
    var table = Table()
    for language in LanguageCatalog.standard.languages where !language.scripts.isEmpty {
      table.index[language.subtag] = table.names.count
      table.add(
        language.subtag, language.detection?.words ?? "",
        isLatin: language.scripts.contains("Latn"))
    }
    for language in LanguageCatalog.standard.languages {
      let words = language.detection?.romanWords ?? ""
      if !words.isEmpty { table.add(language.subtag + "-Latn", words, isLatin: true) }
    }
    return table
  }()
}
