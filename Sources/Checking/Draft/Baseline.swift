// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Findings that a team has decided to live with, so that only new ones are reported.
///
/// A finding is known by its rule, its concept and words, and the folded sentence that contains it: moving
/// a line, or a line above it, does not wake it; changing the sentence does. A finding about a source is also known by
/// the folded sentence of the source. The file is a line for
/// each, sorted, and how often it may come.
public struct Baseline: Hashable, Sendable {
  /// How many findings of each key are known.
  public private(set) var counts: [String: Int] = [:]
  /// Whether its keys have sources; those of older files have none.
  private(set) var hasSources = true
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
    let lines = text.split(whereSeparator: \.isNewline)
    for line in lines where !line.hasPrefix("#") {
      guard let tab = line.firstIndex(of: "\t"), let count = Int(line[..<tab]), count > 0 else {
        return nil
      }
      counts[String(line[line.index(after: tab)...])] = count
    }
    hasSources = counts.isEmpty || lines.contains { $0 == Self.title }
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

  private static let oldTitle =
    "# concord baseline: known findings, by rule, concept, words and sentence"
  private static let title = oldTitle + ", and source"

  /// The text of a baseline file.
  public var text: String {
    (hasSources ? Self.title : Self.oldTitle) + "\n"
      + counts.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)\n" }.joined()
  }

  /// The keys of the findings of one draft.
  final class Keys {
    private let sentences: [Int: String]
    private let sources: [Int: String]
    /// The folded sentence that was asked for last.
    private var last: (segment: Int, text: String)?

    /// The keys of a draft's findings, with their sources or as older files have them.
    init(_ document: CheckDocument, hasSources: Bool = true) {
      sentences = Dictionary(
        document.segments.map { ($0.number, $0.target.text) }, uniquingKeysWith: { $1 })
      sources = Dictionary(
        (hasSources ? document.segments : []).compactMap { segment in
          segment.source.map { (segment.number, $0.text) }
        }, uniquingKeysWith: { $1 })
    }

    /// The folded text of a sentence; of a very long one a checksum.
    private func sentence(_ number: Int) -> String {
      if let last, last.segment == number { return last.text }
      let text = Self.folded(sentences[number] ?? "")
      last = (number, text)
      return text
    }

    private static func folded(_ text: String) -> String {
      let key = Folder.standard.key(text)
      guard key.utf8.count > longest else { return key }
      let sum = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      return "fnv1a:" + String(sum, radix: 16)
    }

    /// Bytes of a sentence that is written out.
    private static let longest = 4096

    /// Rule, concept, words and sentence, folded, and the source of a finding that has one.
    func key(of finding: Finding) -> String {
      let words = finding.found ?? finding.source?.term ?? ""
      let sentence = finding.segment.map(sentence) ?? ""
      let source = finding.source == nil ? nil : finding.segment.flatMap { sources[$0] }
      return
        ([finding.rule, finding.concept?.description ?? "", words].map { Folder.standard.key($0) }
        + [sentence] + (source.map { [Self.folded($0)] } ?? [])).joined(separator: "\t")
    }
  }
}
