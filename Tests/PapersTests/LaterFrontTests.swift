// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing

/// Titles of the second language that their format marks as headings.
@Suite struct LaterFrontTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let front: String
    let title: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "en",
      front: """
        # The Spirit of Shanghai and Its Future

        Sun Zhuangzhi1, Liu Huaqin2

        Abstract: States shall strengthen cooperation.

        Key words: cooperation; development
        """, title: "The Spirit of Shanghai and Its Future"),
    Case(
      name: "ru",
      front: """
        # Шанхайский дух и его будущее

        И. И. Иванов, П. П. Петров

        Аннотация: Государства укрепляют сотрудничество.

        Ключевые слова: сотрудничество; развитие
        """, title: "Шанхайский дух и его будущее"),
    Case(
      name: "zh-Hant",
      front: """
        # 上海精神及其未來

        孫壯志　劉華芹

        摘要：各國應當加強合作。

        關鍵詞：合作；發展
        """, title: "上海精神及其未來"),
  ]

  @Test(arguments: cases) func titles(_ test: Case) {
    let first =
      test.name == "zh-Hant" ? Self.cases[0].front : Self.cases[2].front
    let parts = PaperReader().parts(of: first + "\n\n" + test.front)
    #expect(parts.filter { $0.kind == .title }.map(\.text).last == test.title)
    #expect(parts.filter { $0.kind == .title }.count == 2)
    #expect(parts.filter { $0.kind == .body }.isEmpty)
  }

  /// Authors in large type are not a heading that ends the front.
  @Test(arguments: ["#", "##"]) func authorsAsAHeading(_ mark: String) {
    let front = """
      \(mark) The Spirit of Shanghai and Its Future

      ## Sun Zhuangzhi, Liu Huaqin, Tian Muye

      Abstract: States shall strengthen cooperation.

      Key words: cooperation; development
      """
    let parts = PaperReader().parts(of: Self.cases[2].front + "\n\n" + front)
    #expect(
      parts.filter { $0.kind == .title }.map(\.text).last
        == "The Spirit of Shanghai and Its Future")
    #expect(parts.filter { $0.kind == .authors }.map(\.items.count) == [2, 3])
  }

  /// The last keyword of a list, broken at the end of a full row.
  @Test(arguments: [
    (
      "Key words: regional economic cooperation; green economy; Middle\nEastern countries\n",
      ["regional economic cooperation", "green economy", "Middle Eastern countries"]
    ),
    (
      "Ключевые слова: региональное сотрудничество; торговля; Шанхайская\nОрганизация\n",
      ["региональное сотрудничество", "торговля", "Шанхайская Организация"]
    ),
    (
      "Key words: regional economic cooperation; green economy; trade\n\nEastern countries trade.\n",
      ["regional economic cooperation", "green economy", "trade"]
    ),
  ])
  func brokenKeywords(_ text: String, _ keywords: [String]) {
    let parts = PaperReader().parts(of: text)
    #expect(parts.first { $0.kind == .keywords }?.items == keywords)
  }
}
