// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Matching

/// Queries that grow by one step, or that differ from a unit in one character: where scores, kinds and warnings change.
@Suite struct MatchLimitGoldenTests {
  private static let texts = [
    ("en", "Article 3 of the Treaty enters into force on 1 May 2001."), ("en", "x"),
    ("en", "two words"),
    ("en", "The three words"), ("zh", "第三条规定，条约于2001年5月1日生效。"), ("zh", "水"), ("zh", "水利"),
    ("ru", "Статья 3 Договора вступает в силу 1 мая 2001 г."), ("en", Golden.filling(64, "en")),
    ("zh", Golden.filling(40, "zh")), ("ru", Golden.filling(64, "ru")),
  ]

  /// The best matches of a query, each as its score, kind, penalties and warnings.
  private static func answer(_ index: MemoryIndex, _ query: String, _ language: LanguageTag) throws
    -> String
  {
    let options = MatchOptions(limit: 2, minimumScore: MatchScore(percent: 30), from: language)
    return try index.matches(for: MatchQuery(query), options: options).map { match in
      "\(match.unit) \(match.score) \(match.kind.rawValue) \(match.penalties.map(\.rawValue)) \(match.warnings.map(\.rawValue)) \(match.target)"
    }.joined(separator: "; ")
  }

  private static func index() throws -> MemoryIndex {
    let units = texts.enumerated().compactMap { number, text -> TranslationUnit? in
      guard let language = LanguageTag(text.0), let french = LanguageTag("fr") else { return nil }
      return TranslationUnit(
        id: UnitID("\(number)"),
        variants: [
          TranslationUnitVariant(language: language, text: text.1),
          TranslationUnitVariant(language: french, text: "\(number): 3, 2001"),
        ])
    }
    return try MemoryMatchTests.index(units)
  }

  @Test func lengths() throws {
    let index = try Self.index()
    var lines: [String] = []
    for (code, text) in Self.texts {
      let language = LanguageTag(code) ?? .undetermined
      lines.append("⁂ \(text)")
      let sizes = 0...max(6, text.count)
      lines += Golden.runs(
        try sizes.map { ("first \($0)", try Self.answer(index, String(text.prefix($0)), language)) }
      )
      lines += Golden.runs(
        try (0...12).map {
          (
            "more \($0)",
            try Self.answer(index, text + " " + Golden.filling(4 * $0, code), language)
          )
        })
    }
    Golden.compare(lines, with: "limits-match-lengths")
  }

  @Test func characters() throws {
    let index = try Self.index()
    var lines: [String] = []
    let queries = [
      ("en", "Article 3‽ of the Treaty enters into force on 1 May 2001."),
      ("en", "Article 3 of the Treaty‽ enters into force on 1‽May 2001."),
      ("zh", "第‽条规定，条约于2001年5月1日生效。"),
      ("zh", "第三条规定‽条约于2001年5月1‽日生效。"), ("ru", "Статья ‽3 Договора вступает в силу 1 мая 2001 г."),
      ("en", "two‽words"),
    ]
    for (code, query) in queries {
      lines.append("⁂ \(query)")
      lines += Golden.runs(
        try Golden.edges.map {
          (
            Golden.name(of: $0),
            try Self.answer(
              index, query.replacingOccurrences(of: "‽", with: String($0)),
              LanguageTag(code) ?? .undetermined)
          )
        })
    }
    Golden.compare(lines, with: "limits-match-characters")
  }

  @Test func numbers() throws {
    let index = try Self.index()
    var lines: [String] = []
    let queries = [
      ("en", "Article ‽ of the Treaty enters into force on 1 May 2001."),
      ("en", "Article 3 of the Treaty enters into force on ‽ May 2001."),
      ("zh", "第‽条规定，条约于2001年5月1日生效。"),
      ("zh", "第三条规定，条约于2001年‽月1日生效。"), ("ru", "Статья 3 Договора вступает в силу ‽ мая 2001 г."),
    ]
    for (code, query) in queries {
      lines.append("⁂ \(query)")
      lines += Golden.runs(
        try (0...34).map {
          (
            "\($0)",
            try Self.answer(
              index, query.replacingOccurrences(of: "‽", with: "\($0)"),
              LanguageTag(code) ?? .undetermined)
          )
        })
    }
    Golden.compare(lines, with: "limits-match-numbers")
  }
}
