// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC

/// The commands that the server carries out when a person chooses them.
struct EditorCommands {
  let context: FeatureContext

  static let fixAll = "concord.fixAll"
  static let ignore = "concord.ignore"
  static let propose = "concord.proposeTerm"
  static let recheck = "concord.recheck"
  static let apply = "concord.applyEdit"
  static let all = [fixAll, ignore, propose, recheck, apply]

  /// Makes all safe fixes of the document.
  func fixAll() async throws -> JSONValue {
    let edits = try FindingActions(context: context).allFixes(try context.report())
    guard !edits.isEmpty else { return .int(0) }
    try await send(context.edit(edits), label: "Concord: all safe fixes")
    return .int(edits.count)
  }

  /// Silences a rule on a line, from 0, with a reason.
  func ignore(_ rule: String, line: Int, reason: String) async throws -> JSONValue {
    let buffer = context.document.buffer
    guard IgnoreCommentWriter.knows(rule) else {
      throw RPCError.invalidParameters("there is no rule '\(QuotedText.cleaned(rule))'")
    }
    guard (0..<buffer.lineCount).contains(line) else {
      throw RPCError.invalidParameters("the document has no line \(line), counted from 0")
    }
    guard let writer = IgnoreCommentWriter(buffer.text, name: context.document.name) else {
      throw RPCError(-32803, message: "this format has no comments; use a baseline")
    }
    guard let insertion = writer.insertion(of: rule, reason: reason, line: buffer.line(line))
    else {
      throw RPCError(
        -32803, message: "a comment here would change the text; write it by hand, or use a baseline"
      )
    }
    let place = buffer.range(insertion.offset..<insertion.offset, context.encoding)
    try await send(
      context.edit([TextEdit(range: place, newText: insertion.text)]),
      label: "Concord: ignore \(rule)")
    return true
  }

  /// Puts a term, and its translation if there is one, into the glossary of proposals.
  func propose(_ arguments: JSONValue) async throws -> JSONValue {
    guard let opened = try context.report().opened else {
      throw RPCError(-32803, message: "this document is in no workspace")
    }
    guard let term = arguments["term"].string,
      let language = arguments["language"].string.flatMap({ LanguageTag($0) })
    else { throw RPCError.invalidParameters("proposeTerm needs 'term' and 'language'") }
    var terms = [(language, term)]
    if let translation = arguments["translation"].string,
      let other = arguments["translationLanguage"].string.flatMap({ LanguageTag($0) })
    {
      terms.append((other, translation))
    }
    let added = try opened.workspace.propose(terms, note: arguments["note"].string)
    let text =
      "“\(QuotedText.cleaned(term))” is proposed as \(added.concept) in \(added.glossary); a person"
      + " decides with 'concord glossary set'"
    context.connection.notify(
      "window/showMessage", ["type": 3, "message": .string(text)] as JSONValue)
    if context.abilities.showsDocuments {
      let uri = FileURI.uri(of: opened.workspace.file(added.glossary))
      _ = try? await context.connection.request(
        "window/showDocument", ["uri": .string(uri), "takeFocus": false] as JSONValue)
    }
    return .string(added.concept.description)
  }

  /// Lets the client make an edit.
  func send(_ edit: some Encodable & Sendable, label: String) async throws {
    guard context.abilities.appliesEdits else {
      throw RPCError(
        -32803, message: "the editor does not accept edits from a server; make the change by hand")
    }
    let answer = try await context.connection.request(
      "workspace/applyEdit", AppliedEdit(label: label, edit: edit))
    guard answer["applied"] == true else {
      throw RPCError(
        -32803, message: answer["failureReason"].string ?? "the editor did not make the edit")
    }
  }

  private struct AppliedEdit<Edit: Encodable & Sendable>: Encodable, Sendable {
    var label: String
    var edit: Edit
  }
}
