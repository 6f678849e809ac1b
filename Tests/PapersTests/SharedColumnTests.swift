// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing

/// Tables with several columns in one language.
@Suite struct SharedColumnTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let rows: [String]
    /// The paragraphs of the rows: the language and the text, rows separated by `/`.
    let texts: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a column with its own translation",
      rows: ["冻牛肉\tFrozen beef\t立即 / Immediate", "葵花籽油\tSunflower-seed oil\t不减让 / Excluded"],
      texts: """
        zh 冻牛肉 en Frozen beef/zh 立即 en Immediate/zh 葵花籽油 en Sunflower-seed oil/zh 不减让 en Excluded
        """),
    Case(
      name: "long remarks in the same language",
      rows: [
        "关税\ttariff\t见世界贸易组织协定附件一的有关规定及其脚注", "配额\tquota\t见世界贸易组织协定附件二的有关规定及其脚注",
        "补贴\tsubsidy\t见世界贸易组织协定附件三的有关规定及其脚注",
      ], texts: "zh 关税 en tariff/zh 配额 en quota/zh 补贴 en subsidy"),
    Case(
      name: "two tables beside each other",
      rows: [
        "术语\tTerm\t术语\tTerm", "主权\tsovereignty\t条约\ttreaty", "调解\tmediation\t仲裁\tarbitration",
      ],
      texts: """
        zh 主权 en sovereignty/zh 条约 en treaty/zh 调解 en mediation/zh 仲裁 en arbitration
        """),
    Case(
      name: "two versions of the translation",
      rows: [
        "中文\tBefore\tAfter", "期限为五年。\tThe term is four years.\tThe term is five years.",
        "协定有效。\tThe pact is valid.\tThe agreement is valid.",
      ],
      texts: """
        zh 中文 en Before en After/zh 期限为五年。 en The term is four years. en The term is five years./zh 协定有效。 \
        en The pact is valid. en The agreement is valid.
        """),
    Case(
      name: "Russian, with states",
      rows: [
        "Договор вступает в силу.\tThe treaty enters into force.\tapproved",
        "Стороны согласились.\tThe parties agreed.\tapproved",
        "Совет принял решение.\tThe Council decided.\tdraft",
      ],
      texts: """
        ru Договор вступает в силу. en The treaty enters into force./ru Стороны согласились. en The parties agreed./ru \
        Совет принял решение. en The Council decided.
        """),
  ])
  func columns(_ test: Case) {
    let parts = PaperReader().parts(of: test.rows.joined(separator: "\n"))
    var rows: [(row: Int?, texts: [String])] = []
    for part in parts {
      for paragraph in part.paragraphs {
        let text = "\(part.language) \(paragraph.text)"
        if let last = rows.last, last.row == paragraph.row {
          rows[rows.count - 1].texts.append(text)
        } else {
          rows.append((paragraph.row, [text]))
        }
      }
    }
    #expect(rows.map { $0.texts.joined(separator: " ") }.joined(separator: "/") == test.texts)
  }
}
