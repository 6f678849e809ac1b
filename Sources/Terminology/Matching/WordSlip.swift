// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// A term of one word that another word is but for a slip; where the word is in a text is not asked.
struct WordSlip {
  /// The number of the term in its tables.
  let term: Int
  /// The letters of the longest form of the term with two that changed places; 0 for none.
  let exchanged: Int
  /// The letters of the longest form of the term with one more, less or other; 0 for none.
  let changed: Int

  /// The fewest letters of a term that is a name.
  static let shortestName = 7
  /// The fewest letters of any other term.
  static let shortestWord = 12
}

extension LanguageMatcher {
  /// The approved terms of one word that a word is but for a slip.
  ///
  /// Words and stems are compared, and the word without each ending, since the stem of a misspelt word may be
  /// another (`Казахсатна`). The first letter is the same, and so is the last one, which may be an ending
  /// (`Uzbekistani`). A name of two pinyin spellings is another name (`Nanning` and `Nanjing`).
  ///
  /// - Parameters:
  ///   - folded: the folded word, in UTF-8.
  ///   - letters: the same without a possessive ending.
  /// - Complexity: O(*k*) for the *k* terms of one word that begin with the same letter when a word is first asked.
  func slips(of folded: [UInt8], letters: [Unicode.Scalar]) -> [WordSlip] {
    if let known = wordSlips[folded] { return known }
    let stem = tokenizer.stem(of: folded[...])
    let forms = [letters, scalars(stem)] + withoutEndings(letters)
    var found: [WordSlip] = []
    for key in singleWords.keys(like: folded, stem: stem) {
      let other = tables.stem(of: key)
      guard abs(other.count - stem.count) <= 4, SlipFilter.allows(folded, other) else { continue }
      tables.forEachTerm(at: tables.root(key)) { term in
        let text = tables.text(of: term)
        guard text.count >= WordSlip.shortestName - 1,
          other.count >= WordSlip.shortestName - 1 || mayBeSlip(folded, ofText: text)
        else { return }
        guard let right = onlyWord(of: term) else { return }
        let rightStem = scalars(other)
        var (exchanged, changed) = (0, 0)
        for (place, form) in forms.enumerated() {
          // A stem is compared with the stem only, the word with the word only.
          let others = place == 0 ? [right] : place == 1 ? [rightStem] : [right, rightStem]
          for other in others {
            if TermText.isExchange(form, other) {
              exchanged = max(exchanged, other.count)
            } else if form.last == other.last, TermText.isOneSlip(form, other),
              form.count != other.count || !Self.isPinyin(form) || !Self.isPinyin(other)
            {
              changed = max(changed, other.count)
            }
          }
        }
        if exchanged > 0 || changed > 0 {
          found.append(WordSlip(term: term, exchanged: exchanged, changed: changed))
        }
      }
    }
    if wordSlips.count >= Self.mostKept { wordSlips.removeAll() }
    wordSlips[folded] = found
    return found
  }

  /// The folded letters of a term of one word, without a possessive ending; `nil` for a term of more tokens.
  private func onlyWord(of term: Int) -> [Unicode.Scalar]? {
    if let word = plainWord(of: term) { return word }
    let shape = shape(of: term)
    guard let only = shape.tokens.first, shape.tokens.count == 1 else { return nil }
    return bareLetters(of: only, in: shape)
  }

  /// Whether a word may be a term's text but for a slip and an ending; the term is not cut for that.
  private func mayBeSlip(_ folded: [UInt8], ofText text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Other letters may be folded to shorter ones.
    guard text.allSatisfy({ $0 < 0x80 }) else { return true }
    let small = text.map { $0.isASCIICapital ? $0 | 0x20 : $0 }
    return small.withUnsafeBufferPointer { SlipFilter.allows(folded, $0) }
  }

  /// The letters of the terms with a key that are long enough, if each word with a slip has them; empty if the stem
  /// alone may be what is compared, or a letter may be folded.
  func lettersOfTerms(with key: UInt32) -> LetterSet {
    var common: LetterSet?
    guard tables.stem(of: key).count < WordSlip.shortestName - 1 else { return LetterSet() }
    tables.forEachTerm(at: tables.root(key)) { term in
      let text = tables.text(of: term)
      guard text.count >= WordSlip.shortestName - 1 else { return }
      let letters = text.contains { $0 >= 0x80 } ? LetterSet() : LetterSet(text)
      common = common?.intersection(letters) ?? letters
    }
    return common ?? LetterSet()
  }

  /// Whether a key has a term of one word that is long enough for a slip.
  func hasLongTerm(_ key: UInt32) -> Bool {
    var isLong = false
    tables.forEachTerm(at: tables.root(key)) { term in
      if tables.text(of: term).count >= WordSlip.shortestName - 1 { isLong = true }
    }
    return isLong
  }

  /// The most words whose slips are kept.
  private static var mostKept: Int { 1 << 16 }

  private func scalars(_ bytes: some Collection<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// The folded letters of a word without its possessive ending.
  func bareLetters(of token: TermToken, in tokens: TermTokens) -> [Unicode.Scalar] {
    let word = tokens.foldedBytes(token)
    return scalars(word.dropLast(tokenizer.clitic(of: word) ?? 0))
  }

  /// The stems of a word without each ending that it may have.
  private func withoutEndings(_ word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let bytes = Array(String(String.UnicodeScalarView(word)).utf8)
    return tokenizer.words.endings.compactMap { ending in
      guard !ending.isEmpty, bytes.count > ending.count,
        bytes.suffix(ending.count).elementsEqual(ending)
      else { return nil }
      return scalars(bytes.dropLast(ending.count))
    }
  }

  private static func isPinyin(_ word: [Unicode.Scalar]) -> Bool {
    guard word.allSatisfy({ $0.isASCII }) else { return false }
    let bytes = word.map { UInt8(truncatingIfNeeded: $0.value) }
    return !PinyinSyllables.cuts(of: bytes[...], limit: 4).isEmpty
  }
}
