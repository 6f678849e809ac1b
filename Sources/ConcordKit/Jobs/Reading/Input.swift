// SPDX-License-Identifier: Apache-2.0
import Documents
import Files

/// A text that a job reads: a file, or text or bytes that are already in memory.
///
/// An editor's buffer or the body of a request needs no file:
///
/// ```swift
/// let result = try workspace.check(.text("Shanghai spirit", name: "draft.md"))
/// print(result.report.findings.count)
/// ```
///
/// The name of a text or of bytes appears in findings and errors. If the content does not determine
/// the format, the extension does, as with a file.
public enum Input: Sendable, Hashable {
  /// A file; `-` is standard input.
  case path(String)
  /// Text in memory, decoded whatever encoding it declares. Offsets of results count the bytes of its UTF-8.
  case text(String, name: String)
  /// The bytes of a file, in any format and encoding that Concord reads.
  case bytes([UInt8], name: String)

  /// Standard input.
  public static let standardInput = Input.path("-")

  /// The name in findings and errors: the path, or the given name.
  public var name: String {
    switch self {
    case .path(let path): path
    case .text(_, let name), .bytes(_, let name): name
    }
  }

  /// The file on disk; `nil` for standard input and memory.
  var file: String? {
    if case .path(let path) = self, path != "-" { path } else { nil }
  }

  /// The bytes as a source for readers of formats; a file is opened when it is read.
  var source: ByteSource {
    switch self {
    case .path(let path): ByteSource(path: path)
    case .text(let text, let name): ByteSource(text: text, name: name)
    case .bytes(let bytes, let name): ByteSource(bytes, name: name)
    }
  }

  /// Whether the content is text in itself: no document, archive or picture that has to be opened first.
  ///
  /// - Throws: `JobError` for a file that cannot be read.
  public func isPlainText() throws(JobError) -> Bool {
    try JobError.border {
      switch FileFormat(try bytes(), name: name) {
      case .tmx, .xliff, .po, .table, .html, .markdown, .latex, .jats, .xml, .text, .utx: true
      default: false
      }
    }
  }

  /// All the bytes.
  ///
  /// - Throws: `FileError` for a file that cannot be read.
  func bytes() throws(FileError) -> [UInt8] {
    switch self {
    case .path(let path): try ByteSource(path: path).readAll(limit: TextFile.sizeLimit)
    case .text(let text, _): Array(text.utf8)
    case .bytes(let bytes, _): bytes
    }
  }

  /// The decoded text; for a PDF or a Word document, the text in it.
  ///
  /// - Throws: `FileError` for one that cannot be read.
  func text() throws(FileError) -> String {
    switch self {
    case .path(let path): try TextFile(reading: path).text
    case .text(let text, _): text
    case .bytes(let bytes, let name): try TextFile(bytes: bytes, path: name).text
    }
  }
}

extension Workspace {
  /// Makes sure that no file among some inputs is a link in the workspace that leads out of it.
  ///
  /// - Throws: as `requireInner(_:)` for a path.
  func requireInner(_ inputs: [Input]) throws(JobError) {
    for path in inputs.compactMap(\.file) { try requireInner(path) }
  }
}
