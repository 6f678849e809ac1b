// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// Takes papers into the memory that are dropped; its script sends them one after another.
struct GrowPageForm {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  private static let scriptWords: [(name: String, word: PageWord)] = [
    ("waiting", .queued), ("working", .loading), ("added", .growAdded), ("updated", .growUpdated),
    ("unchanged", .growUnchanged), ("preview", .growPreview), ("pairs", .growPairs),
    ("open", .openPaper), ("alone", .growAlone), ("terms", .growTerms), ("tooLarge", .tooLarge),
    ("title", .titles), ("authors", .authors), ("keywords", .keywords), ("abstract", .abstract),
    ("body", .bodyText), ("references", .references), ("notes", .notes2),
    ("sentences", .sentences), ("notTaken", .notTaken),
  ]

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  func content() throws -> String {
    let table = Dictionary(
      Self.scriptWords.map { ($0.name, words[$0.word]) }, uniquingKeysWith: { first, _ in first })
    return """
      <p class="intro">\(words[.growIntro])</p>
      <section id="grow" data-words="\(HTMLText.escaped(try JSONReport.line(of: table)))" \
      data-limit="\(WebService.longestUpload)">
      <noscript><p class="warn">\(words[.needsScript])</p></noscript>
      <label class="drop" id="drop" for="papers"><span class="drop-sign" aria-hidden="true">⇣</span>
      <b>\(words[.growDrop])</b><span>\(words[.growKinds])</span></label>
      <input type="file" id="papers" class="offscreen" multiple accept=".txt,.md,.html,.htm,.tex,.docx,.pdf">
      <p class="check-line"><input type="checkbox" id="dry"><label for="dry">\(words[.growDry])</label></p>
      <div id="grow-state" role="status" aria-live="polite"></div>
      <div id="cards" class="list"></div>
      </section>
      """
  }
}
