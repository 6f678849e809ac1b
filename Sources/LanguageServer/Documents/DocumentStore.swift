// SPDX-License-Identifier: Apache-2.0
import JSONRPC
import Synchronization

/// The open documents.
final class DocumentStore: Sendable {
  private struct State {
    var documents: [String: OpenDocument] = [:]
    /// The number of changes of all documents.
    var editions = 0

    /// Keeps a document in a new edition.
    mutating func put(_ document: consuming OpenDocument) {
      editions += 1
      document.edition = editions
      documents[document.uri] = document
    }
  }

  private let state = Mutex(State())

  /// The documents, in the order of their names.
  var all: [OpenDocument] {
    state.withLock { $0.documents.values.sorted { $0.uri < $1.uri } }
  }

  /// A document as it is now.
  subscript(uri: String) -> OpenDocument? { state.withLock { $0.documents[uri] } }

  /// The document of a file.
  func document(at path: String) -> OpenDocument? {
    state.withLock { $0.documents.values.first { $0.path == path } }
  }

  /// Opens a document, or opens it again.
  func open(_ document: OpenDocument) { state.withLock { $0.put(document) } }

  /// Closes a document.
  func close(_ uri: String) { state.withLock { $0.documents[uri] = nil } }

  /// Makes the changes of `textDocument/didChange`, one after another.
  ///
  /// - Returns: whether the document is open.
  func change(_ uri: String, version: Int, by changes: [JSONValue], in encoding: PositionEncoding)
    -> Bool
  {
    state.withLock { state in
      // Taken out meanwhile, so that the bytes are changed in place.
      guard var document = state.documents.removeValue(forKey: uri) else { return false }
      for change in changes {
        guard let text = change["text"].string else { continue }
        if let range = TextSpanRange(change["range"]) {
          document.buffer.replace(document.buffer.nextBytes(of: range, encoding), with: text)
        } else {
          document.buffer = EditedText(text)
        }
      }
      document.version = version
      state.put(document)
      return true
    }
  }
}
