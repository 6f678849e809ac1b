// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

@Suite struct TitleShapeTests {
  @Test(
    "A title that is authors or an institution in one language only",
    arguments: [
      ("Ivan I. Ivanov, Petr P. Petrov", "Региональная безопасность в Евразии"),
      ("Regional Security in Eurasia", "И. И. Иванов, П. П. Петров"),
      ("Regional Security in Eurasia", "И. И. Иванов"), ("J. Smith", "Будущее силы"),
      ("John Smith1, Anna Petrova2", "Будущее силы"),
      ("Lakes and Rivers", "Большие озёра и реки ПЕТРОВ Иван Олегович, профессор"),
      ("Regional Security in Eurasia", "Московский университет, Москва, Россия"),
      ("School of Law, Peking University, Beijing", "Международное право"),
      ("THE FUTURE OF POWER JOHN SMITH", "Будущее силы"),
    ])
  func wrongLines(_ english: String, _ russian: String) {
    #expect(TitleShape.disagree([(.english, english), (.russian, russian)]))
  }

  @Test("Titles that were read from the line above or below")
  func linesBeside() {
    let title = "Green Bonds and Financing Costs"
    for wrong in [
      "國立政治大學", "研究论文", "2024年第5期", "学科专业：国际贸易学提交日期：2022年6月",
    ] {
      #expect(TitleShape.disagree([(.chinese, wrong), (.english, title)]), "\(wrong)")
    }
    for right in ["绿色债券与融资成本", "绿色债券：融资成本研究", "大学治理与绿色债券"] {
      #expect(!TitleShape.disagree([(.chinese, right), (.english, title)]), "\(right)")
    }
    #expect(
      !TitleShape.disagree([
        (.chinese, "论研究型大学"), (.english, "On Research Universities"),
      ]))
  }

  @Test(
    "Titles of papers",
    arguments: [
      ("Regional Security in Eurasia", "Региональная безопасность в Евразии"),
      ("The Role of Universities in Regional Cooperation", "Роль университетов в регионе"),
      ("Trade, Growth and Security", "Торговля, рост и безопасность"),
      ("Deng Xiaoping", "Дэн Сяопин"),
    ])
  func titles(_ english: String, _ russian: String) {
    #expect(!TitleShape.disagree([(.english, english), (.russian, russian)]))
  }
}
