// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The terms of one language, compiled for matching.
///
/// Not thread-safe; use one instance per thread.
final class LanguageMatcher {
  /// Tokens of a text whose keys lead to a node where terms end.
  struct Candidate {
    let node: Int
    let end: Int
  }

  let termbase: Termbase
  let language: LanguageTag
  let tokenizer: TermTokenizer
  let tables: TermTables
  let memo = FormComparisonCache()
  /// Memory that is reused for texts that are only searched.
  private var page = TermTokens()
  private var candidatePage: [Candidate] = []
  /// Terms cut into tokens, when a match first needs them.
  private var shapes: [Int: TermTokens] = [:]
  private var shapesOfTexts: [ExactText: TermTokens] = [:]
  /// Terms that have been read, because a source may have to decode them.
  private var known: [Int: Termbase.TermRef] = [:]

  /// The words of terms with a key, folded, when they are first needed.
  private var words: [UInt32: [[Unicode.Scalar]]] = [:]
  /// The words that begin terms, when they are first needed.
  private(set) lazy var firstWords = SimilarWords(tables.firstWords, tables: tables)
  /// The words of these that are a term by themselves, if it is long enough for a slip.
  private(set) lazy var singleWords = SimilarWords(
    tables.firstWords.filter(hasLongTerm), tables: tables, whole: lettersOfTerms(with:))
  /// Break iteration into words, when it is first needed; `nil` if ICU has none for the language.
  private(set) lazy var wordBreaks = try? BreakIterator(.word, locale: language.description)
  /// Words in small letters that are not abbreviations.
  private(set) lazy var commonWords = CommonWords.table(for: language, in: languages)
  private let languages: LanguageCatalog
  /// The slips of words that have been asked for.
  var wordSlips: [[UInt8]: [WordSlip]] = [:]

  /// Compiles the terms of a termbase whose language has the given primary subtag, unless there are
  /// tables of them.
  init(
    _ termbase: Termbase, _ language: LanguageTag, tables: TermTables? = nil,
    languages: LanguageCatalog
  ) {
    self.termbase = termbase
    self.language = language
    self.tables =
      tables ?? TermTables.inMemory(Self.tables(of: termbase, language, languages: languages))
    tokenizer = TermTokenizer(language, self.tables, languages: languages)
    self.languages = languages
  }

  /// The tables of a language's terms as bytes.
  static func tables(
    of termbase: Termbase, _ language: LanguageTag, languages: LanguageCatalog
  ) -> [UInt8] {
    let tokenizer = TermTokenizer(language, languages: languages)
    var trie = TermTrie(capacity: 256)
    var rows: [TermTables.Row] = []
    for (number, entry) in termbase.entries.enumerated() where entry.language.matches(language) {
      let shape = TermTokens(entry.term.text, tokenizer, mode: .learning)
      for path in paths(of: shape, tokenizer) { trie.insert(path, term: rows.count) }
      rows.append(
        TermTables.Row(
          entry: number, concept: entry.concept, text: shape.source, traits: TermTraits(entry),
          keys: Set(shape.tokens.map(\.key))))
    }
    return TermTables.bytes(tokenizer.vocabulary, trie, rows: rows)
  }

  /// The key paths of a term: as written, without a leading article, and with the parts of a
  /// hyphenated word joined.
  private static func paths(of shape: TermTokens, _ tokenizer: TermTokenizer) -> [[UInt32]] {
    var tokens = shape.tokens[...]
    if tokens.count > 1, let first = tokens.first, tokenizer.isArticle(first) {
      tokens = tokens.dropFirst()
    }
    let keys = tokens.map(\.key)
    var paths = [keys]
    for at in tokens.indices.dropFirst() where tokens[at].gap == .hyphen {
      let word = shape.foldedBytes(tokens[at - 1]) + shape.foldedBytes(tokens[at])
      let joined = word.withUnsafeBufferPointer { tokenizer.key(of: $0, .learning) }
      let offset = at - tokens.startIndex
      paths.append(Array(keys[..<(offset - 1)]) + [joined] + Array(keys[(offset + 1)...]))
    }
    return paths
  }

  /// The terms of a concept, by number.
  func terms(ofConcept concept: Int) -> [Int] {
    termbase.entryNumbers(ofConcept: concept).compactMap { tables.term(ofEntry: $0) }
  }

  /// The words with a key in the first terms that have it, folded, each once.
  func words(of key: UInt32) -> [[Unicode.Scalar]] {
    if let known = words[key] { return known }
    var found: [[Unicode.Scalar]] = []
    func add(_ word: [Unicode.Scalar]) {
      if !found.contains(word) { found.append(word) }
    }
    for term in tables.terms(with: key).prefix(8) {
      if let word = plainWord(of: Int(term)) {
        add(word)
        continue
      }
      let shape = shape(of: Int(term))
      for token in shape.tokens where token.key == key {
        add(Array(String(decoding: shape.foldedBytes(token), as: UTF8.self).unicodeScalars))
      }
    }
    words[key] = found
    return found
  }

  /// The folded letters of a term that is one word of ASCII letters; `nil` for others, which have to be cut.
  func plainWord(of term: Int) -> [Unicode.Scalar]? {
    let text = tables.text(of: term)
    guard text.allSatisfy({ $0.isASCIILetter }) else { return nil }
    return text.map { Unicode.Scalar($0 | 0x20) }
  }

  /// The entry of a term.
  func entry(of term: Int) -> Termbase.TermRef {
    if let kept = known[term] { return kept }
    let made = termbase.entries[tables.entry(of: term)]
    known[term] = made
    return made
  }

  /// Cuts a text into tokens.
  func tokenize(_ text: String) -> TermTokens { TermTokens(text, tokenizer, mode: .reading) }

  /// A term cut into tokens.
  func shape(of term: Int) -> TermTokens {
    if let known = shapes[term] { return known }
    let made = TermTokens(Array(tables.text(of: term)), tokenizer, mode: .reading)
    shapes[term] = made
    return made
  }

  /// A term of any glossary cut into tokens.
  func shape(of term: Term) -> TermTokens {
    let key = ExactText(term.text)
    if let known = shapesOfTexts[key] { return known }
    let made = tokenize(term.text)
    shapesOfTexts[key] = made
    return made
  }

  /// Adds the terms in a UTF-8 text to `found`.
  func appendSpans(in text: UnsafeBufferPointer<UInt8>, to found: inout [TermSpan]) {
    // The arrays are moved out while they are used, so that they have one owner and are not copied.
    var tokens = TermTokens()
    var candidates: [Candidate] = []
    swap(&tokens, &page)
    swap(&candidates, &candidatePage)
    tokens.load(text, tokenizer)
    TermText(tokens: tokens, matcher: self)
      .appendSpans(in: tokens.tokens.indices, to: &found, &candidates)
    page = tokens
    candidatePage = candidates
  }

  // Candidates.

  /// Adds the possible places of terms that begin at a token to `found`, in order of their ends.
  ///
  /// - Complexity: O(tokens of the longest term), except for broken and hyphenated words.
  @inline(__always)
  func collect(_ text: TermTokens, at start: Int, into found: inout [Candidate]) {
    text.tokens.withUnsafeBufferPointer { tokens in
      collect(text, tokens, at: start, into: &found)
    }
  }

  /// A variant for a buffer of the text's tokens.
  @inline(__always)
  func collect(
    _ text: TermTokens, _ tokens: UnsafeBufferPointer<TermToken>, at start: Int,
    into found: inout [Candidate]
  ) {
    if tokens[start].root != 0 || hasHyphenAfter(start, tokens) {
      walk(text, tokens, from: TermTables.rootNode, start: start, first: start, found: &found)
      // Only a word with a hyphen leads two ways.
      for at in found.indices.dropFirst() where found[at].end < found[at - 1].end {
        found.sort { ($0.end, $0.node) < ($1.end, $1.node) }
        break
      }
    }
  }

  @inline(__always)
  private func hasHyphenAfter(_ at: Int, _ tokens: UnsafeBufferPointer<TermToken>) -> Bool {
    at + 1 < tokens.count
      && (tokens[at + 1].gap == .hyphen || tokens[at + 1].gap == .brokenHyphen)
      && tokens[at + 1].isWord && tokens[at].isWord
  }

  /// Follows the keys from a node on, skipping words that terms may lack.
  private func walk(
    _ text: TermTokens, _ tokens: UnsafeBufferPointer<TermToken>, from: Int,
    start: Int, first: Int, found: inout [Candidate]
  ) {
    var (node, at) = (from, first)
    while at < tokens.count {
      if hasHyphenAfter(at, tokens) {
        walkJoined(text, tokens, node: node, start: start, at: at, found: &found)
      }
      let key = tokens[at].key
      let next =
        node == TermTables.rootNode ? Int(tokens[at].root) : tables.child(of: node, key)
      if next != 0 {
        at += 1
        if tables.hasTerms(at: next) { found.append(Candidate(node: next, end: at)) }
        node = next
      } else if at > start, tokenizer.isFiller(tokens[at]) {
        at += 1
      } else {
        return
      }
    }
  }

  /// Follows the word that two tokens with a hyphen between them form.
  private func walkJoined(
    _ text: TermTokens, _ tokens: UnsafeBufferPointer<TermToken>, node: Int,
    start: Int, at: Int, found: inout [Candidate]
  ) {
    let word = text.foldedBytes(tokens[at]) + text.foldedBytes(tokens[at + 1])
    let key = word.withUnsafeBufferPointer { tokenizer.key(of: $0, .reading) }
    guard key != 0 else { return }
    let next = tables.child(of: node, key)
    guard next != 0 else { return }
    if tables.hasTerms(at: next) { found.append(Candidate(node: next, end: at + 2)) }
    walk(text, tokens, from: next, start: start, first: at + 2, found: &found)
  }

  // Comparing the words.

  /// The differences between a term and tokens that led to it; `nil` if they are not a form of it.
  func differences(_ term: Int, in text: TermTokens, at span: Range<Int>) -> FormDifferences? {
    guard let place = place(span, text) else { return compare(term, text, span: span) }
    if let kept = memo.outcome(place, term) { return kept }
    let seen = compare(term, text, span: span)
    memo.keep(seen, place, term: term)
    return seen
  }

  private func compare(_ term: Int, _ text: TermTokens, span: Range<Int>) -> FormDifferences? {
    if text.source[text.range(span)].elementsEqual(tables.text(of: term)) { return [] }
    var comparison = FormComparison(shape(of: term), in: text, tokenizer)
    return comparison.compare(span)
  }

  /// The number under which the words of a place are cached; `nil` for words that are not cached.
  @inline(__always)
  func place(_ span: Range<Int>, _ text: TermTokens) -> UInt32? {
    text.tokens.withUnsafeBufferPointer { place(span, $0) }
  }

  /// A variant for a buffer of the text's tokens.
  @inline(__always)
  func place(_ span: Range<Int>, _ tokens: UnsafeBufferPointer<TermToken>) -> UInt32? {
    var place = tokens[span.lowerBound].form
    guard place != 0 else { return nil }
    var at = span.lowerBound + 1
    while at < span.upperBound {
      guard tokens[at].form != 0,
        let next = memo.chain(place, tokens[at].gap, form: tokens[at].form)
      else { return nil }
      place = next
      at += 1
    }
    return place
  }
}
