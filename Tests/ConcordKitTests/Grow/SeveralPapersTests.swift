// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import ConcordKit

/// The abstracts of an issue in one file: no title is lost, and a notice says that these are several papers.
@Suite struct SeveralPapersTests {
  private static let first = """
    上海精神与区域合作
    林晓彤，郑文博
    摘要：各国领导人发表了联合声明。
    关键词：合作；声明

    The Spirit of Shanghai and Regional Cooperation
    LIN Xiaotong, ZHENG Wenbo
    Abstract: The leaders of the states issued a joint statement.
    Key words: cooperation; statement


    """
  private static let second = """
    城市轨道交通客流预测
    赵一鸣，钱思远
    摘要：成员国强调加强在安全领域的合作。
    关键词：客流；预测

    Passenger Flow Prediction for Urban Rail Transit
    ZHAO Yiming, QIAN Siyuan
    Abstract: The member states stressed the strengthening of security cooperation.
    Key words: passenger flow; prediction

    """

  private func grow(_ text: String) throws -> GrowResult {
    try KitWorkspace().workspace.grow(PaperSource([.text(text, name: "issue.txt")]))
  }

  @Test func titlesOfAllPapers() throws {
    let result = try grow(Self.first + Self.second)
    #expect(result.units.count { $0.part == .title } == 2)
    #expect(
      result.reading.warnings.contains {
        $0.hasPrefix(
          "this is 2 papers, which are added as one with the title of the first: 上海精神与区域合作")
      })
    #expect(try !grow(Self.first).reading.warnings.contains { $0.contains("papers") })
  }
}
