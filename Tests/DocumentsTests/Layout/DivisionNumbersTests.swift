// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Numbers of chapters and articles, with wide spaces between them and their texts.
@Suite struct DivisionNumbersTests {
  private func blocks(_ drawing: String) -> [String] {
    DrawnPage.description(of: LayoutWriter.document(of: PageLayout(DrawnPage.pages(drawing)).pages))
  }

  @Test("Articles with an indent in their first lines", arguments: ["　　", "   "])
  func articles(_ space: String) {
    let found = blocks(
      """
          第二条\(space)本条例所称湿地是指常年或者季节积水
      的地带，不包括水田和人工养殖的水面。
          第三条\(space)湿地保护应当遵循严格管理、合理利
      用的原则。
          第二章\(space)湿地管理
          第四条\(space)禁止下列行为：
          （一）开垦、填埋湿地；
      """)
    #expect(
      found == [
        "第二条  本条例所称湿地是指常年或者季节积水/的地带，不包括水田和人工养殖的水面。",
        "第三条  湿地保护应当遵循严格管理、合理利/用的原则。", "第二章  湿地管理", "第四条  禁止下列行为：", "（一）开垦、填埋湿地；",
      ])
  }

  @Test("An article below the full last line of another one")
  func fullLine() {
    let found = blocks(
      """
          第一条　为了保护湿地，维护多样性，制定条例。
          第二条　本条例所称湿地是指常年或者季节积水
      的地带，不包括水田和人工养殖的水面。
      """)
    #expect(
      found == [
        "第一条  为了保护湿地，维护多样性，制定条例。",
        "第二条  本条例所称湿地是指常年或者季节积水/的地带，不包括水田和人工养殖的水面。",
      ])
  }

  @Test("A column of numbers stays a column of its own")
  func columnOfNumbers() {
    let drawing = """
      以下是条例全文的对照表，请各方提出意见。

      第一条   湿地保护应当遵循严格管理和
               合理利用的原则。

      第二条   湿地的名录由县级以上政府公
               布。
      """
    let lines = DrawnPage.pages(drawing)[0].lines
    #expect(DivisionNumbers.joined(lines) == lines)
  }
}
