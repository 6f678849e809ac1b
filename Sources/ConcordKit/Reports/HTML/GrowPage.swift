// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// All texts of a grown paper as one self-contained web page.
///
/// It shows what was read, and part by part the sentences side by side with the state, the
/// confidence and the reasons of each pair.
public struct GrowPage {
  private let result: GrowResult

  /// The page of a paper.
  public init(_ result: GrowResult) { self.result = result }

  /// The page as HTML; all languages of a part are side by side, three if the paper has three.
  public var html: String {
    var counts: [String: Int] = [:]
    var body = card
    for section in result.sections {
      let languages = section.languages.map(\.description).joined(separator: ", ")
      body += "<h2>\(section.part.rawValue): \(ReportPage.escaped(languages))</h2>\n"
      let rows = BeadRow(sides: Array(zip(section.languages, section.sentences)))
      for bead in section.beads {
        let state = Self.state(of: bead)
        counts[state.rowClass, default: 0] += 1
        body += rows.html(
          bead.ranges, confidence: bead.status == nil ? nil : bead.confidence, state: state,
          remarks: bead.reasons)
      }
    }
    let title = result.paper.title.sorted { $0.key < $1.key }.map(\.value)
    return ReportPage(
      title: result.paper.id.description, subtitle: title.joined(separator: " · "),
      filters: [
        .init(rowClass: "approved", label: "approved", count: counts["approved", default: 0]),
        .init(
          rowClass: "needs-review", label: "for review", count: counts["needs-review", default: 0]),
        .init(rowClass: "rejected", label: "rejected", count: counts["rejected", default: 0]),
        .init(rowClass: "alone", label: "without a partner", count: counts["alone", default: 0]),
      ], body: body
    ).html
  }

  private static func state(of bead: GrowResult.Section.Bead) -> BeadRow.State {
    switch bead.status {
    case .approved: .init(rowClass: "approved", word: "approved")
    case .needsReview: .init(rowClass: "needs-review", word: "for review")
    case .rejected: .init(rowClass: "rejected", word: "rejected")
    case nil: .init(rowClass: "alone", word: "no partner")
    }
  }

  /// The summary of what was read from the paper, as a list and a table of its parts.
  private var card: String {
    var entries = ""
    func add(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      let text = values.map(ReportPage.escaped).joined(separator: "<br>")
      entries += "<dt>\(name)</dt><dd>\(text)</dd>\n"
    }
    add("Memory", [result.file])
    add(
      "Title", result.paper.title.sorted { $0.key < $1.key }.map { "\($0.value) (\($0.key))" })
    add("Authors", result.names.map { "\($0.source) – \($0.target)" })
    add(
      "Keywords",
      result.candidates.filter { $0.from == .keywords }.map {
        "\($0.source) – \($0.target)" + ($0.known ? " (in the glossary)" : "")
      })
    add(
      "Other translations",
      result.conflicts.map {
        "\($0.source) – " + $0.targets.joined(separator: " / ")
      })
    var table = ""
    for section in result.sections {
      let sizes = zip(section.languages, section.sentences).map { "\($0) \($1.count)" }
      let statuses = section.beads.map(\.status)
      func count(_ status: ReviewStatus?) -> String {
        "<td class=\"count\">\(statuses.count { $0 == status })</td>"
      }
      table +=
        "<tr><td>\(section.part.rawValue)</td><td>\(ReportPage.escaped(sizes.joined(separator: ", ")))</td>"
        + count(.approved) + count(.needsReview) + count(nil) + "</tr>\n"
    }
    return """
      <div class="card"><dl>
      \(entries)</dl>
      <table><tr><th>Part</th><th>Sentences</th><th>Approved</th><th>For review</th><th>No partner</th></tr>
      \(table)</table></div>

      """
  }

  /// Checks that a page can be written at a path, before a paper is added.
  ///
  /// - Parameter papers: the papers that the page is about; none of their files is replaced.
  /// - Throws: `JobError`: `output/input`, `output/taken`, `file/unwritable`.
  public static func check(_ path: String, of papers: [PaperSource] = []) throws(JobError) {
    try ReportPage.check(path, inputs: papers.flatMap(\.inputs))
  }

  /// Writes the page to a file.
  ///
  /// - Throws: `JobError`: `output/taken`, `file/unwritable`.
  public func write(to path: String) throws(JobError) {
    try ReportPage.write(html, to: path, inputs: [])
  }
}
