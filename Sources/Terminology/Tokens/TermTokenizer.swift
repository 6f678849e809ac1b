// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Cuts texts and terms of one language into the tokens by which they are compared.
///
/// In the folded text (see `FoldedText`) a Han character is a token, mapped to its simplified form.
/// A run of letters and digits of any other script is a word, found by the stem of its spelling.
/// Signs are tokens. Spaces, hyphens, quotation marks, commas and brackets are gaps between tokens.
/// A word ends where Han begins, so `IFFO與` contains the word `IFFO`.
///
/// Not thread-safe; use one instance per thread.
final class TermTokenizer {
  /// The words that a vocabulary accepts.
  enum Mode {
    /// Words of terms: unknown stems get a number.
    case learning
    /// Words of texts: unknown stems get 0.
    case reading
  }

  private let stemmer: Stemmer?
  /// The table of the language.
  let words: TermFormTable
  /// The stems of the terms, from learning or from tables.
  private(set) var vocabulary = ByteTable()
  private let tables: TermTables?
  private let cache = WordCache()
  /// The data of scalars.
  let scalars = ScalarTable()
  // There are a dozen keys at most, so an array is searched faster than a set.
  private var articleKeys: [UInt32] = []
  private var fillerKeys: [UInt32] = []
  private var particleKeys: [UInt32] = []
  private var linkKeys: [UInt32] = []
  private var suffixKeys: [UInt32] = []

  /// A tokenizer with the vocabulary of tables, or an empty one that can learn.
  init(_ language: LanguageTag, _ tables: TermTables? = nil, languages: LanguageCatalog) {
    self.tables = tables
    stemmer = Stemmer(language, languages: languages)
    words = .table(for: language, in: languages)
    articleKeys = keys(of: words.articles)
    fillerKeys = keys(of: words.fillers)
    particleKeys = keys(of: words.particles)
    linkKeys = keys(of: words.links)
    suffixKeys = keys(of: words.suffixes)
  }

  /// Whether a token is not part of a term that it leads.
  func isArticle(_ token: TermToken) -> Bool { articleKeys.contains(token.key) }

  /// Whether a token may be omitted from a term or added inside it.
  func isFiller(_ token: TermToken) -> Bool { fillerKeys.contains(token.key) }

  /// Whether a token only joins others.
  func isParticle(_ token: TermToken) -> Bool { particleKeys.contains(token.key) }

  /// Whether a token makes one word the attribute of another.
  func isLink(_ token: TermToken) -> Bool { linkKeys.contains(token.key) }

  /// Whether a character makes another word of those before it (感染, 感染性).
  func isSuffix(_ token: TermToken) -> Bool { suffixKeys.contains(token.key) }

  /// How many bytes of a folded word are a possessive ending: two of `centre's`.
  func clitic(of word: some BidirectionalCollection<UInt8>) -> Int? {
    words.clitics.first { clitic in
      word.count > clitic.count && word.suffix(clitic.count).elementsEqual(clitic)
    }?.count
  }

  /// The keys of words; a word that no term has is none.
  private func keys(of list: [[UInt8]]) -> [UInt32] {
    list.map { word in
      word.withUnsafeBufferPointer { bytes in
        let (scalar, length) = UTF8Scalars.decode(bytes, at: 0)
        return length == bytes.count && TokenClass.of(scalar) == .character
          ? scalar : key(of: bytes, tables == nil ? .learning : .reading)
      }
    }
  }

  /// The stem of a folded word.
  func stem(of word: ArraySlice<UInt8>) -> [UInt8] { word.withUnsafeBufferPointer { spell($0) } }

  /// The key of a folded word.
  func key(of word: UnsafeBufferPointer<UInt8>, _ mode: Mode) -> UInt32 {
    mode == .reading ? read(word).key : learn(word)
  }

  /// The data of a folded word of a text.
  ///
  /// - Parameter bytes: the first eight bytes, of the word and of the text after it, if they can be
  ///   read.
  @inline(__always)
  func read(_ word: UnsafeBufferPointer<UInt8>, _ bytes: ByteLanes? = nil) -> WordCache.Word {
    cache.find(word, bytes) {
      let key = known(spell(word))
      return (key, root(key))
    }
  }

  /// The node of the trie that a key leads to from the root; 0 for none, and during compilation.
  @inline(__always)
  func root(_ key: UInt32) -> UInt32 {
    tables.map { UInt32(truncatingIfNeeded: $0.root(key)) } ?? 0
  }

  private func known(_ stem: [UInt8]) -> UInt32 {
    stem.withUnsafeBufferPointer { tables?.key(of: $0) ?? vocabulary.value(of: $0) ?? 0 }
  }

  /// The key of a folded word of a term; a new stem is added to the vocabulary.
  func learn(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let stem = spell(word)
    let found = known(stem)
    guard found == 0 else { return found }
    let key = TermKey.firstWord + UInt32(truncatingIfNeeded: vocabulary.count)
    stem.withUnsafeBufferPointer { vocabulary.insert($0, value: key) }
    return key
  }

  /// The stem of a folded word's uniform spelling.
  private func spell(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let spelt = uniform(word)
    var stem: [UInt8] = []
    if let stemmer {
      spelt.withUnsafeBufferPointer { stemmer.appendStem(of: $0, to: &stem) }
    } else {
      stem = spelt
    }
    return stem
  }

  /// A folded word in the uniform spelling that is used for comparison, without marks of stress.
  func uniform(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var spelt = Array(word)
    // The first byte of those marks, which hardly any word has.
    if word.contains(0xCC) {
      spelt = Array(LetterSpelling.fold(String(decoding: word, as: UTF8.self)).utf8)
    }
    // `crises` has no British spelling.
    if stemmer?.isIrregularForm(spelt) ?? false { return spelt }
    let length = word.firstIndex(of: UInt8(ascii: "'")) ?? word.count
    for (from, to) in words.spellings where length >= from.count + words.spellingStem {
      spelt.replaceFirst(from, with: to)
    }
    for (from, to) in words.wordSpellings { spelt.replaceFirst(from, with: to) }
    return spelt
  }

  /// The relation between a word of a term and a word of a text with the same stem.
  ///
  /// Their first `shared` bytes agree. The result is `nil` if they have too little in common.
  ///
  /// An ending may begin anywhere in the shared part: `дня` and `дни` end in я and и. Words without
  /// related endings have the same root if they share all but three letters of the term's word, and
  /// at least four.
  func relation(_ a: [UInt8], _ b: [UInt8], shared: Int) -> FormDifferences? {
    if stemmer?.areIrregularForms(a, b) ?? false { return .inflection }
    var isVerb = false
    for cut in stride(from: shared, to: max(0, shared - 8), by: -1) {
      let (left, right) = (Array(a[cut...]), Array(b[cut...]))
      let nouns = (words.endings.contains(left), words.endings.contains(right))
      if nouns.0, nouns.1 { return .inflection }
      if nouns.0 || words.verbEndings.contains(left), nouns.1 || words.verbEndings.contains(right) {
        isVerb = true
      }
    }
    if isVerb { return .conjugation }
    return Self.isRoot(shared, of: a) ? .derivation : nil
  }

  /// Whether a folded word of a text has the root of a folded word of a term.
  ///
  /// Both must share at least four letters at the beginning. In addition, the term's word has at
  /// most three other letters, or the rest of both is an ending or begins with a suffix of the
  /// table: `эпидемии` for `эпидемический`.
  func isOfRoot(_ word: ArraySlice<UInt8>, _ term: ArraySlice<UInt8>) -> Bool {
    let own = term.withUnsafeBufferPointer { uniform($0) }
    let other = word.withUnsafeBufferPointer { uniform($0) }
    if beginAlike(own, other) { return true }
    return Self.letters(own[...]) >= 5
      && words.prefixes.contains { prefix in
        other.starts(with: prefix) && beginAlike(own, Array(other[prefix.count...]))
      }
  }

  private func beginAlike(_ own: [UInt8], _ other: [UInt8]) -> Bool {
    var shared = zip(own, other).prefix { $0 == $1 }.count
    while shared > 0, shared < own.count, own[shared] & 0xC0 == 0x80 { shared -= 1 }
    return Self.isRoot(shared, of: own) || differInSuffixes(own, other, shared: shared)
  }

  private func differInSuffixes(_ own: [UInt8], _ other: [UInt8], shared: Int) -> Bool {
    guard !words.suffixes.isEmpty else { return false }
    var cut = shared
    // The suffix may begin in the last two letters that both share.
    for _ in 0..<3 where Self.letters(own[..<cut]) >= 4 {
      if isFormative(Array(own[cut...])), isFormative(Array(other[cut...])) { return true }
      cut -= 1
      while cut > 0, own[cut] & 0xC0 == 0x80 { cut -= 1 }
    }
    return false
  }

  private func isFormative(_ rest: [UInt8]) -> Bool {
    words.endings.contains(rest) || words.suffixes.contains { rest.starts(with: $0) }
  }

  /// Whether the first `shared` bytes of a word are enough to identify its root.
  static func isRoot(_ shared: Int, of word: [UInt8]) -> Bool {
    let common = letters(word[..<shared])
    return common >= 4 && common + 3 >= letters(word[...])
  }

  private static func letters(_ part: ArraySlice<UInt8>) -> Int {
    part.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension [UInt8] {
  /// Replaces the first occurrence of a part.
  mutating func replaceFirst(_ part: [UInt8], with other: [UInt8]) {
    guard !part.isEmpty, count >= part.count else { return }
    for start in 0...(count - part.count) where self[start] == part[0] {
      if self[start..<(start + part.count)].elementsEqual(part) {
        replaceSubrange(start..<(start + part.count), with: other)
        return
      }
    }
  }
}
