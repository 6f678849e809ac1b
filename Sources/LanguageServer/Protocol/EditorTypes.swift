// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// Words in the place of others (LSP 3.17, `TextEdit`).
struct TextEdit: Hashable, Sendable, Encodable {
  var range: TextSpanRange
  var newText: String
}

/// A place in a file (LSP 3.17, `Location`).
struct FileLocation: Hashable, Sendable, Encodable {
  var uri: String
  var range: TextSpanRange
}

/// A finding as an editor shows it (LSP 3.17, `Diagnostic`).
struct Diagnostic: Hashable, Sendable, Encodable {
  /// A link to the page of a rule (`CodeDescription`).
  struct Page: Hashable, Sendable, Encodable { var href: String }

  var range: TextSpanRange
  /// 1 error, 2 warning, 3 information.
  var severity: Int
  /// The rule.
  var code: String?
  var codeDescription: Page?
  var source = "concord"
  var message: String
}

/// Changes of documents (LSP 3.17, `WorkspaceEdit`).
struct WorkspaceEdit: Sendable, Encodable {
  /// Changes of one document (`TextDocumentEdit`).
  struct Changes: Hashable, Sendable {
    var uri: String
    /// The version that the changes are for; `nil` for a document that is not open.
    var version: Int?
    var edits: [TextEdit]
  }

  var documents: [Changes]
  /// Whether the client knows `documentChanges`, by which a change of an older version is refused.
  var isVersioned: Bool

  private enum Key: String, CodingKey { case changes, documentChanges }
  private enum DocumentKey: String, CodingKey { case textDocument, edits, uri, version }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    guard isVersioned else {
      let changes = Dictionary(documents.map { ($0.uri, $0.edits) }) { $0 + $1 }
      try object.encode(changes, forKey: .changes)
      return
    }
    var list = object.nestedUnkeyedContainer(forKey: .documentChanges)
    for change in documents {
      var document = list.nestedContainer(keyedBy: DocumentKey.self)
      var name = document.nestedContainer(keyedBy: DocumentKey.self, forKey: .textDocument)
      try name.encode(change.uri, forKey: .uri)
      // Null, not absent, for a document that is not open.
      try name.encode(change.version, forKey: .version)
      try document.encode(change.edits, forKey: .edits)
    }
  }
}

/// Something that the server does when the person asks for it (LSP 3.17, `Command`).
struct EditorCommand: Sendable, Encodable {
  var title: String
  var command: String
  var arguments: [JSONValue]
}

/// A change that is offered (LSP 3.17, `CodeAction`).
struct CodeAction: Sendable, Encodable {
  var title: String
  /// `quickfix`, `source.fixAll.concord` or `refactor`.
  var kind: String
  var isPreferred: Bool?
  var edit: WorkspaceEdit?
  var command: EditorCommand?
}

/// Text that is shown (LSP 3.17, `MarkupContent`).
struct MarkupText: Hashable, Sendable, Encodable {
  /// `markdown` or `plaintext`.
  var kind: String
  var value: String
}

/// The card that is shown at a place (LSP 3.17, `Hover`).
struct HoverCard: Hashable, Sendable, Encodable {
  var contents: MarkupText
  var range: TextSpanRange?
}

/// A term that is offered (LSP 3.17, `CompletionItem`).
struct CompletionItem: Hashable, Sendable, Encodable {
  var label: String
  /// 1: text.
  var kind = 1
  var detail: String?
  var sortText: String
  var filterText: String
  var textEdit: TextEdit
}

/// The terms that are offered (LSP 3.17, `CompletionList`).
struct CompletionList: Hashable, Sendable, Encodable {
  var isIncomplete: Bool
  var items: [CompletionItem]
}

/// A unit of a document (LSP 3.17, `DocumentSymbol`).
struct DocumentSymbol: Hashable, Sendable, Encodable {
  var name: String
  var detail: String
  /// 15: string.
  var kind = 15
  var range: TextSpanRange
  var selectionRange: TextSpanRange
}

/// A unit of a document for clients without a tree (LSP 3.17, `SymbolInformation`).
struct FlatSymbol: Hashable, Sendable, Encodable {
  var name: String
  /// 15: string.
  var kind = 15
  var location: FileLocation
}

/// The findings of a document that a client has asked for (LSP 3.17, `DocumentDiagnosticReport`).
struct DiagnosticReport: Sendable, Encodable {
  /// `full` or `unchanged`.
  var kind: String
  var resultId: String
  var items: [Diagnostic]?
}

/// The findings of a document that the server sends (LSP 3.17, `PublishDiagnosticsParams`).
struct PublishedDiagnostics: Sendable, Encodable {
  var uri: String
  var version: Int?
  var diagnostics: [Diagnostic]
}
