// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing

@testable import Matching

/// `TokenPhrases` finds what a comparison of each phrase at each token finds.
@Suite struct TokenPhrasesTests {
  private static let forms = [
    "rise", "ris*", "in_the_north", "in_the_nor*", "in_the", "in", "the*", "#_years_ago", "#_year*",
    "####_and", "in_####", "in_#_days", "北", "北_方", "北方人", "US", "год*", "за_год",
  ]

  @Test func phrasesAreThoseOfAPlainComparison() {
    let tokenizer = Tokenizer()
    var phrases = TokenPhrases<Int>()
    for (number, form) in Self.forms.enumerated() {
      phrases.add(form, number, cutBy: tokenizer)
    }
    let words = [
      "rise", "rises", "in", "the", "north", "northern", "years", "ago", "year", "and", "days",
      "12",
      "2026", "二", "十", "北", "方", "人", "US", "us", "x", "a", "год", "года", "за",
    ]
    var seed: UInt64 = 1
    var count = 0
    for _ in 0..<3_000 {
      let written = (0..<8).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(seed >> 33) % words.count]
      }
      let tokens = written.map { $0.lowercased() }
      let found = phrases.found(in: tokens, written: written).map { Place($0.range, $0.value) }
      let wanted = tokens.indices.flatMap { at in
        Self.forms.enumerated().compactMap { number, form in
          Self.end(of: form, from: at, in: tokens, written).map { Place(at..<$0, number) }
        }
      }
      #expect(Set(found) == Set(wanted), "\(written)")
      #expect(found.count == wanted.count)
      count += found.count
    }
    #expect(count > 5_000)
  }

  private struct Place: Hashable {
    let range: Range<Int>
    let form: Int

    init(_ range: Range<Int>, _ form: Int) {
      self.range = range
      self.form = form
    }
  }

  /// The end of the tokens that match a form, word by word.
  private static func end(
    of form: String, from start: Int, in tokens: [String], _ written: [String]
  ) -> Int? {
    if form == "US" { return written[start] == "US" ? start + 1 : nil }
    var at = start
    for word in form.split(separator: "_").flatMap({ pieces(String($0)) }) {
      guard at < tokens.count else { return nil }
      if word.allSatisfy({ $0 == "#" }) {
        if at == start, at > 0, isNumber(tokens[at - 1]) { return nil }
        let first = at
        while at < tokens.count, isNumber(tokens[at]) { at += 1 }
        let length = tokens[first..<at].joined().count
        guard at > first, word.count == 1 || word.count == length else { return nil }
      } else {
        let isFitting =
          word.hasSuffix("*") ? tokens[at].hasPrefix(word.dropLast()) : tokens[at] == word
        guard isFitting else { return nil }
        at += 1
      }
    }
    return at
  }

  /// The tokens of a word of a form: Han characters one by one.
  private static func pieces(_ word: String) -> [String] {
    word.contains { $0.isLetter && !$0.isCased } ? word.map(String.init) : [word]
  }

  private static func isNumber(_ token: String) -> Bool {
    token.first.map { $0.isNumber || "二十".contains($0) } ?? false
  }
}
