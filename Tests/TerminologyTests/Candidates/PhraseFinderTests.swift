// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Terminology

@Suite struct PhraseFinderTests {
  /// A sentence for each pair of neighbours, so that a phrase has many neighbours.
  static func sentences(_ phrase: String, _ neighbours: [(String, String)]) -> [String] {
    neighbours.map { "\($0.0)\(phrase)\($0.1)" }
  }

  /// Sentences of other words, so that chance is small.
  static let noise = (0..<40).map { number in
    "river\(Self.letters(number)) flows past meadow\(Self.letters(number + 50)) slowly"
  }

  static func letters(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        [number / 26, number % 26].compactMap {
          Unicode.Scalar(UInt32(0x61 + $0))
        }))
  }

  @Test("A phrase that holds together and has many neighbours is found with its most frequent form")
  func phrase() throws {
    let own = Self.sentences(
      "Energy Forum",
      [("The ", " met."), ("An ", " ended."), ("Our ", " grew."), ("Every ", " helps.")])
    let finder = PhraseFinder(
      own + ["The energy forums met."] + Self.noise, language: .english, minimum: 3)
    let found = try #require(finder.phrases.first { $0.length == 2 && $0.text.contains("orum") })
    #expect(found.text == "Energy Forum" && found.count == 5 && !found.isPlain)
    let number = Int32(try #require(finder.phrases.firstIndex { $0.text == found.text }))
    #expect(
      finder.bySentence.enumerated().filter { $0.element.contains(number) }.map(\.offset) == [
        0, 1, 2, 3, 4,
      ])
  }

  @Test(
    "What occurs too seldom, with one neighbour only, or with a small word at its edge is left out")
  func leftOut() {
    let rare = ["Energy Forum met.", "An Energy Forum ended."]
    #expect(
      !PhraseFinder(rare + Self.noise, language: .english, minimum: 3).phrases
        .contains { $0.text == "Energy Forum" })
    let bound = (0..<6).map { _ in "brave energy forum meets" }
    #expect(
      !PhraseFinder(bound + Self.noise, language: .english, minimum: 3).phrases
        .contains { $0.text == "energy forum" })
    let edge = Self.sentences(
      "the forum of", [("a ", " b"), ("c ", " d"), ("e ", " f"), ("g ", " h")])
    #expect(
      !PhraseFinder(edge + Self.noise, language: .english, minimum: 3).phrases
        .contains { $0.text.hasPrefix("the ") || $0.text.hasSuffix(" of") })
  }

  @Test("A phrase that occurs only within a longer one is left to that")
  func withinLonger() {
    let own = Self.sentences(
      "energy cooperation forum",
      [("the ", " met"), ("an ", " ended"), ("our ", " grew"), ("every ", " helps")])
    let texts = PhraseFinder(own + Self.noise, language: .english, minimum: 3).phrases.map(\.text)
    #expect(texts.contains("energy cooperation forum"))
    #expect(!texts.contains("energy cooperation") && !texts.contains("cooperation forum"))
  }

  @Test("Chinese phrases are made of characters")
  func chinese() {
    let own = ["推动能源合作发展", "深化能源合作，", "加强能源合作。", "有关能源合作的"]
    let noise = ["今天天气很好", "学生们在读书", "火车昨天晚点", "他喜欢喝绿茶", "山上有一座庙", "猫坐在窗前"]
    let texts = PhraseFinder(own + noise, language: .chinese, minimum: 3).phrases
    #expect(texts.contains { $0.text == "能源合作" && $0.count == 4 && $0.length == 4 && !$0.isPlain })
  }

  @Test("A language without a profile, and no sentences, have no phrases")
  func none() {
    let german = LanguageTag("de") ?? .undetermined
    let finder = PhraseFinder(["ein Wort", "noch ein Wort"], language: german, minimum: 1)
    #expect(finder.phrases.isEmpty && finder.bySentence == [[], []])
    #expect(PhraseFinder([], language: .english, minimum: 1).bySentence.isEmpty)
  }

  @Test("Tokens keep their places in the sentence")
  func places() throws {
    var reader = PhraseTokens(
      try #require(PhraseProfile.profile(for: .english, in: .standard)), nil)
    #expect(!reader.runs(of: "The plan grew.").isEmpty)
    for sentence in ["The U.S. co-op's plan, 2nd é e\u{301} 👍🏽 end.", "", "…", "one"] {
      for run in reader.runs(of: sentence) {
        #expect(run.ids.count == run.bytes.count)
        for range in run.bytes {
          let word = String(decoding: Array(sentence.utf8)[range], as: UTF8.self)
          #expect(!word.contains(" ") && !word.contains(",") && !word.isEmpty, "\(word)")
        }
      }
    }
  }

  @Test("The hash of a stretch is that of its numbers one after another")
  func hash() {
    var hash = StretchHash()
    for id in [3, 1, 2] as [Int32] { hash.add(id) }
    #expect(hash.value == StretchHash.of([3, 1, 2]))
    #expect(StretchHash.of([3, 1, 2]) != StretchHash.of([3, 2, 1]))
    #expect(StretchHash.of([]) != StretchHash.of([0]))
  }
}
