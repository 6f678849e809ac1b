// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Terminology

@Suite struct TokenClassTests {
  @Test(arguments: [
    ("aZ0é", TokenClass.word), ("яЁ", .word), ("αعก\u{E34}", .word), ("汉語々〇カあ", .character),
    (" \n\t\r\u{7F}", .space), ("-–—", .hyphen), ("'", .apostrophe), ("\"«»“”《》〈〉「」", .quote),
    (",、·•", .comma), (".", .period), ("()[]【】〔〕", .bracket), (";:!?。…", .stop),
    ("&+=*%€", .sign),
  ])
  func classes(_ text: String, _ kind: TokenClass) {
    for scalar in text.unicodeScalars {
      #expect(TokenClass.of(scalar.value) == kind, "\(scalar)")
    }
  }

  @Test("The table of scalars agrees with the classes, for every scalar of the first planes")
  func scalarTable() {
    let table = ScalarTable()
    for value in stride(from: UInt32(0), to: 0x3_0000, by: 7) {
      guard Unicode.Scalar(value) != nil else { continue }
      let scalar = table[value]
      let again = table[value]
      #expect(scalar.isSimple == again.isSimple && scalar.folded == again.folded)
      guard scalar.isSimple else { continue }
      #expect(scalar.isIdeograph || scalar.kind == TokenClass.of(scalar.folded))
      #expect(scalar.isIdeograph == (0x4E00..<0xA000).contains(value))
    }
    #expect(table[0x7D44].folded == 0x7EC4)  // 組, 组
    #expect(!table[0xFB03].isSimple)  // ﬃ
    for byte in UInt8(0)..<0x80 {
      #expect(table[ascii: byte].folded == table[UInt32(byte)].folded)
    }
  }
}

@Suite struct TokenGapTests {
  static let all: [TokenGap] = [
    .tight, .space, .line, .hyphen, .brokenHyphen, .comma, .bracket, .stop,
  ]

  @Test("Wider gaps order last, and a line end changes nothing but itself")
  func order() {
    #expect(Self.all == Self.all.sorted())
    #expect(
      Self.all.map(\.unbroken) == [
        .tight, .space, .space, .hyphen, .hyphen, .comma, .bracket, .stop,
      ])
  }

  @Test(
    "A text may part the words of a term by spaces and hyphens; marks only where the term has one")
  func admits() {
    for term in Self.all {
      for text in Self.all {
        let expected =
          switch text {
          case .tight, .space, .line, .hyphen, .brokenHyphen: true
          case .comma, .bracket: term == .comma || term == .bracket
          case .stop: term == .stop
          }
        #expect(term.admits(text) == expected, "\(term) \(text)")
      }
    }
  }

  @Test(arguments: [
    ("a b", TokenGap.space), ("a\nb", .line), ("a-b", .hyphen), ("a-\nb", .brokenHyphen),
    ("a - b", .hyphen), ("a, b", .comma), ("a (b", .bracket), ("a. b", .stop), ("a; (b", .stop),
    ("a “b", .space), ("a,\nb", .comma), ("a – b", .hyphen), ("汉字", .tight), ("汉《字", .space),
    ("汉、字", .comma), ("汉。字", .stop), ("а\u{A0}б", .space),
  ])
  func between(_ text: String, _ gap: TokenGap) {
    let tokenizer = TermTokenizer(.english, languages: .standard)
    let tokens = TermTokens(text, tokenizer, mode: .learning).tokens
    #expect(tokens.count == 2)
    #expect(tokens.last?.gap == gap)
  }
}

@Suite struct ByteLanesTests {
  @Test("Letters are counted and made small as one byte after another would be")
  func asciiWord() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<20_000 {
      let bytes = (0..<8).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0x2F...0x7B, using: &random)
          : UInt8.random(in: 0...0xFF, using: &random)
      }
      let lanes = bytes.withUnsafeBufferPointer { ByteLanes($0, at: 0) }
      let plain = bytes.prefix { byte in
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte < 0x80 || byte >= 0x30 && byte <= 0x39
      }
      let word = lanes?.asciiWord()
      #expect(word?.count == plain.count, "\(bytes)")
      for (place, byte) in plain.enumerated() {
        let small = UInt8(truncatingIfNeeded: (word?.small ?? 0) >> UInt64(place * 8))
        #expect(small == (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte), "\(bytes)")
      }
    }
  }

  @Test("A prefix has zeros for the rest, and eight bytes are needed")
  func bounds() {
    let bytes: [UInt8] = Array(1...9)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(ByteLanes(buffer, at: 0)?.prefix(1) == 0x01)
      #expect(ByteLanes(buffer, at: 0)?.prefix(3) == 0x03_0201)
      #expect(ByteLanes(buffer, at: 1)?.prefix(8) == 0x0908_0706_0504_0302)
      #expect(ByteLanes(buffer, at: 2) == nil)
    }
  }
}

@Suite struct TermTokenizerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    let tokens: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "empty", text: "", tokens: []),
    Case(name: "white space and marks", text: " , (.) “” ", tokens: []),
    Case(name: "words", text: "the Shanghai Spirit", tokens: ["the", "shanghai", "spirit"]),
    Case(name: "numbers", text: "1,000.5 and 3.", tokens: ["1,000.5", "and", "3"]),
    Case(name: "possessive", text: "China's, we'll", tokens: ["china's", "we'll"]),
    Case(name: "quotation mark before a long word", text: "'tis 'word'", tokens: ["tis", "word"]),
    Case(name: "hyphen", text: "Co-operation", tokens: ["co", "operation"]),
    Case(name: "sign read as a word", text: "R&D", tokens: ["r", "and", "d"]),
    Case(name: "other signs", text: "HK$5", tokens: ["hk", "$", "5"]),
    Case(name: "full width", text: "ＣＯＶＩＤ-１９", tokens: ["covid", "19"]),
    Case(name: "ligature", text: "eﬃcient", tokens: ["efficient"]),
    Case(name: "combining mark", text: "e\u{301}lan É", tokens: ["élan", "é"]),
    Case(
      name: "Chinese", language: .chinese, text: "上合組織，IFFO與",
      tokens: ["上", "合", "組", "織", "iffo", "與"]),
    Case(
      name: "Russian", language: .russian, text: "Государства-члены ШОС",
      tokens: ["государства", "члены", "шос"]),
    Case(name: "Arabic and Thai", text: "سلام ไทย", tokens: ["سلام", "ไทย"]),
  ])
  func cuts(_ test: Case) {
    let tokenizer = TermTokenizer(test.language, languages: .standard)
    for mode in [TermTokenizer.Mode.learning, .reading] {
      let cut = TermTokens(test.text, tokenizer, mode: mode)
      #expect(
        cut.tokens.map { String(decoding: cut.foldedBytes($0), as: UTF8.self) } == test.tokens)
      let places = cut.tokens.map(\.source)
      #expect(places == places.sorted { $0.lowerBound < $1.lowerBound })
      #expect(zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }

  @Test(arguments: [
    ("state", "states", LanguageTag.english), ("organisation", "organizations", .english),
    ("programme", "programs", .english), ("организация", "организаций", .russian),
    ("член", "членами", .russian), ("組", "组", .chinese),
  ])
  func oneKey(_ first: String, _ second: String, _ language: LanguageTag) {
    let tokenizer = TermTokenizer(language, languages: .standard)
    let keys = [first, second].map { TermTokens($0, tokenizer, mode: .learning).tokens.map(\.key) }
    #expect(keys[0] == keys[1] && !keys[0].contains(0))
  }

  @Test(arguments: [
    ("state", "status", LanguageTag.english), ("organ", "origin", .english),
    ("мир", "море", .russian), ("国", "围", .chinese),
  ])
  func twoKeys(_ first: String, _ second: String, _ language: LanguageTag) {
    let tokenizer = TermTokenizer(language, languages: .standard)
    let keys = [first, second].map { TermTokens($0, tokenizer, mode: .learning).tokens.map(\.key) }
    #expect(keys[0] != keys[1])
  }
}
