// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Texts that are not in the language that their file says.
@Suite struct LanguageOfWordsTests {
  static let other: [(String, LanguageTag)] = [
    (
      "Die Mitgliedstaaten haben eine Sitzung abgehalten, und der Rat hat die Erklärung angenommen.",
      .english
    ),
    (
      "Les parties ont décidé de renforcer la coopération dans le domaine de la sécurité.", .english
    ),
    (
      "Los Estados miembros celebraron una reunión en la ciudad y aprobaron la declaración.",
      .english
    ),
    (
      "Strany-uchastnitsy dogovorilis o sotrudnichestve v oblasti bezopasnosti na sammite.",
      .english
    ),
    ("Shanghai jingshen shi hezuo de jichu, chengyuanguo jiang jixu hongyang.", .english),
    ("The member states gathered in the city of Samarkand.", .russian),
    ("The member states gathered in the city of Samarkand.", .chinese),
    ("Member states gathered in the city.", .russian),
  ]
  static let own: [(String, LanguageTag)] = [
    ("The member states gathered in the city of Samarkand.", .english),
    (
      "Banque de France and the Comité de la Réglementation bancaire set the rules for banks.",
      .english
    ),
    ("Xi Jinping and Li Keqiang visited Shanghai, Nanjing, Hangzhou and Guangzhou.", .english),
    ("Peng Liyuan", .english), ("Rio de Janeiro, São Paulo, Belo Horizonte", .english),
    ("Microsoft Word 2019", .russian), ("Charter of the United Nations", .chinese),
    ("Страны-участницы договорились о сотрудничестве в области безопасности.", .russian),
    ("各成员国在撒马尔罕举行会议。", .chinese), ("Khan, R. Journal of Asian Security 12 (3).", .russian),
    ("Windows 11 与 The New York Times in the news of the day", .chinese),
  ]

  @Test(arguments: other) func isTold(_ text: String, _ language: LanguageTag) {
    #expect(LanguageOfWords.otherLanguage(of: text, than: language) != nil)
  }

  @Test(arguments: own) func isNotDoubted(_ text: String, _ language: LanguageTag) {
    #expect(LanguageOfWords.otherLanguage(of: text, than: language) == nil)
  }

  @Test func suchAUnitWaits() throws {
    let table = "zh\ten\n双方同意。\t\(Self.other[1].0)\n双方同意合作。\tThe parties agreed on it.\n"
    var units: [TranslationUnit] = []
    let summary = try PairedFile(
      ByteSource(Array(table.utf8), name: "t.tsv"), format: .table
    ).readUnits(nil, idPrefix: "t") { unit, _ in units.append(unit) }
    #expect(units.map(\.status) == [.needsReview, .approved])
    #expect(summary.findings.map(\.rule) == ["tm/text"])
  }

  @Test func suchATermIsOnlyProposed() throws {
    let table =
      "zh,en\n互信,confiance mutuelle entre les pays de la région et des peuples\n互利,benefit\n"
    let contents = try GlossaryTable.read(ByteSource(Array(table.utf8), name: "t.csv"))
    let terms = contents.entries.compactMap { $0.section(for: .english)?.terms[0].status }
    #expect(terms == [.proposed, .preferred])
    #expect(contents.findings.map(\.rule) == ["table/language"])
  }
}
