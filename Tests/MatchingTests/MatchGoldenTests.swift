// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Matching

/// All that a memory of the pairs of `Tests/Fixtures/golden` answers to their texts and to small changes of them.
@Suite struct MatchGoldenTests {
  static let languages = [
    Golden.Languages(from: .chinese, to: .english), Golden.Languages(from: .english, to: .chinese),
    Golden.Languages(from: .english, to: .russian), Golden.Languages(from: .russian, to: .english),
  ]

  /// Every second pair in files of three kinds of units: with dates, waiting for review, of another region or machine.
  private static let index: MemoryIndex? = {
    guard let pairs = try? Golden.pairs() else { return nil }
    var files: [String: [TranslationUnit]] = [:]
    for (number, pair) in pairs.enumerated() where number % 2 == 0 {
      guard let from = LanguageTag(pair.from), let to = LanguageTag(pair.to) else { return nil }
      var properties: [Property] = []
      if number % 5 == 0 {
        properties.append(Property(UnitProperty.status, ReviewStatus.needsReview.rawValue))
      }
      let region =
        number % 7 == 0 ? LanguageTag("\(pair.to)-\(number % 2 == 0 ? "GB" : "HK")") : nil
      let unit = TranslationUnit(
        id: UnitID("u.\(number)"),
        variants: [
          TranslationUnitVariant(language: from, text: pair.source),
          TranslationUnitVariant(language: region ?? to, text: pair.target),
        ], properties: properties,
        changeDate: number % 3 == 0 ? "20\(10 + number % 15)0101T000000Z" : nil)
      files["tm/\(number % 3).tmx", default: []].append(unit)
      // A second translation of the same text.
      if number % 11 == 0 {
        var other = unit
        other.id = UnitID("v.\(number)")
        other.variants[1].text += "!"
        files["tm/copies.tmx", default: []].append(other)
      }
    }
    guard let index = try? MemoryIndex.open(directory: TemporaryFolder.path()) else { return nil }
    let sorted = files.sorted { $0.key < $1.key }
    for (number, file) in sorted.enumerated() {
      // One file after another, so that there are several shards.
      let known = sorted.prefix(number + 1).map {
        IndexedFile(path: $0.key, stamp: "1", units: $0.value)
      }
      guard (try? index.update(files: known)) != nil else { return nil }
      _ = file
    }
    return index
  }()

  /// A match as one line.
  private static func line(_ match: MemoryMatch, isFull: Bool = true) -> String {
    var parts = ["\(match.score)", match.kind.rawValue, "\(match.unit)", match.file]
    parts.append("\(match.sourceLanguage)→\(match.targetLanguage)")
    if match.status != .approved { parts.append("\(match.status)") }
    if !match.penalties.isEmpty {
      parts.append(match.penalties.map(\.rawValue).joined(separator: ","))
    }
    if !match.warnings.isEmpty {
      parts.append("warns " + match.warnings.map(\.rawValue).joined(separator: ","))
    }
    if isFull {
      parts += match.edits.map {
        "\($0.operation.rawValue)\($0.query)\($0.unit)\($0.queryBytes)\($0.unitBytes)"
      }
    }
    if !match.hits.isEmpty { parts.append("hits \(match.hits)") }
    if match.kind == .placeable { parts.append("“\(match.target)”") }
    return "  " + parts.joined(separator: " ")
  }

  private static func texts(_ languages: Golden.Languages) throws -> [String] {
    try Golden.pairs().filter { $0.from == "\(languages.from)" && $0.to == "\(languages.to)" }
      .map(\.source)
  }

  /// Changed texts, with every kind of change in turn.
  @Test(arguments: languages) func changedQueries(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    let texts = try Self.texts(languages)
    var lines: [String] = []
    for (number, text) in texts.enumerated() where number % 2 == 0 {
      let query = ChangedText.change(text, by: number / 2)
      let options = MatchOptions(
        limit: 3, minimumScore: MatchScore(percent: [40, 60, 75][number / 2 % 3]),
        from: languages.from, to: languages.to, copies: 1 + number / 2 % 2,
        placesNumbers: number % 8 != 0)
      let found = try index.matches(for: MatchQuery(query), options: options)
      lines.append(query)
      lines += found.map { Self.line($0) }
    }
    Golden.compare(lines, with: "match-\(languages.testDescription)")
  }

  /// The index never leaves out what a comparison with every unit finds.
  @Test(arguments: languages) func exhaustiveSearchAgrees(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    for (number, text) in try Self.texts(languages).enumerated() where number % 7 == 1 {
      let query = ChangedText.change(text, by: number / 7)
      var options = MatchOptions(
        limit: 1 + number % 5, minimumScore: MatchScore(percent: 50 + number % 45),
        from: languages.from, to: languages.to)
      let found = try index.matches(for: MatchQuery(query), options: options)
      options.isExhaustive = true
      #expect(try index.matches(for: MatchQuery(query), options: options) == found, "\(query)")
    }
  }

  /// Texts as they are, with neighbours, terms, codes and contexts.
  @Test(arguments: languages) func queriesWithNeighbours(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    let texts = try Self.texts(languages)
    var lines: [String] = []
    for (number, text) in texts.enumerated() where number % 3 == 0 {
      let query = MatchQuery(
        text, previous: number % 2 == 0 ? (number > 1 ? texts[number - 2] : "") : nil,
        next: number % 4 < 2 ? (number + 2 < texts.count ? texts[number + 2] : "") : nil,
        terms: text.utf8.count > 8 ? [3..<6] : [], codes: [0, nil, 1, 2][number % 4],
        context: [nil, "", "menu"][number % 3])
      let options = MatchOptions(limit: 2, from: languages.from, to: languages.to)
      lines.append(text)
      lines += try index.matches(for: query, options: options).map { Self.line($0, isFull: false) }
    }
    Golden.compare(lines, with: "match-context-\(languages.testDescription)")
  }

  /// Words and phrases of the texts, with letters and words left open.
  @Test(arguments: languages) func concordances(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    var lines: [String] = []
    for (number, text) in try Self.texts(languages).enumerated() where number % 4 == 0 {
      let words = text.split(separator: " ").map(String.init)
      var phrase: String
      if words.count > 2 {
        let first = number % (words.count - 1)
        phrase = words[first...].prefix(1 + number / 4 % 3).joined(separator: " ")
      } else {
        phrase = String(text.dropFirst(number % 5).prefix(2 + number / 4 % 4))
      }
      switch number / 4 % 5 {
      case 1: phrase = String(phrase.prefix(3)) + "*"
      case 2: phrase = phrase.replacingOccurrences(of: " ", with: " * ")
      case 3: phrase = "\"" + phrase + "\""
      case 4: phrase = phrase.lowercased()
      default: break
      }
      let found = try index.concordance(
        of: phrase,
        options: ConcordanceOptions(
          limit: 4, from: languages.from, to: languages.to, isInflected: number % 8 != 0,
          copies: 1 + number % 3))
      lines.append("\(phrase): \(found.total)")
      lines += found.matches.map { Self.line($0, isFull: false) }
    }
    Golden.compare(lines, with: "concordance-\(languages.testDescription)")
  }

  /// Passages of joined and changed texts.
  @Test(arguments: languages) func fragments(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    let texts = try Self.texts(languages)
    var lines: [String] = []
    for number in stride(from: 0, to: texts.count - 8, by: 6) {
      let text =
        ChangedText.change(texts[number], by: number) + " "
        + ChangedText.change(texts[number + 7], by: number / 6)
      let found = try index.fragments(
        of: text,
        options: FragmentOptions(
          limit: 5, minimumLength: 2 + number % 4, examples: 1 + number % 2, from: languages.from,
          to: languages.to))
      lines.append(text)
      lines += found.map { fragment in
        "  \(fragment.range) \(fragment.length) \(fragment.count) \(fragment.weight):"
          + fragment.matches.map { Self.line($0, isFull: false) }.joined()
      }
    }
    Golden.compare(lines, with: "fragments-\(languages.testDescription)")
  }

  @Test(arguments: languages) func analyses(_ languages: Golden.Languages) throws {
    let index = try #require(Self.index)
    let texts = try Self.texts(languages).enumerated().filter { $0.offset % 5 < 2 }
      .map { ChangedText.change($0.element, by: $0.offset / 5) }
    let analysis = try index.analysis(
      of: texts + texts.prefix(9), from: languages.from, to: languages.to)
    Golden.compare(
      analysis.rows.map { "\($0.band.rawValue) \($0.segments) \($0.words) \($0.characters)" },
      with: "analysis-\(languages.testDescription)")
  }
}
