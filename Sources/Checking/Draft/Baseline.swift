// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Findings that a team has decided to live with, so that only new ones are reported.
///
/// A finding is known by its rule, its concept and words, and the folded sentence that contains it: moving
/// a line, or a line above it, does not wake it; changing the sentence does. The file is a line for
/// each, sorted, and how often it may come.
public struct Baseline: Hashable, Sendable {
  /// How many findings of each key are known.
  public private(set) var counts: [String: Int] = [:]
  /// The number of known findings of the rule that has the most.
  private(set) var mostOfOneRule = 0

  /// An empty baseline.
  public init() {}

  /// The baseline of findings as they are now: the findings of a report together with those that an
  /// older baseline silenced.
  public init(_ report: CheckReport, of documents: [CheckDocument]) {
    let byFile = Dictionary(
      documents.map { (ExactText($0.file), Keys($0)) }, uniquingKeysWith: { first, _ in first })
    let silenced = report.silenced.filter { $0.reason == .baseline }.map(\.finding)
    for finding in report.findings + silenced {
      guard let keys = byFile[ExactText(finding.location.file)] else { continue }
      counts[keys.key(of: finding), default: 0] += 1
    }
    countRules()
  }

  /// Reads a baseline file.
  ///
  /// - Returns: `nil` when a line is not a count and a key separated by a tab.
  public init?(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      guard let tab = line.firstIndex(of: "\t"), let count = Int(line[..<tab]), count > 0 else {
        return nil
      }
      counts[String(line[line.index(after: tab)...])] = count
    }
    countRules()
  }

  private mutating func countRules() {
    var rules: [Substring: Int] = [:]
    for (key, count) in counts {
      let rule = key.prefix { $0 != "\t" }
      rules[rule] = rules[rule, default: 0].addingReportingOverflow(count).partialValue
    }
    mostOfOneRule = rules.values.max() ?? 0
  }

  /// The text of a baseline file.
  public var text: String {
    "# concord baseline: known findings, by rule, concept, words and sentence\n"
      + counts.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)\n" }.joined()
  }

  /// The keys of the findings of one draft.
  final class Keys {
    private let sentences: [Int: String]
    /// The folded sentence that was asked for last.
    private var last: (segment: Int, text: String)?

    init(_ document: CheckDocument) {
      sentences = Dictionary(
        document.segments.map { ($0.number, $0.target.text) }, uniquingKeysWith: { $1 })
    }

    /// The folded text of a sentence; of a very long one a checksum.
    private func sentence(_ number: Int) -> String {
      if let last, last.segment == number { return last.text }
      var text = Folder.standard.key(sentences[number] ?? "")
      if text.utf8.count > Self.longest {
        let sum = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
          ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        text = "fnv1a:" + String(sum, radix: 16)
      }
      last = (number, text)
      return text
    }

    /// Bytes of a sentence that is written out.
    private static let longest = 4096

    /// Rule, concept, words and sentence, folded.
    func key(of finding: Finding) -> String {
      let words = finding.found ?? finding.source?.term ?? ""
      let sentence = finding.segment.map(sentence) ?? ""
      return
        ([finding.rule, finding.concept?.description ?? "", words].map { Folder.standard.key($0) }
        + [sentence]).joined(separator: "\t")
    }
  }
}
