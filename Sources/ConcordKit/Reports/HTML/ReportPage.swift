// SPDX-License-Identifier: Apache-2.0
import Files

/// The frame that all HTML reports share: one self-contained page without scripts.
///
/// It loads nothing from the network and states this in its content security policy. Rows are
/// filtered by check boxes and style rules alone (`:has`), so a report can be sent by mail, opened
/// from a disk, and printed.
struct ReportPage {
  /// A kind of row that the reader can hide.
  struct Filter {
    /// The CSS class of rows of this kind; one of Concord's own names, never text from outside.
    var rowClass: String
    /// The words next to the check box.
    var label: String
    /// The number of rows of this kind; a filter without rows is left out.
    var count: Int
  }

  /// The title, shown above everything.
  var title: String
  /// One line under the title.
  var subtitle = ""
  /// The filters, in the order of the page.
  var filters: [Filter] = []
  /// The content as HTML.
  var body: String

  /// The whole page.
  var html: String {
    let shown = filters.filter { $0.count > 0 }
    let hidden = shown.map {
      "body:has(#show-\($0.rowClass):not(:checked)) .\($0.rowClass) { display: none }\n"
    }
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(Self.policy)
      <title>\(Self.escaped(title))</title>
      <style>
      \(Self.style)\(hidden.joined())</style>
      </head>
      <body>
      <header>
      <h1>\(Self.escaped(title))</h1>
      \(subtitle.isEmpty ? "" : "<p>\(Self.escaped(subtitle))</p>\n")\(Self.list(shown))</header>
      <main>
      \(body)</main>
      <footer>Concord \(ConcordVersion.current)</footer>
      </body>
      </html>

      """
  }

  private static func list(_ filters: [Filter]) -> String {
    guard !filters.isEmpty else { return "" }
    let boxes = filters.map {
      "<label class=\"\($0.rowClass)-key\"><input type=\"checkbox\" id=\"show-\($0.rowClass)\" checked> "
        + "\(escaped($0.label)) <b>\($0.count)</b></label>\n"
    }
    return "<fieldset class=\"filters\"><legend>Show</legend>\n\(boxes.joined())</fieldset>\n"
  }

  /// Writes a page to a file, unless that would replace a file that Concord did not write.
  ///
  /// - Parameter inputs: the files that the page is made from.
  /// - Throws: `JobError`: `output/input`, `output/taken`, `file/unwritable`.
  static func write(_ page: String, to path: String, inputs: [Input]) throws(JobError) {
    try check(path, inputs: inputs)
    try JobError.border { try AtomicFile.write(Array(page.utf8), to: path) }
  }

  /// Checks that a page can be written at a path.
  ///
  /// - Throws: as `write`.
  static func check(_ path: String, inputs: [Input]) throws(JobError) {
    try OutputPlace.check(path, inputs: inputs) { head in
      String(decoding: head.prefix(1000), as: UTF8.self).utf8
        .split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(Self.policy.utf8) }
    }
    try JobError.border { try AtomicFile.check(path) }
  }

  /// The line of every page that forbids scripts and the network; an older page is known by it.
  private static let policy = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    """

  /// Text between tags or in a quoted attribute.
  static func escaped(_ text: String) -> String { XMLText.escapedWithQuotes(text.printable) }
}
