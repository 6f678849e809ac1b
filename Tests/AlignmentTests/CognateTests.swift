// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

@Suite struct CognateTests {
  struct Case: Sendable, CustomStringConvertible {
    let left: (LanguageTag, String)
    let right: (LanguageTag, String)
    let isLinked: Bool
    var description: String { "\(left.1) \(right.1)" }
  }

  static let icelandic = LanguageTag("is") ?? .undetermined
  static let german = LanguageTag("de") ?? .undetermined
  static let french = LanguageTag("fr") ?? .undetermined

  static let cases: [Case] = [
    Case(left: (.english, "Denmark"), right: (icelandic, "Danmörk"), isLinked: true),
    Case(left: (.russian, "Россия"), right: (.english, "Russia"), isLinked: true),
    Case(left: (.russian, "конференция"), right: (.english, "conference"), isLinked: true),
    Case(left: (german, "Sektion"), right: (french, "section"), isLinked: true),
    Case(left: (german, "Präsident"), right: (french, "président"), isLinked: true),
    Case(left: (german, "Tal"), right: (french, "val"), isLinked: false),
    // Words of four letters are compared, shorter ones are not.
    Case(left: (.english, "Rome"), right: (french, "Roma"), isLinked: true),
    Case(left: (.english, "Rome"), right: (german, "Rom"), isLinked: false),
    Case(left: (german, "Bern"), right: (french, "Berne"), isLinked: true),
    // Three letters of eight are too many, and so is a part of a longer word.
    Case(left: (german, "Kontrakt"), right: (french, "contrôle"), isLinked: false),
    Case(left: (german, "Kontrolle"), right: (french, "contrôle"), isLinked: true),
    Case(left: (german, "Telefon"), right: (french, "télégraphe"), isLinked: false),
    Case(left: (german, "Auto"), right: (french, "automobile"), isLinked: false),
    // Two letters of seven may be missing.
    Case(left: (.english, "Georgia"), right: (german, "Georg"), isLinked: true),
    // A first vowel may be another one.
    Case(left: (.english, "Ukraine"), right: (.russian, "Украина"), isLinked: true),
    Case(left: (.english, "English"), right: (french, "anglais"), isLinked: true),
    Case(left: (.russian, "дорога"), right: (.english, "mountain"), isLinked: false),
    Case(left: (.english, "mountain"), right: (icelandic, "fjallið"), isLinked: false),
    Case(left: (.chinese, "俄罗斯"), right: (.english, "Russia"), isLinked: false),
  ]

  @Test("Words spelled nearly alike are evidence", arguments: cases)
  func links(_ test: Case) throws {
    let aligner = Aligner(source: test.left.0, target: test.right.0)
    let (left, right) = aligner.read([test.left.1], [test.right.1])
    let links = Cognates.links(left, right)
    #expect(links.isEmpty != test.isLinked)
    #expect(links.allSatisfy { (0.2...0.6).contains($0.weight) })
    let back = Cognates.links(right, left)
    #expect(back.map(\.weight) == links.map(\.weight))
  }
}
