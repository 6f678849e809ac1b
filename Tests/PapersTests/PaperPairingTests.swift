import Testing
import TextModel

@testable import Papers

@Suite struct PaperPairingTests {
  /// A part whose place in the paper is its number.
  static func part(_ kind: PartKind, _ language: LanguageTag, at place: Int) -> DocumentPart {
    DocumentPart(
      kind: kind, language: language, text: "\(language) \(kind.rawValue)",
      range: place..<(place + 1))
  }

  static let bilingual = [
    part(.title, .chinese, at: 0), part(.authors, .chinese, at: 1),
    part(.abstract, .chinese, at: 2), part(.keywords, .chinese, at: 3),
    part(.title, .english, at: 4), part(.authors, .english, at: 5),
    part(.abstract, .english, at: 6), part(.keywords, .english, at: 7),
    part(.body, .chinese, at: 8),
  ]

  @Test("Parts of one kind are grouped, and the rest is unpaired")
  func groups() throws {
    let pairing = PaperPairing(Self.bilingual, languages: [.chinese, .english])
    #expect(pairing.prose.map(\.kind) == [.title, .abstract])
    #expect(pairing.prose.allSatisfy { $0.languages == [.chinese, .english] })
    #expect(pairing.keywords?.parts.map(\.count) == [1, 1])
    #expect(pairing.authors?.kind == .authors)
    #expect(pairing.unpaired.map(\.kind) == [.body])
    #expect(pairing.titles == ["zh": "zh title", "en": "en title"])
  }

  @Test("Prose of a language that is not asked for is unpaired, lists are dropped")
  func otherLanguage() {
    let russian = [
      Self.part(.abstract, .russian, at: 20), Self.part(.keywords, .russian, at: 21),
    ]
    let pairing = PaperPairing(russian + Self.bilingual, languages: [.chinese, .english])
    #expect(pairing.unpaired.map(\.language) == [.chinese, .russian])
    #expect(pairing.unpaired.map(\.range.lowerBound) == [8, 20])
  }

  @Test("A body without an abstract pairs with an abstract without a body")
  func unmarkedAbstract() {
    let parts = [Self.part(.abstract, .chinese, at: 0), Self.part(.body, .english, at: 1)]
    let pairing = PaperPairing(parts, languages: [.chinese, .english])
    #expect(pairing.prose.map(\.kind) == [.abstract])
    #expect(pairing.unpaired.isEmpty)
    // With bodies on both sides the abstract stays alone.
    let both = PaperPairing(
      parts + [Self.part(.body, .chinese, at: 2)], languages: [.chinese, .english])
    #expect(both.prose.map(\.kind) == [.body])
    #expect(both.unpaired.map(\.kind) == [.abstract])
  }

  struct Choice: CustomTestStringConvertible, Sendable {
    let name: String
    var from: LanguageTag?
    var to: LanguageTag?
    let languages: [LanguageTag]?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Choice(name: "the preferred pair first", languages: [.chinese, .english, .russian]),
    Choice(name: "both asked for", from: .russian, to: .chinese, languages: [.russian, .chinese]),
    Choice(name: "source asked for", from: .english, languages: [.english, .chinese]),
    Choice(name: "target asked for", to: .chinese, languages: [.english, .chinese]),
    Choice(
      name: "a script of the language", from: .traditionalChinese, to: .english,
      languages: [.chinese, .english]),
    Choice(name: "one language twice", from: .english, to: .english, languages: nil),
    Choice(name: "a language the paper lacks", from: LanguageTag("kk"), to: .english, languages: nil),
  ])
  func languages(_ test: Choice) {
    let parts = Self.bilingual + [Self.part(.abstract, .russian, at: 20)]
    #expect(
      PaperPairing.languages(
        of: parts, from: test.from, to: test.to, preferred: [.chinese, .english])
        == test.languages)
  }

  @Test("A paper of one language has no pair")
  func oneLanguage() {
    let parts = Self.bilingual.filter { $0.language == .chinese }
    let preferred = [LanguageTag.chinese, .english]
    #expect(PaperPairing.languages(of: parts, from: nil, to: nil, preferred: preferred) == nil)
    #expect(PaperPairing.languages(of: [], from: nil, to: nil, preferred: preferred) == nil)
  }

  @Test("A language that shares no kind of part is left out")
  func nothingShared() {
    let parts = [
      Self.part(.abstract, .chinese, at: 0), Self.part(.abstract, .english, at: 1),
      Self.part(.body, .russian, at: 2),
    ]
    #expect(
      PaperPairing.languages(of: parts, from: nil, to: nil, preferred: [.english, .chinese])
        == [.english, .chinese])
  }
}
