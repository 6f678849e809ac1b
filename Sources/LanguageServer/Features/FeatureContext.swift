// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The input of a feature: a document as it was when the request came, and its workspace.
struct FeatureContext: Sendable {
  let document: OpenDocument
  let documents: DocumentStore
  let checks: DocumentChecks
  let roots: EditorRoots
  let connection: RPCConnection

  var abilities: ClientAbilities { checks.abilities }
  var encoding: PositionEncoding { abilities.encoding }

  /// The report of the document.
  func report() throws -> DocumentReport { try checks.report(of: document) }

  /// The session for lookups in a workspace; the person sees that it is opened if that takes long.
  func lookup(in opened: WorkspaceSessions.Opened) async throws -> LookupSession {
    try await WaitingNotice.during(connection, for: abilities) { try opened.lookup() }
  }

  /// An edit of the document.
  func edit(_ edits: [TextEdit]) -> WorkspaceEdit {
    WorkspaceEdit(
      documents: [.init(uri: document.uri, version: document.version, edits: edits)],
      isVersioned: abilities.takesDocumentChanges)
  }

  /// The term of the glossaries at a place of the document, with its bytes.
  ///
  /// The text around the place is a line with its neighbours, since a term may go over the end of a line. It is read
  /// in the language of the document first, then in the others of the workspace.
  func term(at offset: Int, _ report: DocumentReport) async throws -> (
    place: TermsInText.Place, bytes: Range<Int>, language: LanguageTag
  )? {
    guard let opened = report.opened else { return nil }
    let session = try await lookup(in: opened)
    let line = document.buffer.lineNumber(of: offset)
    let around =
      document.buffer.line(max(0, line - 1))
      .lowerBound..<document.buffer.line(
        min(line + 1, document.buffer.lineCount - 1)
      ).upperBound
    let text = document.buffer.text(in: around)
    let settings = opened.workspace.configuration
    var tried: Set<LanguageTag> = []
    let languages =
      [report.language, settings.sourceLanguage, settings.targetLanguage].compactMap(\.self)
      + [LanguageTag.chinese, .english, .russian]
    for language in languages where tried.insert(language).inserted {
      let other =
        language.matches(settings.targetLanguage)
        ? settings.sourceLanguage : settings.targetLanguage
      let found = try session.terms(in: text, from: language, to: other).terms.filter { place in
        let start = around.lowerBound + place.offset
        return start <= offset && offset <= start + place.length
      }
      // At the border of two terms the one that begins there is meant; of two at one place the longer one.
      let best = found.max { a, b in
        (a.offset, a.length) < (b.offset, b.length)
      }
      if let best {
        let start = around.lowerBound + best.offset
        return (best, start..<start + best.length, language)
      }
    }
    return nil
  }
}
