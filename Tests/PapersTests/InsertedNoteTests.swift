// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Lines in and above an abstract that belong to no part: they are notes, which a notice counts.
@Suite struct InsertedNoteTests {
  private static let cases: [PartCase] = [
    PartCase(
      name: "a note on the author in a sentence of the abstract",
      text: """
        Lakes of the North

        Abstract: The paper studies lakes. It shows that
        * Corresponding author: wang@example.org
        rivers are long.
        Keywords: lakes; rivers
        """,
      parts: [
        "title en Lakes of the North",
        "abstract en The paper studies lakes. It shows that rivers are long.",
        "notes en * Corresponding author: wang@example.org", "keywords en lakes; rivers",
      ]),
    PartCase(
      name: "an address in a sentence of an abstract in another script",
      text: """
        Озёра Севера

        Аннотация. В статье изучаются озёра Севера и их
        * Автор для переписки: Ван, wang@example.org
        Притоки в горах.
        Ключевые слова: озёра; реки
        """,
      parts: [
        "title ru Озёра Севера",
        "abstract ru В статье изучаются озёра Севера и их Притоки в горах.",
        "notes ru * Автор для переписки: Ван, wang@example.org", "keywords ru озёра; реки",
      ]),
    PartCase(
      name: "a note below the abstract is none of its lines",
      text: """
        Lakes of the North

        Abstract: The paper studies lakes.
        * Corresponding author: wang@example.org
        Keywords: lakes; rivers
        """,
      parts: [
        "title en Lakes of the North", "abstract en The paper studies lakes.",
        "keywords en lakes; rivers",
      ]),
    PartCase(
      name: "a line above the title is not left out in silence",
      text: """
        本刊特稿

        北方湖泊与河流的水资源分配研究

        张伟，李娜

        摘要：本文研究北方的湖泊。
        关键词：湖泊；北方
        """,
      parts: [
        "notes zh 本刊特稿", "title zh 北方湖泊与河流的水资源分配研究", "authors zh 张伟；李娜",
        "abstract zh 本文研究北方的湖泊。", "keywords zh 湖泊；北方",
      ]),
  ]

  @Test(arguments: cases) func notes(_ test: PartCase) {
    #expect(DocumentPart.summary(PaperReader().parts(of: test.text)) == test.parts)
  }
}
