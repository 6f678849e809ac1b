// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Checking

/// Which paragraphs cite a work, by one sign more or less.
@Suite struct CitedWorkTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let isCited: Bool
    var testDescription: String { text }

    init(_ text: String, _ isCited: Bool) { (self.text, self.isCited) = (text, isCited) }
  }

  /// A footnote needs one sign, or a year that ends a part of it.
  @Test(arguments: [
    Case("Report on the Road, 2016.", true), Case("Report on the Road, 2016", true),
    Case("Report on the Road, 2016; and more", true), Case("(Report on the Road, 2016) and", true),
    Case("Report on the Road, 2016\nand more", true), Case("报告，2016.", true),
    Case("Report on the Road, 2016 and more", false), Case("Report on the Road 2016.", false),
    Case("2016, Report on the Road", false), Case("Report, in 2016.", false),
    // A year is of four digits, 1500 to 2099.
    Case("Report, 1499.", false), Case("Report, 1500.", true), Case("Report, 2099.", true),
    Case("Report, 2100.", false), Case("Report, 20161.", false), Case("Report, 216.", false),
    // A word at the beginning, whatever marks are before it.
    Case("Ibid.", true), Case("— Ibid., the Road", true), Case("The Ibid. word", false),
    Case("там же", true), Case("Ibidx", false),
    // One sign beside a year anywhere.
    Case("In 2016 the Road, p. 12", true), Case("In 2016 the Road, page 12", false),
    Case("In 216 the Road, p. 12", false),
  ])
  func footnotes(_ test: Case) {
    #expect(CitedWork.isCited(in: test.text, isNote: true, isLine: false) == test.isCited)
  }

  /// The mark of a note says that it is one.
  @Test(arguments: [
    Case("[12] Report on the Road, 2016.", true), Case("[1] Report on the Road, 2016.", true),
    Case("[123] Report on the Road, 2016.", true), Case("[1234] Report on the Road, 2016.", false),
    Case("[] Report on the Road, 2016.", false), Case("[12 Report on the Road, 2016.", false),
    Case("  [12] Report on the Road, 2016.", true), Case("x [12] Report on the Road, 2016.", false),
    Case("[^1]: Report on the Road, 2016.", true), Case("[a] Report on the Road, 2016.", false),
    Case("① Report on the Road, 2016.", true), Case("⑳ Report on the Road, 2016.", true),
    Case("㉑ Report on the Road, 2016.", false), Case("† Report on the Road, 2016.", true),
    Case("", false),
  ])
  func marks(_ test: Case) {
    #expect(CitedWork.isCited(in: test.text, isNote: false, isLine: false) == test.isCited)
  }

  /// Any other paragraph needs a year and two signs.
  @Test(arguments: [
    Case("The Road grew in 2016, as he says.", false),
    Case("The Road grew (Oxford: Clarendon, 1998), as he says.", false),
    Case("The Road grew (Oxford: Clarendon, 1998), p. 12.", true),
    Case("The Road grew (Oxford: Clarendon, 198), p. 12.", false),
    Case("The Road grew (Oxford: clarendon, 1998), p. 12.", false),
    Case("The Road grew (oxford: Clarendon, 1998), p. 12.", false),
    Case("The Road grew (Oxford Clarendon, 1998), p. 12.", false),
    Case("The Road grew in Oxford: One Two Three Four Five Six Clarendon, 1998, p. 12.", true),
    Case(
      "The Road grew in Oxford: One Two Three Four Five Six Seven Clarendon, 1998, p. 12.", false),
    // A place that is cut short, and its year.
    Case("Дорога выросла. М., 2001. С. 12.", true), Case("Дорога выросла. м., 2001. С. 12.", false),
    Case("Дорога выросла. Моск., 2001. С. 12.", false),
    Case("Дорога выросла. М. 2001. С. 12.", false),
    Case("Дорога выросла. М., 201. С. 1998.", false),
    Case("Дорога выросла. Мос., 2001. С. 12.", true),
    // A page has its number before or after it; in Chinese before it only.
    Case("The Road // Trade. 1998. P. 12.", true), Case("The Road // Trade. 1998. P. x.", false),
    Case("Дорога // Рост. 1998. 180 с.", true), Case("The Road//Trade. 1998. P. 12.", false),
    Case("The Road / Trade. 1998. P. 12.", false), Case("// Trade. 1998. P. 12.", false),
    Case("The Road // Trade. 1998. Stop. 12.", false),
    // The type of a work is sure by itself; a year in square brackets is one sign.
    Case("论道路[M]. 1998.", true), Case("论道路[EB/OL]. 1998.", true), Case("论道路[X]. 1998.", false),
    Case("论道路[M. 1998.", false), Case("论道路[M]", false),
    Case("The Road [1999] p. 12.", true), Case("The Road [199] 1999 p. 12.", false),
    Case("The Road [1999 p. 12.", false), Case("The Road [1999]", false),
    // A journal between its volume and page says two things.
    Case("in 47 World Pol. 101 (2010)", true), Case("in World Pol. 101 (2010)", false),
    // The parties of a case, the symbol of a document.
    Case("Ukraine v. Russia, 1999, p. 12", true), Case("Ukraine v. Russia, 1999", false),
    Case("A/54/549, 1999, p. 12", true), Case("A/54/x, 1999, p. 12", false),
  ])
  func paragraphs(_ test: Case) {
    #expect(CitedWork.isCited(in: test.text, isNote: false, isLine: false) == test.isCited)
  }

  /// A long paragraph is a text about works and no note.
  @Test(arguments: [(400, true), (401, false)])
  func longParagraphs(_ length: Int, _ isCited: Bool) {
    for text in ["in 47 World Pol. 101 (2010) ", "The Road, supra note 12, says "] {
      let filled = text + String(repeating: "x", count: length - text.utf8.count)
      #expect(CitedWork.isCited(in: filled, isNote: false, isLine: true) == isCited)
    }
    // A footnote may be long.
    let note = "Report on the Road, 2016." + String(repeating: "x", count: length)
    #expect(CitedWork.isCited(in: note, isNote: true, isLine: true))
  }

  /// Words that name a work of another note need no year, in one line.
  @Test(arguments: [
    Case("Smith, supra note 12.", true), Case("Smith, suprax 12", false),
    Case("Smith, xsupra 12", false),
    Case("Smith, *supra* note 12.", true), Case("Smith, loc. cit., 5", true),
    Case("Smith, loc.\u{A0}cit., 5", true), Case("Smith, cit., 5", false),
    // Some need a number after them.
    Case("Smith (n 5)", true), Case("Smith (n five)", false), Case("见注5", true),
    Case("见注〔5〕", true),
    Case("见注⑤", true), Case("见注解", false), Case("Smith, above note 5", true),
    Case("Smith, above note of his", false), Case("见注 [ ( 5", false), Case("见注 [(5", true),
    Case("他指出前引书，5", true), Case("", false),
  ])
  func citedAgain(_ test: Case) {
    #expect(CitedWork.isCitedAgain(in: test.text) == test.isCited)
    #expect(CitedWork.isCited(in: test.text, isNote: false, isLine: true) == test.isCited)
    #expect(!CitedWork.isCited(in: test.text, isNote: false, isLine: false))
  }

  @Test(arguments: [
    Case("A/54/549", true), Case("(E/CN.4/2001/2)", true), Case("ABCDEF/1", true),
    Case("ABCDEFG/1", false),
    Case("/1", false), Case("a/1", false), Case("A1/1", false), Case("A/x", false),
    Case("A//1", false),
    Case("A/1/", false), Case("A", false), Case("A/x1", true), Case("A/1_2", true), Case("", false),
    Case("and/or", false), Case("A,/1", false), Case("Z/9", true), Case("A/0", true),
  ])
  func symbols(_ test: Case) {
    #expect(CitedSymbol.isContained(in: test.text) == test.isCited)
  }

  @Test(arguments: [
    Case("47 World Pol. 101 (2010)", true), Case("47 World Pol. 101, 105 (2010)", true),
    Case("47 World Pol. 101, 105, 107 (2010)", false), Case("47 World Pol. (2010)", false),
    Case("World Pol. 101 (2010)", false), Case("47 101 (2010)", false),
    Case("12345 World Pol. 101 (2010)", false), Case("47 World Pol. 101 (201)", false),
    Case("47 World Pol. 101 2010)", false), Case("47 World Pol. 101 (20101", false),
    Case("47 Journal of the Court & Law 101 (2010)", true),
    Case("47 world politics 101 (2010)", false),
    Case("47 One Two Three Four Five Six 101 (2010)", true),
    Case("47 One Two Three Four Five Six Seven 101 (2010)", false), Case("1 A 2 (2010)", true),
    Case("A 2 (2010)", false), Case("1 A 2 (2010).", true), Case("1 A 2 (2010, x", false),
  ])
  func journals(_ test: Case) {
    #expect(EntryShape.hasJournalBetweenNumbers(test.text) == test.isCited)
  }
}
