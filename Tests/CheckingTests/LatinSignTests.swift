// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Checking

/// How runs of Latin letters and digits are read, and which of them are signs that a translation keeps.
@Suite struct LatinSignTests {
  struct Pieces: CustomTestStringConvertible, Sendable {
    let text: String
    /// The letters; `-` comes before a piece that a hyphen joins to the one before, `#` before one that follows a
    /// number, `(` before one in brackets.
    let pieces: [String]
    var testDescription: String { text }

    init(_ text: String, _ pieces: String...) { (self.text, self.pieces) = (text, pieces) }
  }

  @Test(arguments: [
    Pieces(""), Pieces("汉字"), Pieces("IL-6", "IL", "-6"), Pieces("IL\u{2010}6", "IL", "-6"),
    Pieces("IL\u{2011}6", "IL", "-6"), Pieces("IL\u{FF0D}6", "IL", "-6"),
    // Two hyphens and a hyphen after a space join nothing.
    Pieces("IL--6", "IL", "6"), Pieces("IL -6", "IL", "6"), Pieces("-6", "6"),
    // A unit comes directly after its number or after one space.
    Pieces("5 MW", "5", "#MW"), Pieces("5\u{A0}MW", "5", "#MW"), Pieces("5  MW", "5", "MW"),
    Pieces("5, MW", "5", "MW"), Pieces("a MW", "a", "MW"), Pieces("5-MW", "5", "-MW"),
    // Full width, digits below the line, diacritics.
    Pieces("ＣＯ₂", "CO2"), Pieces("ａｚＡＺ０９", "azAZ09"), Pieces("₀₉", "09"),
    Pieces("azAZ09", "azAZ09"), Pieces("é É ß", "e", "E", "ss"), Pieces("e\u{301}t", "et"),
    // Greek letters are read by their names.
    Pieces("TNF-α", "TNF", "-alpha"), Pieces("Ω", "omega"),
    // Cyrillic letters that look like Latin ones, and words of Cyrillic ones, which are none.
    Pieces("СО2", "CO2"), Pieces("со2"), Pieces("ЖО2"), Pieces("СО2Ж"),
    // Brackets, nested ones, and a closing bracket too many.
    Pieces("a(b)c", "a", "(b", "c"), Pieces("（b）c", "(b", "c"), Pieces("[b]c", "(b", "c"),
    Pieces("((b)c)d", "(b", "(c", "d"), Pieces(")(b", "(b"), Pieces("))a(b", "a", "(b"),
  ])
  func pieces(_ test: Pieces) {
    let found = LatinPiece.pieces(of: test.text).map { piece in
      (piece.isBracketed ? "(" : "") + (piece.isHyphenated ? "-" : "")
        + (piece.followsNumber ? "#" : "") + String(decoding: piece.letters, as: UTF8.self)
    }
    #expect(found == test.pieces)
  }

  @Test func placesOfPieces() {
    let text = "见ＣＯ₂和e\u{301}t。"
    #expect(LatinPiece.pieces(of: text).map { text.utf8Slice($0.range) } == ["ＣＯ₂", "e\u{301}t"])
  }

  struct Signs: CustomTestStringConvertible, Sendable {
    let text: String
    /// The signs as written; a name comes after `=`.
    let signs: [String]
    var testDescription: String { text }

    init(_ text: String, _ signs: String...) { (self.text, self.signs) = (text, signs) }
  }

  @Test(arguments: [
    Signs(""), Signs("small words"), Signs("采用LSTM", "LSTM"), Signs("LSTM、LSTM", "LSTM"),
    Signs("LSTM、Lstm", "LSTM"), Signs("IL-6、IL-8", "IL-6", "IL-8"), Signs("YOLOv5s", "YOLOv5s"),
    // One capital is a letter, and two are an abbreviation.
    Signs("X型"), Signs("Q型"), Signs("QR码", "QR"), Signs("用aB", ""), Signs("pH值"),
    // A capital and a digit are a code; a word and a digit are a label, a small letter and a digit an index.
    Signs("W7、w7", "W7"), Signs("Il-76", "Il-76"), Signs("Cov2", "Cov2"), Signs("Figu1"),
    Signs("Figu-1"),
    // A name is a capital and at least two small letters.
    Signs("用Stata处理", "=Stata"), Signs("用Sas", "=Sas"), Signs("用Sa"),
    Signs("公司（Stata）"), Signs("用Stata-Sas"), Signs("用stata"),
    // Words in small letters at the edges do not belong to a sign; two small letters do.
    Signs("SARS-CoV-2-related", "SARS-CoV-2"), Signs("anti-TNF", "TNF"),
    // Units and numbers.
    Signs("5 MW"), Signs("长5 QZ、QZ", "QZ"), Signs("2G"), Signs("2025"), Signs("3D"),
    // Numerals.
    Signs("XIX、II、V"), Signs("X"), Signs("XIX-A", "XIX-A"),
    // Cyrillic letters need a digit and two capitals.
    Signs("СО2", "СО2"), Signs("СО"), Signs("С2"),
    // What is part of an address is none.
    Signs("www.ABC-DEF1.com"), Signs("www.abc.com和LSTM", "LSTM"),
  ])
  func signs(_ test: Signs) {
    let found = LatinSign.signs(of: LatinPiece.pieces(of: test.text), in: test.text).map {
      ($0.isName ? "=" : "") + test.text.utf8Slice($0.range)
    }
    #expect(found == test.signs.filter { !$0.isEmpty })
  }

  /// Of a text with very many signs the first are read, so that a table costs no more than a sentence.
  @Test func noMoreThanAreNeeded() {
    let text = (10..<60).map { "AB\($0)" }.joined(separator: "、")
    let found = LatinSign.signs(of: LatinPiece.pieces(of: text), in: text)
    #expect(found.count == 32)
    #expect(found.last.map { text.utf8Slice($0.range) } == "AB41")
  }

  struct Trace: CustomTestStringConvertible, Sendable {
    /// A sign, and a text of the other language.
    let sign: String
    let text: String
    /// Whether the text has the sign in some form.
    let has: Bool
    var testDescription: String { "\(sign): \(text)" }

    init(_ sign: String, in text: String, _ has: Bool) {
      (self.sign, self.text, self.has) = (sign, text, has)
    }
  }

  @Test(arguments: [
    // The same letters, in other cases and widths, in several pieces, in the plural.
    Trace("LSTM", in: "an LSTM model", true), Trace("LSTM", in: "an LSTN model", false),
    Trace("IL-6", in: "the level of IL 6", true), Trace("IL-6", in: "the level of IL-8", false),
    Trace("ABCD", in: "A B C D", true), Trace("AB2C3", in: "A B 2 C 3", false),
    Trace("NGO", in: "several NGOs", true), Trace("NGOs", in: "an NGO", true),
    Trace("AS", in: "A", false),
    // In a longer sign.
    Trace("CoV", in: "SARS-CoV-2", true), Trace("IL6", in: "anti-IL6R", true),
    // Spelled out, with or without its small words.
    Trace("WTO", in: "the World Trade Organization", true),
    Trace("WTO", in: "the World Organization", false),
    Trace("WTO", in: "World Trade, says the minister", false),
    Trace("WTO", in: "the World Trade OECD", false),
    Trace("UAE", in: "the United Arab Emirates", true),
    Trace("DOD", in: "the Department of Defence", true),
    Trace("DD", in: "the Department of Defence", true),
    Trace("EEG", in: "an electroencephalogram", true), Trace("EEG", in: "an engine", false),
    // A word of less than eight letters has one letter of an abbreviation.
    Trace("MRI", in: "magnetic resonance imaging", true),
    Trace("DNA", in: "deoxyribonucleic acid", true), Trace("DNA", in: "dynamic acid", false),
    // A number that belongs to a sign is there too.
    Trace("COP28", in: "the 28th Conference of the Parties, COP 28", true),
    Trace("COP28", in: "the Conference of the Parties 28", true),
    Trace("COP28", in: "the Conference of the Parties", false),
    Trace("COP28", in: "the Conference of the Parties 27", false),
    Trace("IL6", in: "interleukin 6", true), Trace("IL6", in: "interleukin 8", false),
    Trace("IL6", in: "6 interleukin", false),
    // A name may have another ending.
    Trace("Moskva", in: "Moskvas", true), Trace("Stata", in: "Statas", true),
    Trace("Ghaznavi", in: "the Ghaznavids", true), Trace("Ghaznavi", in: "the Ghazn", false),
    Trace("Ghaznavi", in: "the Ghaznaxyz", true), Trace("Sogdian", in: "the Sogdiana", true),
    Trace("Sogdia", in: "the Sogdianas", true), Trace("Sogdia", in: "the Sogdiansxx", false),
    Trace("Sogdia", in: "the Sogdxx", false), Trace("Stata", in: "Stanford", false),
  ])
  func traces(_ test: Trace) throws {
    let sign = try #require(
      LatinSign.signs(of: LatinPiece.pieces(of: test.sign), in: test.sign).first)
    let trace = LatinTrace(
      LatinPiece.pieces(of: test.text), of: test.text, language: LanguageTag.english)
    #expect(trace.has(sign) == test.has)
  }
}
