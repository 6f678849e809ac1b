// SPDX-License-Identifier: Apache-2.0
import Terminology
import TestSupport
import Testing
import TextModel

/// The matcher against a plain walk over all terms at every place, on seeded random texts.
@Suite struct MatcherOracleTests {
  /// A language whose tokens can be written down by hand: every word or character is its own stem.
  struct Alphabet: CustomTestStringConvertible, Sendable {
    let name: String
    let language: LanguageTag
    let words: [String]
    /// The text between the words of a term.
    let separator: String
    /// Texts between words over which a term may run, and texts that end it.
    let joins: [String]
    let stops: [String]
    var testDescription: String { name }
  }

  static let alphabets = [
    Alphabet(
      name: "Chinese", language: .chinese, words: ["上", "海", "合", "作", "组", "织", "国"],
      separator: "", joins: ["", "", "", " ", "\n", "”", "《"],
      stops: ["，", "。", "（", "：", "、", "1"]),
    Alphabet(
      name: "Traditional Chinese", language: .traditionalChinese,
      words: ["組", "織", "會", "議", "國", "際"], separator: "", joins: ["", "", " ", "「"],
      stops: ["，", "。", "；"]),
    Alphabet(
      name: "English", language: .english, words: ["kof", "zab", "mur", "dib", "lum", "pox"],
      separator: " ", joins: [" ", " ", " ", "  ", "\r\n", " “"],
      stops: [", ", ". ", " (", "; ", " x "]),
    Alphabet(
      name: "Russian", language: .russian, words: ["кув", "зуб", "жар", "мох", "лоб"],
      separator: " ", joins: [" ", " ", "\n", " «"], stops: [", ", ". ", " (", "! "]),
    Alphabet(
      name: "Greek, which has no table", language: LanguageTag("el") ?? .undetermined,
      words: ["αβγ", "δεζ", "ηθι", "κλμ"], separator: " ", joins: [" ", "\n"], stops: [", ", ". "]),
  ]

  /// A random text as tokens, with the number of the run between marks that each belongs to.
  struct RandomText {
    var text = ""
    var words: [String] = []
    var ranges: [Range<Int>] = []
    var runs: [Int] = []
  }

  static func text(_ alphabet: Alphabet, _ random: inout SeededGenerator) -> RandomText {
    var made = RandomText()
    var run = 0
    for number in 0..<Int.random(in: 0...25, using: &random) {
      if number > 0 {
        let isStop = Int.random(in: 0..<6, using: &random) == 0
        let between = isStop ? alphabet.stops : alphabet.joins
        made.text += between.randomElement(using: &random) ?? ""
        if isStop { run += 1 }
      }
      let word = alphabet.words.randomElement(using: &random) ?? ""
      let start = made.text.utf8.count
      made.text += word
      made.words.append(word)
      made.ranges.append(start..<made.text.utf8.count)
      made.runs.append(run)
    }
    return made
  }

  /// Random terms of one to four words, some of them in two concepts.
  static func terms(_ alphabet: Alphabet, _ random: inout SeededGenerator) -> [[String]] {
    (0..<14).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        alphabet.words.randomElement(using: &random) ?? ""
      }
    }
  }

  /// A place of a text with the concepts whose term is there.
  struct Found: Hashable, CustomStringConvertible {
    let range: Range<Int>
    let concepts: Set<Int>
    var description: String { "\(range): \(concepts.sorted())" }
  }

  /// By definition: of the terms that begin at a token the longest, unless a term before ends later.
  static func plainWalk(_ text: RandomText, _ terms: [[String]]) -> [Found] {
    var found: [Found] = []
    var covered = 0
    for start in text.words.indices {
      let lengths = Set(terms.map(\.count)).sorted(by: >)
      for length in lengths where start + length <= text.words.count {
        let span = start..<(start + length)
        guard text.runs[start] == text.runs[span.upperBound - 1], span.upperBound > covered else {
          continue
        }
        let words = Array(text.words[span])
        let concepts = Set(terms.indices.filter { terms[$0] == words })
        guard !concepts.isEmpty else { continue }
        found.append(
          Found(
            range: text.ranges[start].lowerBound..<text.ranges[span.upperBound - 1].upperBound,
            concepts: concepts))
        covered = span.upperBound
        break
      }
    }
    return found
  }

  static func termbase(_ terms: [[String]], _ alphabet: Alphabet) -> Termbase {
    Termbase([
      (
        file: "random",
        entries: terms.enumerated().map { number, words in
          ConceptEntry(
            id: ConceptID("\(number)"),
            sections: [
              LanguageSection(
                language: alphabet.language,
                terms: [Term(words.joined(separator: alphabet.separator), caseRule: .any)])
            ])
        }
      )
    ])
  }

  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: alphabets)
  func findsWhatAPlainWalkFinds(_ alphabet: Alphabet) {
    let seed: UInt64 = 20_261_126
    var random = SeededGenerator(seed: seed)
    var places = 0
    for round in 0..<25 {
      let terms = Self.terms(alphabet, &random)
      let matcher = TermMatcher(Self.termbase(terms, alphabet))
      for number in 0..<40 {
        let text = Self.text(alphabet, &random)
        let expected = Self.plainWalk(text, terms)
        let matches = matcher.matches(in: text.text, language: alphabet.language)
        let found = Dictionary(grouping: matches, by: \.range).map {
          Found(range: $0.key, concepts: Set($0.value.map(\.conceptNumber)))
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        #expect(
          found == expected,
          "seed \(seed), round \(round), text \(number): \(text.text.debugDescription) \(terms)")
        places += expected.count
      }
    }
    // Random texts that contain no term would show nothing.
    #expect(places > 1000)
  }

  @Test("Every occurrence is found: overlapping terms and terms within terms", arguments: alphabets)
  func occurrences(_ alphabet: Alphabet) {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<10 {
      let terms = Self.terms(alphabet, &random)
      let matcher = TermMatcher(Self.termbase(terms, alphabet))
      for _ in 0..<20 {
        let text = Self.text(alphabet, &random)
        var expected: Set<Found> = []
        for start in text.words.indices {
          for end in (start + 1)..<(text.words.count + 1)
          where text.runs[start] == text.runs[end - 1] {
            let words = Array(text.words[start..<end])
            for concept in terms.indices where terms[concept] == words {
              expected.insert(
                Found(
                  range: text.ranges[start].lowerBound..<text.ranges[end - 1].upperBound,
                  concepts: [concept]))
            }
          }
        }
        let found = matcher.occurrences(in: text.text, language: alphabet.language).map {
          Found(range: $0.range, concepts: [$0.conceptNumber])
        }
        #expect(Set(found) == expected && found.count == expected.count, "\(text.text)")
      }
    }
  }

  @Test("Tables of a language give the same matches as the termbase", arguments: alphabets)
  func tables(_ alphabet: Alphabet) {
    var random = SeededGenerator(seed: 11)
    let terms = Self.terms(alphabet, &random)
    let termbase = Self.termbase(terms, alphabet)
    let memory = AlignedMemory(TermMatcher.tables(of: termbase, alphabet.language))
    let kept = TermMatcher(termbase) { _ in TermTables(memory.bytes, owner: memory) }
    let fresh = TermMatcher(termbase)
    for _ in 0..<50 {
      let text = Self.text(alphabet, &random).text
      #expect(
        kept.matches(in: text, language: alphabet.language)
          == fresh.matches(in: text, language: alphabet.language), "\(text)")
    }
  }
}

/// Bytes at a multiple of eight, as tables need them.
final class AlignedMemory: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(_ source: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(8, source.count), alignment: 8)
    memory.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<source.count])
  }

  deinit { bytes.deallocate() }
}
