// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Matching

/// What a memory of sentences from `Tests/Fixtures/golden/grammars` answers to other sentences of the same pieces: other
/// numbers, dates, names, labels and duties in the same frames.
@Suite struct MatchComposedGoldenTests {
  static let languages = [
    Golden.Languages(from: .chinese, to: .english), Golden.Languages(from: .english, to: .russian),
    Golden.Languages(from: .russian, to: .chinese),
  ]

  private static let columns = [LanguageTag.chinese, .english, .russian]

  /// A memory of 600 sentences in three languages.
  private static let index: MemoryIndex? = {
    guard var texts = try? ComposedText(of: "sentences.txt", seed: 4, slips: 40),
      let index = try? MemoryIndex.open(directory: TemporaryFolder.path())
    else { return nil }
    let units = (0..<600).map { number in
      TranslationUnit(
        id: UnitID("c.\(number)"),
        variants: zip(columns, texts.next("sentence")).map {
          TranslationUnitVariant(language: $0, text: $1)
        },
        properties: number % 9 == 0
          ? [Property(UnitProperty.status, ReviewStatus.needsReview.rawValue)] : [],
        changeDate: number % 4 == 0 ? "20\(10 + number % 15)0101T000000Z" : nil)
    }
    guard
      (try? index.update(files: [IndexedFile(path: "tm/c.tmx", stamp: "1", units: units)])) != nil
    else { return nil }
    return index
  }()

  @Test(arguments: languages) func matches(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    let column = try #require(Self.columns.firstIndex(of: languages.from))
    var texts = try ComposedText(of: "sentences.txt", seed: 5)
    var lines: [String] = []
    for number in 0..<220 {
      let query = texts.next("sentence")[column]
      let options = MatchOptions(
        limit: 2, minimumScore: MatchScore(percent: [45, 65][number % 2]), from: languages.from,
        to: languages.to, placesNumbers: number % 6 != 0)
      lines.append(query)
      lines += try index.matches(for: MatchQuery(query), options: options).map { match in
        "  \(match.score) \(match.kind.rawValue) \(match.unit) \(match.penalties.map(\.rawValue)) \(match.warnings.map(\.rawValue)) “\(match.target)”"
      }
      if number % 4 == 0 {
        lines += try index.fragments(
          of: query,
          options: FragmentOptions(
            limit: 3, minimumLength: 2 + number / 4 % 3, examples: 1, from: languages.from,
            to: languages.to)
        ).map { "  \($0.range) \($0.length) \($0.count) \($0.matches.map(\.unit.description))" }
      }
    }
    Golden.compare(lines, with: "composed-match-\(languages.testDescription)")
  }

  /// Parts of sentences, with a word left open or the endings.
  @Test(arguments: languages) func concordances(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    let column = try #require(Self.columns.firstIndex(of: languages.from))
    var texts = try ComposedText(of: "sentences.txt", seed: 6)
    var lines: [String] = []
    for number in 0..<120 {
      let name = ["body", "deed", "growth", "money", "time", "duty", "person", "label"][number % 8]
      var phrase = texts.next(name)[column]
      switch number / 8 % 4 {
      case 1: phrase = String(phrase.prefix(3)) + "*"
      case 2: phrase = phrase.replacingOccurrences(of: " ", with: " * ")
      case 3: phrase = "*" + phrase.suffix(3)
      default: break
      }
      let found = try index.concordance(
        of: phrase,
        options: ConcordanceOptions(
          limit: 2, from: languages.from, to: languages.to, isInflected: number % 3 != 0,
          copies: 1 + number % 2))
      lines.append("\(phrase): \(found.total)")
      lines += found.matches.map { "  \($0.unit) \($0.score) \($0.hits) “\($0.source)”" }
    }
    Golden.compare(lines, with: "composed-concordance-\(languages.testDescription)")
  }
}
