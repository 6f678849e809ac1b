import ICUText
import Segmentation
import TextModel

/// Cuts texts and terms of one language into the tokens that they are compared by.
///
/// Over the folded text (see `FoldedText`): a Han character is a token, mapped to its simplified
/// form; a run of letters and digits of any other script is a word, found by the stem of its
/// spelling; signs are tokens; spaces, hyphens, quotation marks, commas and brackets are what stands
/// between tokens. A word ends where Han begins, so `IFFO與` holds the word `IFFO`.
///
/// Not for two threads at once.
final class TermTokenizer {
  /// Which words a vocabulary may take in.
  enum Mode {
    /// Words of terms: unknown stems get a number.
    case learning
    /// Words of texts: unknown stems get 0.
    case reading
  }

  private let stemmer: Stemmer?
  /// The table of the language.
  let words: WordTable
  /// The stems of the terms, taken in or in tables.
  private(set) var vocabulary = ByteTable()
  private let tables: TermTables?
  private let cache = WordCache()
  private let scalars = ScalarTable()
  // A dozen keys at most, so an array is searched faster than a set.
  private var articleKeys: [UInt32] = []
  private var fillerKeys: [UInt32] = []
  private var particleKeys: [UInt32] = []
  private var linkKeys: [UInt32] = []
  private var suffixKeys: [UInt32] = []

  /// A tokenizer with the vocabulary of tables, or an empty one that can learn.
  init(_ language: LanguageTag, _ tables: TermTables? = nil) {
    self.tables = tables
    stemmer = Stemmer(language)
    words = .table(for: language)
    articleKeys = keys(of: words.articles)
    fillerKeys = keys(of: words.fillers)
    particleKeys = keys(of: words.particles)
    linkKeys = keys(of: words.links)
    suffixKeys = keys(of: words.suffixes)
  }

  /// Whether a token is no part of a term that it leads.
  func isArticle(_ token: TermToken) -> Bool { articleKeys.contains(token.key) }

  /// Whether a token may be left out of a term or added inside it.
  func isFiller(_ token: TermToken) -> Bool { fillerKeys.contains(token.key) }

  /// Whether a token only joins others.
  func isParticle(_ token: TermToken) -> Bool { particleKeys.contains(token.key) }

  /// Whether a token makes one word the attribute of another.
  func isLink(_ token: TermToken) -> Bool { linkKeys.contains(token.key) }

  /// Whether a character makes another word of those before it (感染, 感染性).
  func isSuffix(_ token: TermToken) -> Bool { suffixKeys.contains(token.key) }

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

  /// The key of a folded word of a text, and the number of the word.
  @inline(__always)
  private func read(_ word: UnsafeBufferPointer<UInt8>) -> (key: UInt32, form: UInt32) {
    cache.find(word) { known(spell(word)) }
  }

  private func known(_ stem: [UInt8]) -> UInt32 {
    stem.withUnsafeBufferPointer { tables?.key(of: $0) ?? vocabulary.value(of: $0) ?? 0 }
  }

  private func learn(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let stem = spell(word)
    let found = known(stem)
    guard found == 0 else { return found }
    let key = TermToken.firstWord + UInt32(truncatingIfNeeded: vocabulary.count)
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

  /// A folded word in the spelling that all spellings are compared in.
  func uniform(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var spelt = Array(word)
    for (from, to) in words.spellings where spelt.count >= from.count + words.spellingStem {
      spelt.replaceFirst(from, with: to)
    }
    return spelt
  }

  /// How a word of a term and a word of a text are related, which have one stem and whose first
  /// `shared` bytes agree; `nil` when they have too little in common.
  ///
  /// An ending may begin anywhere in what they share: `дня` and `дни` end in я and и. Words that no
  /// endings relate are of one root when all but three letters of the term's are shared, and four at
  /// least.
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

  /// Whether a folded word of a text is of the root of a folded word of a term.
  ///
  /// Both begin alike, with four letters at least; and the term's word has no more than three others, or
  /// what is left of both is an ending or begins with a suffix of the language's table:
  /// `эпидемии` for `эпидемический`.
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

  /// Cuts a text, in O(*n*).
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - folded: what the tokens' folded ranges are of, with more behind it.
  ///   - tokens: become the tokens.
  func cut(
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, folded: inout [UInt8],
    tokens: inout [TermToken]
  ) {
    // Folding makes few texts longer; the room that is left is for scalars.
    let room = source.count + 8
    if folded.count < room {
      folded.append(contentsOf: repeatElement(0, count: room - folded.count))
    }
    tokens.removeAll(keepingCapacity: true)
    let isSimple = folded.withUnsafeMutableBufferPointer { folded in
      var page = FoldedWords(folded)
      return cutSimple(source, mode, &page, &tokens)
    }
    if isSimple { return }
    tokens.removeAll(keepingCapacity: true)
    let text = Folder.standard.fold(source)
    folded = text.utf8
    text.utf8.withUnsafeBufferPointer { cut($0, of: text, source, mode, &folded, &tokens) }
  }

  /// Cuts a text of which every scalar folds by itself to one, as nearly all do, without folding it
  /// first; only its words are kept in their folded form.
  ///
  /// - Returns: `false` when the text is not such.
  private func cutSimple(
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, _ folded: inout FoldedWords,
    _ tokens: inout [TermToken]
  ) -> Bool {
    var joint = Joint.stop
    var at = 0
    while at < source.count {
      let byte = source[at]
      let scalar: ScalarTable.Scalar
      let end: Int
      if byte < 0x80 {
        scalar = scalars[ascii: byte]
        end = at + 1
      } else {
        let (value, length) = UTF8Scalars.decode(source, at: at)
        end = at + length
        scalar = scalars[value]
        guard scalar.isSimple else { return false }
        if scalar.isIdeograph {
          tokens.append(
            TermToken(value, key: scalar.folded, joint: joint, source: at..<end))
          joint = .tight
          at = end
          continue
        }
      }
      switch scalar.kind {
      case .word:
        let start = folded.count
        guard let stop = appendWord(source, at, to: &folded) else { return false }
        let word = folded[start..<folded.count]
        let key = mode == .reading ? read(word) : (learn(word), 0)
        let own = UnsafeBufferPointer(rebasing: source[at..<stop])
        tokens.append(
          TermToken(
            key: key.0, form: TermToken.form(ofWord: key.1, Self.capitals(own, word)),
            joint: joint, isWord: true, folded: start..<folded.count, source: at..<stop))
        joint = .tight
        at = stop
        continue
      case .character, .sign:
        if scalar.kind == .sign, let word = words.word(for: scalar.folded) {
          let start = folded.count
          for byte in word {
            guard folded.append(byte: byte) else { return false }
          }
          tokens.append(
            TermToken(
              key: key(of: folded[start..<folded.count], mode), form: 0, joint: joint, isWord: true,
              folded: start..<folded.count, source: at..<end))
          joint = .tight
          at = end
          continue
        }
        let key =
          scalar.kind == .character ? SimplifiedHan.fold(scalar.folded) : scalar.folded
        let start = folded.count
        guard folded.append(scalar.folded) else { return false }
        tokens.append(
          TermToken(
            key: key, form: source[at] < 0x80 ? UInt32(source[at]) : 0, joint: joint, isWord: false,
            folded: start..<folded.count, source: at..<end))
        joint = .tight
      default:
        joint = joint.followed(by: scalar.kind, isLine: byte == 0x0A)
      }
      at = end
    }
    return true
  }

  /// Appends the folded form of the word that begins at a byte.
  ///
  /// - Returns: where the word ends; `nil` when a scalar does not fold by itself.
  @inline(__always)
  private func appendWord(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, to folded: inout FoldedWords
  ) -> Int? {
    var end = start
    while end < source.count {
      while end < source.count, let letter = asciiWord(source[end]) {
        guard folded.append(byte: letter) else { return nil }
        end += 1
      }
      guard end < source.count else { break }
      let byte = source[end]
      let scalar: ScalarTable.Scalar
      var length = 1
      if byte < 0x80 {
        scalar = scalars[ascii: byte]
      } else {
        let (value, count) = UTF8Scalars.decode(source, at: end)
        scalar = scalars[value]
        guard scalar.isSimple else { return nil }
        if scalar.isIdeograph { return end }
        length = count
      }
      switch scalar.kind {
      case .word:
        guard folded.append(scalar.folded) else { return nil }
      case .apostrophe:
        guard let stop = endOfClitic(source, from: end + length) else { return end }
        guard folded.append(byte: 0x27) else { return nil }
        for at in end + length..<stop {
          guard folded.append(byte: source[at] | 0x20) else { return nil }
        }
        return stop
      case .period, .comma:
        guard scalar.folded < 0x80, let last = folded.last, Self.isDigit(last),
          isDigit(source, at: end + length)
        else { return end }
        guard folded.append(scalar.folded) else { return nil }
      default:
        return end
      }
      end += length
    }
    return end
  }

  /// The folded byte of an ASCII letter or digit.
  @inline(__always)
  private func asciiWord(_ byte: UInt8) -> UInt8? {
    if byte &- 0x61 < 26 || byte &- 0x30 < 10 { return byte }
    return byte &- 0x41 < 26 ? byte | 0x20 : nil
  }

  private func isDigit(_ source: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    guard at < source.count else { return false }
    let scalar = scalars[UTF8Scalars.decode(source, at: at).0]
    return scalar.isSimple && scalar.folded &- 0x30 < 10
  }

  /// The capitals of a word; only letters count whose capital is the only other letter that folds to
  /// them.
  @inline(__always)
  private static func capitals(
    _ own: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
  ) -> TermToken.Capitals {
    guard own.count == folded.count else { return .mixed }
    var differing = 0
    for at in 0..<own.count where own[at] != folded[at] { differing += 1 }
    if differing == 0 { return .none }
    let first = own[0]
    if first &- 0x41 < 26 {
      if differing == 1 { return .first }
      return differing == own.count && own.allSatisfy { $0 &- 0x41 < 26 } ? .all : .mixed
    }
    // U+0410 to U+042F.
    guard own.count > 1, first == 0xD0, own[1] &- 0x90 < 0x20 else { return .mixed }
    for at in 2..<own.count where own[at] != folded[at] { return .mixed }
    return .first
  }

  /// Where a word ends that has an apostrophe before `from`.
  ///
  /// After the one or two letters of `'s`,
  /// `'ll`. A quotation mark that a longer word follows ends the word before it.
  private func endOfClitic(_ source: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    var end = from
    while end < source.count, end < from + 3, Self.isLetter(source[end]) { end += 1 }
    guard end > from, end < from + 3 else { return nil }
    guard end < source.count else { return end }
    let (next, _) = UTF8Scalars.decode(source, at: end)
    let scalar = scalars[next]
    return scalar.kind == .word && !scalar.isIdeograph ? nil : end
  }

  private func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, of text: FoldedText,
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, _ folded: inout [UInt8],
    _ tokens: inout [TermToken]
  ) {
    var joint = Joint.stop
    var at = 0
    func append(_ range: Range<Int>, _ key: (key: UInt32, form: UInt32), isWord: Bool) {
      tokens.append(
        TermToken(
          key: key.key, form: key.form, joint: joint, isWord: isWord, folded: range,
          source: text.sourceRange(range)))
      joint = .tight
    }
    while at < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
      let end = at + length
      let kind = TokenClass.of(scalar)
      switch kind {
      case .character:
        append(at..<end, (SimplifiedHan.fold(scalar), 0), isWord: false)
      case .sign:
        if let word = words.word(for: scalar) {
          // What it is read as stands behind the folded text.
          let start = folded.count
          folded += word
          tokens.append(
            TermToken(
              key: word.withUnsafeBufferPointer { key(of: $0, mode) }, form: 0, joint: joint,
              isWord: true, folded: start..<folded.count, source: text.sourceRange(at..<end)))
          joint = .tight
        } else {
          append(at..<end, (scalar, 0), isWord: false)
        }
      case .word:
        let stop = endOfWord(bytes, from: end)
        let word = UnsafeBufferPointer(rebasing: bytes[at..<stop])
        append(at..<stop, (key(of: word, mode), 0), isWord: true)
        at = stop
        continue
      default:
        let gap = text.sourceRange(at..<end)
        joint = joint.followed(by: kind, isLine: gap.contains { source[$0] == 0x0A })
      }
      at = end
    }
  }

  /// Where a word of a folded text ends: before anything that is no letter or digit, but for an
  /// apostrophe between letters and a point or comma between digits.
  private func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    var end = from
    while end < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: end)
      switch TokenClass.of(scalar) {
      case .word: break
      case .apostrophe: return endOfClitic(bytes, from: end + 1) ?? end
      case .period, .comma:
        guard length == 1, Self.isDigit(bytes[end - 1]), end + 1 < bytes.count,
          Self.isDigit(bytes[end + 1])
        else { return end }
      default: return end
      }
      end += length
    }
    return end
  }

  /// Whether the first `shared` bytes of a word are enough of it to know its root by.
  static func isRoot(_ shared: Int, of word: [UInt8]) -> Bool {
    let common = letters(word[..<shared])
    return common >= 4 && common + 3 >= letters(word[...])
  }

  private static func letters(_ part: ArraySlice<UInt8>) -> Int {
    part.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
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
