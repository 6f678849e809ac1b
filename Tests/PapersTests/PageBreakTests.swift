// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Abstracts and keywords that go over a page or a line.
@Suite struct PageBreakTests {
  /// The parts of a text whose blocks are separated by empty lines, as the layout of a PDF has them.
  private func parts(_ text: String, headings: [String] = []) -> [String] {
    let blocks = text.split(separator: "\n\n").map { piece in
      let body = piece.drop { $0 == "\u{C}" || $0 == "\n" }
      let start = text.utf8.distance(from: text.startIndex, to: body.startIndex)
      return TextBlock(
        kind: headings.contains(String(body)) ? .heading(2) : .paragraph,
        range: start..<start + body.utf8.count)
    }
    return DocumentPart.summary(PaperReader().parts(of: text, blocks: blocks, hasMarkup: true))
  }

  @Test(
    "A running head within an abstract takes no text with it",
    arguments: ["88 西南社会科学", "西南社会科学 2024年第2期"])
  func headWithinAbstract(_ head: String) {
    let found = parts(
      """
      Loss of Village Doctors

      Li Huimin

      Abstract: Village doctors are the first line of defence. The study finds that low income
      is the cause.

      \u{C}\(head)

      For every village doctor lost,
      the average distance villagers travel to a clinic increases by
      five kilometres. The elderly and the ill are affected most.

      Key words: village doctors; clinics
      """)
    #expect(
      found == [
        "title en Loss of Village Doctors", "authors en Li Huimin",
        "abstract en Village doctors are the first line of defence. The study finds that low income is the"
          + " cause.¶For every village doctor lost, the average distance villagers travel to a clinic increases"
          + " by five kilometres. The elderly and the ill are affected most.",
        "body zh \(head)", "keywords en village doctors; clinics",
      ])
  }

  @Test("A heading in the language of the abstract, at the head of a page, takes no text with it")
  func headingWithinAbstract() {
    let found = parts(
      """
      Loss of Village Doctors

      Li Huimin

      Abstract: The study finds that low income is the cause.

      \u{C}Southwest Social Sciences

      For every village doctor lost,
      the distance increases by five kilometres.

      Key words: village doctors; clinics
      """, headings: ["Southwest Social Sciences"])
    #expect(
      found[2...] == [
        "abstract en The study finds that low income is the cause.¶For every village doctor lost, the distance"
          + " increases by five kilometres.",
        "body en Southwest Social Sciences", "keywords en village doctors; clinics",
      ])
  }

  @Test("Text between an abstract and its keywords is taken for no title or authors")
  func textBetween() {
    let found = parts(
      """
      Loss of Village Doctors

      Li Huimin

      Abstract: The study finds that low income is the cause.

      这是另一种文字的一段话，不是摘要的一部分。

      For every village doctor lost,
      the distance increases by five kilometres.

      Key words: village doctors; clinics
      """)
    #expect(
      found[2...] == [
        "abstract en The study finds that low income is the cause.",
        "body zh 这是另一种文字的一段话，不是摘要的一部分。",
        "abstract en For every village doctor lost, the distance increases by five kilometres.",
        "keywords en village doctors; clinics",
      ])
  }

  struct Keywords: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let keywords: String
    var testDescription: String { name }
  }

  @Test("Keywords of two lines", arguments: lists) func keywords(_ test: Keywords) {
    let found = parts(
      """
      Loss of Village Doctors

      Li Huimin

      Abstract: The study finds that low income is the cause of the loss of doctors in three counties.

      \(test.text)

      乡村医生流失的研究

      李慧敏

      摘要：研究发现，收入偏低是乡村医生流失的原因。

      关键词：乡村医生；诊所
      """, headings: ["Loss of Village Doctors", "乡村医生流失的研究"])
    #expect(
      found == [
        "title en Loss of Village Doctors", "authors en Li Huimin",
        "abstract en The study finds that low income is the cause of the loss of doctors in three counties.",
        "keywords en \(test.keywords)", "title zh 乡村医生流失的研究", "authors zh 李慧敏",
        "abstract zh 研究发现，收入偏低是乡村医生流失的原因。", "keywords zh 乡村医生；诊所",
      ])
  }

  private static let lists: [Keywords] = [
    Keywords(
      name: "the last word with a stop",
      text: "Keywords: village doctors, primary care, health care reform, customs\nclearance.",
      keywords: "village doctors; primary care; health care reform; customs clearance"),
    Keywords(
      name: "a hyphen at the line end",
      text: "Keywords: village doctors, primary care, health care reform, e-\ncommerce.",
      keywords: "village doctors; primary care; health care reform; e-commerce"),
    Keywords(
      name: "the last keyword in a paragraph of its own",
      text: "Keywords: village doctors, primary care, health care reform,\n\ncustoms clearance.",
      keywords: "village doctors; primary care; health care reform; customs clearance"),
    Keywords(
      name: "wide spaces of a justified line",
      text: "Keywords: village  doctors,  primary  care,  health  reform,  customs\nclearance.",
      keywords: "village doctors; primary care; health reform; customs clearance"),
  ]

  @Test("A sentence below keywords is no keyword")
  func sentenceBelow() {
    let found = parts(
      """
      Loss of Village Doctors

      Li Huimin

      Abstract: The study finds that low income is the cause of the loss.

      Keywords: village doctors, primary care, health care reform, customs
      The clinics were closed.
      """)
    #expect(found.last == "body en The clinics were closed.")
  }
}
