// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Sentences of several texts that are translations of one another.
public struct MultiBead: Hashable, Sendable, Codable {
  /// For each text the range of its sentence numbers, from 0.
  public var ranges: [Range<Int>]
  /// The probability that the whole bead is right, 0...1.
  public var confidence: Double
}

/// Aligns three texts or more of one paper consistently: if *a* belongs to *b* and *b* to *c*, then
/// *a* belongs to *c*.
///
/// One text is the pivot, and the others are aligned with it. The beads are the finest ones whose
/// edges are edges of all these alignments. The pivot is the text whose alignments have the highest
/// confidence.
public struct MultiAligner: Sendable {
  /// The languages of the texts.
  public let languages: [LanguageTag]
  private let lexicons: [any Lexicon]
  private let options: AlignmentOptions

  /// An aligner for texts in these languages, in this order.
  public init(
    _ languages: [LanguageTag], lexicons: [any Lexicon] = [], options: AlignmentOptions = .init()
  ) {
    self.languages = languages
    self.lexicons = lexicons
    self.options = options
  }

  /// The beads, which cover every sentence of every text once and in order.
  ///
  /// - Precondition: as many texts as languages, at least two.
  public func align(_ texts: [AlignmentText]) -> [MultiBead] {
    precondition(texts.count == languages.count && texts.count >= 2, "one text a language")
    var best: (sum: Double, pivot: Int, results: [[Bead]]) = (-1, 0, [])
    var known: [Int: [Bead]] = [:]
    for pivot in texts.indices {
      var results: [[Bead]] = []
      for other in texts.indices where other != pivot {
        let (a, b) = (min(pivot, other), max(pivot, other))
        let beads = known[a * texts.count + b] ?? pair(a, b, of: texts)
        known[a * texts.count + b] = beads
        results.append(pivot == a ? beads : beads.map(\.exchanged))
      }
      let sum = results.reduce(0) { $0 + Self.mean($1) }
      if sum > best.sum { best = (sum, pivot, results) }
    }
    return join(best.results, pivot: best.pivot, count: texts[best.pivot].sentences.count)
  }

  private func pair(_ a: Int, _ b: Int, of texts: [AlignmentText]) -> [Bead] {
    Aligner(source: languages[a], target: languages[b], lexicons: lexicons, options: options)
      .align(texts[a], texts[b]).beads
  }

  private static func mean(_ beads: [Bead]) -> Double {
    beads.reduce(0) { $0 + $1.confidence } / Double(max(1, beads.count))
  }

  /// Cuts the pivot where every alignment has an edge; sentences that only another text has get
  /// beads of their own.
  func join(_ results: [[Bead]], pivot: Int, count: Int) -> [MultiBead] {
    var out: [MultiBead] = []
    var places = [Int](repeating: 0, count: results.count)
    var starts = [Int](repeating: 0, count: results.count)
    var at = 0
    func bead(_ own: Range<Int>, _ others: [Range<Int>], confidence: Double) {
      var ranges = others
      ranges.insert(own, at: pivot)
      if ranges.contains(where: { !$0.isEmpty }) {
        out.append(MultiBead(ranges: ranges, confidence: confidence))
      }
    }
    func takeInserted() {
      for index in results.indices {
        while places[index] < results[index].count, results[index][places[index]].source.isEmpty {
          let inserted = results[index][places[index]]
          var others = starts.map { $0..<$0 }
          others[index] = inserted.target
          starts[index] = inserted.target.upperBound
          bead(at..<at, others, confidence: inserted.confidence)
          places[index] += 1
        }
      }
    }
    takeInserted()
    while at < count {
      var end = at + 1
      var next = places
      var confidence = 1.0
      var changed = true
      while changed {
        changed = false
        for index in results.indices {
          while next[index] < results[index].count,
            results[index][next[index]].source.lowerBound < end
          {
            let bead = results[index][next[index]]
            if !bead.source.isEmpty { confidence *= bead.confidence }
            next[index] += 1
            if bead.source.upperBound > end {
              end = bead.source.upperBound
              changed = true
            }
          }
        }
      }
      let others = results.indices.map { index -> Range<Int> in
        let stop =
          next[index] > 0 ? results[index][next[index] - 1].target.upperBound : starts[index]
        return starts[index]..<max(starts[index], stop)
      }
      bead(at..<end, others, confidence: confidence)
      starts = others.map(\.upperBound)
      places = next
      at = end
      takeInserted()
    }
    return out
  }
}

extension Bead {
  /// The same bead with source and target exchanged.
  var exchanged: Bead { Bead(source: target, target: source, confidence: confidence) }
}
