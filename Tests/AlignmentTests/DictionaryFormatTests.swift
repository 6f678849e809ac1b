// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Alignment

/// Entries of dictionary files at the edges of their formats, damaged ones among them.
@Suite struct DictionaryFormatTests {
  /// A headword with its translations.
  private static func entry(_ headword: String, _ glosses: String...) -> DictionaryEntry {
    DictionaryEntry(headwords: [headword], glosses: glosses)
  }

  struct Dictd: CustomTestStringConvertible, Sendable {
    let name: String
    /// Lines of the index, without the one of `z`, which is always there.
    let index: String
    let entries: [DictionaryEntry]
    var testDescription: String { name }
  }

  /// The text of all articles; `A` is 0, `F` 5, `G` 6 and `M` 12 in base 64.
  private static let text = "horse\nsteed\n"

  @Test(arguments: [
    Dictd(name: "a word", index: "x\tA\tF", entries: [entry("x", "horse")]),
    Dictd(name: "the end of the text", index: "x\tG\tG", entries: [entry("x", "steed")]),
    Dictd(name: "the whole text", index: "x\tA\tM", entries: [entry("x", "horse", "steed")]),
    Dictd(name: "more than the text", index: "x\tA\tN", entries: []),
    Dictd(name: "a byte past its end", index: "x\tH\tG", entries: []),
    Dictd(name: "no length", index: "x\tA", entries: []),
    Dictd(name: "an empty number is no cell", index: "x\t\tA\tF", entries: [entry("x", "horse")]),
    Dictd(name: "a sign that is no digit", index: "x\tA\t-", entries: []),
    Dictd(name: "eight digits", index: "x\tAAAAAAAA\tF", entries: [entry("x", "horse")]),
    Dictd(name: "nine digits", index: "x\tAAAAAAAAA\tF", entries: []),
    Dictd(name: "further cells", index: "x\tA\tF\ty", entries: [entry("x", "horse")]),
    Dictd(name: "what is about the dictionary", index: "00-database-url\tA\tF", entries: []),
    Dictd(name: "one zero", index: "0\tA\tF", entries: [entry("0", "horse")]),
    // The first line repeats the headword, unless it is all that there is.
    Dictd(name: "the headword", index: "horse\tA\tM", entries: [entry("horse", "steed")]),
    Dictd(name: "the headword alone", index: "horse\tA\tF", entries: [entry("horse", "horse")]),
  ])
  func dictd(_ test: Dictd) throws {
    let folder = try TemporaryFolder.path()
    try Self.text.write(toFile: folder + "/d.dict", atomically: true, encoding: .utf8)
    try (test.index + "\nz\tA\tF\n").write(
      toFile: folder + "/d.index", atomically: true, encoding: .utf8)
    let file = try DictionaryFile(path: folder + "/d.index")
    #expect(file.entries == test.entries + [Self.entry("z", "horse")])
  }

  /// Digits of base 64 have their usual values.
  @Test(arguments: [
    ("A", 0), ("Z", 25), ("a", 26), ("z", 51), ("0", 52), ("9", 61), ("+", 62), ("/", 63),
    ("BA", 64), ("//", 4095),
  ])
  func digits(_ digits: String, _ offset: Int) throws {
    let folder = try TemporaryFolder.path()
    let text = String(repeating: ".", count: offset) + "x" + String(repeating: ".", count: 4200)
    try text.write(toFile: folder + "/d.dict", atomically: true, encoding: .utf8)
    try "w\t\(digits)\tB\n".write(
      toFile: folder + "/d.index", atomically: true, encoding: .utf8)
    #expect(try DictionaryFile(path: folder + "/d.index").entries == [Self.entry("w", "x")])
  }

  @Test(arguments: [
    ("w\n[gong1 ye4]\nindustry", ["industry"]), ("w\n  [gōng yè]  \nindustry", ["industry"]),
    ("w\n[a] and [b]\nindustry", ["[a] and [b]", "industry"]),
    ("w\n[a\nindustry", ["[a", "industry"]),
    ("w\na]\nindustry", ["a]", "industry"]), ("w\n[a] b\nindustry", ["[a] b", "industry"]),
    ("__w x\nindustry", ["industry"]), ("v\nindustry", ["v", "industry"]),
    // Text in angle brackets is markup; text between slashes is a pronunciation, unless a translation is before it.
    ("w\n<b>big</b> horse", [" big  horse"]), ("w\n<b", [" "]), ("w\n/hɔːs/ horse", [" horse"]),
    ("w\na/b", ["a/b"]), ("w\nконь/лошадь/мерин", ["конь/лошадь/мерин"]),
    ("w\na/b/конь", ["aконь"]),
  ])
  func articles(_ article: String, _ glosses: [String]) {
    let found = PlainArticle.glosses(Array(article.utf8)[...], headword: Array("w".utf8)[...])
    #expect(found == glosses)
  }

  struct StarDict: CustomTestStringConvertible, Sendable {
    let name: String
    var info = "sametypesequence=m"
    /// The index after `x` and its zero.
    let numbers: [UInt8]
    let text: [UInt8]
    let glosses: [String]?
    var testDescription: String { name }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    StarDict(
      name: "a word", numbers: [0, 0, 0, 1, 0, 0, 0, 4], text: bytes("-лоша"), glosses: ["ло"]),
    StarDict(
      name: "to the end", numbers: [0, 0, 0, 1, 0, 0, 0, 2], text: bytes("-ab"), glosses: ["ab"]),
    StarDict(
      name: "past the end", numbers: [0, 0, 0, 1, 0, 0, 0, 3], text: bytes("-ab"), glosses: nil),
    StarDict(
      name: "longer than the text", numbers: [0, 0, 0, 0, 0, 0, 0, 4], text: bytes("-ab"),
      glosses: nil),
    StarDict(
      name: "a number cut short", numbers: [0, 0, 0, 1, 0, 0, 0], text: bytes("-ab"), glosses: nil),
    StarDict(
      name: "long offsets", info: "sametypesequence=m\nidxoffsetbits=64",
      numbers: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2], text: bytes("-ab"), glosses: ["ab"]),
    StarDict(
      name: "a long offset of a damaged file", info: "sametypesequence=m\nidxoffsetbits=64",
      numbers: [255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 2], text: bytes("-ab"),
      glosses: nil),
    // Fields with their types before them: text to a zero, anything else by its length.
    StarDict(
      name: "two fields of text", info: "version=2.4.2", numbers: [0, 0, 0, 0, 0, 0, 0, 8],
      text: bytes("mab") + [0] + bytes("tcd") + [0], glosses: ["ab", "cd"]),
    StarDict(
      name: "a field that is no text", info: "version=2.4.2", numbers: [0, 0, 0, 0, 0, 0, 0, 8],
      text: bytes("yab") + [0] + bytes("mcd") + [0], glosses: ["cd"]),
    StarDict(
      name: "a picture", info: "version=2.4.2", numbers: [0, 0, 0, 0, 0, 0, 0, 10],
      text: bytes("P") + [0, 0, 0, 2, 1, 2] + bytes("mcd"), glosses: ["cd"]),
    StarDict(
      name: "a picture cut short", info: "version=2.4.2", numbers: [0, 0, 0, 0, 0, 0, 0, 7],
      text: bytes("mcd") + [0] + bytes("P") + [0, 0], glosses: ["cd"]),
    // Fields whose types the file names once; the last one has no zero.
    StarDict(
      name: "a sequence", info: "sametypesequence=tm", numbers: [0, 0, 0, 0, 0, 0, 0, 5],
      text: bytes("ab") + [0] + bytes("cd"), glosses: ["ab", "cd"]),
    StarDict(
      name: "a sequence with a zero in its last field", info: "sametypesequence=tm",
      numbers: [0, 0, 0, 0, 0, 0, 0, 6], text: bytes("ab") + [0] + bytes("c") + [0] + bytes("d"),
      glosses: ["ab", "c\u{0}d"]),
    StarDict(
      name: "one field that is no text", info: "sametypesequence=y",
      numbers: [0, 0, 0, 0, 0, 0, 0, 2], text: bytes("ab"), glosses: []),
  ])
  func starDict(_ test: StarDict) throws {
    let folder = try TemporaryFolder.path()
    try (test.info + "\n").write(toFile: folder + "/s.ifo", atomically: true, encoding: .utf8)
    try Data(test.text).write(to: URL(fileURLWithPath: folder + "/s.dict"))
    // A word that is always there comes first, since a file without entries is refused.
    let width = test.info.contains("64") ? 12 : 8
    let index =
      Self.bytes("z") + [UInt8](repeating: 0, count: 1 + width) + Self.bytes("x") + [0]
      + test.numbers
    try Data(index).write(to: URL(fileURLWithPath: folder + "/s.idx"))
    let entries = try DictionaryFile(path: folder + "/s.ifo").entries
    #expect(entries.first == Self.entry("z") || entries.first == Self.entry("z", ""))
    #expect(entries.dropFirst().first?.glosses == test.glosses)
    #expect(entries.count == (test.glosses == nil ? 1 : 2))
  }

  @Test(
    arguments: [
      ("傳統 传统 [chuan2] /tradition/", ["tradition"]), ("# 傳統 传统 [chuan2] /tradition/", nil),
      ("傳統 传统 chuan2 /tradition/", nil), ("傳統 [chuan2] /tradition/", nil),
      ("傳統 传统 古 [chuan2] /tradition/", nil), ("傳統 传统 [chuan2]", nil),
      ("傳統 传统 /x [chuan2]/", nil), ("傳統 传统 [chuan2] / /", nil), ("傳統 传统 [chuan2] //a/", ["a"]),
      ("傳統 传统 [chuan2] /a/b/", ["a", "b"]), ("", nil),
    ] as [(String, [String]?)])
  func cedict(_ line: String, _ glosses: [String]?) {
    #expect(CedictReader.entry(Array(line.utf8)[...])?.glosses == glosses)
  }

  /// A dictionary is named after its file, and its languages after the last two codes of the name.
  @Test(
    arguments: [
      ("freedict-eng-rus.tsv", "en", "ru"), ("en-ru.tsv", "en", "ru"), ("words.tsv", nil, nil),
      ("eng.tsv", nil, nil), ("my-eng-rus-zho.tsv", "ru", "zh"),
    ] as [(String, String?, String?)])
  func languages(_ name: String, _ source: String?, _ target: String?) throws {
    let folder = try TemporaryFolder.path()
    try "# a\tremark\na\tb\tc\nd\n".write(
      toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    let file = try DictionaryFile(path: folder + "/" + name)
    #expect(file.format == .tsv)
    #expect(file.entries == [Self.entry("a", "b", "c")])
    #expect(file.source?.description == source)
    #expect(file.target?.description == target)
    #expect((file.lexicon() == nil) == (source == nil))
    #expect(file.lexicon(source: .english, target: .russian) != nil)
  }

  struct Gloss: CustomTestStringConvertible, Sendable {
    let gloss: String
    let senses: [[String]]
    var testDescription: String { gloss }

    init(_ gloss: String, _ senses: [String]...) { (self.gloss, self.senses) = (gloss, senses) }
  }

  @Test(arguments: [
    Gloss(""), Gloss("horse", ["hors"]), Gloss("horse; steed", ["hors"], ["steed"]),
    Gloss(
      "horse, steed/mare、colt；foal，pony", ["hors"], ["steed"], ["mare"], ["colt"], ["foal"],
      ["poni"]),
    Gloss("big horse", ["big", "hors"]),
    // What is in brackets is a remark, nested or not, and a mark in it divides nothing.
    Gloss("horse (big; old)", ["hors"]), Gloss("(a (b) c) horse", ["hors"]),
    Gloss("(x) horse", ["hors"]),
    Gloss("horse) steed", ["hors", "steed"]), Gloss(") (x) horse", ["hors"]),
    Gloss("horse (big", ["hors"]),
    Gloss("[x] horse", ["hors"]), Gloss("{x} <y> （z） horse", ["hors"]),
    Gloss("horse(c)steed", ["hors", "steed"]), Gloss("; horse;;", ["hors"]),
  ])
  func senses(_ test: Gloss) {
    var reader = GlossReader(.english)
    let found = reader.senses(in: test.gloss).map { sense in
      sense.words.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(found == test.senses)
  }

  /// Translations share the weight of their headword, and weights that are probabilities stay as they are.
  @Test func weights() throws {
    func shares(_ weights: [(String, Float)], keepsProbabilities: Bool = false) throws -> [String] {
      var builder = LexiconBuilder(keepsProbabilities: keepsProbabilities)
      for (word, weight) in weights {
        builder.add(Array("h".utf8), Array(word.utf8), weight: weight)
      }
      builder.add([], Array("x".utf8), weight: 1)
      builder.add(Array("i".utf8), [], weight: 1)
      builder.add(Array("i".utf8), Array("x".utf8), weight: 0)
      builder.add(Array("j".utf8), as: Array("j".utf8))
      let table = try #require(
        LexiconTable(
          bytes: builder.build(), name: "t", source: .english, target: .english, segmentsHan: false)
      )
      #expect(table.count == 1)
      var found: [String] = []
      Array("h".utf8).withUnsafeBufferPointer {
        table.forEachTranslation(of: $0) { word, share in
          found.append(String(decoding: word, as: UTF8.self) + " \(Int((share * 100).rounded()))")
        }
      }
      return found
    }
    // Likeliest first; of equal ones in their order.
    #expect(try shares([("b", 1), ("a", 3)]) == ["a 75", "b 25"])
    #expect(try shares([("b", 1), ("a", 1)]) == ["a 50", "b 50"])
    #expect(try shares([("b", 1), ("a", 1), ("b", 2)]) == ["b 75", "a 25"])
    #expect(try shares([("a", 0.5), ("b", 0.25)], keepsProbabilities: true) == ["a 50", "b 25"])
  }
}
