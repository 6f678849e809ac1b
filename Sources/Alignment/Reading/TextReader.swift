// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import Storage
import TextModel

/// Turns sentences into tokens: stemmed words, Han characters and headwords, marks, numbers, names.
///
/// Names depend on the other side: a Han stretch is a name when its reading is a capitalised word
/// there. Reading therefore has two steps: `read` the sentences of each side, then `finish` with
/// the names of the other side.
struct TextReader {
  private let language: LanguageTag
  private var headwords: HeadwordFinder
  private let stemmer: Stemmer?
  private let table: AlignmentTable
  private let numbers: NumberReader
  let naming: NameScheme
  private let labels: LabelReader
  private var scripts: ScriptCount

  var text = TokenizedSide()
  private var quotes = QuoteState()
  /// The folded word forms, with the data of each.
  var forms = ByteInterner()
  var formInfo: [Form] = []
  /// Places of words: sentence and form.
  var words: [(sentence: Int32, form: Int32)] = []
  /// Han characters with the sentence of each run; runs are separated by 0.
  var hanScalars: [UInt32] = []
  var hanSentences: [Int32] = []
  /// Han stretches that are a name of the other side, with its key.
  var hanNames: [(sentence: Int32, key: [UInt8])] = []
  /// Name tokens that are found in the second step, with their sentence.
  var late: [(sentence: Int32, type: Int32)] = []
  /// The current numeral, and where its symbols end in the text.
  private var symbols: [HanNumeral.Symbol] = []
  private var symbolEnds: [Int] = []
  /// The current Han run, simplified, and where its characters start.
  private var run: [UInt8] = []
  private var runOffsets: [Int] = []

  struct Form {
    var type: Int32
    var meaning: NumberReader.Meaning
    var isLower = false
    var isCapital = false
    /// The keys of the form as a name, best first.
    var names: [[UInt8]] = []
    var isName: Bool { isCapital && !isLower && !names.isEmpty }
  }

  /// A reader for one side; lexicons of its language provide their headwords.
  init(
    language: LanguageTag, other: LanguageTag, lexicons: [any Lexicon],
    languages: LanguageCatalog = .standard
  ) {
    self.language = language
    headwords = HeadwordFinder(
      lexicons.filter { $0.source.matches(language) && $0.segmentsHan })
    stemmer = Stemmer(language, languages: languages)
    table = .table(for: language, in: languages)
    numbers = .reader(for: language, in: languages)
    naming = NameScheme(language, other, in: languages)
    labels = LabelReader(language, in: languages)
    scripts = ScriptCount(language)
  }

  /// Reads the sentences; `starts` are sentences that start a paragraph, where quotations end.
  mutating func read(_ sentences: [String]) {
    text.count = sentences.count
    text.lengths.reserveCapacity(sentences.count)
    var number = numbers
    for (index, sentence) in sentences.enumerated() {
      var sentence = sentence
      sentence.withUTF8 { bytes in
        quotes.read(bytes)
        text.edges.append(SentenceEdge(bytes, labels))
        let folded = Folder.standard.fold(bytes)
        folded.utf8.withUnsafeBufferPointer {
          scan($0, folded, original: bytes, sentence: Int32(index), number: &number)
        }
      }
      text.quoteOpen.append(quotes.isOpen)
      text.isForeign.append(scripts.finish())
      text.offsets.append(Int32(truncatingIfNeeded: text.tokens.count))
    }
    // Most sentences in another script: the language of the text was not the right one.
    if text.isForeign.count(where: { $0 }) * 2 > sentences.count {
      text.isForeign = text.isForeign.map { _ in false }
    }
  }

  // MARK: Scanning

  private mutating func scan(
    _ folded: UnsafeBufferPointer<UInt8>, _ map: FoldedText, original: UnsafeBufferPointer<UInt8>,
    sentence: Int32, number: inout NumberReader
  ) {
    var length = 0
    var at = 0
    var lastMark: UInt32 = 0
    var endOfDigits = -1
    while at < folded.count {
      let (scalar, size) = UTF8Scalars.decode(folded, at: at)
      if scalar == 0x20 {
        at += 1
        continue
      }
      if scalar.isASCIIDigit {
        at = readNumber(folded, from: at, number: &number, length: &length)
        endOfDigits = at
        lastMark = 0
        continue
      }
      let kind = LetterKind(of: scalar)
      switch kind {
      case .none:
        length += 1
        if scalar != lastMark || scalar != 0x2E { addMark(scalar, folded, at: at, number: &number) }
        lastMark = scalar
        at += size
        continue
      case .han:
        at = readHan(folded, from: at, sentence, number: &number, length: &length)
      case .single:
        length += 1
        scripts.add(scalar, count: 1)
        flush(&number)
        addWord(UnsafeBufferPointer(rebasing: folded[at..<(at + size)]))
        at += size
      case .spaced:
        var end = at + size
        var scalars = 1
        while end < folded.count {
          let (next, nextSize) = UTF8Scalars.decode(folded, at: end)
          guard LetterKind(of: next) == .spaced else { break }
          end += nextSize
          scalars += 1
        }
        length += scalars
        scripts.add(scalar, count: scalars)
        let source = map.sourceRange(at..<(at + 1))
        let first = UTF8Scalars.decode(original, at: source.lowerBound).0
        addForm(
          UnsafeBufferPointer(rebasing: folded[at..<end]),
          isCapital: CharacterClass.lowercase(first) != first, followsDigits: at == endOfDigits,
          sentence: sentence, number: &number)
        at = end
      }
      lastMark = 0
    }
    flush(&number)
    text.lengths.append(Float(length))
  }

  private mutating func addForm(
    _ bytes: UnsafeBufferPointer<UInt8>, isCapital: Bool, followsDigits: Bool, sentence: Int32,
    number: inout NumberReader
  ) {
    let id = forms.intern(bytes)
    if id == formInfo.count { formInfo.append(makeForm(bytes)) }
    if isCapital { formInfo[id].isCapital = true } else { formInfo[id].isLower = true }
    words.append((sentence, Int32(truncatingIfNeeded: id)))
    add(formInfo[id].type)
    switch formInfo[id].meaning {
    case .none: flush(&number)
    case .value(let value):
      if let ended = number.add(value) { addNumber(ended) }
    case .one:
      if let ended = number.addOne() { addNumber(ended) }
    case .joiner:
      if let ended = number.join() { addNumber(ended) }
    case .multiplier(let factor):
      if let ended = number.multiply(by: factor) { addNumber(ended) }
    case .letter(let factor):
      if !followsDigits {
        flush(&number)
      } else if let ended = number.multiply(by: factor) {
        addNumber(ended)
      }
    case .month(let month):
      flush(&number)
      // In English, may and march are months only with a capital.
      if isCapital || !numbers.capitalizesMonths { addMonth(month) }
    }
  }

  private mutating func makeForm(_ bytes: UnsafeBufferPointer<UInt8>) -> Form {
    let word = Array(bytes)
    var stem: [UInt8] = []
    let lemma = table.irregular[word] ?? word
    lemma.withUnsafeBufferPointer { lemma in
      if let stemmer { stemmer.appendStem(of: lemma, to: &stem) } else { stem = Array(lemma) }
    }
    let type = stem.withUnsafeBufferPointer { text.type(.word, $0) }
    if table.stopWords.contains(word) || table.labels.contains(word) {
      text.markFunctionWord(type)
    }
    return Form(
      type: type,
      meaning: numbers.meaning(of: word), names: naming.keys(of: word, stem: stem))
  }

  private mutating func addMark(
    _ scalar: UInt32, _ folded: UnsafeBufferPointer<UInt8>, at: Int,
    number: inout NumberReader
  ) {
    // A hyphen joins number words: twenty-one.
    if scalar != 0x2D { flush(&number) }
    let key: StaticString? =
      switch scalar {
      case 0x3F: "?"
      case 0x21: "!"
      case 0x3A: ":"
      case 0x3B: ";"
      case 0x22: "\""
      case 0x28: "("
      case 0x25: "%"
      case 0x2014, 0x2015, 0x2500: "—"
      case 0x2E: at + 1 < folded.count && folded[at + 1] == 0x2E ? "…" : nil
      case 0x2D: at + 1 < folded.count && folded[at + 1] == 0x2D ? "—" : nil
      default: nil
      }
    if let key { key.withUTF8Buffer { add(text.type(.mark, $0)) } }
  }

  // MARK: Tokens

  mutating func add(_ type: Int32) {
    text.tokens.append(type)
  }

  mutating func addWord(_ key: UnsafeBufferPointer<UInt8>) { add(text.type(.word, key)) }

  /// Adds a number by its value, except one, which is too frequent to be evidence.
  mutating func addNumber(_ value: Double) {
    guard value != 1 else { return }
    withUnsafeBytes(of: value.bitPattern.littleEndian) {
      add(text.type(.number, $0.assumingMemoryBound(to: UInt8.self)))
    }
  }

  mutating func addMonth(_ month: Int) {
    withUnsafeBytes(of: UInt8(truncatingIfNeeded: month)) {
      add(text.type(.number, $0.assumingMemoryBound(to: UInt8.self)))
    }
  }

  mutating func flush(_ number: inout NumberReader) {
    if let value = number.finish() { addNumber(value) }
  }

  /// Merges late tokens into their sentences and counts types and kinds.
  mutating func layOut() {
    let count = text.count
    late.sort { ($0.sentence, $0.type) < ($1.sentence, $1.type) }
    var tokens: [Int32] = []
    tokens.reserveCapacity(text.tokens.count + late.count)
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(count + 1)
    text.kindCounts = [Int32](repeating: 0, count: count * EvidenceKind.count)
    var next = 0
    for sentence in 0..<count {
      tokens.append(contentsOf: text.tokens(of: sentence))
      while next < late.count, late[next].sentence == sentence {
        tokens.append(late[next].type)
        next += 1
      }
      for type in tokens[Int(offsets[sentence])...] {
        text.occurrences[Int(type)] += 1
        let kind = Int(text.kinds[Int(type)].rawValue)
        text.kindCounts[sentence * EvidenceKind.count + kind] += 1
      }
      offsets.append(Int32(truncatingIfNeeded: tokens.count))
    }
    text.tokens = tokens
    text.offsets = offsets
  }
}

extension TextReader {
  // MARK: Han

  /// Reads a run of Han characters: headwords or characters as words, numerals as numbers.
  private mutating func readHan(
    _ folded: UnsafeBufferPointer<UInt8>, from start: Int, _ sentence: Int32,
    number: inout NumberReader, length: inout Int
  ) -> Int {
    flush(&number)
    var at = start
    let first = hanScalars.count
    run.removeAll(keepingCapacity: true)
    runOffsets.removeAll(keepingCapacity: true)
    while at < folded.count {
      let (scalar, size) = UTF8Scalars.decode(folded, at: at)
      // ○ within a numeral is a zero: 二○二五.
      let isZero = scalar == 0x25CB && at > start && hanScalars.last.map(Self.isDigit) ?? false
      guard isZero || LetterKind(of: scalar) == .han else { break }
      let simple = isZero ? 0x3007 : SimplifiedHan.fold(scalar)
      hanScalars.append(simple)
      runOffsets.append(run.count)
      UTF8Scalars.append(simple, to: &run)
      at += size
    }
    runOffsets.append(run.count)
    scripts.add(hanScalars[first], count: hanScalars.count - first)
    hanScalars.append(0)
    hanSentences.append(sentence)
    let count = runOffsets.count - 1
    length += count
    addHanNumbers(hanScalars[first..<(first + count)])
    run.withUnsafeBufferPointer { run in
      var place = 0
      while place < count {
        let rest = UnsafeBufferPointer(rebasing: run[runOffsets[place]...])
        let longest = headwords.longestHeadword(
          in: rest, hanScalars[first + place], runOffsets[place + 1] - runOffsets[place])
        let word = text.type(.word, UnsafeBufferPointer(rebasing: rest.prefix(longest)))
        add(word)
        let end = runOffsets[place] + longest
        let start = place
        repeat { place += 1 } while runOffsets[place] < end
        if labels.isLabel(hanScalars[first + start..<first + place]) {
          text.markFunctionWord(word)
        }
      }
    }
    return at
  }

  /// Adds the certain numerals of a run; ambiguous ones (三四, 千万) stay words.
  private mutating func addHanNumbers(_ run: ArraySlice<UInt32>) {
    var at = run.startIndex
    while at < run.endIndex {
      symbols.removeAll(keepingCapacity: true)
      while at + symbols.count < run.endIndex,
        let symbol = HanNumeral.Symbol(run[at + symbols.count])
      {
        symbols.append(symbol)
      }
      guard !symbols.isEmpty else {
        at += 1
        continue
      }
      // The run is collected once, however many numerals it contains.
      var place = 0
      while place < symbols.count, let match = HanNumeral.certain(in: symbols[place...]) {
        place += match.count
        let next = at + place
        addDatedNumber(
          match.value.double, isMonth: next < run.endIndex && run[next] == Self.monthSign)
      }
      at += symbols.count
    }
  }

  /// Reads digits and what may follow them: units (3.5亿, 3万5千), the sign of a month, or nothing.
  private mutating func readNumber(
    _ folded: UnsafeBufferPointer<UInt8>, from start: Int, number: inout NumberReader,
    length: inout Int
  ) -> Int {
    let (leading, end, exact) = NumberReader.digits(folded, at: start, style: numbers.style)
    length += end - start
    guard let exact, end < folded.count, folded[end] >= 0xE3 else {
      if let ended = number.add(leading, isDigits: true) { addNumber(ended) }
      return end
    }
    symbols.removeAll(keepingCapacity: true)
    symbolEnds.removeAll(keepingCapacity: true)
    symbols.append(HanNumeral.Symbol(exact, width: end - start))
    symbolEnds.append(end)
    var at = end
    while at < folded.count, symbols.count < HanNumeral.longest {
      if folded[at].isASCIIDigit {
        let (_, next, exact) = NumberReader.digits(folded, at: at, style: numbers.style)
        guard let exact else { break }
        symbols.append(HanNumeral.Symbol(exact, width: next - at))
        at = next
      } else {
        let (scalar, size) = UTF8Scalars.decode(folded, at: at)
        guard let symbol = HanNumeral.Symbol(scalar) else { break }
        symbols.append(symbol)
        at += size
      }
      symbolEnds.append(at)
    }
    let match = HanNumeral.certain(in: symbols[...])
    let count = match?.count ?? 1
    for place in 1..<max(count, 1) {
      let bytes = symbolEnds[place] - symbolEnds[place - 1]
      length += symbols[place].kind == .number ? bytes : 1
    }
    let last = symbolEnds[count - 1]
    let isMonth = last < folded.count && UTF8Scalars.decode(folded, at: last).0 == Self.monthSign
    if count == 1, !isMonth {
      if let ended = number.add(leading, isDigits: true) { addNumber(ended) }
    } else {
      flush(&number)
      addDatedNumber(match?.value.double ?? leading, isMonth: isMonth)
    }
    return last
  }

  private mutating func addDatedNumber(_ value: Double, isMonth: Bool) {
    if isMonth, (1...12).contains(value) { addMonth(Int(value)) } else { addNumber(value) }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    HanNumeral.Symbol(scalar)?.kind == .digit
  }

  private static let monthSign: UInt32 = 0x6708
}
