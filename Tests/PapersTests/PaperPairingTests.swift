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
