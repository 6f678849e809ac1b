// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import ConcordKit

/// Signs that a text was misread.
@Suite struct UnreadableTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var faults: [VariantFault.Kind] = []
    var testDescription: String { name }
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// Characters that no text has, beside their neighbours that texts do have.
  static let characters: [Case] = [
    Case(name: "plain text", text: "The parties ~agreed~."),
    Case(name: "tab, line feed and carriage return", text: "a\tb\nc\r\nd"),
    Case(name: "a backspace", text: "a\u{8}b", faults: [.control(0x08)]),
    Case(name: "a form feed", text: "a\u{C}b", faults: [.control(0x0C)]),
    Case(name: "the last control below the space", text: "a\u{1F}b", faults: [.control(0x1F)]),
    Case(name: "the delete character", text: "a\u{7F}b", faults: [.control(0x7F)]),
    Case(name: "the next-line character", text: "a\u{85}b"),
    Case(name: "the last control of C1", text: "a\u{9F}b", faults: [.control(0x9F)]),
    Case(name: "a space that does not break", text: "a\u{A0}b"),
    Case(name: "no character", text: "a\u{FFFE}b", faults: [.control(0xFFFE)]),
    Case(name: "no character of another plane", text: "a\u{1FFFF}b", faults: [.control(0x1FFFF)]),
    Case(
      name: "no character of a plane for private use", text: "a\u{FFFFF}b",
      faults: [.control(0xFFFFF)]),
    Case(name: "a lost character", text: "a\u{FFFD}b", faults: [.replacement]),
    Case(name: "the first private character", text: "a\u{E000}b", faults: [.privateUse(0xE000)]),
    Case(name: "the last private character", text: "a\u{F8FF}b", faults: [.privateUse(0xF8FF)]),
    Case(name: "a compatible Han character", text: "a\u{F900}b"),
    Case(name: "a private plane", text: "a\u{F0000}b", faults: [.privateUse(0xF0000)]),
    Case(name: "a tag character of a flag", text: "a\u{E0067}b"),
    Case(name: "only the first of several", text: "\u{2}\u{3}", faults: [.control(2)]),
  ]

  /// A backslash alone is a path or a fault of a scanner; a command has two letters at least.
  static let commands: [Case] = [
    Case(name: "a command", text: "see \\ab.", faults: [.latex("\\ab")]),
    Case(name: "capitals", text: "see \\LaTeX.", faults: [.latex("\\LaTeX")]),
    Case(name: "one letter", text: "the disk C:\\a 1."),
    Case(name: "a backslash at the end", text: "either\\"),
    Case(name: "signs of ASCII are no letters", text: "\\@@ \\[[ \\`` \\{{"),
    Case(
      name: "a long command is shown up to 20 letters",
      text: "\\" + String(repeating: "a", count: 30),
      faults: [.latex("\\" + String(repeating: "a", count: 20))]),
    Case(name: "sums of money", text: "from $5 to $7."),
    Case(name: "a formula", text: "let $a^2$ be", faults: [.latex("$a^2$")]),
    Case(name: "a sum before a formula", text: "$5 for $a_1$", faults: [.latex("$a_1$")]),
    Case(name: "a brace before the sums", text: "{see} $5 or $7."),
    Case(
      name: "a long formula is cut",
      text: "$x_{\(String(repeating: "y", count: 40))}$",
      faults: [.latex("$x_{" + String(repeating: "y", count: 17))]),
  ]

  /// Each wrong encoding has a share of strange letters that no language reaches.
  static let encodings: [Case] = [
    Case(name: "Cyrillic read as Latin-1", text: "Ñòðàí", faults: [.mojibake]),
    Case(name: "three letters with accents", text: "éàü"),
    Case(name: "four letters with accents and nothing else", text: "éàüö", faults: [.mojibake]),
    Case(name: "signs between the letters with accents", text: "×÷×÷"),
    Case(
      name: "three letters of ten", text: "éàüöéà abcdefghijklmn", faults: [.mojibake]),
    Case(name: "less than three letters of ten", text: "éàüöéà abcdefghijklmno"),
    Case(
      name: "UTF-8 read as CP1251: two letters of five", text: "РаСбв РаСбв РаСбв",
      faults: [.mojibake]),
    Case(name: "less than two letters of five", text: "РаСбв РаСбв Рабвг"),
    Case(name: "less than twelve Cyrillic letters", text: "РРССРРССРРС"),
    Case(name: "twelve Cyrillic letters", text: "РРССРРССРРСС", faults: [.mojibake]),
    Case(name: "KOI8-R read as CP1251", text: "пРИВЕТ мИР", faults: [.mojibake]),
    Case(name: "one word with exchanged capitals", text: "пРИВЕТ"),
    Case(name: "half of the words", text: "пРИВЕТ мИР как там", faults: [.mojibake]),
    Case(name: "less than half of the words", text: "пРИВЕТ мИР как там нас"),
    Case(name: "words in capitals", text: "ДОГОВОР МЕЖДУ НИМИ"),
  ]

  @Test(arguments: characters + commands + encodings) func faults(_ test: Case) {
    #expect(UnreadableText.faults(Self.scalars(test.text)) == test.faults)
  }

  /// A formula that all texts of a unit have is right, whatever is in it; another one is still a fault.
  @Test func sharedFormulas() throws {
    let text = Self.scalars("$\\alpha$ and \\beta and $\\gamma$")
    let formulas = InlineFormulas.shared(by: [text, text])[0]
    #expect(formulas.count == 2)
    #expect(UnreadableText.faults(text, formulas: formulas) == [.latex("\\beta")])
    #expect(UnreadableText.faults(text) == [.latex("\\alpha")])
  }

  struct Code: Sendable {
    var scalar: UInt32
    var name: String
  }

  /// Code points have four digits at least.
  @Test(arguments: [
    Code(scalar: 0x2, name: "U+0002"), Code(scalar: 0x7F, name: "U+007F"),
    Code(scalar: 0xE000, name: "U+E000"), Code(scalar: 0x10FFFF, name: "U+10FFFF"),
  ])
  func codePoints(_ test: Code) {
    #expect(VariantFault.code(test.scalar) == test.name)
  }

  /// A long sentence is shown by its first 40 characters.
  @Test(arguments: [(40, false), (41, true)]) func longSentences(_ count: Int, _ isCut: Bool) {
    let text = String(repeating: "a", count: count)
    let fault = VariantFault(kind: .sentence(text, script: "Latn"), language: .chinese)
    let shown = isCut ? String(repeating: "a", count: 40) + "…" : text
    #expect(fault.reason == "the zh text contains a sentence in Latin letters: “\(shown)”")
  }

  struct Enclosed: CustomTestStringConvertible, Sendable {
    /// `^` below each character that is inside a pair.
    var text: String
    var flags: String
    var testDescription: String { text }
  }

  /// What is between brackets and quotation marks; the marks themselves are not.
  @Test(arguments: [
    Enclosed(text: "a(b)c", flags: "  ^  "), Enclosed(text: "a(b", flags: "   "),
    Enclosed(text: "a)b(c", flags: "     "), Enclosed(text: "()", flags: "  "),
    // The inner pair is inside the outer one with its marks.
    Enclosed(text: "(a[b]c)d", flags: " ^^^^^  "),
    // An opening mark without its partner does not end the pair around it.
    Enclosed(text: "(a[b)c]", flags: " ^^^   "),
    Enclosed(text: "《书》和“词”", flags: " ^   ^ "),
  ])
  func enclosedText(_ test: Enclosed) {
    let flags = EnclosedText.flags(Self.scalars(test.text))
    #expect(flags.map { $0 ? "^" : " " }.joined() == test.flags)
  }

  /// No more than 16 pairs are open at once: in a text of opening brackets none of the next pairs counts.
  @Test(arguments: [(14, true), (15, true), (16, false)])
  func deepPairs(_ depth: Int, _ isEnclosed: Bool) {
    let text = Self.scalars(String(repeating: "[", count: depth) + "«a»")
    #expect(EnclosedText.flags(text).contains(true) == isEnclosed)
  }
}
