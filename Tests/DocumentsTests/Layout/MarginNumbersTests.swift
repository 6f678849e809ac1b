// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Numbers of lines in the margins of manuscripts.
@Suite struct MarginNumbersTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let drawing: String
    /// The line numbers of each page.
    let numbers: [[String]]
    var testDescription: String { name }
  }

  @Test(arguments: cases) func numbers(_ test: Case) {
    let found = MarginNumbers(DrawnPage.pages(test.drawing))
    #expect(found.numbers.map { $0.map(\.text) } == test.numbers)
  }

  @Test func aTextIsReadWithoutThem() {
    let document = LayoutWriter.document(
      of: PageLayout(DrawnPage.pages(Self.cases[0].drawing)).pages)
    #expect(
      DrawnPage.description(of: document) == [
        "Internal differences, however, have/increased since the last expansion of/the organisation, "
          + "and the states have/eased the rules of the common market,/as they had to.",
        "furniture 8/9/10/11/12",
      ])
    #expect(!document.prose.contains("9"))
  }

  static let cases = [
    Case(
      name: "each line, en",
      drawing: """
         8    Internal differences, however, have
         9    increased since the last expansion of
        10    the organisation, and the states have
        11    eased the rules of the common market,
        12    as they had to.
        """,
      numbers: [["8", "9", "10", "11", "12"]]),
    Case(
      name: "each fifth line, ru",
      drawing: """
              Внутренние разногласия, однако, усили-
              лись после последнего расширения ор-
              ганизации, и государства смягчили пра-
              вила общего рынка, как и обещали сде-
         5    лать на встрече в Ташкенте в прошлом
              году. Новые правила вступили в силу в
              начале года, и торговля выросла на де-
              сять процентов, хотя раньше она пада-
              ла три года подряд. Эксперты считают,
        10    что рост продолжится и в этом году, ес-
              ли пошлины останутся низкими, как на
              встрече и было решено. Об этом говорит
              и доклад банка, который вышел в мае и
              который обсудили на новой встрече вме-
        15    сте с главами правительств всех стран.
        """,
      numbers: [["5", "10", "15"]]),
    Case(
      name: "each line on the right, zh, and a short page",
      drawing: """
        上海合作组织于某年六月在上海成立，创    1
        始成员国为六个国家。然而，内部分歧也    2
        随之增多，各国在会议上讨论了这些问题    3
        并且通过了联合声明的全部各项条文内容    4
        =====
        各方还讨论了文化交流和人员往来等领域    5
        的问题。                                6
        """,
      numbers: [["1", "2", "3", "4"], ["5", "6"]]),
    Case(
      name: "items of a list",
      drawing: """
        1   The states shall raise the level of
            trade and promote investment there.
        2   The parties shall meet every year in
            one of the capitals of the members.
        3   The secretariat shall prepare all of
            the meetings, and the parties pay it.
        4   The parties shall tell one another of
            their plans before they begin them.
        """,
      numbers: [[]]),
    Case(
      name: "a table",
      drawing: """
        1   China        1 411      Beijing
        2   Russia         146      Moscow
        3   India        1 428      New Delhi
        4   Kazakhstan      20      Astana
        5   Kyrgyzstan       7      Bishkek
        """,
      numbers: [[]]),
    Case(
      name: "years at the beginnings of lines",
      drawing: """
        2001 was the year of the founding, and
        2002 was the year of the charter, while
        2003 was the year of the secretariat and
        2004 was the year of the structure there.
        """,
      numbers: [[]]),
  ]
}
