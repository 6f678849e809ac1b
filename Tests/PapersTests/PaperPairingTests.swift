// SPDX-License-Identifier: Apache-2.0
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

  @Test("A part that is there twice is taken once; another version of it makes the part doubtful")
  func repeated() throws {
    func part(_ text: String, at place: Int) -> DocumentPart {
      DocumentPart(
        kind: .abstract, language: .english, text: text, range: place..<place + 1)
    }
    let text = "Energy cooperation is an important field. The pipeline was opened in 2009."
    let other = text.replacing("opened", with: "put into operation")
    let first = Self.bilingual.filter { $0.kind != .abstract || $0.language != .english }
    func abstracts(_ texts: [String]) throws -> PaperPairing.PartGroup {
      let parts = texts.enumerated().map { part($1, at: 20 + $0) }
      let pairing = PaperPairing(first + parts, languages: [.chinese, .english])
      return try #require(pairing.prose.first { $0.kind == .abstract })
    }
    let same = try abstracts([text, text.replacing(". ", with: ".\n")])
    #expect(same.parts.map(\.count) == [1, 1])
    #expect(same.doubled.isEmpty)
    let versions = try abstracts([text, other])
    #expect(versions.parts[1].map(\.text) == [text])
    #expect(versions.doubled == [.english])
    // Another paper in the same file.
    let papers = try abstracts([text, "Trade between the states has grown since the war of 1998."])
    #expect(papers.parts.map(\.count) == [1, 2])
    #expect(papers.doubled.isEmpty)
    let titles = PaperPairing(
      Self.bilingual + [
        DocumentPart(kind: .title, language: .english, text: "Another Name", range: 40..<41)
      ], languages: [.chinese, .english])
    #expect(titles.prose.first { $0.kind == .title }?.doubled == [.english])
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

  @Test("Each language comes once, in order of appearance")
  func languages() {
    let traditional = Self.part(.body, .traditionalChinese, at: 30)
    #expect(PaperPairing.languages(of: Self.bilingual + [traditional]) == [.chinese, .english])
    #expect(PaperPairing.languages(of: [traditional]) == [.traditionalChinese])
    #expect(PaperPairing.languages(of: []).isEmpty)
  }

  @Test("A language shares prose only if another one has a part of the same kind")
  func sharesProse() {
    let parts = [
      Self.part(.abstract, .chinese, at: 0), Self.part(.abstract, .english, at: 1),
      Self.part(.body, .russian, at: 2), Self.part(.keywords, .english, at: 3),
      Self.part(.keywords, .russian, at: 4),
    ]
    let shared = [LanguageTag.chinese, .english, .russian, .traditionalChinese].map {
      PaperPairing.sharesProse($0, in: parts)
    }
    #expect(shared == [true, true, false, true])
  }
}
