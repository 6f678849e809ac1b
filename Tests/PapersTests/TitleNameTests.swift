// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Chinese titles with names at their end that no mark separates.
@Suite struct TitleNameTests {
  private func parts(_ title: String) -> [DocumentPart] {
    PaperReader().parts(of: "\(title)\n\n摘要：本文研究北方的湖泊。\n关键词：湖泊；北方\n")
  }

  @Test(arguments: [
    ("北方湖泊与河流研究 周雅琴胡建平", "周雅琴胡建平"), ("北方湖泊与河流研究 周雅琴胡建平 R. Sharma", "周雅琴胡建平 R. Sharma"),
    ("北方湖泊与河流研究 胡建 R. Sharma", "胡建 R. Sharma"),
  ])
  func namesAreCutOff(_ title: String, _ authors: String) {
    let parts = parts(title)
    #expect(parts.first?.text == "北方湖泊与河流研究")
    #expect(parts.contains { $0.kind == .authors })
    #expect(parts.allSatisfy { !$0.mayEndInName })
  }

  /// One name may be the last word of a title as well: it stays, and the title waits.
  @Test(arguments: [
    ("北方湖泊与河流研究 周雅琴", true), ("北方湖泊与河流研究 胡建", true), ("北方湖泊与河流的 保护研究", false), ("北方湖泊研究", false),
  ])
  func oneNameIsDoubtful(_ title: String, _ isDoubtful: Bool) {
    let found = parts(title).first
    #expect(found?.kind == .title)
    #expect(found?.mayEndInName == isDoubtful)
  }
}
