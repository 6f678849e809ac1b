// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// Processor time of one alignment against the size of the texts, whose beads are known.
enum Speed {
  /// Sentences of the source side.
  static let sizes = [200, 2000, 20_000]

  /// - Parameters:
  ///   - path: a table of two columns, one sentence and its translation a line.
  ///   - rounds: how often a text of up to 2,000 sentences is aligned; the median counts.
  static func run(_ path: String, sizes: [Int], rounds: Int) throws {
    let rows = try GoldReader.lines(path).dropFirst().compactMap { line -> (String, String)? in
      let cells = line.split(separator: "\t").map(String.init)
      return cells.count >= 2 ? (cells[cells.count - 2], cells[cells.count - 1]) : nil
    }
    let aligner = Aligner(source: .chinese, target: .english)
    for size in sizes {
      var maker = NewsSet(seed: 7)
      (maker.joins, maker.splits, maker.drops, maker.exchanges) = (20, 700, 10, 5)
      maker.splitSide = 1
      let document = maker.disturb(Array(rows.prefix(size)))
      let first = processorSeconds()
      let result = aligner.align(document.source, document.target)
      var seconds = processorSeconds() - first
      if size <= 2000 {
        // Tables are in place now: the median of the rounds.
        seconds =
          (0..<rounds).map { _ in
            let start = processorSeconds()
            _ = aligner.align(document.source, document.target)
            return processorSeconds() - start
          }.sorted()[rounds / 2]
      }
      if size <= 2000 {
        let start = processorSeconds()
        let beads = GaleChurch.align(document.source, document.target)
        var rival = Scores()
        rival.add(beads, gold: document.gold, seconds: processorSeconds() - start)
        print("Gale-Church \(document.source.count) x \(document.target.count): \(rival.line)")
      }
      var scores = Scores()
      scores.add(result.beads, gold: document.gold, seconds: seconds)
      print(
        "\(document.source.count) x \(document.target.count): \(scores.line) (processor time), "
          + "peak \(peakMegabytes()) MB")
    }
  }

  /// Processor time of this process, which other processes on the machine do not lengthen.
  static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}
