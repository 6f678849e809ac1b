// SPDX-License-Identifier: Apache-2.0
import Foundation
import ICUText
import TestSupport
import Testing

@testable import Segmentation

@Suite struct TokenizerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let tokens: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "Chinese", text: "上海合作组织，2001年。", tokens: "上 海 合 作 组 织 , #2001 年 ."),
    Case(name: "traditional", text: "發展頭髮", tokens: "发 展 头 发"),
    Case(name: "English", text: "Don't stop—3.5 million!", tokens: "don't stop - #3.5 million !"),
    Case(name: "Russian", text: "г. Москва, ШОС-плюс", tokens: "г . москва , шос - плюс"),
    Case(name: "width", text: "ＳＣＯ１９９８，２", tokens: "sco1998 , #2"),
    Case(name: "numbers", text: "1,000 12:30 2001—2002", tokens: "#1,000 #12 : #30 #2001 - #2002"),
    Case(name: "full-width comma", text: "1，2", tokens: "#1 , #2"),
    Case(name: "quotes", text: "“a”「中」《b》", tokens: "\" a \" \" 中 \" \" b \""),
    Case(name: "ellipsis", text: "上……a…", tokens: "上 ... ... a ..."),
    Case(name: "code", text: "__init__ a_1 x==y", tokens: "__init__ a_1 x = = y"),
    Case(name: "kana and hangul", text: "カタ 한국어", tokens: "カ タ 한 국 어"),
    Case(name: "half-width kana with mark", text: "ｶﾞ", tokens: "ガ"),
    Case(name: "mark on Han", text: "中\u{301}国", tokens: "中\u{301} 国"),
    Case(name: "combining", text: "cafe\u{301}", tokens: "café"),
    Case(name: "Arabic", text: "منظمة شنغهاي", tokens: "منظمة شنغهاي"),
    Case(name: "Thai", text: "ภาษาไทย", tokens: "ภาษา ไทย"),
    Case(name: "emoji", text: "ok👍🏽！", tokens: "ok 👍🏽 !"),
    Case(name: "circled and bracketed", text: "⑴①", tokens: "#(1) #1"),
    Case(name: "soft hyphen", text: "co\u{AD}operation", tokens: "cooperation"),
    Case(name: "empty", text: "", tokens: ""),
    Case(name: "white space", text: " \n\u{3000}\u{2003}", tokens: ""),
  ]

  @Test(arguments: cases)
  func cuts(_ test: Case) {
    for tokenizer in [Tokenizer(), Tokenizer(asksICUAlways: true)] {
      let text = tokenizer.tokenize(test.text)
      let shown = text.tokens.indices.map { index in
        (text.tokens[index].kind == .number ? "#" : "") + text.folded(index)
      }
      #expect(shown.joined(separator: " ") == test.tokens)
    }
  }

  @Test func kindsAndRanges() {
    let marked = Marked("1️⃣繁2️⃣ 3️⃣ＡＢ4️⃣、5️⃣7️⃣6️⃣")
    let text = Tokenizer().tokenize(marked.text)
    #expect(text.tokens.map(\.kind) == [.han, .word, .punctuation])
    #expect(text.tokens[0].range == marked.range(1, 2))
    #expect(text.tokens[1].range == marked.range(3, 4))
  }

  /// The fast path cuts every text as ICU does.
  @Test func fastPathAgreesWithICU() {
    let alphabet = Array(
      "aZ0_.'’,;:-–—“”`!@#$%^&*+=()[]{}<>/\\|~?\" \n\té９…\u{A0}éÉßñ中國。，：《》（ёЙи\u{306}\u{301}カﾞ한\u{11A8}ⅣﬁЁ½①ا١ไ👍\u{200D}\u{FE0F}·\u{AD}×´㈱"
        .unicodeScalars)
    var random = SeededGenerator(seed: 20_261_123)
    let fast = Tokenizer()
    let slow = Tokenizer(asksICUAlways: true)
    for round in 0..<30_000 {
      // Plain scalars only in half of the rounds, so that the fast path is really taken.
      let reach = round % 2 == 0 ? 44 : alphabet.count
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text.unicodeScalars.append(alphabet[Int.random(in: 0..<reach, using: &random)])
      }
      let a = fast.tokenize(text)
      let b = slow.tokenize(text)
      #expect(a.tokens == b.tokens && a.foldedUTF8 == b.foldedUTF8, "\(text.debugDescription)")
      if a.tokens != b.tokens { return }
    }
  }

  /// Without Han, kana and hangul and their marks the boundaries are UAX #29's of the folded text.
  @Test func boundariesAreICUs() throws {
    let alphabet = Array("aZ0_.',;-!é Йб\u{301}ا١".unicodeScalars)
    var random = SeededGenerator(seed: 7)
    let words = try BreakIterator(.word)
    for _ in 0..<5_000 {
      var text = "a"
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let next = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        // A mark after a space belongs to the space for UAX #29 and is alone for us.
        if next == "\u{301}", text.last == " " { continue }
        text.unicodeScalars.append(next)
      }
      let folded = Folder.standard.key(text)
      var expected: [String] = []
      let bytes = Array(folded.utf8)
      words.forEachPiece(in: UTF16Text(folded)) { piece, _ in
        let part = String(decoding: bytes[piece], as: UTF8.self)
        if part != " " { expected.append(part) }
      }
      let tokens = Tokenizer().tokenize(text)
      #expect(
        tokens.tokens.indices.map(tokens.folded) == expected.map(LetterSpelling.fold),
        "\(text.debugDescription)")
    }
  }
}
