// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Matching

/// What a memory of half the pairs of `Tests/Fixtures/golden` answers to the queries of `found/match.txt`.
@Suite struct MatchFoundGoldenTests {
  private static let index: MemoryIndex? = {
    guard let pairs = try? Golden.pairs(),
      let index = try? MemoryIndex.open(directory: TemporaryFolder.path())
    else { return nil }
    let units = pairs.enumerated().filter { $0.offset % 2 == 0 }.compactMap { number, pair in
      pair.unit("u.\(number)", region: number % 7 == 0 ? "-GB" : "", waits: number % 5 == 0)
    }
    let file = IndexedFile(path: "tm/0.tmx", stamp: "1", units: units)
    guard (try? index.update(files: [file])) != nil else { return nil }
    return index
  }()

  /// A match with all that it says.
  private static func line(_ match: MemoryMatch) -> String {
    let edits = match.edits.map {
      "\($0.operation.rawValue)\($0.query)\($0.unit)\($0.queryBytes)\($0.unitBytes)"
    }
    return
      "  \(match.score) \(match.kind.rawValue) \(match.unit) \(match.sourceLanguage)→\(match.targetLanguage) \(match.status) \(match.penalties.map(\.rawValue)) \(match.warnings.map(\.rawValue)) \(edits) \(match.hits) “\(match.target)”"
  }

  /// The answer to a query; its size chooses the options.
  private static func answer(_ input: Golden.Found, from index: MemoryIndex) throws -> [String] {
    let size = input.text.utf8.count
    switch input.kind {
    case "match":
      let options = MatchOptions(
        limit: 3, minimumScore: MatchScore(percent: [40, 60, 75][size % 3]), from: input.from,
        to: input.to, copies: 1 + size / 2 % 2, placesNumbers: size % 8 != 0)
      return try index.matches(for: MatchQuery(input.text), options: options).map(line)
    case "conc":
      let options = ConcordanceOptions(
        limit: 4, from: input.from, to: input.to, isInflected: size % 8 != 0, copies: 1 + size % 3)
      let found = try index.concordance(of: input.text, options: options)
      return ["  \(found.total)"] + found.matches.map(line)
    default:
      let options = FragmentOptions(
        limit: 5, minimumLength: 2 + size % 4, examples: 1 + size % 2, from: input.from,
        to: input.to)
      return try index.fragments(of: input.text, options: options).flatMap {
        ["  \($0.range) \($0.length) \($0.count) \($0.weight)"] + $0.matches.map(line)
      }
    }
  }

  @Test func queries() throws {
    let index = try #require(Self.index)
    var lines: [String] = []
    for (number, input) in try Golden.found("match").enumerated() {
      lines.append(input.title(number))
      lines += try Self.answer(input, from: index)
    }
    Golden.compare(lines, with: "found-match")
  }
}
