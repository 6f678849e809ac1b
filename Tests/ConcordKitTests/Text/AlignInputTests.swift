// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport
import Testing

/// What an alignment says about its languages and inputs.
@Suite struct AlignInputTests {
  private static let zh = "会议在天津举行。各国通过了宣言。"
  private static let en = "The meeting was held in Tianjin. The countries adopted a declaration."

  struct Notice: CustomTestStringConvertible, Sendable {
    let name: String
    var source = zh
    var options = AlignOptions()
    let expected: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Notice(
      name: "both detected",
      expected: ["a: language zh, detected", "b: language en, detected"]),
    Notice(
      name: "both said", options: AlignOptions(source: .chinese, target: .english), expected: []),
    Notice(
      name: "said against what is seen",
      options: AlignOptions(source: .russian, target: .english),
      expected: ["a: this looks like zh, not ru"]),
    Notice(
      name: "another script is no contradiction",
      options: AlignOptions(source: .traditionalChinese, target: .english), expected: []),
    Notice(
      name: "not known", source: "1. 2. 3.", options: AlignOptions(target: .english),
      expected: ["a: language und, not known"]),
  ])
  func notices(_ row: Notice) throws {
    let alignment = try Concord.align(
      .text(row.source, name: "a"), .text(Self.en, name: "b"), options: row.options)
    let notices = alignment.notices
    #expect(
      row.expected.isEmpty
        ? notices.isEmpty : Array(notices.prefix(row.expected.count)) == row.expected)
  }

  @Test func everySentenceIsInOneBead() throws {
    let alignment = try Concord.align(
      .text(Self.zh, name: "a.zh.txt"), .text(Self.en, name: "a.en.txt"))
    #expect(alignment.beads.flatMap(\.sourceSentences) == [0, 1])
    #expect(alignment.beads.flatMap(\.targetSentences) == [0, 1])
    for bead in alignment.beads { #expect((0...1).contains(bead.confidence)) }
    #expect(alignment.units.map(\.id.description) == ["1", "2"])
  }

  @Test func anEmptyTextIsRefused() throws {
    let error = #expect(throws: JobError.self) {
      try Concord.align(.text("", name: "a.txt"), .text(Self.en, name: "b.txt"))
    }
    #expect(error?.code == "document/empty" && error?.file == "a.txt")
  }

  @Test func markdownAndHTML() throws {
    let html = "<html><body>\n<h1>会议</h1>\n<p>会议在天津举行。</p>\n<p>各国通过了宣言。</p>\n</body></html>"
    let markdown =
      "# Meeting\n\nThe meeting was held in Tianjin.\n\nThe countries adopted a declaration.\n"
    let alignment = try Concord.align(.text(html, name: "a.html"), .text(markdown, name: "a.md"))
    #expect(alignment.beads.last?.target == "The countries adopted a declaration.")
    #expect(!alignment.beads.contains { $0.source.contains("<") || $0.target.contains("#") })
  }
}
