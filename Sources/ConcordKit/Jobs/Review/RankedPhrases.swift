// SPDX-License-Identifier: Apache-2.0

/// Phrases of a language that does not separate words.
///
/// The earlier ones of a list take their characters from the later ones: 不得不 before 不.
struct RankedPhrases: Sendable {
  private struct Phrase: Sendable {
    var rank: Int
    var scalars: [UInt32]
  }

  private var byFirst: [UInt32: [Phrase]] = [:]

  init(_ phrases: [String]) {
    for (rank, phrase) in phrases.enumerated() {
      let scalars = phrase.unicodeScalars.map(\.value)
      guard let first = scalars.first else { continue }
      byFirst[first, default: []].append(Phrase(rank: rank, scalars: scalars))
    }
  }

  /// The ranks of the phrases in a text, and which of its characters they take.
  ///
  /// - Complexity: O(*n* × *k* + *m* log *m*) for *n* characters with *k* phrases that begin with the same one and *m* places.
  func found(in text: [UInt32]) -> (ranks: [Int], taken: [Bool]) {
    var taken = [Bool](repeating: false, count: text.count)
    var ranks: [Int] = []
    for (rank, range) in places(in: text).sorted(by: {
      ($0.0, $0.1.lowerBound) < ($1.0, $1.1.lowerBound)
    })
    where !taken[range].contains(true) {
      ranks.append(rank)
      for place in range { taken[place] = true }
    }
    return (ranks, taken)
  }

  /// Whether a text has one of the phrases among the characters that are not taken.
  func occur(in text: [UInt32], besides taken: [Bool]) -> Bool {
    places(in: text).contains { !taken[$0.1].contains(true) }
  }

  private func places(in text: [UInt32]) -> [(Int, Range<Int>)] {
    text.indices.flatMap { start in
      (byFirst[text[start]] ?? []).filter { text[start...].starts(with: $0.scalars) }
        .map { ($0.rank, start..<start + $0.scalars.count) }
    }
  }
}
