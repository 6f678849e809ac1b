// SPDX-License-Identifier: Apache-2.0
import Alignment
import TextModel

/// An alignment as one self-contained web page.
///
/// Both texts are side by side; lines join the sentences of each bead, which is shown with its
/// confidence.
public enum AlignmentPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - source: the source sentences the result was made from.
  ///   - target: the target sentences.
  ///   - languages: the values of the columns' `lang` attributes, by which browsers choose fonts.
  ///   - title: the page's title.
  public static func html(
    _ result: AlignmentResult, source: [String], target: [String],
    languages: LanguagePair, title: String
  ) -> String {
    let rows = BeadRow(sides: [(languages.from, source), (languages.to, target)])
    var counts: [String: Int] = [:]
    var body = ""
    for notice in result.notices {
      body += "<p class=\"notice\">\(ReportPage.escaped(notice.message))"
      body += " <small>\(ReportPage.escaped(notice.code))</small></p>\n"
    }
    for bead in result.beads {
      let isAlone = bead.source.isEmpty || bead.target.isEmpty
      counts[isAlone ? "alone" : BeadRow.level(bead.confidence), default: 0] += 1
      body += rows.html(
        [bead.source, bead.target], confidence: isAlone ? nil : bead.confidence,
        state: isAlone ? .init(rowClass: "alone", word: "no partner") : nil)
    }
    return ReportPage(
      title: title,
      subtitle: "\(source.count) and \(target.count) sentences, \(result.beads.count) beads",
      filters: [
        .init(rowClass: "sure", label: "confidence from .90", count: counts["sure", default: 0]),
        .init(rowClass: "fair", label: ".50 to .89", count: counts["fair", default: 0]),
        .init(rowClass: "doubtful", label: "below .50", count: counts["doubtful", default: 0]),
        .init(rowClass: "alone", label: "without a partner", count: counts["alone", default: 0]),
      ], body: body
    ).html
  }
}
