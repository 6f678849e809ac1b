// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// Puts the sentences of two texts in pairs.
struct AlignPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  /// Pairs below it are marked; the workspace's figure for units that wait.
  private var bar: Double { opened.workspace.configuration.minimumConfidence }

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  func content(_ source: String, _ target: String) throws -> String {
    """
    <p class="intro">\(words[.alignIntro])</p>
    <form class="pair" method="post" action="/align" accept-charset="utf-8">
    <div class="stack"><label for="source">\(words[.source])</label>
    <textarea id="source" name="source" rows="8" required spellcheck="false">
    \(HTMLText.escaped(source))</textarea></div>
    <div class="stack"><label for="target">\(words[.translation])</label>
    <textarea id="target" name="target" rows="8" required spellcheck="false">
    \(HTMLText.escaped(target))</textarea></div>
    <p><button class="button primary">\(words[.align])</button></p>
    </form>
    <div id="results" aria-live="polite">\(try results(source, target))</div>
    """
  }

  private func results(_ source: String, _ target: String) throws -> String {
    guard [source, target].allSatisfy({ $0.contains { !$0.isWhitespace } }) else { return "" }
    let alignment = try opened.workspace.align(
      .text(source, name: "source.txt"), .text(target, name: "target.txt"))
    var html = alignment.notices.map { "<p class=\"warn\">\(HTMLText.escaped($0))</p>" }.joined()
    html += "<div class=\"beads\">"
    for bead in alignment.beads {
      let isDoubtful = bead.confidence < bar
      html += """
        <article class="bead\(isDoubtful ? " doubtful" : "")">
        <p lang="\(alignment.from)">\(HTMLText.escaped(bead.source))</p>
        <p lang="\(alignment.to)">\(HTMLText.escaped(bead.target))</p>
        <p class="place">\(bead.bead) · \(words[.confidence]) \(Int(bead.confidence * 100)) %\
        \(isDoubtful ? " · <b>\(words[.doubtful])</b>" : "")</p>
        </article>
        """
    }
    return html + "</div>"
  }
}
