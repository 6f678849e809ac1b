import ICUText
import Languages
import Segmentation
import Storage
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
  }

  /// Finds the phrases with a minimum number of occurrences.
  ///
  /// - Complexity: O(*tokens* · longest phrase), twice.
  init(
    _ sentences: [String], language: LanguageTag, minimum: Int,
    languages: LanguageCatalog = .standard
  ) {
    bySentence = sentences.map { _ in [] }
    guard let profile = PhraseProfile.profile(for: language, in: languages) else { return }
    var reader = PhraseTokens(profile, Stemmer(language, languages: languages))
    let runs = sentences.map { reader.runs(of: $0) }
    let counts = Self.counts(runs, profile, minimum: minimum, edges: reader.edges)
    let kept = Self.kept(counts, runs, profile: profile, minimum: minimum)
    collect(kept, counts, runs: runs, sentences: sentences, profile: profile)
  }

  private static func counts(
    _ runs: [[PhraseTokens.Run]], _ profile: PhraseProfile, minimum: Int, edges: Set<Int32>
  ) -> [UInt64: Count] {
    // A table of fixed size first excludes stretches that occur too seldom.
    var sieve = [UInt16](repeating: 0, count: 1 << 22)
    let mask = UInt64(sieve.count - 1)
    forEachStretch(of: runs, profile) { _, _, _, hash in
      let slot = Int((hash ^ hash >> 29) & mask)
      if sieve[slot] < .max { sieve[slot] += 1 }
    }
    var counts: [UInt64: Count] = [:]
    forEachStretch(of: runs, profile) { run, start, end, hash in
      guard sieve[Int((hash ^ hash >> 29) & mask)] >= minimum else { return }
      var count = counts[hash] ?? Count()
      if count.count == 0 {
        count.length = end - start
        count.hasGoodEdges = !edges.contains(run.ids[start]) && !edges.contains(run.ids[end - 1])
      }
      count.count += 1
      let left = start > 0 ? run.ids[start - 1] : -2
      let right = end < run.ids.count ? run.ids[end] : -2
      // A small word next to a phrase is not part of it, like the end of a run.
      if left == -2 || edges.contains(left) || count.left != -1 && count.left != left {
        count.isFreeLeft = true
      }
      if right == -2 || edges.contains(right) || count.right != -1 && count.right != right {
        count.isFreeRight = true
      }
      (count.left, count.right) = (left, right)
      counts[hash] = count
    }
    return counts
  }

  private static func kept(
    _ counts: [UInt64: Count], _ runs: [[PhraseTokens.Run]], profile: PhraseProfile,
    minimum: Int
  ) -> Set<UInt64> {
    var counts = counts
    let all = Double(max(1, runs.joined().reduce(0) { $0 + $1.ids.count }))
    var good: Set<UInt64> = []
    var bad: Set<UInt64> = []
    forEachStretch(of: runs, profile) { run, start, end, hash in
      guard let count = counts[hash], count.count >= minimum, count.hasGoodEdges,
        count.isFreeLeft, count.isFreeRight, !good.contains(hash), !bad.contains(hash)
      else { return }
      for cut in (start + 1)..<max(start + 1, end) {
        let left = counts[StretchHash.of(run.ids[start..<cut])]?.count ?? 1
        let right = counts[StretchHash.of(run.ids[cut..<end])]?.count ?? 1
        let ratio = Double(count.count) * all / (Double(left) * Double(right))
        if ratio < leastCohesion {
          bad.insert(hash)
          return
        }
      }
      good.insert(hash)
      for from in start..<end {
        var inner = StretchHash()
        for to in from..<end where to - from + 1 < end - start {
          inner.add(run.ids[to])
          guard let old = counts[inner.value]?.mostInLonger, old < count.count else { continue }
          counts[inner.value]?.mostInLonger = count.count
        }
      }
    }
    return good.filter { hash in
      guard let count = counts[hash], count.length >= profile.length.lowerBound else {
        return false
      }
      return Double(count.mostInLonger) < mostWithin * Double(count.count)
    }
  }

  private mutating func collect(
    _ kept: Set<UInt64>, _ counts: [UInt64: Count], runs: [[PhraseTokens.Run]],
    sentences: [String], profile: PhraseProfile
  ) {
    var numbers: [UInt64: Int32] = [:]
    var forms: [[String: Int]] = []
    for (sentence, own) in runs.enumerated() {
      let bytes = Array(sentences[sentence].utf8)
      var found: Set<Int32> = []
      Self.forEachStretch(of: [own], profile) { run, start, end, hash in
        guard kept.contains(hash), let count = counts[hash] else { return }
        let number = numbers[hash] ?? Int32(phrases.count)
        if number == phrases.count {
          numbers[hash] = number
          phrases.append(
            Phrase(text: "", count: count.count, length: count.length, isPlain: false))
          forms.append([:])
        }
        let text = String(
          decoding: bytes[run.bytes[start].lowerBound..<run.bytes[end - 1].upperBound],
          as: UTF8.self)
        forms[Int(number)][text, default: 0] += 1
        found.insert(number)
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

  /// Calls `body` with every stretch of every run whose length is allowed for a phrase, including
  /// single tokens.
  private static func forEachStretch(
    of runs: [[PhraseTokens.Run]], _ profile: PhraseProfile,
    _ body: (PhraseTokens.Run, Int, Int, UInt64) -> Void
  ) {
    for run in runs.joined() {
      for start in run.ids.indices {
        var hash = StretchHash()
        for end in start..<min(run.ids.count, start + profile.length.upperBound) {
          hash.add(run.ids[end])
          body(run, start, end + 1, hash.value)
        }
      }
    }
  }
}

/// A 64-bit hash of token numbers, one after another.
struct StretchHash {
  private(set) var value = FNV1a.seed

  mutating func add(_ id: Int32) {
    var mixed = value ^ UInt64(UInt32(bitPattern: id))
    mixed &*= 0x9E37_79B9_7F4A_7C15
    value = mixed ^ mixed >> 32
  }

  static func of(_ ids: ArraySlice<Int32>) -> UInt64 {
    var hash = StretchHash()
    for id in ids { hash.add(id) }
    return hash.value
  }
}

/// Cuts sentences into the tokens of phrases: Han characters, or stems of words.
struct PhraseTokens {
  /// Tokens separated only by spaces or hyphens.
  struct Run {
    var ids: [Int32] = []
    /// The range of each token, in UTF-8 bytes of the sentence.
    var bytes: [Range<Int>] = []
  }

  /// The numbers of tokens that cannot begin or end a phrase.
  private(set) var edges: Set<Int32> = []
  private let profile: PhraseProfile
  private let stemmer: Stemmer?
  private var numbers: [String: Int32] = [:]

  init(_ profile: PhraseProfile, _ stemmer: Stemmer?) {
    self.profile = profile
    self.stemmer = stemmer
    for word in profile.edgeWords { edges.insert(number(of: word)) }
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let fresh = Int32(truncatingIfNeeded: numbers.count)
    numbers[word] = fresh
    return fresh
  }

  mutating func runs(of sentence: String) -> [Run] {
    var runs: [Run] = []
    var run = Run()
    var word = ""
    var wordStart = 0
    var at = 0
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      profile.isSpaced
        ? scalar.properties.isAlphabetic || !word.isEmpty && ("'’-".unicodeScalars.contains(scalar))
          || scalar.properties.numericType != nil && !word.isEmpty
          // U.S. is one word.
          || scalar == "." && word.unicodeScalars.count % 2 == 1
            && word.unicodeScalars.last?.properties.isUppercase == true
            && word.unicodeScalars.dropLast().last.map { $0 == "." } ?? true
        : Script(of: scalar.value) == .han
    }
    func endWord(_ end: Int) {
      guard !word.isEmpty else { return }
      while let last = word.unicodeScalars.last,
        "'’-".unicodeScalars.contains(last) || last == "." && !word.dropLast().contains(".")
      {
        word.unicodeScalars.removeLast()
      }
      let lower = word.lowercased()
      let isEdge = numbers[lower].map(edges.contains) ?? false
      run.ids.append(number(of: isEdge ? lower : stemmer?.stem(lower) ?? lower))
      run.bytes.append(wordStart..<wordStart + word.utf8.count)
      word = ""
    }
    func endRun() {
      if !run.ids.isEmpty { runs.append(run) }
      run = Run()
    }
    for scalar in sentence.unicodeScalars {
      let size = UTF8.width(scalar)
      if isPart(scalar) {
        if !profile.isSpaced { endWord(at) }
        if word.isEmpty { wordStart = at }
        word.unicodeScalars.append(scalar)
      } else {
        endWord(at)
        if !(profile.isSpaced && scalar == " ") { endRun() }
      }
      at += size
    }
    endWord(at)
    endRun()
    return runs
  }
}
