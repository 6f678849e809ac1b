// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// A term or query by its letters, for comparisons that forgive.
struct NearTerm: Sendable {
  /// The folded letters and digits, without spaces and diacritics.
  let letters: [UInt32]
  /// The folded words, small words left out.
  private let words: [[UInt32]]
  /// The Mandarin syllables of each character of a Chinese term; empty for others.
  private let syllables: [[[UInt8]]]
  /// Whether all letters are Latin.
  let isLatin: Bool
  /// A bit for each letter, by its lowest six bits.
  private let signature: UInt64

  /// A text in a language.
  init(_ text: String, _ language: LanguageTag?) {
    let small = language.map { Self.smallWords.table(for: $0, in: .standard) } ?? []
    var letters: [UInt32] = []
    var words: [[UInt32]] = []
    for part in Self.plain(text).split(whereSeparator: {
      !CharacterClass.isLetter($0) && !CharacterClass.isDigit($0)
    }) {
      let word = Array(part)
      letters += word
      if !small.contains(word) { words.append(word) }
    }
    self.letters = letters
    self.words = words
    isLatin = letters.allSatisfy { $0 < 0x80 }
    signature = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    let isHan = letters.count < 30 && letters.allSatisfy(CharacterClass.isUnifiedHan)
    syllables = isHan ? letters.map(HanSounds.mandarin) : []
  }

  /// The letters in which another term differs, if they are few: 0 if it differs in small words only, one
  /// letter of five or two of ten, or one word inside it, in the order of its words, or in Han characters that the query
  /// leaves out.
  func distance(to term: NearTerm) -> Int? {
    if !words.isEmpty, words == term.words { return 0 }
    return letterDistance(to: term) ?? wordDistance(to: term) ?? orderDistance(to: term)
      ?? omissionDistance(to: term)
  }

  /// The most words of a term whose order is not compared.
  private static let mostReordered = 8

  /// 3 if another term has the same words in another order.
  private func orderDistance(to term: NearTerm) -> Int? {
    guard (2...Self.mostReordered).contains(words.count), term.words.count == words.count,
      words.allSatisfy(term.words.contains)
    else { return nil }
    var rest = term.words
    for word in words {
      guard let place = rest.firstIndex(of: word) else { return nil }
      rest.remove(at: place)
    }
    return 3
  }

  /// The fewest Han characters of a name that is shortened, as 上合峰会 is.
  private static let shortestName = 4

  /// 4, and 1 for each Han character that this name leaves out of another one: at most as many as it has itself, and
  /// neither the first nor the last.
  private func omissionDistance(to term: NearTerm) -> Int? {
    let (own, others) = (letters, term.letters)
    guard own.count >= Self.shortestName, own.count < others.count, others.count <= 2 * own.count,
      own.first == others.first, own.last == others.last,
      signature & ~term.signature == 0, own.allSatisfy(CharacterClass.isUnifiedHan)
    else { return nil }
    var at = 0
    for letter in others where at < own.count && letter == own[at] { at += 1 }
    return at == own.count ? 4 + others.count - own.count : nil
  }

  /// 3 if another term is this one and one word more inside it, and 1 more for each word of five letters or more that
  /// has another letter.
  private func wordDistance(to term: NearTerm) -> Int? {
    guard words.count >= 2, term.words.count == words.count + 1 else { return nil }
    var distance = 3
    var at = 0
    var isPassed = false
    for word in term.words {
      if at < words.count, let letters = Self.wordDistance(words[at], word) {
        distance += letters
        at += 1
      } else {
        guard !isPassed, at > 0, at < words.count else { return nil }
        isPassed = true
      }
    }
    return at == words.count ? distance : nil
  }

  private static func wordDistance(_ word: [UInt32], _ other: [UInt32]) -> Int? {
    if word == other { return 0 }
    guard word.count >= 5, word.first == other.first, abs(word.count - other.count) <= 1,
      EditDistance.between(word, other) <= 2
    else { return nil }
    return 1
  }

  private func letterDistance(to term: NearTerm) -> Int? {
    let isHan = letters.contains(where: CharacterClass.isUnifiedHan)
    let limit = min(isHan ? letters.count / 4 : letters.count / 5, 2)
    // Each difference adds and removes at most one letter.
    guard limit > 0, abs(letters.count - term.letters.count) <= limit,
      (signature ^ term.signature).nonzeroBitCount <= 2 * limit
    else { return nil }
    let distance = EditDistance.between(letters, term.letters)
    return distance <= limit ? distance : nil
  }

  /// How well Latin letters spell a Chinese term in pinyin: 0 in whole, 1 by the initials of its syllables;
  /// `nil` if they do not.
  ///
  /// A digit is the tone of the syllable before it, and is not compared.
  func spelling(of term: NearTerm) -> Int? {
    let syllables = term.syllables
    let letters = self.letters.filter { !CharacterClass.isDigit($0) }
    guard syllables.count > 1, syllables.count <= letters.count else { return nil }
    if HanSounds.reads(letters[...], syllables[...]) { return 0 }
    guard syllables.count == letters.count, letters.count > 2 else { return nil }
    let isInitials = zip(letters, syllables).allSatisfy { letter, readings in
      readings.contains { $0.first.map(UInt32.init) == letter }
    }
    return isInitials ? 1 : nil
  }

  /// Folded text without diacritics.
  private static func plain(_ text: String) -> [UInt32] {
    let folded = Folder.standard.key(text)
    if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded.utf8.map(UInt32.init) }
    if hasNoMarks(folded) { return folded.unicodeScalars.map { SimplifiedHan.fold($0.value) } }
    return (normalizer?.normalize(folded) ?? folded).unicodeScalars.map(\.value)
      .filter { !CharacterClass.isMark($0) }.map(SimplifiedHan.fold)
  }

  /// Whether a folded text has only letters without diacritics: ASCII, Russian but for й and ё, Han.
  private static func hasNoMarks(_ folded: String) -> Bool {
    folded.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x80, 0x4E00...0x9FFF: true
      case 0x430...0x44F: scalar.value != 0x439
      default: false
      }
    }
  }

  private static let normalizer = try? Normalizer(.nfd)

  private static let smallWords = CompiledTables<Set<[UInt32]>> { tag, catalog in
    Set(
      DataText.words(catalog[tag].alignment?.stopWords ?? "")
        .map { $0.unicodeScalars.map(\.value) })
  }
}
