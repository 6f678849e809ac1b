// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing
import TextModel

@testable import Papers

/// Numbers that do not belong to the text: those of notes that are glued to words, and those before the lines of a
/// manuscript.
@Suite struct GluedNumberTests {
  private static func mapped(_ text: String) -> MappedText {
    var text = text
    return text.withUTF8 { MappedText($0, in: 0..<$0.count) }
  }

  private static func text(_ mapped: MappedText) -> String {
    MappedText.string(mapped.scalars[...])
  }

  struct Notes: CustomTestStringConvertible, Sendable {
    var name: String
    /// Words with their numbers.
    var text: String
    /// Whether all the numbers that count are taken out.
    var areNotes = true
    /// The text without them, if something else stays.
    var rest: String?
    var testDescription: String { name }
  }

  private static let plain = "trade goods rivers lakes roads trust"

  static let notes: [Notes] = [
    Notes(name: "six in order", text: "trade1 goods2 rivers3 lakes4 roads5 trust6"),
    Notes(
      name: "five are too few", text: "trade1 goods2 rivers3 lakes4 roads5", areNotes: false),
    Notes(
      name: "a step of three", text: "trade1 goods2 rivers3 lakes4 roads7 trust8"),
    Notes(
      name: "a step of four", text: "trade1 goods2 rivers3 lakes4 roads5 trust9", areNotes: false),
    Notes(
      name: "the first is the tenth", text: "trade10 goods11 rivers12 lakes13 roads14 trust15"),
    Notes(
      name: "the first is the eleventh", text: "trade11 goods12 rivers13 lakes14 roads15 trust16",
      areNotes: false),
    Notes(
      name: "words of two letters", text: "at1 of2 in3 to4 by5 on6 up7", areNotes: false),
    Notes(name: "words of three letters", text: "one1 two2 six3 ten4 and5 the6"),
    Notes(name: "words with a capital", text: "One1 Two2 Six3 Tens4 And5 The6", areNotes: false),
    Notes(name: "longer words with a capital", text: "Trade1 Goods2 Rivers3 Lakes4 Roads5 Trust6"),
    Notes(
      name: "before marks of the sentence", text: "trade1, goods2. rivers3) lakes4; roads5- trust6"),
    Notes(
      name: "decimals and names",
      text: "trade1.5 goods2-b rivers3x lakes4.b roads5-6 trust6a", areNotes: false),
    Notes(
      name: "a decimal at the end", text: "trade1 goods2 rivers3 lakes4 roads5 trust6.5",
      areNotes: false),
    Notes(
      name: "letters after the numbers",
      text: "trade1x goods2x rivers3x lakes4x roads5x trust6x", areNotes: false),
    Notes(
      name: "three of ten that come again",
      text: "trade1 goods2 rivers3 lakes4 roads5 trust6 water7 trade1 goods2 rivers3"),
    Notes(
      name: "years", text: "trade2001 goods2002 rivers2003 lakes2004 roads2005 trust2006",
      areNotes: false),
    Notes(
      name: "a number of three digits", text: "trade1 goods2 rivers3 lakes4 roads5 trust6 water100",
      areNotes: false),
    Notes(
      name: "a number that comes again",
      text: "trade1 goods2 rivers3 lakes4 roads5 trust6 trade3 goods1"),
    Notes(
      name: "too many that come again",
      text: "trade1 goods2 rivers3 lakes4 roads5 trust6 trade3 goods1 rivers2", areNotes: false),
    Notes(
      name: "one of ten that does not count",
      text: "aaa1 bbb2 ccc3 ddd4 eee5 fff6 ggg7 hhh8 iii9 covid19",
      rest: "aaa bbb ccc ddd eee fff ggg hhh iii covid19"),
    Notes(
      name: "one of nine that does not count",
      text: "aaa1 bbb2 ccc3 ddd4 eee5 fff6 ggg7 hhh8 covid19", areNotes: false),
    Notes(name: "zeros", text: "trade0 goods01 rivers02 lakes03 roads04 trust05", areNotes: false),
  ]

  @Test(arguments: notes) func gluedNotes(_ test: Notes) {
    let found = Self.text(GluedNotes.removed(from: Self.mapped(test.text)))
    let bare = test.text.filter { !$0.isNumber }
    #expect(found == (test.areNotes ? test.rest ?? bare : test.text))
  }

  struct Lines: CustomTestStringConvertible, Sendable {
    var name: String
    var lines: [String]
    var areNumbered = true
    var testDescription: String { name }
  }

  /// A line of a manuscript, 44 columns wide with its number.
  private static func line(_ number: Int, _ text: String = full) -> String { "\(number) \(text)" }
  private static let full = "the trade of the region has grown since the"
  private static let ended = "the trade of the region has grown since it."

  static let lines: [Lines] = [
    Lines(name: "ten lines", lines: (1...10).map { line($0) }),
    Lines(name: "nine lines", lines: (1...9).map { line($0) }, areNumbered: false),
    Lines(name: "a count that begins later", lines: (41...52).map { line($0) }),
    Lines(
      name: "blank lines do not count", lines: (1...10).flatMap { [line($0), ""] }),
    Lines(
      name: "a running head among them",
      lines: (1...10).map { line($0) } + ["Regional Studies"]),
    Lines(
      name: "too many lines without a number",
      lines: (1...10).map { line($0) } + ["Regional Studies", "Regional Studies"],
      areNumbered: false),
    Lines(
      name: "a number that is left out",
      lines: (1...5).map { line($0) } + (7...12).map { line($0) }, areNumbered: false),
    Lines(
      name: "numbers with nothing after them", lines: (1...9).map { line($0) } + ["10"]),
    Lines(
      name: "numbers glued to their lines", lines: (1...10).map { "\($0)\(full)" },
      areNumbered: false),
    Lines(
      name: "numbers of four digits", lines: (9990...9999).map { line($0) }),
    Lines(
      name: "numbers of five digits", lines: (10_000...10_010).map { line($0) },
      areNumbered: false),
    Lines(
      name: "a list of short items", lines: (1...10).map { line($0, "goods and services") },
      areNumbered: false),
    // Half of the full lines of a manuscript go on in the next one.
    Lines(
      name: "half of the lines end a sentence",
      lines: (1...10).map { line($0, $0 % 2 == 0 ? ended : full) }),
    Lines(
      name: "most lines end a sentence",
      lines: (1...10).map { line($0, $0 < 7 ? ended : full) }, areNumbered: false),
    // Two thirds of the lines are full.
    Lines(
      name: "two thirds are full", lines: (1...12).map { line($0, $0 % 3 == 0 ? "the end" : full) }),
    // A full line has three quarters of the width of the widest one.
    Lines(
      name: "half of the lines are three quarters wide",
      lines: (10...19).map {
        "\($0) " + String(repeating: "a", count: $0 % 2 == 0 ? 45 : 33)
      }),
    Lines(
      name: "half of the lines are narrower",
      lines: (10...19).map {
        "\($0) " + String(repeating: "a", count: $0 % 2 == 0 ? 45 : 32)
      }, areNumbered: false),
    Lines(
      name: "less than two thirds are full",
      lines: (1...12).map { line($0, $0 % 3 == 0 || $0 == 1 ? "the end" : full) },
      areNumbered: false),
  ]

  @Test(arguments: lines) func manuscripts(_ test: Lines) {
    let text = test.lines.joined(separator: "\n")
    let found = Self.text(LineNumbers.removed(from: Self.mapped(text)))
    let bare = test.lines.map { line in
      line.first?.isNumber == true
        ? String(line.drop { $0.isNumber }.drop { $0 == " " }) : line
    }.joined(separator: "\n")
    #expect(found == (test.areNumbered ? bare : text))
  }

  /// The width from which a line is a full one: 40 columns with its number.
  @Test(arguments: [(37, false), (38, true)]) func narrowLines(_ width: Int, _ isManuscript: Bool) {
    let text = (10...19).map {
      "\($0)" + String(repeating: " ", count: 1) + String(repeating: "a", count: width - 1)
    }
    .joined(separator: "\n")
    let found = Self.text(LineNumbers.removed(from: Self.mapped(text)))
    #expect((found != text) == isManuscript)
  }
}
