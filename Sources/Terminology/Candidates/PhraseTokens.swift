// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import Storage
import TextModel

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

/// The tokens of many sentences.
struct TokenTable {
  /// The numbers of the tokens, sentence after sentence.
  private(set) var ids: [Int32] = []
  /// The runs: ranges of tokens that are separated only by spaces or hyphens.
  private(set) var runs: [Range<Int>] = []
  /// The first byte and the number of bytes of each token in its sentence.
  private var places: [(start: UInt32, count: UInt32)] = []
  /// The number of runs up to the end of each sentence.
  private var runEnds: [Int] = []

  /// The tokens of sentences as a reader cuts them.
  init(_ sentences: [String], _ reader: inout PhraseTokens) {
    for sentence in sentences {
      for run in reader.runs(of: sentence) {
        runs.append(ids.count..<ids.count + run.ids.count)
        ids += run.ids
        for bytes in run.bytes {
          places.append((UInt32(clamping: bytes.lowerBound), UInt32(clamping: bytes.count)))
        }
      }
      runEnds.append(runs.count)
    }
  }

  /// The runs of a sentence.
  func runs(of sentence: Int) -> ArraySlice<Range<Int>> {
    runs[(sentence > 0 ? runEnds[sentence - 1] : 0)..<runEnds[sentence]]
  }

  /// The range of a stretch of tokens, in UTF-8 bytes of its sentence.
  func bytes(of stretch: Range<Int>) -> Range<Int> {
    let (first, last) = (places[stretch.lowerBound], places[stretch.upperBound - 1])
    return Int(first.start)..<Int(last.start) + Int(last.count)
  }
}
