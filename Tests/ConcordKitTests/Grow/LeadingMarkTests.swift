// SPDX-License-Identifier: Apache-2.0
import Alignment
import Testing
import TextModel

@testable import ConcordKit

/// Marks at the beginning of paragraphs that only one language has.
@Suite struct LeadingMarkTests {
  @Test(arguments: [
    ("• Lakes", "Lakes"), ("●湖泊", "湖泊"), ("- Lakes", "Lakes"), ("– Озёра", "Озёра"),
    ("> Lakes", "Lakes"),
    ("* Lakes", "Lakes"), ("▪  5 lakes", "5 lakes"),
  ])
  func marksAreTold(_ text: String, _ rest: String) {
    #expect(LeadingMarks.rest(of: text) == rest)
  }

  @Test(arguments: [
    "", "Lakes", "-5 degrees", "- 5 degrees", "●●", "—Озёра", "*", "·湖泊", "1. Lakes", "•",
  ])
  func othersStay(_ text: String) {
    #expect(LeadingMarks.rest(of: text) == nil)
  }

  private static func text(_ paragraphs: [String]) -> PartSentences {
    var text = PartSentences()
    for paragraph in paragraphs { text.append([paragraph], position: nil, row: nil) }
    return text
  }

  @Test func marksOfOneLanguageAreTakenOff() {
    let found = LeadingMarks.removed(from: [
      Self.text(["● 湖泊。", "● 河流。"]), Self.text(["Lakes.", "Rivers."]),
    ])
    #expect(found.map(\.text.sentences) == [["湖泊。", "河流。"], ["Lakes.", "Rivers."]])
  }

  @Test func marksOfBothLanguagesStay() {
    let texts = [Self.text(["● 湖泊。", "河流。"]), Self.text(["• Lakes.", "• Rivers."])]
    #expect(LeadingMarks.removed(from: texts).map(\.text) == texts.map(\.text))
    #expect(!LeadingMarks.differ(["● 湖泊。", "• Lakes."]))
    #expect(LeadingMarks.differ(["河流。", "• Rivers."]))
  }

  /// In a paper, the marks of one language are gone, and its pairs are approved.
  @Test func papersWithBulletsInOneLanguage() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text("● 会议于2024年7月4日在阿斯塔纳举行。\n● 各国领导人发表了联合声明。\n", name: "a.zh.txt"),
        .text(
          "The meeting was held in Astana on 4 July 2024.\n\nThe leaders of the states issued a joint statement.\n",
          name: "a.en.txt"),
      ]))
    #expect(result.units.map(\.source) == ["会议于2024年7月4日在阿斯塔纳举行。", "各国领导人发表了联合声明。"])
    #expect(result.units.allSatisfy { $0.status == .approved })
  }
}
