// SPDX-License-Identifier: Apache-2.0
import Languages
import TestSupport
import Testing

@testable import Segmentation

/// Lines that pages add to a text.
@Suite struct PageFurnitureTests {
  private static func mapped(_ text: String) -> MappedText {
    Array(text.utf8).withUnsafeBufferPointer { MappedText($0, in: 0..<$0.count) }
  }

  private func found(_ text: String) -> [Int] {
    let mapped = Self.mapped(text)
    let lines = TextLine.lines(of: mapped)
    return PageFurniture(lines, in: mapped, languages: .standard).find().sorted()
  }

  /// A running head is compared with the last line that stays, whatever was taken out between them.
  @Test func headsAfterHeads() {
    let text =
      "the talks on trade\n\u{C}Vol. 12 Trade\n\u{C}Vol. 13 Trade\n\u{C}East\nwent on.\n"
    // A form feed begins a line.
    #expect(found(text) == [2, 4, 6])
    #expect(found(text.replacing("trade\n", with: "trade.\n")) == [2, 4])
  }

  /// The foot of a page is in the middle of a sentence, and has a number or names an issue.
  @Test(arguments: [
    ("the talks on trade\n\nRegional Studies, vol. 3        45\n\u{C}\nwent on.\n", [2]),
    ("各国应加强区域合作，共同应对\n\n区域研究 2024 年第 3 期      45\n\u{C}\n气候变化。\n", [2]),
    ("各国应加强区域合作，共同应对\n\n2024年第3期      45\n\u{C}\n中亚研究 46\n\n气候变化。\n", [2, 5]),
    // The sentence ends above it, or the line is a part of it.
    ("the talks on trade.\n\nThe year was 2024\n\u{C}\nThey went on.\n", []),
    ("各国应加强区域合作，共同应对气候变化，到\n2030\n\u{C}\n年实现目标。\n", [1]),
    ("the talks on trade\nand on 12 rivers\n\u{C}\nwent on.\n", []),
  ])
  func feetOfPages(_ text: String, _ expected: [Int]) {
    #expect(found(text) == expected)
  }

  /// A head with the number of its page between two halves of a sentence, without a form feed.
  @Test func numberedHeadsBetweenBlankLines() {
    #expect(found("the talks on trade\n\n45    Regional Studies\n\nwent on.\n") == [2])
    #expect(found("the talks on trade\n\nRegional Studies\n\nwent on.\n") == [])
  }

  /// Notes begin at the first line whose mark is in the text above it.
  @Test func notesOfAPage() {
    #expect(found("一①二②\n③四\n②五\n六\n\u{C}七\n八\n") == [2, 3])
    #expect(found("①一\n②二\n\u{C}三\n") == [])
    #expect(found("一①\n二\n\u{C}①三\n四②\n②五\n\u{C}六\n") == [5])
  }

  @Test(arguments: [
    ("", "\u{C}Vol. 12 abcdef\n"), ("a\n\u{C}\n", "①a\n"),
    (String(repeating: "a\n", count: 20_000), "\u{C}a\n"),
    (String(repeating: "）", count: 20_000) + "\n", "\u{C}Talks%\n\u{C}第%期\n"),
  ])
  func pages(_ head: String, _ piece: String) {
    let text = head + (0..<20_000).map { piece.replacing("%", with: "\($0)") }.joined() + "\u{C}b\n"
    let mapped = Self.mapped(text)
    let lines = TextLine.lines(of: mapped)
    let furniture = PageFurniture(lines, in: mapped, languages: .standard)
    let time = ProcessorTime.measure { _ = furniture.find() }
    #expect(time < .seconds(10), "\(piece): \(time)")
  }
}
