// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import ConcordKit

/// Formulas within sentences, and words by their script.
@Suite struct InlineFormulaTests {
  struct Formulas: CustomTestStringConvertible, Sendable {
    let text: String
    var found: [String] = []
    var testDescription: String { text }
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    Formulas(text: "cost $c_1$ and $D^{2}$.", found: ["$c_1$", "$D^{2}$"]),
    Formulas(text: "$x$", found: ["$x$"]), Formulas(text: "$x$$y$", found: ["$x$", "$y$"]),
    Formulas(text: "\\(x_i\\) is", found: ["\\(x_i\\)"]),
    Formulas(text: "\\( x \\)", found: ["\\( x \\)"]),
    Formulas(text: "$\\alpha\\$b$", found: ["$\\alpha\\$b$"]),
    Formulas(text: "$\\{x\\}$", found: ["$\\{x\\}$"]),
    Formulas(text: "$x"), Formulas(text: "$"), Formulas(text: "$$"), Formulas(text: "$ x$"),
    Formulas(text: "$x $"), Formulas(text: "\\$x$"), Formulas(text: "$5 to $7"),
    Formulas(text: "$x{$"), Formulas(text: "$x}$"), Formulas(text: "$x\ny$"),
    Formulas(text: "$价格$"), Formulas(text: "$цена$"), Formulas(text: "$a。$"),
    Formulas(text: "\\(x"), Formulas(text: "\\(x$\\)"), Formulas(text: "\\({x\\)"),
    Formulas(text: "\\"), Formulas(text: "(x)"), Formulas(text: "f(x_i\\)"), Formulas(text: ""),
  ])
  func formulas(_ test: Formulas) {
    let text = Self.scalars(test.text)
    let found = InlineFormulas.shared(by: [text, text])
    for ranges in found { #expect(ranges.map { String.of(text[$0]) } == test.found) }
    // In one text there is nothing to compare with.
    #expect(InlineFormulas.shared(by: [text]) == [[]])
  }

  /// A formula within a sentence has up to 200 characters.
  @Test(arguments: [(197, true), (198, true), (199, false), (300, false)])
  func longFormulas(_ count: Int, _ isFormula: Bool) {
    let text = Self.scalars("$" + String(repeating: "x", count: count) + "$")
    #expect(InlineFormulas.shared(by: [text, text])[0].isEmpty != isFormula)
  }

  @Test(arguments: [
    ("$a$ and $b$", "$b$ 和 $a$", true), ("$a$", "$b$", false), ("$a$", "$a$ $a$", false),
    ("$a b$", "$ab$", true), ("a", "b", false), ("$a$", "a", false),
  ])
  func sharedFormulas(_ one: String, _ other: String, _ areShared: Bool) {
    let found = InlineFormulas.shared(by: [one, other].map(Self.scalars))
    #expect(found.count == 2 && found.allSatisfy { $0.isEmpty != areShared })
  }

  struct Words: CustomTestStringConvertible, Sendable {
    let text: String
    var words: [String] = []
    /// Those that tell a language, and abbreviations.
    var telling: [String] = []
    var abbreviations: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Words(text: "", words: []), Words(text: "12, (3)"),
    Words(
      text: "the SCO in 上海合作", words: ["the", "SCO", "in", "上海合作"],
      telling: ["the", "in", "上海合作"], abbreviations: ["SCO"]),
    Words(text: "上Bank海", words: ["上", "Bank", "海"]),
    Words(
      text: "don't l’or it's'", words: ["don't", "l’or", "it's"],
      telling: ["don't", "l’or", "it's"]),
    Words(text: "о'б o'б", words: ["о'б", "o", "б"], telling: ["о'б"], abbreviations: ["o", "б"]),
    Words(
      text: "ABCDEFG ABCDEFGH x", words: ["ABCDEFG", "ABCDEFGH", "x"],
      abbreviations: ["ABCDEFG", "x"]),
    Words(text: "e\u{301}cole", words: ["e\u{301}cole"], telling: ["e\u{301}cole"]),
    Words(text: "see a@b.org now", words: ["see", "now"], telling: ["see", "now"]),
    Words(text: "https://x.org/y and/or", words: ["and", "or"], telling: ["and", "or"]),
    Words(text: "print() max_size \\alpha os.path"),
    Words(
      text: "end.Next I.e. (x)", words: ["end", "Next", "x"], telling: ["end"], abbreviations: ["x"]
    ),
    Words(text: "贸易a_b增长", words: ["贸易", "增长"], telling: ["贸易", "增长"]),
  ])
  func words(_ test: Words) {
    let scalars = Self.scalars(test.text)
    let words = ScriptWord.words(of: scalars)
    func texts(_ words: [ScriptWord]) -> [String] { words.map { String.of(scalars[$0.range]) } }
    #expect(texts(words) == test.words)
    #expect(texts(words.filter(\.isTelling)) == test.telling)
    #expect(texts(words.filter(\.isAbbreviation)) == test.abbreviations)
  }

  struct Foreign: CustomTestStringConvertible, Sendable {
    let text: String
    var own: Set<String> = ["Hani"]
    var sentence: String?
    var testDescription: String { text }
  }

  /// A run of another script reads like a sentence if it is more than a name or a term.
  @Test(arguments: [
    Foreign(text: "贸易增长。We agree with this.", sentence: "We agree with this"),
    Foreign(text: "贸易增长。We agree.", sentence: nil),
    Foreign(
      text: "贸易增长 The trade of many members grew", sentence: "The trade of many members grew"),
    Foreign(text: "贸易增长 The trade of members grew", sentence: "The trade of members grew"),
    Foreign(text: "贸易增长 The trade of members", sentence: nil),
    Foreign(
      text: "贸易 trade of the many states grew again",
      sentence: "trade of the many states grew again"),
    Foreign(text: "贸易 trade of the many states grew", sentence: nil),
    Foreign(text: "国际 World Trade Organization Ministerial Conference Decision 会议", sentence: nil),
    Foreign(text: "贸易 trade,合作", sentence: "trade"), Foreign(text: "贸易 the,合作", sentence: nil),
    Foreign(text: "贸易 trade, 合作", sentence: nil),
    Foreign(text: "贸易增长合作发展（We agree with this.）和平", sentence: nil),
    Foreign(text: "贸易（We agree with this.）", sentence: "We agree with this"),
    Foreign(text: "（We agree with this.）", sentence: "We agree with this"),
    Foreign(text: "Trade 增长，grew", own: ["Latn"], sentence: "增长"),
    Foreign(text: "Trade 长，grew", own: ["Latn"], sentence: nil),
    Foreign(text: "Trade 增长 grew", own: ["Latn"], sentence: nil),
    Foreign(text: "The 上海合作组织成员国元首会 met", own: ["Latn"], sentence: "上海合作组织成员国元首会"),
    Foreign(text: "The 上海合作组织成员国元首 met", own: ["Latn"], sentence: nil),
    Foreign(text: "贸易增长", sentence: nil), Foreign(text: "", sentence: nil),
  ])
  func sentences(_ test: Foreign) {
    #expect(ScriptCensus(Self.scalars(test.text), own: test.own).sentence?.text == test.sentence)
  }
}
