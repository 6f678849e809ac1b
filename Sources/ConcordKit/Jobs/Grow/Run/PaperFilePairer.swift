// SPDX-License-Identifier: Apache-2.0
import Alignment
import Segmentation
import Terminology
import TextModel

/// Finds which files of one language each are translations of each other, by their content.
///
/// Two files are a pair if they share enough concepts of the glossary, numbers and abbreviations, if the aligner
/// joins at least half of their sentences, and if neither has a better partner. The aligner alone is not enough:
/// it finds the sentences that belong together in two texts that do.
struct PaperFilePairer {
  /// Facts about a file.
  private struct Profile {
    var paper: PaperSource
    var language: LanguageTag
    /// The first sentences.
    var sentences: [String]
    /// Features that can be compared across languages.
    var features: Set<String>
  }

  /// Sentences of a file that are aligned.
  private static let sentenceLimit = 60
  /// Files that are aligned with each file.
  private static let shortList = 6
  /// The share of sentences that have to belong together.
  private static let leastAgreement = 0.5
  /// The share of their features that two files have to have in common (Dice's coefficient).
  private static let leastInCommon = 0.25

  private let setup: GrowSetup
  private let matcher: TermMatcher

  init(_ setup: GrowSetup) {
    self.setup = setup
    matcher = setup.makeMatcher()
  }

  /// The pairs, in the order of their first files; files that cannot be read have no partner.
  ///
  /// - Throws: what reading the memory and the dictionaries throws.
  /// - Complexity: a set comparison for every two files, an alignment for a few of each.
  func pairs(of papers: [PaperSource]) throws -> [PaperSource] {
    guard papers.count > 1 else { return [] }
    let profiles = papers.compactMap { try? profile(of: $0) }
    var scores: [(first: Int, second: Int, score: Double)] = []
    for first in profiles.indices {
      try Task.checkCancellation()
      for second in likely(for: first, in: profiles) {
        let score = try agreement(profiles[first], profiles[second])
        guard score >= Self.leastAgreement else { continue }
        scores.append((first, second, score * inCommon(profiles[first], profiles[second])))
      }
    }
    scores.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    var taken: Set<Int> = []
    var pairs: [(Int, PaperSource)] = []
    for (first, second, _) in scores where !taken.contains(first) && !taken.contains(second) {
      taken.formUnion([first, second])
      let inputs = profiles[first].paper.inputs + profiles[second].paper.inputs
      pairs.append((first, PaperSource(inputs, id: profiles[first].paper.id)))
    }
    return pairs.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The files of languages further down the workspace's list that share most with one.
  private func likely(for first: Int, in profiles: [Profile]) -> [Int] {
    let own = profiles[first]
    let others = profiles.indices.filter { rank(profiles[$0].language) > rank(own.language) }
    let shared = others.map { (-inCommon(own, profiles[$0]), $0) }
    return shared.filter { $0.0 <= -Self.leastInCommon }.sorted { $0 < $1 }
      .prefix(Self.shortList).map(\.1)
  }

  private func inCommon(_ a: Profile, _ b: Profile) -> Double {
    let common = a.features.intersection(b.features).count
    return 2 * Double(common) / Double(max(1, a.features.count + b.features.count))
  }

  private func rank(_ language: LanguageTag) -> Int {
    let configuration = setup.workspace.configuration
    if language.matches(configuration.sourceLanguage) { return 0 }
    return language.matches(configuration.targetLanguage) ? 1 : 2
  }

  private func agreement(_ a: Profile, _ b: Profile) throws -> Double {
    let result = try setup.aligner.aligner(a.language, b.language).align(a.sentences, b.sentences)
    let sure = result.beads.reduce(0.0) { sum, bead in
      bead.isNull ? sum : sum + bead.confidence * Double(bead.source.count + bead.target.count)
    }
    return sure / Double(max(1, a.sentences.count + b.sentences.count))
  }

  private func profile(of paper: PaperSource) throws -> Profile? {
    let parts = try paper.read(setup.cleaning, ocr: setup.ocr).parts
    guard let language = parts.first?.language else { return nil }
    let prose = parts.filter { $0.kind != .authors && $0.kind != .keywords }.map(\.text)
    let text = prose.joined(separator: "\n")
    let cutter = SentenceCutter(language: language)
    var sentences: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      if sentences.count >= Self.sentenceLimit { break }
      sentences += try cutter.segments(of: String(paragraph)).map(\.text)
    }
    var features = Set(
      matcher.matches(in: text, language: language).map { "concept \($0.concept)" })
    for word in text.split(whereSeparator: { !$0.isASCII || $0.isWhitespace }) {
      // 3,000 is 3000; what is left in capitals is an abbreviation.
      let bare = word.filter { $0.isLetter || $0.isNumber }
      let isNumber = bare.allSatisfy(\.isNumber)
      if bare.count > 1, isNumber || bare.allSatisfy({ $0.isUppercase || $0.isNumber }) {
        features.insert(bare)
      }
    }
    return Profile(
      paper: paper, language: language,
      sentences: Array(sentences.prefix(Self.sentenceLimit)), features: features)
  }
}
