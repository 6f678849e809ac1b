// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// The abilities of a client, as it declared them at the beginning (LSP 3.17, `ClientCapabilities`).
///
/// A client that said nothing can do least.
struct ClientAbilities: Sendable {
  var encoding = PositionEncoding.utf16
  /// Whether diagnostics may carry the version of their document.
  var takesVersions = false
  /// Whether diagnostics may link to the page of their rule.
  var takesPages = false
  /// Whether the client asks for diagnostics, so that none are pushed.
  var pullsDiagnostics = false
  /// Whether the client can be told to ask again.
  var refreshesDiagnostics = false
  /// Whether edits may name the version of their document.
  var takesDocumentChanges = false
  /// Whether code actions may be more than commands.
  var takesActions = false
  /// Whether the client makes edits for the server.
  var appliesEdits = false
  var showsMarkdown = false
  var takesSymbolTrees = false
  var showsProgress = false
  /// Whether the client can be asked for its settings.
  var hasSettings = false
  /// Whether the client tells of changes of files if asked to.
  var watchesFiles = false
  var showsDocuments = false

  init() {}

  /// Reads the capabilities of `initialize`.
  init(_ value: JSONValue) {
    let text = value["textDocument"]
    let workspace = value["workspace"]
    let window = value["window"]
    encoding = PositionEncoding(
      offered: (value["general"]["positionEncodings"].array ?? []).compactMap(\.string))
    takesVersions = text["publishDiagnostics"]["versionSupport"] == true
    takesPages = text["publishDiagnostics"]["codeDescriptionSupport"] == true
    pullsDiagnostics = text["diagnostic"].object != nil
    refreshesDiagnostics = workspace["diagnostics"]["refreshSupport"] == true
    takesDocumentChanges = workspace["workspaceEdit"]["documentChanges"] == true
    takesActions = text["codeAction"]["codeActionLiteralSupport"].object != nil
    appliesEdits = workspace["applyEdit"] == true
    let formats = text["hover"]["contentFormat"].array ?? []
    showsMarkdown = formats.contains("markdown")
    takesSymbolTrees = text["documentSymbol"]["hierarchicalDocumentSymbolSupport"] == true
    showsProgress = window["workDoneProgress"] == true
    hasSettings = workspace["configuration"] == true
    watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"] == true
    showsDocuments = window["showDocument"]["support"] == true
  }
}
