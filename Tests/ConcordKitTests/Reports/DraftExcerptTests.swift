// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing
import TextModel

@testable import ConcordKit

/// The line that a report shows around a finding.
@Suite struct DraftExcerptTests {
  private static func finding(
    _ offset: Int, _ length: Int, segment: Int? = nil, found: String? = nil
  ) -> Finding {
    Finding(
      rule: "term/missing", severity: .warning, message: "",
      location: SourceLocation(file: "a", line: 1, column: 1), offset: offset, length: length,
      segment: segment, found: found)
  }

  /// The parts of an excerpt with `|` between them; `nil` for a place without words.
  private static func parts(_ excerpt: DraftExcerpts.Excerpt?) -> String? {
    excerpt.map { "\($0.before)|\($0.found)|\($0.after)" }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    /// The draft; the words that were found are between ⟦ and ⟧.
    var text: String
    var shown: String?
    var testDescription: String { text }
  }

  private static func letters(_ count: Int, _ letter: Character = "a") -> String {
    String(repeating: letter, count: count)
  }

  @Test(arguments: [
    Case(text: "A ⟦term⟧ here.", shown: "A |term| here."),
    Case(text: "⟦term⟧", shown: "|term|"),
    // Only the line of the place is shown, and nothing is cut off at its ends.
    Case(text: "Before\nA ⟦term⟧ here.\nAfter", shown: "A |term| here."),
    Case(text: "\n⟦term⟧\n", shown: "|term|"),
    // 40 characters on each side, and a sign where the line goes on.
    Case(
      text: letters(40) + "⟦x⟧" + letters(40, "b"), shown: letters(40) + "|x|" + letters(40, "b")),
    Case(
      text: letters(41) + "⟦x⟧" + letters(41, "b"),
      shown: "…" + letters(40) + "|x|" + letters(40, "b") + "…"),
    Case(
      text: "c\n" + letters(40) + "⟦x⟧" + letters(40, "b") + "\nd",
      shown: letters(40) + "|x|" + letters(40, "b")),
    // Characters count, not bytes, and none is cut in two.
    Case(
      text: letters(41, "中") + "⟦词⟧" + letters(41, "я"),
      shown: "…" + letters(40, "中") + "|词|" + letters(40, "я") + "…"),
    // A control character of the draft does not reach the terminal.
    Case(text: "a\u{1B}[2J⟦x⟧\u{7}", shown: "a\u{FFFD}[2J|x|\u{FFFD}"),
    // A place without words.
    Case(text: "A ⟦⟧term", shown: nil),
  ])
  func lines(_ test: Case) throws {
    let text = test.text.replacing("⟦", with: "").replacing("⟧", with: "")
    let pieces = test.text.split(separator: "⟦", omittingEmptySubsequences: false)
    let offset = pieces[0].utf8.count
    let length = try #require(pieces[1].firstIndex(of: "⟧")).utf16Offset(in: pieces[1])
    let found = pieces[1].prefix(length)
    let excerpts = DraftExcerpts(CheckDocument(file: "a.txt", content: text, segments: []))
    #expect(
      Self.parts(excerpts.excerpt(of: Self.finding(offset, found.utf8.count))) == test.shown)
  }

  /// A place outside the draft has no line.
  @Test(arguments: [(-1, 2), (0, 0), (3, 2), (5, 1)])
  func placesOutside(_ offset: Int, _ length: Int) {
    let excerpts = DraftExcerpts(CheckDocument(file: "a.txt", content: "term", segments: []))
    #expect(excerpts.excerpt(of: Self.finding(offset, length)) == nil)
    #expect(Self.parts(excerpts.excerpt(of: Self.finding(0, 4))) == "|term|")
  }

  /// A row of a bilingual file is shown by its text, not by the markup that the file has there.
  @Test func rowsOfABilingualFile() {
    let offsets = OffsetMap(start: 0)
    let segment = CheckSegment(
      number: 7, target: CheckText("A new term.", language: .english, offsets: offsets),
      source: CheckText("新术语。", language: .chinese, offsets: offsets))
    var document = CheckDocument(file: "a.xlf", content: "<target>A …", segments: [segment])
    document.isRunningText = false
    let own = Self.finding(2, 3, segment: 7, found: "new")
    #expect(Self.parts(DraftExcerpts(document).excerpt(of: own)) == "A |new| term.")
    // Another row, or words that it does not have.
    let other = Self.finding(2, 3, segment: 8, found: "new")
    #expect(DraftExcerpts(document).excerpt(of: other) == nil)
    #expect(
      DraftExcerpts(document).excerpt(of: Self.finding(2, 3, segment: 7, found: "old")) == nil)
    // A draft that is compared with its original is running text.
    document.isRunningText = true
    #expect(Self.parts(DraftExcerpts(document).excerpt(of: own)) == "<t|arg|et>A …")
    document.isRunningText = false
    document.segments = [
      CheckSegment(
        number: 7, target: CheckText("A new term.", language: .english, offsets: offsets))
    ]
    #expect(Self.parts(DraftExcerpts(document).excerpt(of: own)) == "<t|arg|et>A …")
  }
}
