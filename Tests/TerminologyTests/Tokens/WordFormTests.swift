// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Terminology

/// How two words with one stem or root are related, by the data of their language.
@Suite struct WordFormTests {
  private static func tokenizer(_ language: LanguageTag) -> TermTokenizer {
    TermTokenizer(language, languages: .standard)
  }

  private static func relation(_ a: String, _ b: String, _ language: LanguageTag)
    -> FormDifferences?
  {
    let (own, other) = (Array(a.utf8), Array(b.utf8))
    let shared = zip(own, other).prefix { $0 == $1 }.count
    return tokenizer(language).relation(own, other, shared: shared)
  }

  @Test(arguments: [
    ("state", "states", LanguageTag.english, FormDifferences.inflection),
    ("country", "countries", .english, .inflection),
    ("man", "men", .english, .inflection),
    ("leverage", "leveraged", .english, .conjugation),
    ("leverage", "leveraging", .english, .conjugation),
    ("organ", "organize", .english, .derivation),
    ("день", "дня", .russian, .inflection),
    ("организация", "организаций", .russian, .inflection),
  ])
  func related(_ a: String, _ b: String, _ language: LanguageTag, _ expected: FormDifferences) {
    #expect(Self.relation(a, b, language) == expected)
  }

  @Test(arguments: [
    ("universe", "university", LanguageTag.english), ("cat", "cart", .english),
    ("мир", "море", .russian),
  ])
  func strangers(_ a: String, _ b: String, _ language: LanguageTag) {
    let found = Self.relation(a, b, language)
    #expect(found == nil || found == .derivation, "\(String(describing: found))")
  }

  @Test(arguments: [
    ("centre's", LanguageTag.english, Int?.some(2)), ("centre", .english, nil),
    ("'s", .english, nil), ("", .english, nil), ("центра's", .russian, nil),
  ])
  func clitic(_ word: String, _ language: LanguageTag, _ expected: Int?) {
    #expect(Self.tokenizer(language).clitic(of: Array(word.utf8)) == expected)
  }

  /// British endings do not hide an irregular form: `crises` ends as `organises` does.
  @Test(arguments: [
    ("crisis", "crises", LanguageTag.english), ("analysis", "analyses", .english),
    ("enterprise", "enterprises", .english), ("woman", "women", .english), ("год", "лет", .russian),
  ])
  func oneStem(_ a: String, _ b: String, _ language: LanguageTag) {
    let tokenizer = Self.tokenizer(language)
    #expect(tokenizer.stem(of: Array(a.utf8)[...]) == tokenizer.stem(of: Array(b.utf8)[...]))
  }

  @Test(arguments: [
    ("organisation", "organization"), ("programme", "program"), ("centre", "center"),
    ("analyse", "analyze"), ("neighbour", "neighbor"), ("rise", "rise"), ("wise", "wise"),
    ("programme's", "program's"), ("crises", "crises"), ("", ""),
  ])
  func uniform(_ word: String, _ expected: String) {
    let found = Array(word.utf8).withUnsafeBufferPointer { Self.tokenizer(.english).uniform($0) }
    #expect(String(decoding: found, as: UTF8.self) == expected)
  }

  @Test("Marks of stress are not letters")
  func stress() {
    let word = Array("за\u{301}мок".utf8)
    let found = word.withUnsafeBufferPointer { Self.tokenizer(.russian).uniform($0) }
    #expect(String(decoding: found, as: UTF8.self) == "замок")
  }

  @Test(arguments: [
    ("эпидемии", "эпидемический", LanguageTag.russian, true),
    ("мир", "мирный", .russian, false), ("cooperation", "cooperative", .english, true),
    ("cooperation", "coordination", .english, false), ("", "cooperation", .english, false),
    ("cooperation", "", .english, false),
  ])
  func root(_ word: String, _ term: String, _ language: LanguageTag, _ expected: Bool) {
    let (own, other) = (Array(word.utf8), Array(term.utf8))
    #expect(Self.tokenizer(language).isOfRoot(own[...], other[...]) == expected)
  }

  @Test("Folded words are written as UTF-8 and never beyond their memory")
  func foldedWords() {
    let scalars: [UInt32] = [0x61, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0x1_0000, 0x10_FFFF, 0x4E2D]
    for capacity in 0...40 {
      let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity + 4)
      memory.initialize(repeating: 0xEE)
      defer { memory.deallocate() }
      var words = FoldedWords(UnsafeMutableBufferPointer(rebasing: memory[..<capacity]))
      var expected: [UInt8] = []
      for scalar in scalars {
        let bytes = Array(String(Unicode.Scalar(scalar).map(Character.init) ?? "?").utf8)
        if words.append(scalar) { expected += bytes }
      }
      #expect(words.count == expected.count && words.count <= capacity)
      #expect(Array(words[0..<words.count]) == expected)
      #expect(words.last == expected.last)
      #expect(memory[capacity...].allSatisfy { $0 == 0xEE })
      if capacity == 40 { #expect(words.count == 1 + 1 + 2 + 2 + 3 + 3 + 4 + 4 + 3) }
    }
  }
}
