// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Synchronization

/// Checks open documents, and keeps the last report of each.
final class DocumentChecks: Sendable {
  private struct State {
    var reports: [String: DocumentReport] = [:]
    var abilities = ClientAbilities()
    var settings = EditorSettings()
    var count = 0
  }
  private let state = Mutex(State())
  private let documents: DocumentStore
  private let roots: EditorRoots

  /// The most findings of a document that are shown.
  private static let limit = 1000

  init(_ documents: DocumentStore, _ roots: EditorRoots) {
    self.documents = documents
    self.roots = roots
  }

  /// The abilities of the client.
  var abilities: ClientAbilities {
    get { state.withLock { $0.abilities } }
    set { state.withLock { $0.abilities = newValue } }
  }

  /// The settings of the person.
  var settings: EditorSettings {
    get { state.withLock { $0.settings } }
    set { state.withLock { $0.settings = newValue } }
  }

  /// Forgets a document that is closed.
  func close(_ uri: String) { state.withLock { $0.reports[uri] = nil } }

  /// The last report of a document, which may be of an earlier version.
  func lastReport(of uri: String) -> DocumentReport? { state.withLock { $0.reports[uri] } }

  /// The report of a document as it is, made now if there is none.
  ///
  /// - Throws: `JobError` with `cancelled` when the task is cancelled.
  /// - Complexity: that of a check if the document, its original, the workspace or the settings have changed.
  func report(of document: OpenDocument) throws(JobError) -> DocumentReport {
    let settings = settings
    var key = DocumentReport.Key(edition: document.edition, settings: "\(settings)")
    var opened: WorkspaceSessions.Opened?
    if let root = roots.root(of: document) {
      do {
        opened = try roots.sessions(at: root).current()
      } catch {
        return keep(failed(document, key, error: error, opened: nil))
      }
    }
    key.workspace = opened.map(ObjectIdentifier.init)
    let original = opened.flatMap { self.original(of: document, in: $0.workspace) }
    key.original = original?.key
    if let known = lastReport(of: document.uri), known.key == key { return known }
    guard let opened else {
      return keep(report(document, key, opened: nil, checked: nil, findings: []))
    }
    do {
      return keep(
        try checked(document, key, opened: opened, original: original?.input, settings: settings))
    } catch {
      if error.code == JobError.cancelledCode { throw error }
      return keep(failed(document, key, error: error, opened: opened))
    }
  }

  /// The options with which a document is checked.
  func options(of document: OpenDocument, in workspace: Workspace) -> DraftCheckOptions {
    let settings = settings
    return DraftCheckOptions(
      source: original(of: document, in: workspace)?.input, date: settings.date,
      isStrict: settings.isStrict)
  }

  /// The open documents whose original is this one, as far as their last reports know.
  func translations(of document: OpenDocument) -> [OpenDocument] {
    guard let path = document.path else { return [] }
    let found = state.withLock { state in
      state.reports.values.filter { $0.key.original?.path == path }.map(\.document.uri)
    }
    return found.sorted().compactMap { documents[$0] }
  }

  private func original(of document: OpenDocument, in workspace: Workspace) -> (
    input: Input, key: DocumentReport.Key.Original
  )? {
    guard let member = document.path.flatMap({ DraftFamily(of: $0).original(in: workspace) })
    else { return nil }
    if let open = documents.document(at: member.path) {
      return (
        .text(open.buffer.text, name: member.path),
        .init(path: member.path, version: "\(open.edition)")
      )
    }
    guard let stamp = Self.stamp(of: member.path) else { return nil }
    return (.path(member.path), .init(path: member.path, version: stamp))
  }

  private static func stamp(of path: String) -> String? {
    guard let values = try? FileManager.default.attributesOfItem(atPath: path),
      let date = values[.modificationDate] as? Date, let size = values[.size] as? Int
    else { return nil }
    return "saved \(date.timeIntervalSince1970) \(size)"
  }

  private func checked(
    _ document: OpenDocument, _ key: DocumentReport.Key, opened: WorkspaceSessions.Opened,
    original: Input?, settings: EditorSettings
  ) throws(JobError) -> DocumentReport {
    switch EditorFileKind(of: document.path, in: opened.workspace) {
    case .settings:
      _ = try WorkspaceConfiguration(yaml: document.buffer.text, path: document.name)
      return report(document, key, opened: opened, checked: nil, findings: [])
    case .glossary(let name):
      let findings = try opened.workspace.validateGlossary(name, text: document.buffer.text)
      return report(document, key, opened: opened, checked: nil, findings: findings)
    case .draft:
      guard document.buffer.bytes.contains(where: { $0 > 0x20 }) else {
        return report(document, key, opened: opened, checked: nil, findings: [])
      }
      let options = DraftCheckOptions(
        source: original, date: settings.date, isStrict: settings.isStrict)
      let result = try opened.check().check(
        [.text(document.buffer.text, name: document.name)], options: options)
      return report(
        document, key, opened: opened, checked: result.documents.first,
        findings: result.report.findings)
    }
  }

  private func failed(
    _ document: OpenDocument, _ key: DocumentReport.Key, error: JobError,
    opened: WorkspaceSessions.Opened?
  ) -> DocumentReport {
    let own = EditorFileKind(of: document.path, in: opened?.workspace).name ?? document.name
    let isOwn = error.file == nil || error.file == own || error.file == document.name
    let place = isOwn ? error.location : nil
    let line = place.map { $0.line - 1 } ?? 0
    let start = document.buffer.line(line)
    let range = document.buffer.range(
      isOwn && place == nil ? start.lowerBound..<start.lowerBound : start, abilities.encoding)
    let message =
      isOwn ? error.message : "this document is not checked: \(error.description)"
    let diagnostic = Diagnostic(range: range, severity: 1, code: error.code, message: message)
    return report(
      document, key, opened: opened, checked: nil, findings: [], others: [diagnostic],
      fault: isOwn ? nil : error)
  }

  private func report(
    _ document: OpenDocument, _ key: DocumentReport.Key, opened: WorkspaceSessions.Opened?,
    checked: CheckDocument?, findings: [Finding], others: [Diagnostic] = [],
    fault: JobError? = nil
  ) -> DocumentReport {
    let abilities = abilities
    let shown = findings.prefix(findings.count > Self.limit ? Self.limit - 1 : Self.limit)
    var diagnostics = others
    var buffer = document.buffer
    for finding in shown {
      let page =
        abilities.takesPages
        ? opened?.workspace.rulePage(of: finding.rule).map {
          Diagnostic.Page(href: FileURI.uri(of: $0))
        } : nil
      diagnostics.append(
        Diagnostic(
          range: buffer.nextRange(buffer.nextPlace(of: finding), abilities.encoding),
          severity: Self.number(of: finding.severity), code: finding.rule, codeDescription: page,
          message: finding.message))
    }
    if shown.count < findings.count {
      let end = document.buffer.bytes.count
      diagnostics.append(
        Diagnostic(
          range: document.buffer.range(end..<end, abilities.encoding), severity: 3, code: nil,
          message: "\(findings.count - shown.count) more findings are not shown"))
    }
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    return DocumentReport(
      key: key, resultID: "\(document.version).\(number)", document: document, opened: opened,
      checked: checked, findings: findings, diagnostics: diagnostics, fault: fault)
  }

  /// Keeps a report unless a later edition of the document was checked meanwhile.
  private func keep(_ report: DocumentReport) -> DocumentReport {
    state.withLock { state in
      let uri = report.document.uri
      if let known = state.reports[uri], known.key.edition > report.key.edition { return }
      state.reports[uri] = report
    }
    return report
  }

  private static func number(of severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .info: 3
    }
  }
}

/// The role of an open file in its workspace.
enum EditorFileKind {
  case draft
  /// A glossary, as a path from the workspace.
  case glossary(String)
  /// `concord.yaml`.
  case settings

  init(of path: String?, in workspace: Workspace?) {
    guard let path, let workspace, let name = InnerPath.of(path, in: workspace.root) else {
      self = .draft
      return
    }
    if name == "concord.yaml" {
      self = .settings
    } else if name.hasPrefix("glossaries/"), name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      self = .glossary(name)
    } else {
      self = .draft
    }
  }

  /// The path of a glossary from the workspace.
  var name: String? { if case .glossary(let name) = self { name } else { nil } }
}

extension EditedText {
  /// The bytes that a finding is about; for one that has no words, from its place to the end of the line.
  mutating func nextPlace(of finding: Finding) -> Range<Int> {
    if finding.length > 0 {
      let start = min(finding.offset, bytes.count)
      return start..<min(start + finding.length, bytes.count)
    }
    let line = line(finding.location.line - 1)
    let place = TextPosition(
      line: finding.location.line - 1, character: max(0, finding.location.column - 1))
    let start = nextOffset(of: place, .utf32)
    return start..<max(start, line.upperBound)
  }
}
