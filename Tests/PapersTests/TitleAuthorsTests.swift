// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Authors in one paragraph with the title, and several papers in one text.
@Suite struct TitleAuthorsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let title: String
    let authors: [String]
    var testDescription: String { line }
  }

  static let cases = [
    Case(
      line:
        "Metformin in Elderly Patients WANG Hai-yan, LI Qiang. Department of Medicine, Jiangzhou",
      title: "Metformin in Elderly Patients", authors: ["WANG Hai-yan", "LI Qiang"]),
    Case(
      line: "Metformin in elderly patients Haiyan Wang1, Qiang Li2*",
      title: "Metformin in elderly patients", authors: ["Haiyan Wang", "Qiang Li"]),
    Case(
      line: "Trade, Growth and Trust in Asia J. A. Smith, John B. Jones and C. D. Brown",
      title: "Trade, Growth and Trust in Asia",
      authors: ["J. A. Smith", "John B. Jones", "C. D. Brown"]),
    Case(
      line: "Rural Medical Care in China LI Minghui. School of Public Health, Haidong University",
      title: "Rural Medical Care in China", authors: ["LI Minghui"]),
    Case(
      line: "二甲双胍治疗老年糖尿病的临床观察 王海燕，李强，欧阳明", title: "二甲双胍治疗老年糖尿病的临床观察",
      authors: ["王海燕", "李强", "欧阳明"]),
    Case(
      line:
        "Водное сотрудничество в Центральной Азии ИВАНОВ Иван Иванович, ПЕТРОВ Пётр. Институт мира",
      title: "Водное сотрудничество в Центральной Азии",
      authors: ["ИВАНОВ Иван Иванович", "ПЕТРОВ Пётр"]),
    // Titles of persons, places and plans.
    Case(
      line: "A Comparison of George W. Bush, Bill Clinton and Barack Obama",
      title: "A Comparison of George W. Bush, Bill Clinton and Barack Obama", authors: []),
    Case(
      line: "Trade Policies of the G20, BRICS Countries and ASEAN States",
      title: "Trade Policies of the G20, BRICS Countries and ASEAN States", authors: []),
    Case(line: "全球治理的中国 方案、路径与经验", title: "全球治理的中国方案、路径与经验", authors: []),
  ]

  @Test(arguments: cases) func authorsBelowNoTitle(_ test: Case) {
    let label =
      test.line.first.map { ("А"..."я").contains($0) } == true ? "Аннотация: " : "Abstract: "
    let isHan = test.line.unicodeScalars.contains { $0.value > 0x4DFF }
    let abstract =
      isHan ? "摘要：本文考察了二甲双胍的影响。" : label + "The article deals with the effect of metformin."
    let parts = PaperReader().parts(of: test.line + "\n\n" + abstract + "\n")
    #expect(parts.first { $0.kind == .title }?.text == test.title)
    #expect(parts.first { $0.kind == .authors }?.items ?? [] == test.authors)
  }

  private static let papers = [
    (
      "数字贸易壁垒对出口的影响\n林晓彤，郑文博\n摘要：数字贸易壁垒增加很快。\n关键词：出口；贸易\n\n",
      "Digital Trade Barriers and Exports\nLIN Xiaotong, ZHENG Wenbo\nAbstract: Digital trade barriers have risen.\n"
        + "Key words: exports; trade\n\n"
    ),
    (
      "基于图神经网络的客流预测\n赵一鸣，钱思远\n摘要：准确的预测是调度的基础。\n关键词：客流；预测\n\n",
      "Passenger Flow Prediction with Graph Networks\nZHAO Yiming, QIAN Siyuan\nAbstract: Prediction is the basis of"
        + " dispatching.\nKey words: passenger flow; prediction\n\n"
    ),
  ]

  @Test(arguments: [false, true]) func severalPapers(_ byLanguage: Bool) {
    let text =
      byLanguage
      ? Self.papers.map(\.0).joined() + Self.papers.map(\.1).joined()
      : Self.papers.map { $0 + $1 }.joined()
    let parts = PaperReader().parts(of: text)
    func texts(_ kind: PartKind, _ language: LanguageTag) -> [String] {
      parts.filter { $0.kind == kind && $0.language == language }.map(\.text)
    }
    #expect(texts(.title, .chinese) == ["数字贸易壁垒对出口的影响", "基于图神经网络的客流预测"])
    #expect(
      texts(.title, .english) == [
        "Digital Trade Barriers and Exports", "Passenger Flow Prediction with Graph Networks",
      ])
    #expect(parts.filter { $0.kind == .authors }.flatMap(\.items).count == 8)
  }

  @Test func anotherAbstractWithoutAuthorsHasNoTitle() {
    let end =
      "责任编辑：王丽\n\nExtended Notes on Trade\n\nAbstract: The article deals with trade in Asia.\n"
    let parts = PaperReader().parts(of: Self.papers[0].0 + Self.papers[0].1 + end)
    #expect(parts.filter { $0.kind == .title }.count == 2)
  }
}
