// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing
import TextModel

/// What a brief says of a text, and what it leaves out.
@Suite struct BriefTests {
  private static let memory = """
    zh\ten\tstatus
    各国弘扬上海精神，出口增长百分之五。\tAll countries carry forward the Shanghai Spirit, and exports grow by 5%.\tapproved
    各国弘扬上海精神，进口增长百分之五。\tNobody has read this one.\tneeds-review

    """
  private static let text = """
    各国弘扬上海精神，出口增长百分之六。

    共同构建命运共同体，贸易额达840亿元。上海精神长存，三方满意。

    """

  private func brief(
    _ text: String, files: [String: String] = [:], glossary: String? = KitWorkspace.glossary,
    options: BriefOptions = BriefOptions(to: .english)
  ) throws -> TranslationBrief {
    let kit = try KitWorkspace(files, glossary: glossary)
    return try withExtendedLifetime(kit) {
      _ = try kit.workspace.importMemory(.text(Self.memory, name: "old.tsv"))
      return try kit.workspace.brief(.text(text, name: "a.txt"), options: options)
    }
  }

  @Test func termsComeOnceWithTheFormsNotToUse() throws {
    let brief = try brief(Self.text)
    #expect(brief.sentences == 3)
    #expect(brief.terms.map(\.source) == ["上海精神", "命运共同体"])
    #expect(brief.terms.map(\.count) == [2, 1])
    #expect(brief.terms[0].approved == ["Shanghai Spirit"])
    #expect(brief.terms[1].refused.contains("community of common destiny"))
  }

  @Test func numbersAreWrittenAsTheOtherLanguageDoes() throws {
    #expect(
      try brief(Self.text).numbers.map { [$0.source, $0.target] } == [
        ["百分之六", "6%"], ["840亿元", "84 billion"],
      ])
  }

  /// The second unit is as near, but nobody has approved it.
  @Test func onlyApprovedUnitsAreNamed() throws {
    let brief = try brief(Self.text)
    #expect(brief.pairs.map(\.sentence) == [1])
    #expect(brief.pairs.first?.target.hasPrefix("All countries") == true)
    #expect(brief.pairs.first.map { $0.score > 80 && $0.score < 100 } == true)
    #expect(try self.brief(Self.text, options: BriefOptions(pairs: 0)).pairs == [])
  }

  @Test func styleNotesComeFromTheConfiguration() throws {
    let brief = try brief(
      Self.text, files: ["concord.yaml": "style:\n  - British spelling.\n  - No contractions.\n"])
    #expect(brief.style == ["British spelling.", "No contractions."])
    #expect(BriefTextReport.markdown(of: brief).contains("- British spelling."))
  }

  @Test(arguments: [700, 800, 1000, 1500, 20_000])
  func nothingIsLongerThanTheLimit(_ limit: Int) throws {
    let whole = try brief(Self.text)
    let report = BriefTextReport.markdown
    let fitted = whole.fitted(to: limit, report: report)
    #expect(report(fitted).utf8.count <= limit)
    #expect(fitted.terms.count + fitted.leftOut.terms == whole.terms.count)
    #expect(fitted.numbers.count + fitted.leftOut.numbers == whole.numbers.count)
    #expect(fitted.pairs.count + fitted.leftOut.pairs == whole.pairs.count)
    #expect((fitted == whole) == (report(whole).utf8.count <= limit))
  }

  /// What is most useful goes last: the term with a refused form.
  @Test func theMostUsefulStays() throws {
    let whole = try brief(Self.text)
    let fitted = whole.fitted(to: 1) { "\($0.terms.count > 1 ? 2 : 1)".filter { $0 == "2" } + "." }
    #expect(fitted.terms.map(\.source) == ["命运共同体"])
    #expect(fitted.leftOut.terms == 1)
  }

  /// Hidden characters of a glossary reach no reader, and HTML is text in Markdown.
  @Test func hiddenCharactersAreLeftOut() throws {
    let glossary = """
      concord-glossary: 1
      languages: [zh, en]
      concepts:
        - id: x
          note: "a\\u202Eb\\u200Bc\\U000E0041d <script>\\nnew line"
          terms:
            zh: 上海精神
            en: "Shanghai\\u2066 Spirit"

      """
    let brief = try brief(Self.text, glossary: glossary)
    #expect(brief.terms.first?.approved == ["Shanghai Spirit"])
    #expect(brief.terms.first?.note == "abcd <script> new line")
    #expect(BriefTextReport.markdown(of: brief).contains("\\<script>"))
  }

  @Test func nothingKnownIsSaid() throws {
    let brief = try brief("今天下雨。")
    #expect(
      BriefTextReport.text(of: brief, style: .plain)
        .hasSuffix("nothing is known: the glossaries and the memory were searched"))
  }
}
