// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The units that the memory has of one part of a paper, matched with its sentences as they are now.
///
/// What the aligner knows grows with the memory, so aligning a paper again months later might give other
/// beads. While its sentences are the same, the beads it has are kept: growing the same paper again changes
/// nothing. In a corrected paper those units stay whose sentences are still there and that a reviewer or the
/// aligner was sure of; only the sentences between them are aligned again.
struct KeptPart {
  /// The units, in file order.
  let units: [TranslationUnit]

  /// The text of a variant as the paper had it.
  static func grownText(of variant: TranslationUnitVariant, in unit: TranslationUnit) -> String {
    unit.property(UnitProperty.grown(variant.language)) ?? variant.text
  }

  /// The beads of the units whose sentences are here, in order, none overlapping another.
  ///
  /// Units whose texts occur in one place only are placed first, as many as keep their order in every
  /// language; the others go between them.
  ///
  /// - Parameter texts: for each language of the part its sentences.
  /// - Complexity: O(*sentences* log *sentences*), repeated sentences aside.
  func beads(over texts: [[String]], in languages: [LanguageTag]) -> [PaperBead] {
    var places = SentencePlaces(texts, languages)
    let found = units.map { places.candidates(for: $0) }
    let sure = Self.longestRising(found)
    var beads: [PaperBead] = []
    var cursor = [Int](repeating: 0, count: languages.count)
    for (number, unit) in units.enumerated() {
      let next = sure.first { $0 >= number }
      let limit = next.map { number in
        found[number].map { $0.starts.first ?? .max }
      }
      var ranges = cursor.map { $0..<$0 }
      var fits = !found[number].isEmpty
      for language in languages.indices where fits && found[number][language].count > 0 {
        let candidate = found[number][language]
        let end =
          next == number
          ? texts[language].count : min(limit?[language] ?? .max, texts[language].count)
        guard
          let start = candidate.starts.first(where: { start in
            start >= cursor[language] && start + candidate.count <= end
          })
        else {
          fits = false
          continue
        }
        ranges[language] = start..<start + candidate.count
      }
      guard fits else { continue }
      for language in languages.indices { cursor[language] = ranges[language].upperBound }
      beads.append(
        PaperBead(
          ranges: ranges,
          confidence: unit.confidence ?? 0, kept: unit))
    }
    return beads
  }

  /// The numbers of units that occur in one place only, as many as are in the same order in every language.
  private static func longestRising(_ found: [[SentencePlaces.Candidate]]) -> [Int] {
    let unique = found.indices.filter { number in
      !found[number].isEmpty && found[number].allSatisfy { $0.count == 0 || $0.starts.count == 1 }
    }
    // Patience sorting on the first language that each unit has.
    func key(_ number: Int) -> Int { found[number].first { $0.count > 0 }?.starts[0] ?? 0 }
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: found.count)
    for number in unique {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if key(tails[middle]) < key(number) { low = middle + 1 } else { high = middle }
      }
      before[number] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(number) } else { tails[low] = number }
    }
    var chain: [Int] = []
    var at = tails.last
    while let number = at {
      chain.append(number)
      at = before[number]
    }
    var ends: [Int] = []
    return chain.reversed().filter { number in
      if ends.isEmpty { ends = found[number].map { _ in 0 } }
      for (language, candidate) in found[number].enumerated() where candidate.count > 0 {
        if candidate.starts[0] < ends[language] { return false }
      }
      for (language, candidate) in found[number].enumerated() where candidate.count > 0 {
        ends[language] = candidate.starts[0] + candidate.count
      }
      return true
    }
  }
}

/// Finds where runs of sentences occur in the texts of a part.
private struct SentencePlaces {
  /// The places where the sentences of a unit in one language may be.
  struct Candidate {
    /// How many sentences they are.
    var count: Int
    /// The numbers of the first one, rising.
    var starts: [Int]
  }

  private let texts: [[String]]
  private let languages: [LanguageTag]
  /// For each language and length of a run: joined text → first sentences.
  private var runs: [[Int: [String: [Int]]]]

  init(_ texts: [[String]], _ languages: [LanguageTag]) {
    self.texts = texts
    self.languages = languages
    runs = languages.map { _ in [:] }
  }

  /// One candidate for each language; none at all if the unit does not occur here.
  mutating func candidates(for unit: TranslationUnit) -> [Candidate] {
    guard let counts = unit.beadShape?.counts, counts.count == unit.variants.count else {
      return []
    }
    var out = languages.map { _ in Candidate(count: 0, starts: []) }
    for (variant, count) in zip(unit.variants, counts) {
      guard let index = languages.firstIndex(where: { $0.matches(variant.language) }), count > 0
      else { return [] }
      let starts = places(of: KeptPart.grownText(of: variant, in: unit), index, count)
      guard !starts.isEmpty else { return [] }
      out[index] = Candidate(count: count, starts: starts)
    }
    return out
  }

  private mutating func places(of text: String, _ language: Int, _ count: Int) -> [Int] {
    if runs[language][count] == nil {
      let sentences = texts[language]
      var table: [String: [Int]] = [:]
      for start in stride(from: 0, through: sentences.count - count, by: 1) {
        let run = SentenceJoiner.join(sentences[start..<start + count], in: languages[language])
        table[run, default: []].append(start)
      }
      runs[language][count] = table
    }
    return runs[language][count]?[text] ?? []
  }
}
