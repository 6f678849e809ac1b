// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Alignment

/// What is said about two texts before and after they are aligned, at and beside each limit.
@Suite struct AlignmentNoticeTests {
  private func before(
    _ source: [String], _ target: [String], _ from: LanguageTag = .chinese,
    _ to: LanguageTag = .english
  ) -> [AlignmentNotice] {
    AlignmentNotices.before(source, target, languages: (from, to), catalog: .standard)
  }

  struct Texts: CustomTestStringConvertible, Sendable {
    let source: String
    let target: String
    var from = LanguageTag.chinese
    var to = LanguageTag.english
    let codes: [String]
    var testDescription: String { "\(source) \(target)" }
  }

  @Test(arguments: [
    Texts(source: "马在山上跑。", target: "The horse runs.", codes: []),
    Texts(source: "The horse runs.", target: "马在山上跑。", codes: ["align/sides-exchanged"]),
    Texts(source: "The horse runs.", target: "A fish.", codes: ["align/wrong-language"]),
    Texts(source: "马在山上跑。", target: "鱼在河里游。", codes: ["align/wrong-language"]),
    Texts(
      source: "Лошадь бежит.", target: "Рыба.",
      codes: ["align/wrong-language", "align/wrong-language"]),
    // Capitals are letters too, and digits are none.
    Texts(source: "THE HORSE RUNS", target: "A FISH", codes: ["align/wrong-language"]),
    Texts(source: "abc 123456", target: "A fish", codes: ["align/wrong-language"]),
    // A script is that of a text if more than half of its letters are of it.
    Texts(source: "马在山 abc", target: "A fish", codes: []),
    Texts(source: "马在山 abcd", target: "A fish", codes: ["align/wrong-language"]),
    Texts(source: "", target: "", codes: ["align/identical-texts"]),
    Texts(
      source: "The horse runs.", target: "The horse ran.", from: .english, to: .english,
      codes: ["align/same-language"]),
    Texts(
      source: "The horse runs.", target: "The horse runs.", from: .english, to: .english,
      codes: ["align/identical-texts"]),
    // Two languages of one script cannot be told from each other.
    Texts(
      source: "Das Pferd läuft.", target: "The horse runs.", from: .english,
      to: LanguageTag("de") ?? .undetermined, codes: []),
  ])
  func languages(_ test: Texts) {
    let notices = before([test.source], [test.target], test.from, test.to)
    #expect(notices.map(\.code) == test.codes)
  }

  @Test func theSideIsNamed() throws {
    let source = try #require(before(["The horse runs."], ["A fish."]).first)
    #expect(source.message.hasPrefix("the source is written in"))
    let target = try #require(before(["马。"], ["鱼。"]).first)
    #expect(target.message.hasPrefix("the target is written in"))
  }

  /// A text may be eight times as many sentences as its translation, and a few more.
  @Test(arguments: [
    (1, 16, false), (1, 17, true), (16, 1, false), (17, 1, true), (0, 8, false), (0, 9, true),
    (10, 88, false), (10, 89, true),
  ])
  func sizes(_ source: Int, _ target: Int, _ isNoticed: Bool) {
    let notices = before(
      [String](repeating: "马在山上跑。", count: source),
      [String](repeating: "The horse runs.", count: target))
    #expect(notices.map(\.code) == (isNoticed ? ["align/sizes-differ"] : []))
  }

  /// Beads of these types with one confidence.
  private static func beads(_ types: [(Int, Int)], _ confidence: Double = 0.9) -> [Bead] {
    var (row, column) = (0, 0)
    return types.map { source, target in
      defer { (row, column) = (row + source, column + target) }
      return Bead(
        source: row..<row + source, target: column..<column + target, confidence: confidence)
    }
  }

  private static func text(_ count: Int) -> AlignmentText {
    AlignmentText((0..<count).map { "\($0)" })
  }

  struct Runs: CustomTestStringConvertible, Sendable {
    let name: String
    let types: [(Int, Int)]
    let messages: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Runs(name: "three", types: [(1, 1), (1, 0), (1, 0), (1, 0), (1, 1)], messages: []),
    Runs(
      name: "four", types: [(1, 1), (1, 0), (1, 0), (1, 0), (1, 0), (1, 1)],
      messages: ["source sentences 1 to 4 have no counterpart"]),
    Runs(
      name: "four of the target at the end", types: [(1, 1), (0, 1), (0, 1), (0, 1), (0, 1)],
      messages: ["target sentences 1 to 4 have no counterpart"]),
    Runs(
      name: "two and two with a pair between",
      types: [(1, 0), (1, 0), (1, 1), (1, 0), (1, 0)], messages: []),
    Runs(
      name: "sentences of both sides in turn",
      types: [(1, 0), (0, 1), (1, 0), (0, 1), (1, 0), (0, 1), (1, 0), (0, 1)],
      messages: [
        "source sentences 0 to 3 have no counterpart",
        "target sentences 0 to 3 have no counterpart",
      ]),
    Runs(
      name: "two runs",
      types: [(1, 0), (1, 0), (1, 0), (1, 0), (1, 1), (0, 1), (0, 1), (0, 1), (0, 1)],
      messages: [
        "source sentences 0 to 3 have no counterpart",
        "target sentences 1 to 4 have no counterpart",
      ]),
  ])
  func runsWithoutACounterpart(_ test: Runs) {
    let notices = AlignmentNotices.after(Self.beads(test.types), of: Self.text(9), Self.text(9))
    #expect(notices.map(\.message) == test.messages)
  }

  /// A run is named by the lines of the file where these are known.
  @Test func runsAreNamedByTheirLines() {
    var source = Self.text(6)
    source.numbers = [10, 12, 14, 16, 18, 20]
    let beads = Self.beads([(1, 1), (1, 0), (1, 0), (1, 0), (1, 0), (1, 1)])
    let notices = AlignmentNotices.after(beads, of: source, Self.text(2))
    #expect(notices.map(\.message) == ["source sentences 12 to 18 have no counterpart"])
    // Where fewer sentences have a number, the others go by their place.
    source.numbers = [10, 12]
    #expect(source.number(of: 1) == 12 && source.number(of: 2) == 2)
  }

  @Test(arguments: [(0.5, true), (0.56, true), (0.58, false), (0.9, false)])
  func doubtfulTexts(_ confidence: Double, _ isNoticed: Bool) {
    let beads = Self.beads([(1, 1), (1, 1), (2, 1)], confidence)
    let notices = AlignmentNotices.after(beads, of: Self.text(4), Self.text(3))
    #expect(notices.map(\.code) == (isNoticed ? ["align/low-confidence"] : []))
    // The mean of the beads counts, and not the worst of them.
    let mixed = Self.beads([(1, 1)], confidence) + Self.beads([(1, 1), (1, 1)], 1)
    #expect(AlignmentNotices.after(mixed, of: Self.text(3), Self.text(3)).isEmpty)
  }

  /// A paragraph starts at a sentence of the text other than the first.
  @Test func paragraphs() {
    let text = AlignmentText(["a", "b", "c"], paragraphStarts: [-1, 0, 2, 3, 9])
    #expect(text.breaks == [false, false, true, false])
    #expect(AlignmentText([], paragraphStarts: [0]).breaks == [false])
  }

  /// A text is free by the share of its beads that are not one sentence for one.
  @Test func freedom() {
    func freedom(_ types: [(Int, Int)]) -> Double {
      AlignmentResult(beads: Self.beads(types)).freedom
    }
    let literal = freedom([(1, 1), (1, 1)])
    #expect(freedom([(2, 1), (1, 1)]) > literal)
    #expect(freedom([(1, 2), (1, 1)]) > literal)
    #expect(freedom([(1, 0), (1, 1)]) > literal)
    #expect(freedom([(2, 2), (1, 1)]) == freedom([(2, 1), (1, 1)]))
  }
}
