// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Checking

/// Places of a draft: bytes of its file, titles of works, headings and labels, at and beside each limit.
@Suite struct DraftPlaceTests {
  struct Offset: CustomTestStringConvertible, Sendable {
    let text: Range<Int>
    let file: Range<Int>
    var testDescription: String { "\(text)" }
  }

  /// `ab&amp;cd<b>ef` is `ab&cdef`.
  private static let map = OffsetMap(pieces: [
    OffsetMap.Piece(text: 0, file: 10, length: 2), OffsetMap.Piece(text: 3, file: 17, length: 2),
    OffsetMap.Piece(text: 5, file: 22, length: 2),
  ])

  @Test(arguments: [
    Offset(text: 0..<0, file: 10..<10), Offset(text: 0..<2, file: 10..<12),
    Offset(text: 1..<2, file: 11..<12),
    // A range that ends with a run ends there, and not where the next run begins.
    Offset(text: 3..<5, file: 17..<19), Offset(text: 5..<7, file: 22..<24),
    Offset(text: 4..<6, file: 18..<23), Offset(text: 0..<7, file: 10..<24),
    // The ampersand is written in five characters.
    Offset(text: 0..<3, file: 10..<17), Offset(text: 2..<3, file: 12..<17),
    // A place between two runs is the beginning of the second.
    Offset(text: 5..<5, file: 22..<22), Offset(text: 3..<3, file: 17..<17),
  ])
  func offsets(_ test: Offset) {
    #expect(Self.map.fileRange(test.text) == test.file)
  }

  @Test func offsetsOfOneRun() {
    #expect(OffsetMap(start: 7).fileRange(1..<3) == 8..<10)
    let one = OffsetMap(pieces: [OffsetMap.Piece(text: 2, file: 9, length: 4)])
    #expect(one.fileRange(2..<6) == 9..<13)
    let two = OffsetMap(pieces: [
      OffsetMap.Piece(text: 0, file: 0, length: 2), OffsetMap.Piece(text: 2, file: 9, length: 4),
    ])
    #expect(two.fileRange(0..<2) == 0..<2)
    #expect(two.fileRange(1..<3) == 1..<10)
  }

  struct Title: CustomTestStringConvertible, Sendable {
    /// A text with the words in question between `1️⃣` and `2️⃣`.
    let text: String
    let isInTitle: Bool
    var testDescription: String { text }

    init(_ text: String, _ isInTitle: Bool) { (self.text, self.isInTitle) = (text, isInTitle) }

    /// The text without marks, and the place of the words.
    var place: (text: String, range: Range<Int>) {
      let parts = text.split(separator: "1️⃣", omittingEmptySubsequences: false)
      let words = parts[1].split(separator: "2️⃣", omittingEmptySubsequences: false)
      let start = parts[0].utf8.count
      return (parts[0] + String(words[0]) + words[1], start..<start + words[0].utf8.count)
    }
  }

  @Test(arguments: [
    Title("签署《1️⃣北京2️⃣条约》", true), Title("签署《中国1️⃣北京2️⃣》。", true),
    // The words must not be all of the title, and must lie in it.
    Title("签署《1️⃣北京条约2️⃣》", false), Title("签署《1️⃣北京2️⃣约》", true),
    Title("1️⃣北京2️⃣《条约》", false), Title("《条约》1️⃣北京2️⃣", false),
    Title("《条约1️⃣北京》以后2️⃣", false), Title("《1️⃣北京》以后2️⃣", false),
    Title("《条约》与《1️⃣北京2️⃣条约》", true), Title("《条约》与1️⃣北京2️⃣《条约》", false),
    // A title that is not closed goes on; one inside another does not begin again.
    Title("签署《1️⃣北京2️⃣条约", true), Title("《中《1️⃣北京2️⃣》条约", true),
    Title("》1️⃣北京2️⃣条约", false),
    // A short name in quotation marks, and a sentence in them.
    Title("签署“1️⃣北京2️⃣条约”", true), Title("签署「中国1️⃣北京2️⃣条约」", true),
    Title("他说“1️⃣北京2️⃣条约。”", false), Title("他说“是，1️⃣北京2️⃣条约”", false),
    Title("他说“1️⃣北京2️⃣条约", false), Title("他说1️⃣北京2️⃣条约”", false),
    Title("签署“1️⃣北京2️⃣一二三四五六七八九十一二三四五六条约”", false),
    Title("签署“1️⃣北京2️⃣一二三四五六七八九十一二三四五条约”", true),
    // A name in quotation marks inside a title hides neither.
    Title("《论“北京”与1️⃣上海2️⃣的关系》", true), Title("《1️⃣上海2️⃣与“北京条约”》", true),
  ])
  func titles(_ test: Title) {
    let (text, range) = test.place
    #expect(TitleMarks(text).contain(range) == test.isInTitle)
  }

  @Test(arguments: [
    // A year in brackets, a mark and a capital.
    Title("Zhang (2016), 1️⃣One Belt2️⃣ and more", true), Title("Zhang (2016). 1️⃣One Belt2️⃣", true),
    Title("Zhang (2016): The 1️⃣One Belt2️⃣", true), Title("Zhang (2016a), 1️⃣One Belt2️⃣", true),
    Title("Zhang (2016) 1️⃣One Belt2️⃣", true), Title("Zhang (2016) says 1️⃣One Belt2️⃣", false),
    Title("Zhang (216), 1️⃣One Belt2️⃣", false), Title("Zhang (3016), 1️⃣One Belt2️⃣", false),
    Title("Zhang (1916), 1️⃣One Belt2️⃣", true), Title("Zhang 2016), 1️⃣One Belt2️⃣", false),
    Title("Zhang (2016, 1️⃣One Belt2️⃣", false), Title("Zhang (2016), 1️⃣one belt2️⃣", false),
    Title("Zhang (2016), and, 1️⃣One Belt2️⃣", false), Title("Zhang (2016), The new 1️⃣one belt2️⃣", true),
    Title("Zhang (20161), 1️⃣One Belt2️⃣", false), Title("(2016), 1️⃣Zh2️⃣", true),
    Title("1️⃣One Belt2️⃣", false),
    // A subtitle after a colon.
    Title("He read 1️⃣One Belt2️⃣: China's Plan", true), Title("He read 1️⃣One Belt2️⃣: the plan", false),
    Title("He read 1️⃣One Belt2️⃣:China", false), Title("He read 1️⃣One Belt2️⃣, too: China", false),
    Title("1️⃣One Belt2️⃣: China's Plan", false), Title("“1️⃣One Belt2️⃣: China's Plan", true),
    Title("He read 1️⃣one belt2️⃣: China's Plan", false),
    Title("He read 1️⃣One Belt2️⃣ and Road-Map: China's Plan", true),
    // A work cited in brackets by its year.
    Title("so (2015, 1️⃣One Belt2️⃣) it is", true),
    Title("so (Chen, 1️⃣One Belt2️⃣, 2015) it is", true),
    Title("so (Chen 2015, 1️⃣One Belt2️⃣) it is", true),
    Title("so (Chen, 1️⃣One Belt2️⃣ 2015) it is", false),
    Title("so (Chen, 1️⃣One Belt2️⃣, in 2015) it is", false),
    Title("so (Chen, 1️⃣One Belt2️⃣) it is 2015", false),
    Title("so Chen, 1️⃣One Belt2️⃣, 2015) it is", false),
    Title("so (Chen, 1️⃣One Belt2️⃣, 2015 it is", false), Title("so (Chen) 1️⃣One Belt2️⃣ (2015)", false),
    Title("so (Chen, 1️⃣One Belt2️⃣, pp. 5, 2015) it is", true),
  ])
  func unmarkedTitles(_ test: Title) {
    let (text, range) = test.place
    #expect(UnmarkedTitle.mayContain(range, of: text) == test.isInTitle)
  }

  @Test func noWordsAreInNoTitle() {
    let text = "Zhang (2016), One Belt"
    #expect(UnmarkedTitle.mayContain(14..<22, of: text))
    #expect(!UnmarkedTitle.mayContain(14..<23, of: text))
    #expect(!UnmarkedTitle.mayContain(14..<14, of: text))
    #expect(!UnmarkedTitle.mayContain(-1..<22, of: text))
  }

  struct Heading: CustomTestStringConvertible, Sendable {
    let text: String
    let isReferences: Bool
    var testDescription: String { text }

    init(_ text: String, _ isReferences: Bool) {
      (self.text, self.isReferences) = (text, isReferences)
    }
  }

  @Test(arguments: [
    Heading("References", true), Heading("REFERENCES:", true), Heading("参 考 文 献", true),
    Heading("Список литературы", true), Heading("Reference is made to it", false),
    Heading("", false),
    // The number of a heading is digits, one letter, or a Roman or Han numeral before a mark.
    Heading("6. References", true), Heading("VI. References", true), Heading("六、参考文献", true),
    Heading("A. References", true), Heading("十二、参考文献", true), Heading("AB. References", false),
    Heading("VI References", false), Heading("On. References", false), Heading("关于、参考文献", false),
    // Several parts, if each of them is such a heading.
    Heading("References and Notes", true), Heading("参考文献 References", true),
    Heading("References / Sources", true), Heading("References and Results", false),
    Heading("Sources and Literature", true), Heading("Notes", false),
  ])
  func headings(_ test: Heading) {
    #expect(SectionHeads.isReferences(test.text) == test.isReferences)
  }

  @Test func otherHeadings() {
    #expect(SectionHeads.isSources("Notes") && SectionHeads.isOther("Abstract"))
    #expect(!SectionHeads.isSources("Note of Notes") && !SectionHeads.isSources("References"))
    #expect(!SectionHeads.isOther("References") && !SectionHeads.isOther("Abstract of it"))
    #expect(SectionHeads.isAbstract("1. Abstract") && !SectionHeads.isAbstract("Keywords"))
  }

  struct Label: CustomTestStringConvertible, Sendable {
    let text: String
    let isAbstract: Bool
    let isKeywords: Bool
    var testDescription: String { text }

    init(_ text: String, abstract: Bool = false, keywords: Bool = false) {
      (self.text, isAbstract, isKeywords) = (text, abstract, keywords)
    }
  }

  @Test(arguments: [
    Label("Abstract. This paper", abstract: true), Label("Abstract: This paper", abstract: true),
    Label("Abstract — This paper", abstract: true), Label("摘要：本文", abstract: true),
    Label("Abstract This paper. It"), Label("Abstract"), Label("Abstract.", abstract: true),
    Label("Keywords: trade", keywords: true), Label("关键词：贸易", keywords: true),
    Label("Trade: Keywords"), Label(""), Label("."),
    // The label is at the beginning, and has a mark within thirty characters.
    Label("Abstract" + String(repeating: " ", count: 21) + ".", abstract: true),
    Label("Abstract" + String(repeating: " ", count: 22) + ". This"),
  ])
  func labels(_ test: Label) {
    #expect(SectionHeads.beginsAbstract(test.text) == test.isAbstract)
    #expect(SectionHeads.beginsKeywords(test.text) == test.isKeywords)
  }
}
