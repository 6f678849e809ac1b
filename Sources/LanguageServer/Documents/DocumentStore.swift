// SPDX-License-Identifier: Apache-2.0
import JSONRPC
import Synchronization

/// The open documents.
final class DocumentStore: Sendable {
  private let documents = Mutex<[String: OpenDocument]>([:])

  /// The documents, in the order of their names.
  var all: [OpenDocument] {
    documents.withLock { $0.values.sorted { $0.uri < $1.uri } }
  }

  /// A document as it is now.
  subscript(uri: String) -> OpenDocument? { documents.withLock { $0[uri] } }

  /// The document of a file.
  func document(at path: String) -> OpenDocument? {
    documents.withLock { $0.values.first { $0.path == path } }
  }

  /// Opens a document, or opens it again.
  func open(_ document: OpenDocument) { documents.withLock { $0[document.uri] = document } }

  /// Closes a document.
  func close(_ uri: String) { documents.withLock { $0[uri] = nil } }

  /// Makes the changes of `textDocument/didChange`, one after another.
  ///
  /// - Returns: whether the document is open.
  func change(_ uri: String, version: Int, by changes: [JSONValue], in encoding: PositionEncoding)
    -> Bool
  {
    documents.withLock { documents in
      // Taken out meanwhile, so that the bytes are changed in place.
      guard var document = documents.removeValue(forKey: uri) else { return false }
      for change in changes {
        guard let text = change["text"].string else { continue }
        if let range = TextSpanRange(change["range"]) {
          document.buffer.replace(document.buffer.bytes(of: range, encoding), with: text)
        } else {
          document.buffer = EditedText(text)
        }
      }
      document.version = version
      documents[uri] = document
      return true
    }
  }
}
