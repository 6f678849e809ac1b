// SPDX-License-Identifier: Apache-2.0
import Foundation
import Terminology
import TextModel

/// Finds the terms of a list in a text.
///
/// `term-matching TERMS.txt TEXT.txt LANGUAGE [REPEATS]`, a term and a sentence per line. Prints the time
/// to take the terms in, the rate by processor time (one thread), the number of matches and a number that
/// stands for all of them, by which two versions are seen to find the same; fails when two runs find
/// different numbers. `term-matching.py` does the same with `ahocorasick_rs`.
@main struct TermMatching {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let language = LanguageTag(arguments[3]) else {
      print("usage: term-matching TERMS.txt TEXT.txt LANGUAGE [REPEATS]")
      exit(2)
    }
    func lines(_ path: String) throws -> [String] {
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }
    let entries = try lines(arguments[1]).enumerated().map { number, term in
      ConceptEntry(
        id: ConceptID("t\(number)"),
        sections: [LanguageSection(language: language, terms: [Term(term, caseRule: .any)])])
    }
    let text = try lines(arguments[2])
    let bytes = text.reduce(0) { $0 + $1.utf8.count + 1 }
    let clock = ContinuousClock()
    let termbase = Termbase([(file: arguments[1], entries: entries)])
    let matcher = TermMatcher(termbase)
    let build = clock.measure { _ = matcher.matches(in: "", language: language) }
    print("\(entries.count) terms taken in in \(build)")
    var counts: Set<Int> = []
    var found: [TermSpan] = []
    for _ in 0..<(arguments.count > 4 ? Int(arguments[4]) ?? 3 : 3) {
      var count = 0
      let start = processorSeconds()
      for line in text {
        found.removeAll(keepingCapacity: true)
        matcher.appendSpans(in: line, language: language, to: &found)
        count += found.count
      }
      let seconds = processorSeconds() - start
      counts.insert(count)
      print(
        String(
          format: "%.1f MiB in %.2f s, %.1f MiB/s, %d matches", Double(bytes) / 1_048_576, seconds,
          Double(bytes) / 1_048_576 / seconds, count))
    }
    var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325
    for (number, line) in text.enumerated() {
      for span in matcher.spans(in: line, language: language) {
        for part in [
          number, span.entry, span.range.lowerBound, span.range.upperBound,
          Int(span.differences.rawValue), span.keepsCase ? 1 : 0,
        ] {
          fingerprint = (fingerprint ^ UInt64(part)) &* 0x100_0000_01B3
        }
      }
    }
    print("all matches: \(String(fingerprint, radix: 16))")
    exit(counts.count == 1 ? 0 : 1)
  }

  /// The processor time of the process: what other programs take does not count.
  private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
