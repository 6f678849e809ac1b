// SPDX-License-Identifier: Apache-2.0

/// A document that is open in the editor.
struct OpenDocument: Sendable {
  /// The name that the client gives it.
  let uri: String
  /// The path of its file; `nil` for one that has none yet.
  let path: String?
  /// The version that the client counts.
  var version: Int
  /// The number of its last change among those of all documents.
  ///
  /// Some clients count their versions wrongly.
  var edition = 0
  /// The text.
  var buffer: EditedText

  init(uri: String, version: Int, text: String) {
    self.uri = uri
    path = FileURI.path(of: uri)
    self.version = version
    buffer = EditedText(text)
  }

  /// The name by which it is read: its ending tells the format.
  var name: String { path ?? "untitled.md" }
}
