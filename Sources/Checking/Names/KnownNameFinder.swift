// SPDX-License-Identifier: Apache-2.0
import Languages

/// Compares the known names of a Chinese text with their spellings.
struct KnownNameFinder {
  let han: HanNameText
  /// The known names of the text that are not spelt in the other one.
  private var missing: [(entry: KnownNames.Entry, range: Range<Int>)]

  /// A finder for the names of a text.
  init(han: HanNameText, known: [(entry: KnownNames.Entry, range: Range<Int>)]) {
    self.han = han
    missing = known
  }

  /// Settles the words that spell a known name of the text.
  mutating func settle(_ pair: inout NamePair) {
    guard !missing.isEmpty else { return }
    missing = missing.filter { entry, range in
      var isMissing = true
      for form in forms(of: entry, range) {
        for at in places(of: form, in: pair.words) {
          pair.settle(at..<at + form.words.count)
          isMissing = false
        }
      }
      return isMissing
    }
  }

  /// Words that are a letter or two away from a known name that the other text does not have.
  func mismatches(_ pair: inout NamePair) -> [NameMismatch] {
    missing.compactMap { entry, range in
      var best: (distance: Int, words: Range<Int>, form: KnownNames.Form)?
      for form in forms(of: entry, range) where form.words.count <= pair.words.count {
        for at in 0...(pair.words.count - form.words.count) {
          let words = at..<at + form.words.count
          guard !pair.isSettled(words), let distance = Self.distance(form, pair.words[words]),
            distance < best?.distance ?? 3
          else { continue }
          best = (distance, words, form)
        }
      }
      guard let best else { return nil }
      let letters = pair.words[best.words].flatMap(\.letters)
      if best.words.count == 1,
        han.reads(letters, in: NameLetters.isLatin(letters) ? .pinyin : .palladius)
      {
        return nil
      }
      pair.settle(best.words)
      let system = NameLetters.isLatin(letters) ? "in Latin letters" : "in Russian"
      if pair.isTarget {
        return .misspelt(
          pair.bytes(of: best.words), source: han.slice(range), expected: best.form.text,
          system: system, confidence: 0.8)
      }
      return .misread(
        han.bytes(of: range), source: pair.slice(best.words), reading: best.form.text,
        system: system, confidence: 0.8)
    }
  }

  /// The spellings of a known name: its own, and by its syllables unless it has only its own.
  private func forms(of entry: KnownNames.Entry, _ range: Range<Int>) -> [KnownNames.Form] {
    var forms = entry.latin + entry.cyrillic
    guard !entry.isReserved else { return forms }
    for system in [NameSystem.pinyin, .palladius] {
      let spellings = han.spellings(of: range, in: system)
      guard let first = spellings.first else { continue }
      forms.append(KnownNames.Form(text: first.capitalized, words: [spellings.map(\.letters)]))
    }
    return forms
  }

  /// Where a spelling begins in a text.
  private func places(of form: KnownNames.Form, in words: [NameWord]) -> [Int] {
    guard form.words.count <= words.count else { return [] }
    return (0...(words.count - form.words.count)).filter { at in
      zip(form.words, words[at...]).allSatisfy { $0.contains($1.letters) }
    }
  }

  /// The letters in which words differ from a spelling, if they are few: one, or two of twelve.
  static func distance(_ form: KnownNames.Form, _ words: ArraySlice<NameWord>) -> Int? {
    var total = 0
    var count = 0
    for (forms, word) in zip(form.words, words) {
      count += word.letters.count
      var best = 3
      for letters in forms {
        if let near = NameDistance.small(letters, word.letters) { best = min(best, near) }
        // An English plural or adjective: Tibetans, Shanghai's people.
        if near(letters, word.letters) { best = 0 }
      }
      total += best
      if total > 2 { return nil }
    }
    guard total > 0, total == 1 && count > 4 || count > 11 else { return nil }
    // Putina is another person than Putin.
    if let own = form.words.last?.first, let word = words.last, isWoman(word.letters, of: own) {
      return nil
    }
    return total
  }

  /// Whether a word is a woman's form of a surname in Latin letters: Gorbacheva of Gorbachev.
  private static func isWoman(_ word: [UInt8], of surname: [UInt8]) -> Bool {
    NameLetters.isLatin(surname) && word.last == UInt8(ascii: "a")
      && [UInt8(ascii: "v"), UInt8(ascii: "n")].contains(surname.last)
      && (NameDistance.small(surname, Array(word.dropLast())) ?? 2) < 2
  }

  private static func near(_ letters: [UInt8], _ word: [UInt8]) -> Bool {
    word.count == letters.count + 1 && word.starts(with: letters)
      && (word.last == UInt8(ascii: "s") || word.last == UInt8(ascii: "n"))
  }
}
