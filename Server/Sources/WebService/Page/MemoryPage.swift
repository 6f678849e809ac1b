import ConcordKit

/// The papers of the memory and their figures.
struct MemoryPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  /// The most papers on a page.
  private static let limit = 500

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  func content() throws -> String {
    let census = try opened.workspace.memoryCensus()
    if census.files.isEmpty { return frame.empty(words[.memoryEmpty]) }
    var html = "<dl class=\"figures\">"
    for (word, figure) in [
      (PageWord.papers, census.files.count), (.units, census.total.units),
      (.review, census.total.needsReview), (.rejected, census.total.rejected),
    ] {
      html += "<div><dt>\(words[word])</dt><dd>\(figure)</dd></div>"
    }
    html += "</dl>"
    if census.files.count > Self.limit {
      html += "<p class=\"intro\">\(Self.limit) \(words[.shown]) / \(census.files.count)</p>"
    }
    html += "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">\(words[.papers])</th>"
    for word in [PageWord.units, .review, .rejected] {
      html += "<th scope=\"col\">\(words[word])</th>"
    }
    html += "</tr></thead><tbody>"
    for file in census.files.prefix(Self.limit) {
      html +=
        "<tr><th scope=\"row\">\(HTMLText.escaped(file.file))</th><td>\(file.counts.units)</td>"
        + "<td>\(file.counts.needsReview)</td><td>\(file.counts.rejected)</td></tr>"
    }
    return html + "</tbody></table></div>"
  }
}
