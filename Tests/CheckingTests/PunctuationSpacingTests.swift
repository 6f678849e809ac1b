// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Checking

/// Spaces around marks: what is reported, and the nearest text that is left alone.
@Suite struct PunctuationSpacingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    /// What is found, and after `>` what is expected there.
    let found: [String]
    var language = LanguageTag.english
    var testDescription: String { text }

    init(_ text: String, _ found: String..., language: LanguageTag = .english) {
      (self.text, self.found, self.language) = (text, found, language)
    }
  }

  @Test(arguments: [
    // A space before a mark that ends a text or a word.
    Case("He came .", " .>."), Case("He came ,", " ,>,"), Case("He came . She went", " .>."),
    Case("He came , she went", " ,>,"), Case("He came .5 miles"), Case("He came ..."),
    Case("He came ;", " ;>;"),
    Case("He came  ."), Case("in 5 ."), Case(" ."), Case(". ."),
    // Two spaces between words of one script.
    Case("two  words", "  > "), Case("two   words"), Case("two  5"), Case("5  words"),
    Case("two  слова"), Case("two  "), Case("  two"), Case("two. words"), Case("a  b", "  > "),
    // No space after a comma between two words of two letters or more.
    Case("one,two", ",>, "), Case("on,tw", ",>, "), Case("ab,two", ",>, "), Case("a,two"),
    Case("one,t"),
    Case("one,t w"), Case("n a,two"), Case("one,5"), Case("5,two"), Case("1,234"), Case("one,два"),
    Case("one, two"), Case("one;two"), Case("один,два", ",>, ", language: .russian),
    Case("one,\u{201C}two"),
    // An address keeps its marks, and what comes after it is read again.
    Case("see www.ab,cd.org"), Case("see www.ab,cd.org and one,two", ",>, "),
    Case("one,two at www.ab,cd.org", ",>, "), Case("one,two and three,four", ",>, ", ",>, "),
    // Languages without spaces between words have other marks.
    Case("来 ,了 . 一  二", language: .chinese), Case(""),
  ])
  func issues(_ test: Case) {
    let text = CheckText(test.text, language: test.language, offsets: OffsetMap(start: 0))
    let found = PunctuationSpacing.issues(in: text).map {
      test.text.utf8Slice($0.range) + ">" + $0.expected
    }
    #expect(found == test.found)
  }

  struct Pair: CustomTestStringConvertible, Sendable {
    /// What is between a name and another name of its concept.
    let between: String
    let isPair: Bool
    var testDescription: String { between }
  }

  /// Two names of one concept belong together if the second is in brackets right after the first.
  @Test(arguments: [
    Pair(between: " (", isPair: true), Pair(between: "(", isPair: true),
    Pair(between: "（", isPair: true),
    Pair(between: " [", isPair: true), Pair(between: " (“", isPair: true),
    Pair(between: "” («", isPair: true),
    Pair(between: "» (", isPair: false),
    Pair(between: " ", isPair: false), Pair(between: "", isPair: false),
    Pair(between: " (or ", isPair: false),
    Pair(between: ", ", isPair: false), Pair(between: " ) (", isPair: false),
    // Twelve bytes at most.
    Pair(between: String(repeating: " ", count: 11) + "(", isPair: true),
    Pair(between: String(repeating: " ", count: 12) + "(", isPair: false),
  ])
  func namesInBrackets(_ test: Pair) {
    func finding(_ offset: Int, concept: String = "c", rule: String = "r") -> Finding {
      Finding(
        rule: rule, severity: .warning, message: "",
        location: SourceLocation(file: "a", line: 1, column: 1),
        offset: offset, length: 2, concept: ConceptID(concept), replacement: "x")
    }
    let content = Array(("ab" + test.between + "cd)").utf8)
    let (first, second) = (finding(0), finding(2 + test.between.utf8.count))
    let names = BracketedNames([second, first], in: content)
    #expect((names.partner(of: first) == second) == test.isPair)
    #expect((names.partner(of: second) == first) == test.isPair)
    // Both are fixed, or neither is.
    #expect(names.whole([first]).isEmpty == test.isPair)
    #expect(names.whole([first, second]) == [first, second])
    var unfixed = second
    unfixed.replacement = nil
    #expect(names.whole([first, unfixed]) == (test.isPair ? [unfixed] : [first, unfixed]))
    // Names of other concepts or rules do not belong together, nor does a finding without words.
    for other in [
      finding(second.offset, concept: "d"), finding(second.offset, rule: "s"),
      finding(content.count + 1),
    ] {
      #expect(BracketedNames([first, other], in: content).partner(of: first) == nil)
    }
    var empty = second
    empty.length = 0
    #expect(BracketedNames([first, empty], in: content).partner(of: first) == nil)
  }
}
