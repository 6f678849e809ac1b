// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The papers of the memory, their figures, and the sentences that are translated in more than one way.
struct MemoryPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  /// The most papers, and the most conflicts, on a page.
  private static let limit = 500
  private static let conflictLimit = 50

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  func content(showsConflicts: Bool) throws -> String {
    let census = try opened.workspace.memoryCensus()
    if census.files.isEmpty {
      return frame.empty(words[.memoryEmpty])
        + "<p class=\"center\"><a class=\"button primary\" href=\"/grow\">\(words[.grow])</a></p>"
    }
    var html = "<dl class=\"figures\">"
    for (word, figure) in [
      (PageWord.papers, census.files.count), (.units, census.total.units),
      (.waits, census.total.needsReview), (.rejected, census.total.rejected),
    ] {
      html += "<div><dt>\(words[word])</dt><dd>\(figure)</dd></div>"
    }
    html += "</dl>"
    if census.files.count > Self.limit {
      html += "<p class=\"intro\">\(Self.limit) \(words[.shown]) / \(census.files.count)</p>"
    }
    html +=
      "<div class=\"scroll\" role=\"region\" aria-label=\"\(words[.papers])\" tabindex=\"0\"><table><thead><tr>"
      + "<th scope=\"col\">\(words[.papers])</th>"
    for word in [PageWord.units, .waits, .rejected, .characters] {
      html += "<th scope=\"col\">\(words[word])</th>"
    }
    html += "</tr></thead><tbody>"
    for file in census.files.prefix(Self.limit) { html += row(file) }
    return html + "</tbody></table></div>" + (try conflicts(isOpen: showsConflicts))
  }

  private func row(_ file: MemoryCensus.File) -> String {
    let counts = file.counts
    let sizes = counts.characters.sorted { $0.key < $1.key }
      .map { "<span class=\"badge\">\(HTMLText.escaped($0.key))</span> \($0.value)" }
    return "<tr><th scope=\"row\"><a href=\"/paper?file=\(PercentText.encoded(file.file))\">"
      + "\(HTMLText.escaped(file.file))</a></th><td>\(counts.units)</td>"
      + "<td>\(counts.needsReview > 0 ? "<b class=\"count\">\(counts.needsReview)</b>" : "0")</td>"
      + "<td>\(counts.rejected)</td><td>\(sizes.joined(separator: " "))</td></tr>"
  }

  /// Reading them takes as long as reading the memory, so they are asked for.
  private func conflicts(isOpen: Bool) throws -> String {
    let title = "<h2 id=\"conflicts\">\(words[.conflicts])</h2>"
    guard isOpen else {
      return title
        + "<p><a class=\"button\" href=\"/memory?conflicts=1#conflicts\">\(words[.findConflicts])</a></p>"
    }
    let found = try opened.workspace.memoryConflicts()
    if found.conflicts.isEmpty { return title + frame.empty(words[.noConflicts]) }
    var html = title + "<p class=\"intro\">\(found.conflicts.count)</p><div class=\"list\">"
    for conflict in found.conflicts.prefix(Self.conflictLimit) {
      html +=
        "<article class=\"card\"><p lang=\"\(found.from)\">\(HTMLText.escaped(conflict.source))</p>"
      for rendering in conflict.renderings {
        html +=
          "<p class=\"also\" lang=\"\(found.to)\">\(HTMLText.escaped(rendering.target))</p>"
          + "<p class=\"place\">\(HTMLText.escaped(rendering.units.prefix(5).joined(separator: " · ")))</p>"
      }
      html += "</article>"
    }
    return html + "</div>"
  }
}
