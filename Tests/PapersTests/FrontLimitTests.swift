// SPDX-License-Identifier: Apache-2.0
import Languages
import Papers
import Testing
import TextModel

/// How wide, how long and how many the lines of a head of a paper may be.
@Suite struct FrontLimitTests {
  private static func parts(_ text: String) -> [String] {
    DocumentPart.summary(PaperReader().parts(of: text))
  }

  /// A sentence of so many columns.
  private static func sentence(_ width: Int) -> String {
    "The paper studies lakes" + String(repeating: "s", count: width - 24) + "."
  }

  /// A single line above keywords is an abstract if it is wider than a title.
  @Test(arguments: [(60, false), (61, true)]) func abstractsWithoutALabel(
    _ width: Int, _ isAbstract: Bool
  ) {
    let parts = Self.parts(
      "Lakes of the North\n\n\(Self.sentence(width))\n\nKeywords: lakes; rivers")
    #expect(parts.contains("abstract en \(Self.sentence(width))") == isAbstract)
    #expect(parts.contains("keywords en lakes; rivers"))
  }

  /// A sentence between the authors and the abstract is text if it is wider than a title; a short one is a remark.
  @Test(arguments: [(60, false), (61, true)]) func sentencesAboveAnAbstract(
    _ width: Int, _ isText: Bool
  ) {
    let parts = Self.parts(
      "Lakes of the North\n\nAnna Petrova, Li Ming\n\n\(Self.sentence(width))\n\nAbstract: Lakes are studied."
    )
    #expect(parts.contains { $0 == "body en \(Self.sentence(width))" } == isText)
    #expect(parts.last == "abstract en Lakes are studied.")
  }

  /// The head of a paper has 24 lines at most.
  @Test(arguments: [(23, true), (24, false)]) func linesOfAFront(_ authors: Int, _ hasTitle: Bool) {
    let names = (0..<authors).map { _ in "J. A. Smith" }.joined(separator: "\n")
    let parts = Self.parts("Lakes of the North\n\n\(names)\n\nAbstract: Lakes are studied.")
    #expect(parts.contains("title en Lakes of the North") == hasTitle)
  }

  /// An abstract without a label has 60 lines at most.
  @Test(arguments: [(60, true), (61, false)]) func linesOfAnAbstract(
    _ count: Int, _ isAbstract: Bool
  ) {
    let lines = (0..<count).map { "the lakes of the region have number \($0) in the list of the" }
    let parts = Self.parts(
      "Lakes of the North\n\n\(lines.joined(separator: "\n")) lakes.\n\nKeywords: lakes; rivers")
    #expect(parts.contains { $0.hasPrefix("abstract en the lakes") } == isAbstract)
  }

  /// A label that lost its colon begins an abstract on a line of more than 48 characters; a short line is a heading.
  @Test(arguments: [(48, false), (49, true)]) func labelsWithoutAColon(
    _ length: Int, _ isAbstract: Bool
  ) {
    let text = "The paper studies lakes" + String(repeating: "s", count: length - 32)
    #expect(Self.parts("Abstract \(text)").contains("abstract en \(text)") == isAbstract)
  }

  private static let abstract = "Abstract: Lakes are studied."
  private static let body = "The body of the paper begins here, and it goes on for a long time."

  /// Below a label of its own, a list has 23 lines with a keyword each at most, and a keyword less than 48 columns.
  @Test(arguments: [(23, 9, 23), (24, 9, 23), (2, 47, 2), (2, 48, 0)]) func keywordsALineEach(
    _ count: Int, _ width: Int, _ taken: Int
  ) {
    let keywords = (0..<count).map { number in
      "k\(number)" + String(repeating: "a", count: width - "k\(number)".count)
    }
    let parts = Self.parts(
      "\(Self.abstract)\nKeywords\nlakes\n\(keywords.dropFirst().joined(separator: "\n"))\n\n\(Self.body)"
    )
    let expected = ["lakes"] + keywords.dropFirst().prefix(max(0, taken - 1))
    #expect(parts.contains("keywords en " + expected.joined(separator: "; ")))
    #expect(parts.last?.hasSuffix(Self.body) == true)
  }

  /// The short last row of a list belongs to the row above it if that is wide.
  @Test(arguments: [(40, false), (41, true)]) func lastRowsOfAList(_ width: Int, _ isTaken: Bool) {
    let row = "Keywords: lakes; " + String(repeating: "r", count: width - 17)
    let parts = Self.parts("\(Self.abstract)\n\(row)\nof the east\n\n\(Self.body)")
    #expect(
      parts.contains { $0.hasPrefix("keywords en") && $0.hasSuffix("of the east") } == isTaken)
  }

  /// A line below an empty label is a heading if a wide line comes after it, and a keyword otherwise.
  @Test(arguments: [(60, true), (61, false)]) func linesBelowAnEmptyLabel(
    _ width: Int, _ isKeyword: Bool
  ) {
    let next = "the lakes " + String(repeating: "s", count: width - 10)
    let parts = Self.parts("\(Self.abstract)\nKeywords:\n\nLakes of the north\n\n\(next)\n\nMore.")
    #expect(parts.contains("keywords en Lakes of the north") == isKeyword)
  }

  /// A line of dates runs on in the next one if it is wide and has no end mark.
  @Test(arguments: [(40, false), (41, true)]) func linesOfDates(_ width: Int, _ runsOn: Bool) {
    let dates = "Received: 12 March 2019, " + String(repeating: "r", count: width - 25)
    let parts = Self.parts("\(dates)\nin the revised form\nLakes of the North\n\n\(Self.abstract)")
    #expect(parts.contains("title en Lakes of the North") == runsOn)
  }

  /// A label without a text below it belongs to no structured abstract, and neither does a line in another language.
  @Test func structuredAbstracts() {
    #expect(
      Self.parts("摘要\n目的\n研究湖泊。\n方法\n统计湖泊。\n关键词：湖泊；北方\n\n湖泊很大。") == [
        "abstract zh 目的¶研究湖泊。¶方法¶统计湖泊。", "keywords zh 湖泊；北方", "body zh 湖泊很大。",
      ])
    #expect(
      Self.parts("Abstract\n目的\n研究湖泊。\n方法\nLakes are counted.\n结果\n共有十二个湖泊。").first
        == "abstract zh 目的¶研究湖泊。")
    // With keywords below it, a label may have several paragraphs.
    #expect(
      Self.parts(
        "Abstract\nPurpose\nLakes are studied.\nMethods\nLakes were counted.\n\nThey were counted twice.\n"
          + "Results\nThere are twelve.\nKeywords: lakes; north"
      ).first
        == "abstract en Purpose¶Lakes are studied.¶Methods¶Lakes were counted.¶They were counted twice.¶Results¶There"
        + " are twelve.")
  }

  struct Labels: CustomTestStringConvertible, Sendable {
    var name: String
    var lines: [String]
    /// Whether the labels are taken off.
    var areTaken: Bool
    var testDescription: String { name }
  }

  private static let pair = ["Source: 水权很重要。", "Target: Water rights matter."]

  /// One pair of labels counts if half of the lines have one; labels of one language if two thirds have it.
  @Test(arguments: [
    Labels(name: "two of four lines", lines: pair + ["湖泊很大。", "Lakes are large."], areTaken: true),
    Labels(
      name: "two of five lines", lines: pair + ["湖泊很大。", "Lakes are large.", "They are deep."],
      areTaken: false),
    Labels(
      name: "two of three lines in one language",
      lines: ["EN: Water rights matter.", "EN: Lakes are large.", "They are deep."], areTaken: true),
    Labels(
      name: "two of four lines in one language",
      lines: ["EN: Water rights matter.", "EN: Lakes are large.", "They are deep.", "We left."],
      areTaken: false),
    Labels(
      name: "one line", lines: ["EN: Water rights matter."], areTaken: false),
  ])
  func labels(_ test: Labels) {
    let text = Self.parts(test.lines.joined(separator: "\n")).joined(separator: "\n")
    #expect((text.contains("Source:") || text.contains("EN:")) != test.areTaken)
    #expect(text.contains("Water rights matter."))
  }
}
