// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Running heads that only one page of a text has.
@Suite struct SingleHeadTests {
  private static let blank = String(repeating: "\n", count: 12)

  private func blocks(_ first: String, _ second: String) -> [String] {
    let drawing = "\(first)\n\(Self.blank)\n=====\n\(second)\n\(Self.blank)"
    return DrawnPage.description(
      of: LayoutWriter.document(of: PageLayout(DrawnPage.pages(drawing)).pages))
  }

  @Test(
    "A head that interrupts a sentence is furniture",
    arguments: [
      "88 西南社会科学", "西南社会科学 2024年第2期", "Southwest Social Sciences", "Li Huimin: Village Doctors",
    ])
  func heads(_ head: String) {
    let found = blocks(
      """
      The study finds that low income, the lack of pension cover
      and unclear
      """,
      """
      \(head)

      career prospects are the main causes. Old people and those
      with long illnesses are affected most.
      """)
    #expect(
      found == [
        "The study finds that low income, the lack of pension cover/and unclear|\(head)/career prospects"
          + " are the main causes. Old people and those/with long illnesses are affected most."
      ])
  }

  @Test("The same in Chinese, where the head has the number of its page")
  func hanText() {
    let found = blocks(
      """
          研究发现收入偏低、缺乏养老保障和职业
      前景不明是乡村医生流失的三个主要原因。每
      减少一名乡村医生，村民到乡镇卫生院就诊的
      """,
      """
      88  西南社会科学

      平均路程增加近五公里。老年人和慢性病患者
      受到的影响最大。
      """)
    #expect(found.count == 1)
    #expect(found[0].hasSuffix("就诊的|88 西南社会科学/平均路程增加近五公里。老年人和慢性病患者/受到的影响最大。"))
  }

  @Test(
    "What does not interrupt a sentence stays",
    arguments: [
      // The page before ends with a sentence.
      ("The study finds that low income is the cause.", "Results", "few people return."),
      // The text below begins a sentence.
      ("The study finds that low income is the cause of", "Results", "Few people return."),
      // The first line is the rest of the sentence.
      ("The study finds that low income is the cause of", "the loss.", "few people return."),
      // A heading with a number.
      ("The study finds that low income is the cause of", "2. Results", "few people return."),
    ])
  func textStays(_ before: String, _ top: String, _ below: String) {
    let found = blocks(before, "\(top)\n\n\(below)")
    #expect(!found.contains { $0.hasPrefix("furniture") })
    #expect(found.contains { $0.hasSuffix(top) })
  }
}
