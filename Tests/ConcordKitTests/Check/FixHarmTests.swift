// SPDX-License-Identifier: Apache-2.0
import Checking
import ConcordKit
import Foundation
import Interchange
import Terminology
import TestSupport
import Testing

/// Fixes of the starter glossary, for every wrong form, inflection and position.
@Suite struct FixHarmTests {
  private static let glossary = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../glossaries/sco.yaml").standardized

  private static func termbase() throws -> Termbase {
    let text = try String(contentsOf: glossary, encoding: .utf8)
    return Termbase([
      (file: "sco.yaml", entries: try GlossaryYAML.read(text, path: "sco.yaml").entries)
    ])
  }

  /// Words that may follow a term or come before it, by language.
  private static let frames: [String: [(before: String, after: String)]] = [
    "en": [
      ("We speak of the ", " today."), ("", " is here."), ("It is a ", ", and so on."),
      ("They said: “We know the ", ".”"), ("See https://x.org/", " for it."),
      ("# ", ""), ("The ", "’s members met."), ("The ", "'s members met."), ("pro-", "-led talks"),
      ("> the ", ""), ("*The ", "* (2015)"),
    ],
    "ru": [("Мы говорим: ", "."), ("", " здесь."), ("Он сказал: «Мы знаем ", "».")],
    "zh": [("我们讨论", "。"), ("", "的问题"), ("他说：“我们讨论", "。”"), ("會議討論", "問題。")],
  ]

  private static func forms(of term: String, _ language: String) -> [String] {
    guard language == "en" else { return [term] }
    return [
      term, term.uppercased(), term.prefix(1).uppercased() + term.dropFirst(), term + "s",
      term.replacing(" ", with: "-"), term.lowercased(),
    ]
  }

  @Test(.tags(.slow), arguments: ["en", "ru", "zh"])
  func neverHarm(_ language: String) throws {
    let termbase = try Self.termbase()
    let checker = Checker(termbase: termbase)
    let tag = try #require(LanguageTag(language))
    func check(_ text: String) -> [Finding] {
      checker.check(
        CheckDocument(
          file: "d.md", content: text, language: tag,
          segments: [Segment(text: text, range: 0..<text.utf8.count)])
      ).findings
    }
    var count = 0
    for entry in termbase.entries
    where entry.language.matches(tag) && !entry.term.status.isApproved && !entry.isBlocker {
      for form in Self.forms(of: entry.term.text, language) {
        for frame in Self.frames[language] ?? [] {
          let text = frame.before + form + frame.after
          let before = check(text)
          let fixed = Fixer.fix(text, before, checking: check)
          let after = check(fixed.text)
          count += 1
          #expect(after.count <= before.count, "\(text) → \(fixed.text)")
          #expect(
            Fixer.fix(fixed.text, after, checking: check).text == fixed.text,
            "\(text) → \(fixed.text)")
          if frame.before.hasSuffix("/") || frame.before.contains("“") || frame.before.contains("«")
          {
            #expect(fixed.text == text)
          }
          if text.contains("’") { #expect(fixed.text.contains("’") || frame.after == " is here.") }
        }
      }
    }
    #expect(count > 20 || language != "en")
  }
}
