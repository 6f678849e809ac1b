// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import Matching

/// Small memories, quickly compared: what an index finds is what a plain walk over its texts finds.
@Suite struct SearchAgreementTests {
  private static let french = LanguageTag("fr") ?? .undetermined

  private static func units(_ texts: [String], _ language: LanguageTag) -> [TranslationUnit] {
    texts.enumerated().map { number, text in
      TranslationUnit(
        id: UnitID("\(number)"),
        variants: [
          TranslationUnitVariant(language: language, text: text),
          TranslationUnitVariant(language: french, text: "n\(number)"),
        ])
    }
  }

  private static func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// A batch of any size, of one piece of work or of several that may be full or not.
  @Test(arguments: [0, 1, 2, 15, 16, 17, 31, 32, 33, 34, 48, 49])
  func aBatchAnswersEachQuery(_ count: Int) throws {
    let words = ["trade", "peace", "energy", "water", "road", "law", "port"]
    let texts = (0..<49).map { "\(words[$0 % 7]) of the \(words[$0 / 7]) council" }
    let index = try MemoryMatchTests.index(Self.units(texts, .english))
    let options = MatchOptions(limit: 2, from: .english)
    let queries = texts.prefix(count).map { MatchQuery($0) }
    let found = try index.matches(for: Array(queries), options: options)
    #expect(found.map { $0.first?.source } == texts.prefix(count).map(Optional.init))
    #expect(try found == queries.map { try index.matches(for: $0, options: options) })
  }

  /// Passages are the longest that a text of the memory has, word for word, without a mark inside.
  @Test(arguments: [(0, 2), (1, 2), (2, 3), (3, 3), (4, 4), (5, 5)])
  func passagesAreTheLongest(_ seed: UInt64, _ minimum: Int) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["alpha", "beta", "gamma", "delta"]
    func row(_ count: Int) -> [String] {
      (0..<count).map { _ in words[Int.random(in: 0..<4, using: &random)] }
    }
    for _ in 0..<12 {
      let rows = (0..<5).map { _ in row(Int.random(in: 1...7, using: &random)) }
      let index = try MemoryMatchTests.index(
        Self.units(rows.map { $0.joined(separator: " ") }, .english))
      let query = [8, 6].map { row(Int.random(in: 1...$0, using: &random)) }
      func isKnown(_ part: ArraySlice<String>) -> Bool {
        rows.contains { row in
          row.count >= part.count
            && (0...row.count - part.count).contains { row[$0...].starts(with: part) }
        }
      }
      var expected: [String] = []
      for clause in query {
        var reached = 0
        for first in clause.indices {
          let ends = (first...clause.count).filter { $0 - first >= minimum && $0 > reached }
          if let end = ends.last(where: { isKnown(clause[first..<$0]) }) {
            expected.append(clause[first..<end].joined(separator: " "))
            reached = end
          }
        }
      }
      let text = query.map { $0.joined(separator: " ") }.joined(separator: ", ")
      let found = try index.fragments(
        of: text, options: FragmentOptions(limit: 100, minimumLength: minimum, from: .english))
      let passages = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
        .map { Self.slice(text, $0.range) }
      #expect(passages == expected, "seed \(seed): \(rows) \(text)")
    }
  }

  struct Phrase: CustomTestStringConvertible, Sendable {
    let query: String
    let hits: [String]
    var testDescription: String { query }
  }

  /// `*` in a word stands for any letters, and by itself for up to five words.
  @Test(arguments: [
    Phrase(query: "trade", hits: ["trade", "Trade"]),
    Phrase(query: "trade*", hits: ["trade", "Trade", "traders"]),
    Phrase(query: "*ers", hits: ["traders", "papers"]),
    Phrase(query: "tr*e", hits: ["trade", "Trade"]),
    Phrase(query: "*a*e*s", hits: ["traders", "papers"]),
    Phrase(query: "t*d*s", hits: ["traders"]),
    Phrase(query: "t*z", hits: []),
    Phrase(query: "one * six", hits: ["one two three four five six"]),
    Phrase(query: "one * seven", hits: ["one two three four five six seven"]),
    Phrase(query: "one * eight", hits: []),
    Phrase(query: "one * two", hits: ["one two"]),
    Phrase(query: "one * * eight", hits: ["one two three four five six seven eight"]),
    Phrase(query: "* two *", hits: ["two"]),
    Phrase(query: "traders * papers", hits: ["traders sold papers"]),
    Phrase(query: "traders sol* papers", hits: ["traders sold papers"]),
    Phrase(query: "* *", hits: []),
  ])
  func stars(_ test: Phrase) throws {
    let texts = [
      "free trade and peace", "Trade grew; traders sold papers",
      "one two three four five six seven eight",
    ]
    let index = try MemoryMatchTests.index(Self.units(texts, .english))
    let found = try index.concordance(
      of: test.query, options: ConcordanceOptions(from: .english, isInflected: false))
    let hits = found.matches.sorted { $0.unit.description < $1.unit.description }.flatMap { match in
      match.hits.map { Self.slice(match.source, $0) }
    }
    #expect(hits == test.hits)
  }

  /// The same matches with and without the index, in files that come and go.
  @Test(arguments: ExactnessTests.alphabets.indices)
  func indexAndScanAgree(_ script: Int) throws {
    let (name, language, pieces, space) = ExactnessTests.alphabets[script]
    let seed = UInt64(20_261_201 + script)
    var random = SeededGenerator(seed: seed)
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    var files: [IndexedFile] = []
    for round in 0..<3 {
      if round == 2 { files.removeFirst() }
      let texts = (0..<(round == 0 ? 30 : 6)).map { number in
        ExactnessTests.text(pieces, space, number % 5 == 0 ? 12 + number : number % 8, &random)
      }
      files.append(
        IndexedFile(path: "f\(round)", stamp: "\(round)", units: Self.units(texts, language)))
      try index.update(files: files)
      for length in [1, 2, 4, 7] {
        let text = ExactnessTests.text(pieces, space, length, &random)
        for percent in [45, 70] {
          var options = MatchOptions(
            limit: 5, minimumScore: MatchScore(percent: percent), from: language)
          let found = try index.matches(for: text, options: options)
          if round == 2 {
            #expect(
              try found == ExactnessTests.plain(MatchQuery(text), options, files),
              "\(name), seed \(seed): \(text.debugDescription) at \(percent)")
          }
          options.isExhaustive = true
          #expect(
            try found == index.matches(for: text, options: options),
            "\(name), seed \(seed): \(text.debugDescription) at \(percent)")
        }
      }
    }
  }
}
