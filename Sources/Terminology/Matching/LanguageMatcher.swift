import TextModel

/// The terms of one language, ready to be found.
///
/// Not for two threads at once.
final class LanguageMatcher {
  /// A term as a path through the text: which term, and up to which token.
  struct Candidate {
    let entry: Int
    let end: Int
  }

  let termbase: Termbase
  let language: LanguageTag
  let tokenizer: TermTokenizer
  private let tables: TermTables
  /// Terms cut into tokens, made when a match is first looked at.
  private var shapes: [Int: TokenizedText] = [:]
  /// Terms that have been looked at, which a source may have to decode.
  private var known: [Int: Termbase.Entry] = [:]

  /// Takes in the terms of a termbase whose language has the given primary subtag, unless there are
  /// tables of them.
  init(_ termbase: Termbase, _ language: LanguageTag, _ tables: TermTables? = nil) {
    self.termbase = termbase
    self.language = language
    self.tables = tables ?? TermTables.inMemory(Self.tables(of: termbase, language))
    tokenizer = TermTokenizer(language, self.tables)
  }

  /// The tables of a language's terms as bytes.
  static func tables(of termbase: Termbase, _ language: LanguageTag) -> [UInt8] {
    let tokenizer = TermTokenizer(language)
    var trie = TermTrie(capacity: 256)
    for (number, entry) in termbase.entries.enumerated() where entry.language.matches(language) {
      let shape = TokenizedText(entry.term.text, tokenizer, .learning)
      for path in paths(of: shape, tokenizer) { trie.insert(path, entry: number) }
    }
    return TermTables.bytes(tokenizer.vocabulary, trie)
  }

  /// The ways a term may be written as keys: as it is, without a leading article, and with the parts
  /// of a hyphenated word as one.
  private static func paths(of shape: TokenizedText, _ tokenizer: TermTokenizer) -> [[UInt32]] {
    var tokens = shape.tokens[...]
    if tokens.count > 1, let first = tokens.first, tokenizer.isArticle(first) {
      tokens = tokens.dropFirst()
    }
    let keys = tokens.map(\.key)
    var paths = [keys]
    for at in tokens.indices.dropFirst() where tokens[at].joint == .hyphen {
      let word = shape.foldedBytes(tokens[at - 1]) + shape.foldedBytes(tokens[at])
      let joined = word.withUnsafeBufferPointer { tokenizer.key(of: $0, .learning) }
      let offset = at - tokens.startIndex
      paths.append(Array(keys[..<(offset - 1)]) + [joined] + Array(keys[(offset + 1)...]))
    }
    return paths
  }

  /// The numbers of the terms of the language.
  var entries: [Int] {
    termbase.entries.indices.filter { termbase.entries[$0].language.matches(language) }
  }

  /// The numbers of the language's terms of a concept.
  func entries(of concept: Int) -> [Int] {
    termbase.entryNumbers(ofConcept: concept).filter { entry($0).language.matches(language) }
  }

  /// A term by its number.
  func entry(_ number: Int) -> Termbase.Entry {
    if let kept = known[number] { return kept }
    let made = termbase.entries[number]
    known[number] = made
    return made
  }

  /// Cuts a text.
  func tokenize(_ text: String) -> TokenizedText { TokenizedText(text, tokenizer, .reading) }

  /// A term cut into tokens, its leading article taken off.
  func shape(of entry: Int) -> TokenizedText {
    if let known = shapes[entry] { return known }
    let made = TokenizedText(self.entry(entry).term.text, tokenizer, .reading)
    shapes[entry] = made
    return made
  }

  /// All terms that may begin at a token, in order of their ends.
  func candidates(in text: TokenizedText, at start: Int) -> [Candidate] {
    var found: [Candidate] = []
    let tokens = text.tokens
    guard tables.child(of: TermTrie.root, tokens[start].key) != nil || hasHyphenAfter(start, tokens)
    else { return found }
    walk(text, TermTrie.root, start, start, &found)
    if found.count > 1 { found.sort { ($0.end, $0.entry) < ($1.end, $1.entry) } }
    return found
  }

  private func hasHyphenAfter(_ at: Int, _ tokens: [TermToken]) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].isWord && tokens[at].isWord
      && (tokens[at + 1].joint == .hyphen || tokens[at + 1].joint == .brokenHyphen)
  }

  private func walk(
    _ text: TokenizedText, _ node: UInt32, _ start: Int, _ at: Int, _ found: inout [Candidate]
  ) {
    let tokens = text.tokens
    guard at < tokens.count else { return }
    func step(_ next: UInt32, _ end: Int) {
      tables.forEachEntry(at: next) { found.append(Candidate(entry: $0, end: end)) }
      walk(text, next, start, end, &found)
    }
    if let next = tables.child(of: node, tokens[at].key) { step(next, at + 1) }
    if hasHyphenAfter(at, tokens) {
      let word = text.foldedBytes(tokens[at]) + text.foldedBytes(tokens[at + 1])
      let key = word.withUnsafeBufferPointer { tokenizer.key(of: $0, .reading) }
      if key != 0, let next = tables.child(of: node, key) { step(next, at + 2) }
    }
    if at > start, tokenizer.isFiller(tokens[at]), tables.child(of: node, tokens[at].key) == nil {
      walk(text, node, start, at + 1, &found)
    }
  }

  /// The differences between a candidate and its term, if the words are a form of it.
  func differences(_ candidate: Candidate, in text: TokenizedText, at start: Int)
    -> FormDifferences?
  {
    let shape = shape(of: candidate.entry)
    let range =
      text.tokens[start].source.lowerBound..<text.tokens[candidate.end - 1].source.upperBound
    if range.count == shape.source.count, text.source[range].elementsEqual(shape.source) {
      return []
    }
    var comparison = FormComparison(shape, in: text, tokenizer)
    return comparison.compare(start..<candidate.end)
  }
}
