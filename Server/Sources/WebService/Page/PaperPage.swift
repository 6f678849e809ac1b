// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The page on which the sentences of one paper are put in order; its script does the work.
struct PaperPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  /// The words that the script shows, by its own names.
  private static let scriptWords: [(name: String, word: PageWord)] = [
    ("gap", .gap), ("approved", .approved), ("needs-review", .waits), ("rejected", .isRejected),
    ("confidence", .confidence), ("why", .why), ("accept", .accept), ("reject", .reject),
    ("edit", .edit), ("merge", .mergeUp), ("split", .split), ("up", .sentenceUp),
    ("down", .sentenceDown), ("shift-up", .shiftUp), ("shift-down", .shiftDown),
    ("up-to-here", .upToHere), ("progress", .progress), ("none", .noneFound),
    ("changed", .changedElsewhere), ("nothing-to-undo", .nothingToUndo), ("edit-hint", .editHint),
    ("live", .live), ("offline", .offline), ("term-changed", .termChanged),
    ("accepted", .approved), ("edited", .edited), ("moved", .moved), ("merged", .moved),
    ("split", .moved),
  ]

  /// The keys and what they do; those of InterText where it has them.
  private static let keys: [(key: String, word: PageWord)] = [
    ("↑ ↓ J K", .moveAround), ("← →", .otherSide), ("A", .acceptNext), ("R", .reject),
    ("S", .toggle), ("C", .upToHere), ("D", .nextDoubtful), ("U, Alt U", .nextWaiting),
    ("N, Alt N", .nextUneven), ("E", .edit), ("Ctrl Z", .undo), ("Ctrl ⌫", .mergeUp),
    ("Ctrl ↵", .split), ("Ctrl ↑", .sentenceUp), ("Ctrl ↓", .sentenceDown), ("⌫", .shiftUp),
    ("↵", .shiftDown), ("Ctrl X", .swap), ("M", .bookmark), ("B, Alt B", .nextBookmark),
  ]

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  /// The content of the page of a paper.
  ///
  /// - Parameter editor: the paper.
  func content(_ editor: PaperEditor) throws -> String {
    let label = HTMLText.escaped(try editor.page(limit: 0).label)
    let table = Dictionary(
      Self.scriptWords.map { ($0.name, words[$0.word]) }, uniquingKeysWith: { first, _ in first })
    let keys = Self.keys.map { row in
      "<dt><kbd>\(row.key)</kbd></dt><dd>\(HTMLText.escaped(words[row.word]))</dd>"
    }.joined()
    func button(_ job: String, _ word: PageWord, _ key: String) -> String {
      "<button type=\"button\" class=\"button small\" data-do=\"\(job)\">\(HTMLText.escaped(words[word]))<kbd>\(key)</kbd></button>"
    }
    return """
      <section id="paper" data-file="\(HTMLText.escaped(editor.file))" data-label="\(label)" \
      data-doubt="\(opened.workspace.configuration.minimumConfidence)" \
      data-words="\(HTMLText.escaped(try JSONReport.line(of: table)))">
      <noscript><p class="warn">\(words[.needsScript])</p></noscript>
      <div class="bar">
      <div class="bar-state"><progress id="progress" max="1" value="0" aria-labelledby="progress-text"></progress>
      <p id="progress-text" class="place">\(words[.loading])</p>
      <p id="live" class="place" data-live="false"></p></div>
      <div class="bar-tools">\(button("doubtful", .nextDoubtful, "D"))\(button("up-to-here", .upToHere, "C"))\
      \(button("undo", .undo, "Ctrl Z"))\(button("keys", .keys, "?"))</div>
      </div>
      <div id="beads" role="list" aria-label="\(label)" aria-busy="true"></div>
      <div id="empty" hidden>\(frame.empty(words[.noUnits]))</div>
      <dialog id="keys" aria-labelledby="keys-title"><form method="dialog">
      <h2 id="keys-title">\(words[.keys])</h2><dl class="keys">\(keys)</dl>
      <button class="button primary">\(words[.close])</button></form></dialog>
      </section>
      """
  }
}
