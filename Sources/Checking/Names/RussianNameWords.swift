// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// The words of one side in which Russian names are looked for, with what they may be.
struct RussianNameWords {
  /// A word.
  struct Word {
    /// The word as written, without the possessive ending.
    let text: String
    let range: Range<Int>
    /// The skeletons it may have: of each nominative in Cyrillic, of each reading in Latin letters.
    let skeletons: [[UInt8]]
    /// The nominative of each skeleton; empty for Latin words.
    let nominatives: [String]
    /// The given name it is, in Russian.
    let given: String?
    let isInitial: Bool
    let followsPrevious: Bool
    /// Whether the word opens the text.
    let isFirst: Bool
    /// The number of its letters.
    let count: Int

    /// Whether one of its nominatives has the ending of a Russian surname.
    var isSurname: Bool { nominatives.contains(where: RussianName.isSurname) }
  }

  /// A patronymic after a given name.
  struct Patronymic {
    let text: String
    let range: Range<Int>
    /// The skeletons that it may have, and the nominative of each; no nominatives for Latin letters.
    let skeletons: [[UInt8]]
    let nominatives: [String]
    /// The number of the word before it.
    let owner: Int
  }

  /// The words, patronymics left out.
  let words: [Word]
  /// The patronymics.
  let patronymics: [Patronymic]

  /// The words with capitals of a text in one script.
  init(_ text: String, isLatin: Bool) {
    var words: [Word] = []
    var patronymics: [Patronymic] = []
    var isJoined = true
    for word in NameWord.words(of: text).prefix(NamePair.limit)
    where NameLetters.isLatin(word.letters) == isLatin && word.letters.count < 30 {
      let slice = text.utf8Slice(word.range)
      let small = slice.lowercased()
      if word.followsPrevious, !words.isEmpty, !word.isInitial, RussianName.isPatronymic(small),
        word.letters.count > 5
      {
        isJoined = true
        let (nominatives, skeletons) = Self.skeletons(of: slice, isLatin: isLatin)
        patronymics.append(
          Patronymic(
            text: slice, range: word.range, skeletons: skeletons, nominatives: nominatives,
            owner: words.count - 1))
        continue
      }
      let (nominatives, skeletons) = Self.skeletons(of: slice, isLatin: isLatin)
      words.append(
        Word(
          text: slice, range: word.range,
          skeletons: skeletons, nominatives: nominatives,
          given: isLatin
            ? RussianGivenNames.name(ofLatin: skeletons)
            : RussianGivenNames.name(ofRussian: small),
          isInitial: word.isInitial, followsPrevious: word.followsPrevious && isJoined,
          isFirst: word.isFirst, count: word.letters.count))
      isJoined = true
    }
    self.words = words
    self.patronymics = patronymics
  }

  /// The nominatives of a word and the skeleton of each; those of its readings for Latin letters.
  private static func skeletons(
    of word: String, isLatin: Bool
  ) -> (nominatives: [String], skeletons: [[UInt8]]) {
    if isLatin { return ([], RussianSounds.skeletons(ofLatin: Array(word.unicodeScalars))) }
    let nominatives = RussianName.nominatives(of: word.lowercased())
    return (nominatives, nominatives.map { RussianSounds.skeleton(ofCyrillic: $0.unicodeScalars) })
  }

  /// The words beside a word of the same name, before and after it.
  func neighbours(of at: Int) -> [Word] {
    var found: [Word] = []
    if words[at].followsPrevious, at > 0 { found.append(words[at - 1]) }
    if at + 1 < words.count, words[at + 1].followsPrevious { found.append(words[at + 1]) }
    return found
  }
}
