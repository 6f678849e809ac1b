// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Terminology

/// What the cache of comparisons gives is what was stored, and places are never taken for each other.
@Suite struct FormComparisonCacheTests {
  private static let gaps: [TokenGap] = [
    .tight, .space, .line, .hyphen, .brokenHyphen, .comma, .bracket, .stop,
  ]

  @Test("Places of several words have one number each, apart from those of single words")
  func places() throws {
    let cache = FormComparisonCache()
    let words = (1...30).map { TermToken.form(ofWord: $0, .none) } + [0x4E2D, 0x5341]
    var known: [UInt32: [UInt32]] = [:]
    for first in words {
      for gap in Self.gaps {
        for second in words {
          let pair = try #require(cache.chain(first, gap, form: second))
          #expect(cache.chain(first, gap, form: second) == pair)
          #expect(known.updateValue([first, UInt32(gap.rawValue), second], forKey: pair) == nil)
          #expect(!words.contains(pair))
        }
      }
    }
    // Three words are a pair and a word, so the order counts.
    let left = try #require(cache.chain(words[0], .space, form: words[1]))
    let right = try #require(cache.chain(words[1], .space, form: words[0]))
    #expect(
      cache.chain(left, .space, form: words[2]) != cache.chain(right, .space, form: words[2]))
  }

  @Test("A word has a number by its capitals; none in mixed capitals or beyond the limit")
  func forms() {
    let none = TermToken.form(ofWord: 7, .none)
    let forms = [none, TermToken.form(ofWord: 7, .first), TermToken.form(ofWord: 7, .all)]
    #expect(Set(forms).count == 3)
    #expect(forms.map(TermToken.smallWord) == [7, nil, nil])
    #expect(TermToken.form(ofWord: 7, .mixed) == 0)
    #expect(TermToken.form(ofWord: 0, .none) == 0)
    #expect(TermToken.form(ofWord: 1 << 25, .none) == 0)
    let last = TermToken.form(ofWord: 1 << 25 - 1, .all)
    #expect(last < 1 << 28 && TermToken.smallWord(last) == nil)
    // A Han character is its own form and never the form of a word.
    #expect(TermToken.smallWord(0x9FFF) == nil)
  }

  private static func span(_ term: Int, _ differences: FormDifferences, keepsCase: Bool) -> TermSpan
  {
    TermSpan(
      entry: term, conceptNumber: term, term: term, range: 0..<1, tokens: 0..<1,
      differences: differences, keepsCase: keepsCase)
  }

  private static func verdicts(
    _ cache: FormComparisonCache, _ place: UInt32, _ node: Int, isMarked: Bool
  ) -> [[Int]]? {
    guard let verdicts = cache.verdicts(place, node, isMarked: isMarked) else { return nil }
    var found: [[Int]] = []
    cache.forEach(verdicts) {
      found.append([Int($0.term), Int($0.differences.rawValue), $0.keepsCase ? 1 : 0])
    }
    #expect(verdicts.isEmpty == found.isEmpty)
    return found
  }

  @Test("Nothing, one and several verdicts are stored by place, node and marks")
  func verdicts() {
    let cache = FormComparisonCache()
    let small = TermToken.form(ofWord: 3, .none)
    let capital = TermToken.form(ofWord: 3, .all)
    for place in [small, capital] {
      for isMarked in [false, true] {
        #expect(Self.verdicts(cache, place, 5, isMarked: isMarked) == nil)
      }
      cache.keep([], place, node: 5, isMarked: false)
      #expect(Self.verdicts(cache, place, 5, isMarked: false) == [])
      #expect(Self.verdicts(cache, place, 5, isMarked: true) == nil)
      cache.keep(
        [
          Self.span(9, [.inflection, .capitalLost], keepsCase: false),
          Self.span(0xFFFF_FF, [], keepsCase: true), Self.span(0, .spacing, keepsCase: true),
        ], place, node: 5, isMarked: true)
      #expect(
        Self.verdicts(cache, place, 5, isMarked: true)
          == [[9, 1 << 8 | 1 << 7, 0], [0xFFFF_FF, 0, 1], [0, 2, 1]])
    }
    #expect(Self.verdicts(cache, capital, 6, isMarked: false) == nil)
    cache.keep([Self.span(1, .derivation, keepsCase: true)], capital, node: 6, isMarked: false)
    #expect(Self.verdicts(cache, capital, 6, isMarked: false) == [[1, 1 << 10, 1]])
  }

  @Test("When the lists are full, all is forgotten and nothing is wrong")
  func full() {
    let cache = FormComparisonCache()
    let pair = [Self.span(1, .spacing, keepsCase: true), Self.span(2, .script, keepsCase: false)]
    let expected = [[1, 2, 1], [2, 4, 0]]
    for node in 1...140_000 { cache.keep(pair, 0x4E00, node: node, isMarked: false) }
    #expect(Self.verdicts(cache, 0x4E00, 140_000, isMarked: false) == expected)
    #expect(Self.verdicts(cache, 0x4E00, 1, isMarked: false) == nil)
  }

  @Test("Differences and their absence are stored by place and term")
  func outcomes() {
    let cache = FormComparisonCache()
    #expect(cache.outcome(8, 1) == nil)
    cache.keep(nil, 8, term: 1)
    cache.keep([], 8, term: 2)
    cache.keep([.derivation, .typography], 9, term: 1)
    #expect(cache.outcome(8, 1) == .some(nil))
    #expect(cache.outcome(8, 2) == .some([]))
    #expect(cache.outcome(9, 1) == .some([.derivation, .typography]))
    #expect(cache.outcome(9, 2) == nil)
  }
}
