// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds phrases in many sentences that are cohesive and independent, and so may be terms.
///
/// A phrase is cohesive if its halves occur together far more often than by chance (pointwise
/// mutual information of the weakest cut). It is independent if it has different neighbours on both
/// sides. A phrase that occurs almost only within a longer one is left to that one (like the
/// C-value of Frantzi, Ananiadou and Mima 2000).
struct PhraseFinder {
  /// A phrase.
  struct Phrase {
    /// The most frequent form of the phrase.
    var text: String
    /// The number of occurrences.
    var count: Int
    /// The number of tokens.
    var length: Int
    /// Whether the phrase looks like an everyday word: two Han characters, or one word in small
    /// letters.
    var isPlain: Bool
  }

  /// The phrases.
  private(set) var phrases: [Phrase] = []
  /// For each sentence the numbers of its phrases, ascending, each once.
  private(set) var bySentence: [[Int32]] = []

  /// The least ratio to chance with which the halves of a phrase occur together, at its weakest
  /// cut.
  private static let leastCohesion = 8.0
  /// The share of a phrase's occurrences within one longer phrase from which it is left to that
  /// phrase.
  private static let mostWithin = 0.8

  /// The counts for a stretch of tokens.
  private struct Count {
    var count = 0
    var length = 0
    /// A neighbour on each side, and whether there are others; each end of a run counts as another.
    var left: Int32 = -1
    var right: Int32 = -1
    var isFreeLeft = false
    var isFreeRight = false
    var hasGoodEdges = false
    var mostInLonger = 0

    /// Counts an occurrence in a run of tokens.
    mutating func add(
      _ ids: [Int32], _ stretch: Range<Int>, in run: Range<Int>, edges: Set<Int32>
    ) {
      if count == 0 {
        length = stretch.count
        hasGoodEdges =
          !edges.contains(ids[stretch.lowerBound]) && !edges.contains(ids[stretch.upperBound - 1])
      }
      count += 1
      let before = stretch.lowerBound > run.lowerBound ? ids[stretch.lowerBound - 1] : -2
      let after = stretch.upperBound < run.upperBound ? ids[stretch.upperBound] : -2
      // A small word next to a phrase is not part of it, like the end of a run.
      if before == -2 || edges.contains(before) || left != -1 && left != before {
        isFreeLeft = true
      }
      if after == -2 || edges.contains(after) || right != -1 && right != after {
        isFreeRight = true
      }
      (left, right) = (before, after)
    }
  }

  /// Finds the phrases with a minimum number of occurrences.
  ///
  /// - Complexity: O(*tokens* · longest phrase), twice; memory for the tokens and for what occurs often enough.
  init(
    _ sentences: [String], language: LanguageTag, minimum: Int,
    languages: LanguageCatalog = .standard
  ) {
    bySentence = sentences.map { _ in [] }
    guard let profile = PhraseProfile.profile(for: language, in: languages) else { return }
    var reader = PhraseTokens(profile, Stemmer(language, languages: languages))
    let tokens = TokenTable(sentences, &reader)
    var counts = Self.counts(tokens, profile, minimum: minimum, edges: reader.edges)
    let kept = Self.kept(&counts, tokens, profile: profile)
    collect(kept, counts, tokens: tokens, sentences: sentences, profile: profile)
  }

  /// The counts of all stretches that occur often enough.
  ///
  /// Stretches are counted by length: a stretch occurs often enough only if the two that are one token shorter do
  /// (Agrawal and Srikant 1994, "Fast Algorithms for Mining Association Rules").
  private static func counts(
    _ tokens: TokenTable, _ profile: PhraseProfile, minimum: Int, edges: Set<Int32>
  ) -> [UInt64: Count] {
    var counts: [UInt64: Count] = [:]
    // For each token the hash of the stretch that begins there, and whether that occurs often enough.
    var hashes = [UInt64](repeating: StretchHash().value, count: tokens.ids.count)
    var isFrequent = [Bool](repeating: true, count: tokens.ids.count)
    var sieve = CountSieve()
    for length in 1...max(1, profile.length.upperBound) {
      sieve.clear()
      var candidates = 0
      for run in tokens.runs {
        for start in run {
          let isCandidate =
            start + length <= run.upperBound
            && (length == 1 || isFrequent[start] && isFrequent[start + 1])
          isFrequent[start] = isCandidate
          guard isCandidate else { continue }
          candidates += 1
          var hash = StretchHash(hashes[start])
          hash.add(tokens.ids[start + length - 1])
          hashes[start] = hash.value
          sieve.add(hash.value)
        }
      }
      guard candidates > 0 else { break }
      var found: [UInt64: Count] = [:]
      for run in tokens.runs {
        for start in run where isFrequent[start] {
          guard sieve.mayHave(minimum, of: hashes[start]) else {
            isFrequent[start] = false
            continue
          }
          found[hashes[start], default: Count()]
            .add(tokens.ids, start..<start + length, in: run, edges: edges)
        }
      }
      found = found.filter { $0.value.count >= minimum }
      for start in tokens.ids.indices where isFrequent[start] {
        isFrequent[start] = found[hashes[start]] != nil
      }
      counts.merge(found) { first, _ in first }
    }
    return counts
  }

  private static func kept(
    _ counts: inout [UInt64: Count], _ tokens: TokenTable, profile: PhraseProfile
  ) -> Set<UInt64> {
    let all = Double(max(1, tokens.ids.count))
    var good: Set<UInt64> = []
    var bad: Set<UInt64> = []
    forEachStretch(of: tokens.runs[...], in: tokens, profile) { stretch, hash in
      guard let count = counts[hash] else { return false }
      guard count.hasGoodEdges, count.isFreeLeft, count.isFreeRight, !good.contains(hash),
        !bad.contains(hash)
      else { return true }
      let (start, end) = (stretch.lowerBound, stretch.upperBound)
      for cut in (start + 1)..<max(start + 1, end) {
        let left = counts[StretchHash.of(tokens.ids[start..<cut])]?.count ?? 1
        let right = counts[StretchHash.of(tokens.ids[cut..<end])]?.count ?? 1
        let ratio = Double(count.count) * all / (Double(left) * Double(right))
        if ratio < leastCohesion {
          bad.insert(hash)
          return true
        }
      }
      good.insert(hash)
      for from in stretch {
        var inner = StretchHash()
        for to in from..<end where to - from + 1 < end - start {
          inner.add(tokens.ids[to])
          guard let old = counts[inner.value]?.mostInLonger, old < count.count else { continue }
          counts[inner.value]?.mostInLonger = count.count
        }
      }
      return true
    }
    return good.filter { hash in
      guard let count = counts[hash], count.length >= profile.length.lowerBound else {
        return false
      }
      return Double(count.mostInLonger) < mostWithin * Double(count.count)
    }
  }

  private mutating func collect(
    _ kept: Set<UInt64>, _ counts: [UInt64: Count], tokens: TokenTable, sentences: [String],
    profile: PhraseProfile
  ) {
    var numbers: [UInt64: Int32] = [:]
    var forms: [[String: Int]] = []
    for sentence in sentences.indices {
      let bytes = Array(sentences[sentence].utf8)
      var found: Set<Int32> = []
      Self.forEachStretch(of: tokens.runs(of: sentence), in: tokens, profile) { stretch, hash in
        guard let count = counts[hash] else { return false }
        guard kept.contains(hash) else { return true }
        let number = numbers[hash] ?? Int32(phrases.count)
        if number == phrases.count {
          numbers[hash] = number
          phrases.append(
            Phrase(text: "", count: count.count, length: count.length, isPlain: false))
          forms.append([:])
        }
        let text = String(decoding: bytes[tokens.bytes(of: stretch)], as: UTF8.self)
        forms[Int(number)][text, default: 0] += 1
        found.insert(number)
        return true
      }
      bySentence[sentence] = found.sorted()
    }
    for number in phrases.indices {
      phrases[number].text =
        forms[number].min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
      phrases[number].isPlain =
        profile.isSpaced
        ? phrases[number].length == 1 && !phrases[number].text.contains(where: \.isUppercase)
        : phrases[number].length <= 2
    }
  }

  /// Calls `body` with the stretches of runs whose length is allowed for a phrase, including single tokens, until it
  /// returns `false` for one; then none that begins at the same token and is longer is of interest.
  private static func forEachStretch(
    of runs: ArraySlice<Range<Int>>, in tokens: TokenTable, _ profile: PhraseProfile,
    _ body: (Range<Int>, UInt64) -> Bool
  ) {
    for run in runs {
      for start in run {
        var hash = StretchHash()
        for end in start..<min(run.upperBound, start + profile.length.upperBound) {
          hash.add(tokens.ids[end])
          if !body(start..<end + 1, hash.value) { break }
        }
      }
    }
  }
}
