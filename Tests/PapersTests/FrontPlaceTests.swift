// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Titles, authors and abstracts in places where journals seldom have them.
@Suite struct FrontPlaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// Each part as its kind, its language and its text.
    let parts: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    "Global Governance", "Soft Power", "Water Diplomacy", "Chinese Diplomacy: A New Era",
    "Multilateral Diplomacy, Regional Security", "Green Hydrogen",
  ])
  func englishTitleAlone(_ title: String) {
    let text = "\(title)\n\nAbstract. This paper studies the way states cooperate."
    #expect(parts(text).first == "title en \(title)")
  }

  @Test(arguments: ["Роль ООН", "Роль ШОС", "Большая Евразия", "Российско-Китайские Отношения"])
  func russianTitleAlone(_ title: String) {
    let text = "\(title)\n\nАннотация. В статье рассматривается сотрудничество государств."
    #expect(parts(text).first == "title ru \(title)")
  }

  @Test(arguments: [
    "Li Na", "Wang Xiaoming", "Ivan Petrov, Anna Smith", "А. Б. Иванов", "Иван Петров", "Ван Ли",
  ])
  func authorsAlone(_ name: String) {
    let isRussian = name.unicodeScalars.contains { $0.value > 0x400 }
    let abstract =
      isRussian
      ? "Аннотация. В статье рассматривается сотрудничество государств."
      : "Abstract. This paper studies the way states cooperate."
    #expect(parts("\(name)\n\n\(abstract)").first?.hasPrefix("authors") == true)
  }

  @Test(arguments: [
    Case(
      name: "Introduction labels a paragraph",
      text: """
        Arctic Policy of China

        Abstract
        Introduction. China has published a white paper. Interest has grown.
        Conclusion. It will grow.
        Keywords: Arctic; China
        """,
      parts: [
        "title en Arctic Policy of China",
        "abstract en Introduction. China has published a white paper. Interest has grown. Conclusion. It will grow.",
        "keywords en Arctic; China",
      ]),
    Case(
      name: "a Chinese label without keywords", text: "中国的北极政策\n\n摘要\n引言：中国发布了北极政策白皮书。",
      parts: ["title zh 中国的北极政策", "abstract zh 引言：中国发布了北极政策白皮书。"]),
    Case(
      name: "a Russian label",
      text: "Политика Китая в Арктике\n\nАннотация\nВведение. Китай опубликовал Белую книгу.",
      parts: [
        "title ru Политика Китая в Арктике", "abstract ru Введение. Китай опубликовал Белую книгу.",
      ]),
    Case(
      name: "a body after the abstract",
      text:
        "Arctic Policy\n\nAbstract. A paper is studied.\n\nIntroduction. China has published it.",
      parts: [
        "title en Arctic Policy", "abstract en A paper is studied.",
        "body en Introduction. China has published it.",
      ]),
    Case(
      name: "author and translator",
      text: """
        外交史研究的新方向
        马克·塞尔登 著  王丽 译

        摘要：本文研究外交史的新方向。

        New Directions in Diplomatic History
        By Mark Selden, translated by Wang Li

        Abstract: This paper studies new directions.
        """,
      parts: [
        "title zh 外交史研究的新方向", "authors zh 马克·塞尔登；王丽", "abstract zh 本文研究外交史的新方向。",
        "title en New Directions in Diplomatic History", "authors en Mark Selden; Wang Li",
        "abstract en This paper studies new directions.",
      ]),
    Case(
      name: "a table of contents",
      text: """
        目录
        一、全球治理的新方向…………王义桅（1）
        二、区域合作研究…………李娜（15）

        外交史研究的新方向

        王丽

        摘要：本文研究外交史的新方向。
        """,
      parts: ["title zh 外交史研究的新方向", "authors zh 王丽", "abstract zh 本文研究外交史的新方向。"]),
    Case(
      name: "a note within a sentence",
      text: """
        Water Diplomacy in Asia
        Anna Petrova

        Abstract: This paper studies the way states
        * This article is an interim result of the project.
        cooperate in the region.
        Keywords: water; Asia
        """,
      parts: [
        "title en Water Diplomacy in Asia", "authors en Anna Petrova",
        "abstract en This paper studies the way states cooperate in the region.",
        "notes en * This article is an interim result of the project.", "keywords en water; Asia",
      ]),
    Case(
      name: "the abstract at the end",
      text: """
        外交史研究的新方向

        王丽

        外交史是国际关系研究的重要领域，近年来各国学者对它的方法、材料和意义进行了广泛而深入的讨论。

        New Directions in Diplomatic History
        Wang Li

        Abstract: This paper studies new directions.
        Keywords: history

        摘要：本文研究外交史的新方向。
        关键词：外交史
        """,
      parts: [
        "title zh 外交史研究的新方向", "authors zh 王丽",
        "body zh 外交史是国际关系研究的重要领域，近年来各国学者对它的方法、材料和意义进行了广泛而深入的讨论。",
        "title en New Directions in Diplomatic History", "authors en Wang Li",
        "abstract en This paper studies new directions.", "keywords en history",
        "abstract zh 本文研究外交史的新方向。", "keywords zh 外交史",
      ]),
    Case(
      name: "the abstract above the title",
      text: """
        Abstract: This paper studies new directions.
        Keywords: history; states

        New Directions in Diplomatic History
        Wang Li

        The history of diplomacy has changed much in the last years, which is studied here.
        """,
      parts: [
        "abstract en This paper studies new directions.", "keywords en history; states",
        "title en New Directions in Diplomatic History", "authors en Wang Li",
        "body en The history of diplomacy has changed much in the last years, which is studied here.",
      ]),
    Case(
      name: "a heading after an abstract",
      text: """
        Abstract: This paper studies new directions.
        Keywords: history; states

        The early years

        The history of diplomacy has changed much in the last years, which is studied here.
        """,
      parts: [
        "abstract en This paper studies new directions.", "keywords en history; states",
        "body en The early years¶The history of diplomacy has changed much in the last years, which is studied here.",
      ]),
  ])
  func parts(_ test: Case) {
    #expect(parts(test.text) == test.parts)
  }

  @Test func guessedWords() {
    let text = "Title\n\nAbstract: The interfer-\nence of nation-\nstates."
    #expect(PaperReader().parts(of: text).flatMap(\.guessedWords) == ["interference"])
  }

  private func parts(_ text: String) -> [String] {
    PaperReader().parts(of: text).map { part in
      let text = part.text.split(separator: "\n").joined(separator: "¶")
      return "\(part.kind) \(part.language) \(text)"
    }
  }
}
