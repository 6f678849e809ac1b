// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Checking

/// Which words with capitals may be parts of a name, and which of them are beside each other.
@Suite struct NameWordTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    /// The words as written; `+` comes before one that directly follows the word before, `.` comes after an initial.
    let words: [String]
    var testDescription: String { text }

    init(_ text: String, _ words: String...) { (self.text, self.words) = (text, words) }
  }

  @Test(arguments: [
    Case(""), Case("no capital at all"),
    Case("Li Na met Wang Wei.", "Li", "+Na", "Wang", "+Wei"),
    // Only one space joins two words.
    Case("Li  Na", "Li", "Na"), Case("Li\u{A0}Na", "Li", "+Na"), Case("Li\u{202F}Na", "Li", "+Na"),
    Case("Li, Na", "Li", "Na"), Case("Li. Na", "Li.", "+Na"), Case("Wang. Na", "Wang", "Na"),
    Case("Li (Na)", "Li", "Na"), Case("Li\nNa", "Li", "Na"),
    // Initials are one letter or two with a full stop.
    Case("A. B. Petrov", "A.", "+B.", "+Petrov"), Case("A.B. Petrov", "A.", "+B.", "+Petrov"),
    Case("Yu.\u{A0}Petrov", "Yu.", "+Petrov"), Case("Yur. Petrov", "Yur", "Petrov"),
    Case("A.\u{202F}Petrov", "A.", "+Petrov"), Case("A B", "A", "+B"),
    Case("A.. Petrov", "A.", "Petrov"),
    Case("А. Петров", "А.", "+Петров"),
    // A small word is between two names.
    Case("Wang of Li", "Wang", "Li"),
    // Possessive endings do not belong to a name; other apostrophes do.
    Case("Xi's Li", "Xi", "+Li"), Case("Xi’s", "Xi"), Case("Jones' Li", "Jones", "+Li"),
    Case("O'Brien", "O'Brien"), Case("Chang’an", "Chang’an"), Case("D'a", "D'a"),
    // A hyphen is inside a name.
    Case("Ying-jeou", "Ying-jeou"), Case("Ying\u{2010}jeou", "Ying\u{2010}jeou"),
    Case("Ying\u{2011}jeou", "Ying\u{2011}jeou"), Case("Ying–jeou", "Ying"),
    // Marks above a letter, and letters with diacritics.
    Case("Lu\u{308} Na", "Lu\u{308}", "+Na"), Case("Élise Müller", "Élise", "+Müller"),
    // Han characters and other scripts end a word.
    Case("Li汉Na", "Li", "Na"), Case("Liא Na", "Li", "Na"),
    Case("Объездов Ли", "Объездов", "+Ли"),
  ])
  func words(_ test: Case) {
    let found = NameWord.words(of: test.text).map { word in
      (word.followsPrevious ? "+" : "") + test.text.utf8Slice(word.range)
        + (word.isInitial ? "." : "")
    }
    #expect(found == test.words)
  }

  @Test func whatIsKnownOfAWord() {
    let words = NameWord.words(of: "the Ma Ying-jeou, Lü")
    #expect(words.map(\.hasHyphen) == [false, true, false])
    #expect(words.map { String(decoding: $0.letters, as: UTF8.self) } == ["ma", "yingjeou", "lu"])
    // The first word of a sentence has a capital anyway.
    #expect(words.map(\.isFirst) == [false, false, false])
    #expect(NameWord.words(of: "Ma Ying").map(\.isFirst) == [true, false])
  }

  struct Letter: CustomTestStringConvertible, Sendable {
    let letters: String
    let codes: [UInt8]
    var testDescription: String { letters }
  }

  @Test(arguments: [
    // The first and last letters of an alphabet, and what is beside them.
    Letter(letters: "azAZ", codes: Array("azaz".utf8)), Letter(letters: "@[`{09", codes: []),
    Letter(letters: "ÀÿŁɏ", codes: Array("ay".utf8)), Letter(letters: "×÷", codes: []),
    Letter(letters: "ḀỿệЖ", codes: Array("ae".utf8) + [0x86]),
    Letter(letters: "ая", codes: [0x80, 0x9F]), Letter(letters: "АЯ", codes: [0x80, 0x9F]),
    Letter(letters: "ъ", codes: []), Letter(letters: "ѠאԱ汉", codes: []),
  ])
  func letters(_ test: Letter) {
    #expect(NameLetters.codes(of: test.letters) == test.codes)
  }

  struct Candidates: CustomTestStringConvertible, Sendable {
    let text: String
    /// What may be a name, with `|` before the given name and `…` where it may go on.
    let found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: String...) { (self.text, self.found) = (text, found) }
  }

  @Test(arguments: [
    Candidates("Li"), Candidates("Li, Na"),
    Candidates("Li Na", "li|na"), Candidates("Li Na, Wang Wei", "li|na", "wang|wei"),
    // Three words are a name before two of them are.
    Candidates("Ri Yong Ho", "ri|yongho", "ri|yong…", "yong|ho"),
    // Only a word of less than five letters may go on.
    Candidates("Ri Yong Hong", "ri|yonghong", "ri|yong…", "yong|hong"),
    Candidates("Ri Yong Hwang", "ri|yonghwang", "ri|yong", "yong|hwang"),
    Candidates("Ri Yong, Ho", "ri|yong"),
    // Words of more letters than any Chinese name are none.
    Candidates("Abcdefghijklmno Li", "abcdefghijklmno|li"), Candidates("Abcdefghijklmnop Li"),
    Candidates("Li Abcdefghijklmnopqrstuvw", "li|abcdefghijklmnopqrstuvw"),
    Candidates("Li Abcdefghijklmnopqrstuvwx"),
  ])
  func candidates(_ test: Candidates) {
    let found = NameCandidate.candidates(NameWord.words(of: test.text)).map {
      String(decoding: $0.first, as: UTF8.self) + "|" + String(decoding: $0.second, as: UTF8.self)
        + ($0.mayGoOn ? "…" : "")
    }
    #expect(found == test.found)
  }
}
