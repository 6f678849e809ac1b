// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A bead as a row of a report.
///
/// It contains the bead's state, the sentences of each language side by side with lines that join
/// them, and remarks below them.
struct BeadRow {
  /// The state of the unit that was made from a bead.
  struct State {
    /// The CSS class of the row, such as `approved`, which filters and colours it.
    var rowClass: String
    /// The word shown.
    var word: String
  }

  /// For each language its tag and sentences.
  let sides: [(language: LanguageTag, sentences: [String])]

  /// A row for a bead.
  ///
  /// - Parameters:
  ///   - ranges: for each language the numbers of the sentences, from 0; shown counted from 1.
  ///   - confidence: 0...1; `nil` for sentences without a partner.
  ///   - state: `nil` if units have no state; then only the confidence is shown.
  ///   - remarks: shown under the sentences.
  func html(
    _ ranges: [Range<Int>], confidence: Double?, state: State?, remarks: [String] = []
  ) -> String {
    let linked = ranges.indices.filter { !ranges[$0].isEmpty }
    var columns = ""
    for (index, range) in ranges.enumerated() {
      let hasEarlier = linked.contains { $0 < index }
      let hasLater = linked.contains { $0 > index }
      columns += column(index, range, isTarget: hasEarlier, isSource: hasLater)
    }
    let level = confidence.map(Self.level) ?? "alone"
    let rowClass = state.map { " \($0.rowClass)" } ?? ""
    var out = "<div class=\"bead \(level)\(rowClass)\"><div class=\"state\">"
    if let state { out += "<span class=\"word\">\(ReportPage.escaped(state.word))</span>" }
    if let confidence { out += "<small>\(decimals(hundredths(confidence)))</small>" }
    out += "</div><div class=\"texts\">\(columns)</div>"
    if !remarks.isEmpty {
      out += "<ul class=\"why\">"
      out += remarks.map { "<li>\(ReportPage.escaped($0))</li>" }.joined() + "</ul>"
    }
    return out + "</div>\n"
  }

  private func column(_ index: Int, _ range: Range<Int>, isTarget: Bool, isSource: Bool) -> String {
    let (language, sentences) = sides[index]
    guard !range.isEmpty else {
      return "<div class=\"side\(isTarget && isSource ? " through" : "")\"></div>"
    }
    let lines = (isTarget ? "<i class=\"in\"></i>" : "") + (isSource ? "<i></i>" : "")
    let rows = range.filter(sentences.indices.contains).map {
      "<p><span class=\"n\">\($0 + 1)</span>\(lines)\(ReportPage.escaped(sentences[$0]))</p>"
    }
    let classes = "side" + (range.count > 1 ? " many" : "") + (isTarget ? " to" : "")
    return "<div class=\"\(classes)\" lang=\"\(language)\" dir=\"auto\">\(rows.joined())</div>"
  }

  /// The CSS class of a confidence: `sure` from 0.9, `fair` from 0.5, `doubtful` below.
  static func level(_ confidence: Double) -> String {
    if confidence >= 0.9 { return "sure" }
    return confidence >= 0.5 ? "fair" : "doubtful"
  }
}
