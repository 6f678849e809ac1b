// SPDX-License-Identifier: Apache-2.0
import Alignment
import Checking
import Languages
import Matching
import Papers
import Segmentation
import Storage
import Terminology
import TestSupport
import Testing
import TextModel

/// A fourth language through every engine: first without any part, then with a few.
@Suite struct FourthLanguageTests {
  static let kazakh = LanguageTag("kk") ?? .undetermined
  /// A catalog whose Kazakh has no part at all.
  static let empty = LanguageCatalog.standard.adding(Language("kk"))
  /// A catalog whose Kazakh has a little of each part.
  static let filled: LanguageCatalog = {
    var language = Language("kk")
    language.scripts = ["Cyrl"]
    language.listSeparator = " | "
    language.detection = DetectionData()
    language.detection?.words = "және мен бұл үшін"
    language.detection?.letters = "әғқңөұүһі"
    language.detection?.letterWeight = 4
    language.sentences = SentenceData()
    language.sentences?.beforeName = "акд"
    language.hyphens = HyphenData()
    language.hyphens?.firstHalves = "кіші"
    language.stems = StemmingData(algorithm: "turkish")
    language.stems?.irregular = "су сулар суды"
    language.names = NameData()
    language.names?.shape = .cyrillic
    language.names?.particles = "бин"
    var sections = SectionMarkerData(kazakh)
    sections.abstract = "аңдатпа"
    sections.keywords = "кілт_сөздер"
    language.sections = [sections]
    language.terms = TermFormData()
    language.terms?.spellings = "ә>а"
    language.phrases = PhraseData()
    language.phrases?.edges = "және мен"
    language.phrases?.abbreviationLeads = "бұдан әрі"
    language.warnings = WarningData()
    language.warnings?.negations = "емес"
    language.alignment = AlignmentData()
    language.alignment?.stopWords = "бар"
    language.alignment?.irregular = "өзен өзендер"
    return .standard.adding(language)
  }()

  static let text = "Қазақстан — Орталық Азиядағы мемлекет. Астана — оның астанасы."

  // MARK: Segmentation

  @Test func sentences() {
    let text = "Акд. Сәтбаев келді. Ол сөйледі."
    func cut(_ languages: LanguageCatalog) -> [String] {
      Segmenter(language: Self.kazakh, languages: languages).segments(of: text).map(\.text)
    }
    #expect(cut(Self.empty) == ["Акд.", "Сәтбаев келді.", "Ол сөйледі."])
    #expect(cut(Self.filled) == ["Акд. Сәтбаев келді.", "Ол сөйледі."])
    #expect(
      Segmenter(language: Self.kazakh, languages: Self.empty).segments(of: Self.text).count == 2)
  }

  @Test func tokensAndStems() throws {
    #expect(Tokenizer().tokenize(Self.text).tokens.count == 11)
    #expect(Stemmer(Self.kazakh, languages: Self.empty) == nil)
    let stemmer = try #require(Stemmer(Self.kazakh, languages: Self.filled))
    #expect(stemmer.stem("сулар") == stemmer.stem("су"))
  }

  @Test func detection() {
    let text = "Бұл жұмыс су қауіпсіздігі үшін және өңір үшін маңызды."
    #expect(LanguageDetector.detect(text, among: Self.empty) != Self.kazakh)
    #expect(LanguageDetector.detect(text, among: Self.filled) == Self.kazakh)
  }

  @Test func hyphensAtLineEnds() {
    func clean(_ languages: LanguageCatalog) -> String {
      Cleaner(language: Self.kazakh, languages: languages).clean("бұл кіші-\nбаға").text
    }
    #expect(clean(Self.empty) == "бұл кішібаға")
    #expect(clean(Self.filled) == "бұл кіші-баға")
  }

  // MARK: Papers

  @Test func partsOfPapers() {
    let paper = """
      Су ресурстары

      Аңдатпа: Бұл мақала су қауіпсіздігі үшін маңызды мәселені қарайды.

      Кілт сөздер: су, өзен
      """
    func parts(_ languages: LanguageCatalog) -> [DocumentPart] {
      PaperReader(languages: languages).parts(of: paper)
    }
    #expect(parts(Self.empty).map(\.kind) == [.body])
    let found = parts(Self.filled)
    #expect(found.contains { $0.kind == .abstract && $0.language == Self.kazakh })
    #expect(found.first { $0.kind == .keywords }?.text == "су | өзен")
    #expect(NameList("Асан бин Омар", language: Self.kazakh, languages: Self.empty) == nil)
    #expect(
      NameList("Асан бин Омар", language: Self.kazakh, languages: Self.filled)?.names
        == ["Асан бин Омар"])
  }

  // MARK: Alignment

  @Test func alignment() throws {
    let lexicon = try #require(
      LexiconTable(
        name: "test", source: .english, target: Self.kazakh,
        entries: [
          DictionaryEntry(headwords: ["river"], glosses: ["өзен"]),
          DictionaryEntry(headwords: ["exist"], glosses: ["бар"]),
        ]))
    let words = ["өзен", "өзендер", "бар"]
    func linked(_ languages: LanguageCatalog) -> [Bool] {
      Aligner(
        source: .english, target: Self.kazakh, lexicons: [lexicon], languages: languages
      )
      .linked(words, to: "river exist")
    }
    #expect(linked(Self.empty) == [true, false, true])
    #expect(linked(Self.filled) == [true, true, false])
    let result = Aligner(source: Self.kazakh, target: .english, languages: Self.empty).align(
      ["2001 жылы құрылды.", "Ұйымға 10 мемлекет кіреді."],
      ["It was founded in 2001.", "The organization has 10 member states."])
    #expect(result.beads.map(\.type) == ["1-1", "1-1"])
  }

  // MARK: Terms

  static let termbase = Termbase([
    (
      file: "kk.yaml",
      entries: [
        ConceptEntry(
          id: ConceptID("world"),
          sections: [
            LanguageSection(language: kazakh, terms: [Term("әлем тарихы")]),
            LanguageSection(language: .english, terms: [Term("world history")]),
          ])
      ]
    )
  ])

  @Test func terms() {
    func found(_ text: String, _ languages: LanguageCatalog) -> Int {
      TermMatcher(Self.termbase, languages: languages)
        .matches(in: text, language: Self.kazakh).count
    }
    #expect(found("Бұл әлем тарихы.", Self.empty) == 1)
    #expect(found("Бұл алем тарихы.", Self.empty) == 0)
    #expect(found("Бұл алем тарихы.", Self.filled) == 1)
  }

  @Test func candidates() {
    let units: [(source: String, target: String)] = [
      ("Біз су саясаты туралы айттық.", "We spoke about water policy."),
      ("Кеше су саясаты өзгерді.", "Yesterday water policy changed."),
      ("Жаңа су саясаты керек.", "A new water policy is required."),
      ("Ауа райы жақсы.", "The weather is fine."), ("Жиналыс аяқталды.", "The meeting ended."),
      ("Пойыз кешікті.", "The train was late."), ("Оқушылар оқып отыр.", "Students are reading."),
      ("Кітап үстелде жатыр.", "A book lies there."), ("Қар жауды.", "Snow fell."),
      ("Ол үйге келді.", "He came home."),
    ]
    func sources(_ languages: LanguageCatalog) -> [String] {
      TermPairMiner.pairs(
        in: units, of: LanguagePair(from: Self.kazakh, to: .english), catalog: languages
      )
      .map { $0.source.lowercased() }
    }
    #expect(sources(Self.empty).isEmpty)
    #expect(sources(Self.filled) == ["су саясаты"])
    let bracketed = "Шанхай ынтымақтастық ұйымы (бұдан әрі ШЫҰ) құрылды."
    #expect(BracketedAbbreviation.all(in: bracketed, languages: Self.empty).isEmpty)
    #expect(
      BracketedAbbreviation.all(in: bracketed, languages: Self.filled).map(\.short) == ["ШЫҰ"])
  }

  // MARK: Matching

  @Test func matching() throws {
    func warnings(_ languages: LanguageCatalog) throws -> [MatchWarning] {
      let index = try MemoryIndex.open(directory: TemporaryFolder.path(), languages: languages)
      let unit = TranslationUnit(
        id: UnitID("1"),
        variants: [
          TranslationUnitVariant(language: Self.kazakh, text: "Бұл жаңа ұсыныс маңызды"),
          TranslationUnitVariant(language: .english, text: "This new proposal is important"),
        ])
      try index.update(files: [IndexedFile(path: "kk.tmx", stamp: "1", units: [unit])])
      let options = MatchOptions(from: Self.kazakh, to: .english)
      let matches = try index.matches(for: "Бұл жаңа ұсыныс маңызды емес", options: options)
      #expect(matches.map(\.target) == ["This new proposal is important"])
      return matches.first?.warnings ?? []
    }
    #expect(try warnings(Self.empty) == [])
    #expect(try warnings(Self.filled) == [.negation])
  }

  // MARK: Checking

  @Test func checking() {
    func rules(_ languages: LanguageCatalog) -> [String] {
      let draft = "Бұл алем тарихы."
      let segment = CheckSegment(
        number: 1,
        target: CheckText(
          draft, language: Self.kazakh, offsets: OffsetMap(start: 0)),
        source: CheckText(
          "This is world history.", language: .english, offsets: OffsetMap(start: 0)))
      return Checker(matcher: TermMatcher(Self.termbase, languages: languages))
        .check(CheckDocument(file: "a.txt", content: draft, segments: [segment])).findings
        .map(\.rule)
    }
    #expect(rules(Self.empty) == ["term/missing"])
    #expect(rules(Self.filled) == [])
  }
}
