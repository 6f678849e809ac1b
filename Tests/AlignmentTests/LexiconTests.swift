// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Alignment

@Suite struct LexiconTests {
  static func translations(_ lexicon: some Lexicon, _ word: String) -> [String] {
    var found: [String] = []
    Array(word.utf8).withUnsafeBufferPointer {
      lexicon.forEachTranslation(of: $0) { key, _ in
        found.append(String(decoding: key, as: UTF8.self))
      }
    }
    return found.sorted()
  }

  static let cedict = """
    # CC-CEDICT
    傳統 传统 [chuan2 tong3] /tradition/traditional (of a custom)/
    馬 马 [ma3] /horse/
    上海 上海 [Shang4 hai3] /Shanghai/
    """

  @Test("CC-CEDICT is read, both spellings meet in one key")
  func cedict() throws {
    let path = try TemporaryFolder.path() + "/dictionary.u8"
    try Self.cedict.replacingOccurrences(of: "\n", with: "\r\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let file = try DictionaryFile(path: path)
    #expect(file.format == .cedict && file.entries.count == 3)
    let lexicon = try #require(file.lexicon())
    #expect(Self.translations(lexicon, "传统") == ["tradit"])
    #expect(Self.translations(lexicon, "马") == ["hors"])
    let text = Array("传统马".utf8)
    #expect(
      text.withUnsafeBufferPointer {
        lexicon.longestHeadword(in: $0, among: 0..<lexicon.count)
      } == 6)
  }

  @Test("A lexicon knows the words on both sides of its entries", arguments: 0..<10)
  func hasTranslation(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func word() -> String {
      String(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          Character(["a", "b", "é", "马"][Int.random(in: 0..<4, using: &random)])
        })
    }
    let translations = (0..<Int.random(in: 1...20, using: &random)).map { _ in word() }
    var builder = LexiconBuilder()
    for (number, translation) in translations.enumerated() {
      builder.add(Array("h\(number)".utf8), Array(translation.utf8), weight: 1)
    }
    let table = try #require(
      LexiconTable(
        bytes: builder.build(), name: "t", source: .chinese, target: .english, segmentsHan: true))
    for trial in translations + (0..<40).map({ _ in word() }) {
      let found = Array(trial.utf8).withUnsafeBufferPointer { table.hasTranslation($0) }
      #expect(found == translations.contains(trial), "seed \(seed), \(trial)")
    }
  }

  @Test("Of two lexicons the one whose translations the text contains counts more")
  func interpolation() throws {
    func table(_ rows: [(String, [String])]) throws -> LexiconTable {
      try #require(
        LexiconTable(
          name: "t", source: .english, target: .russian,
          entries: rows.map { DictionaryEntry(headwords: [$0.0], glosses: $0.1) }))
    }
    let right = try table([("bank", ["банк"])])
    let other = try table([("bank", ["берег"])])
    var options = Alignment.AlignmentOptions()
    options.usesBaseLexicon = false
    let aligner = Aligner(
      source: .english, target: .russian, lexicons: [right, other], options: options)
    let (left, text) = aligner.read(["bank"], ["банк"])
    func probability(_ lexicons: [any Lexicon]) -> Float? {
      LinkedTexts.lookUp(left, lexicons) { text.find(.word, $0) }.links.first?.weight
    }
    let alone = try #require(probability([right]))
    let both = try #require(probability([right, other]))
    #expect(alone > 0.99 && both > 0.75 && probability([other]) == nil)
  }

  @Test("Remarks of a dictionary are no translations")
  func remarks() throws {
    let lines = [
      "個 个 [ge4] /individual/CL:些[xie1]/", "亇 亇 [ge4] /variant of 個|个[ge4]/",
      "張 张 [zhang1] /sheet of paper/lit. to stretch a bow/(coll.) pr. stunt/see 個|个[ge4]/",
      "亞 亚 [ya4] /see 兦兦[wang2]/", "燈 灯 [deng1] /lit/",
      "甲 甲 [jia3] /see 乙[yi3]/", "乙 乙 [yi3] /see 甲[jia3]/",
    ]
    let lexicon = try #require(
      LexiconTable(
        name: "t", source: .chinese, target: .english,
        entries: lines.compactMap { CedictReader.entry(Array($0.utf8)[...]) }))
    #expect(Self.translations(lexicon, "个") == ["individu"])
    #expect(Self.translations(lexicon, "亇") == ["individu"])
    #expect(Self.translations(lexicon, "张") == ["bow", "paper", "sheet", "stretch", "stunt"])
    // What refers to nothing, or to what refers back, is not a headword; a word that a remark is spelt like stays.
    #expect(lexicon.count == 4 && Self.translations(lexicon, "亚").isEmpty)
    #expect(Self.translations(lexicon, "灯") == ["light"])
  }

  @Test("dictd, StarDict and TSV files are read")
  func otherFormats() throws {
    let folder = try TemporaryFolder.path()
    let article = "horse /hɔːs/ <n>\n   лошадь, конь\n"
    try article.write(toFile: folder + "/x-eng-rus.dict", atomically: true, encoding: .utf8)
    // `t` is digit 45 of dictd's base 64.
    #expect(article.utf8.count == 45)
    try "horse\tA\tt\n".write(
      toFile: folder + "/x-eng-rus.index", atomically: true, encoding: .utf8)
    let dictd = try DictionaryFile(path: folder + "/x-eng-rus.index")
    #expect(dictd.format == .dictd && dictd.source == .english && dictd.target == .russian)
    #expect(Self.translations(try #require(dictd.lexicon()), "hors") == ["кон", "лошад"])

    try "version=2.4.2\nsametypesequence=m\n".write(
      toFile: folder + "/s.ifo", atomically: true, encoding: .utf8)
    var index = Data("horse".utf8)
    index.append(contentsOf: [0, 0, 0, 0, 0, 0, 0, 0, 12])
    try index.write(to: URL(fileURLWithPath: folder + "/s.idx"))
    try "лошадь".write(toFile: folder + "/s.dict", atomically: true, encoding: .utf8)
    let stardict = try DictionaryFile(path: folder + "/s.ifo")
    let lexicon = try #require(stardict.lexicon(source: .english, target: .russian))
    #expect(Self.translations(lexicon, "hors") == ["лошад"])

    try "马\thorse; steed\n".write(toFile: folder + "/t.tsv", atomically: true, encoding: .utf8)
    let table = try #require(
      try DictionaryFile(path: folder + "/t.tsv").lexicon(source: .chinese, target: .english))
    #expect(Self.translations(table, "马") == ["hors", "steed"])
  }

  @Test("Articles that overlap are refused before they fill the memory")
  func overlappingArticles() throws {
    let folder = try TemporaryFolder.path()
    let text = String(repeating: "middle\n", count: 1 << 15)
    // In base 64 `A` is 0, and `4AA` the length of the text.
    #expect(text.utf8.count == 229_376)
    try text.write(toFile: folder + "/d.dict", atomically: true, encoding: .utf8)
    try text.write(toFile: folder + "/s.dict", atomically: true, encoding: .utf8)
    func add(_ count: Int) throws {
      try (0..<count).map { "a\($0)\tA\t4AA\n" }.joined().write(
        toFile: folder + "/d.index", atomically: true, encoding: .utf8)
      var index = Data()
      for number in 0..<count {
        index.append(contentsOf: Array("a\(number)".utf8) + [0, 0, 0, 0, 0, 0, 3, 128, 0])
      }
      try index.write(to: URL(fileURLWithPath: folder + "/s.idx"))
      try "version=2.4.2\nsametypesequence=m\n".write(
        toFile: folder + "/s.ifo", atomically: true, encoding: .utf8)
    }
    try add(4)
    #expect(try DictionaryFile(path: folder + "/d.index").entries.count == 4)
    #expect(try DictionaryFile(path: folder + "/s.ifo").entries.count == 4)
    try add(100)
    for path in ["/d.index", "/s.ifo"] {
      let error = #expect(throws: FileError.self) { try DictionaryFile(path: folder + path) }
      #expect(error?.code == "dictionary/limit")
    }
  }

  @Test("Slashes in an article take time in proportion to it")
  func slashes() throws {
    let folder = try TemporaryFolder.path()
    let text = "a\tb " + String(repeating: "c/d/", count: 250_000)
    try text.write(toFile: folder + "/d.dict", atomically: true, encoding: .utf8)
    try "a\tA\tD0JE\n".write(toFile: folder + "/d.index", atomically: true, encoding: .utf8)
    #expect(text.utf8.count == 1_000_004)
    let time = try ProcessorTime.measure {
      _ = try DictionaryFile(path: folder + "/d.index")
    }
    #expect(time < .seconds(20), "\(time)")
  }

  @Test("A missing or empty file is an error that says so")
  func errors() throws {
    #expect(throws: FileError.self) { try DictionaryFile(path: "/nonexistent/x.tsv") }
    let path = try TemporaryFolder.path() + "/dictionary.tsv"
    try "no tabs here\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: FileError.self) { try DictionaryFile(path: path) }
  }

  @Test("A table survives being written and read; a damaged one is refused")
  func roundTrip() throws {
    let table = try #require(
      LexiconTable(
        name: "t", source: .chinese, target: .english,
        entries: [DictionaryEntry(headwords: ["马"], glosses: ["horse"])]))
    let bytes = table.bytes
    let again = LexiconTable(
      bytes: bytes, name: "t", source: .chinese, target: .english, segmentsHan: true)
    #expect(Self.translations(try #require(again), "马") == ["hors"])
    for length in 0..<bytes.count {
      let cut = LexiconTable(
        bytes: Array(bytes.prefix(length)), name: "t", source: .chinese, target: .english,
        segmentsHan: true)
      #expect(cut == nil)
    }
  }

  @Test("A memory teaches which words go together")
  func memory() {
    let lexicons = LexiconTable.learned(
      name: "memory", source: .english, target: .russian,
      from: [
        ("red house", "красный дом"), ("red car", "красная машина"), ("big house", "большой дом"),
      ])
    #expect(lexicons.count == 2)
    #expect(Self.translations(lexicons[0], "hous").contains("дом"))
  }

  @Test("A glossary's terms become links")
  func glossary() throws {
    let concept = ConceptEntry(
      id: ConceptID("sco"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("上合组织")]),
        LanguageSection(language: .english, terms: [Term("Shanghai Cooperation Organization")]),
      ])
    let lexicon = try #require(
      LexiconTable(name: "g", source: .chinese, target: .english, concepts: [concept]))
    #expect(Self.translations(lexicon, "上合组织").count == 3)
  }

  @Test("The base lexicons know common words")
  func base() {
    let chinese = BaseLexicon.lexicons(.chinese, .english)
    #expect(chinese.contains { Self.translations($0, "马").contains("hors") })
    #expect(!BaseLexicon.lexicons(.english, .russian).isEmpty)
    #expect(!BaseLexicon.lexicons(.chinese, .russian).isEmpty)
    #expect(BaseLexicon.lexicons(.english, .english).isEmpty)
  }
}
