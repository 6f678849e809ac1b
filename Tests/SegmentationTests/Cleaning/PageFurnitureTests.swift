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
