// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Synchronization

/// The server of an editor: the Language Server Protocol 3.17 over one connection.
///
/// ```swift
/// let connection = RPCConnection(framing: .contentLength)
/// let service = EditorService(connection)
/// connection.run(service)
/// ```
///
/// Documents change in the order of the messages; requests work on the document as it was when they came, beside each
/// other.
public final class EditorService: RPCService {
  private enum Stage { case fresh, running, down }

  private let connection: RPCConnection
  private let documents = DocumentStore()
  private let roots: EditorRoots
  private let checks: DocumentChecks
  private let publisher: DiagnosticsPublisher
  private let stage = Mutex(Stage.fresh)
  private let end: @Sendable (Int32) -> Void

  /// A server for a connection.
  ///
  /// - Parameters:
  ///   - fallback: the folder of the workspace for documents that are in none.
  ///   - end: called when the client says `exit`, or is gone; must not return.
  public init(
    _ connection: RPCConnection, fallback: String? = nil,
    end: @escaping @Sendable (Int32) -> Void = { exit($0) }
  ) {
    self.connection = connection
    self.end = end
    roots = EditorRoots(fallback: fallback)
    checks = DocumentChecks(documents, roots)
    let told = Mutex<Set<String>>([])
    publisher = DiagnosticsPublisher(documents, checks: checks, connection: connection) { fault in
      guard told.withLock({ $0.insert(fault.description).inserted }) else { return }
      connection.notify(
        "window/showMessage", ["type": 1, "message": .string(fault.description)] as JSONValue)
    }
    roots.onStoreChange { [weak self] in
      guard let self, self.stage.withLock({ $0 == .running }) else { return }
      self.recheck()
    }
  }

  /// The work of a request.
  public func work(for request: RPCRequest) -> RPCWork {
    let stage = self.stage.withLock { $0 }
    switch (request.method, stage) {
    case ("initialize", .fresh):
      self.stage.withLock { $0 = .running }
      return initialize(request.parameters)
    case ("initialize", _):
      return { throw RPCError.invalidRequest("initialize comes once, at the beginning") }
    case (_, .fresh):
      return { throw RPCError(-32002, message: "initialize comes first") }
    case (_, .down):
      return { throw RPCError.invalidRequest("the server is shut down") }
    case ("shutdown", .running):
      self.stage.withLock { $0 = .down }
      return { JSONValue.null }
    case (_, .running): return feature(request.method, request.parameters)
    }
  }

  /// The JSON-RPC error for an error of the library; `data` has its code.
  public func error(for error: any Error) -> RPCError {
    switch error {
    case let error as RPCError: error
    case is CancellationError: Self.cancelled
    case let error as JobError where error.code == JobError.cancelledCode: Self.cancelled
    case let error as JobError:
      RPCError(-32803, message: error.description, data: ["code": .string(error.code)])
    default: .failed(String(describing: error))
    }
  }

  private static let cancelled = RPCError(-32800, message: "the request was cancelled")

  /// Takes a notification.
  public func receive(notification method: String, parameters: JSONValue) {
    switch method {
    case "exit":
      // A client that does not wait for its answers gets them nevertheless.
      connection.drain(for: .seconds(1))
      let isClean = stage.withLock { $0 == .down }
      return end(isClean ? 0 : 1)
    case "$/cancelRequest":
      if let id = RequestID(parameters["id"]) { connection.cancel(id, answer: Self.cancelled) }
      return
    default: break
    }
    guard stage.withLock({ $0 == .running }) else { return }
    let text = parameters["textDocument"]
    let uri = text["uri"].string ?? ""
    switch method {
    case "initialized": begin()
    case "textDocument/didOpen":
      guard let content = text["text"].string, !uri.isEmpty else { return }
      documents.open(OpenDocument(uri: uri, version: text["version"].int ?? 0, text: content))
      changed(uri)
    case "textDocument/didChange":
      let isOpen = documents.change(
        uri, version: text["version"].int ?? 0, by: parameters["contentChanges"].array ?? [],
        in: checks.abilities.encoding)
      if isOpen { changed(uri) }
    case "textDocument/didClose":
      guard let document = documents[uri] else { return }
      documents.close(uri)
      checks.close(uri)
      if !checks.abilities.pullsDiagnostics { publisher.close(uri) }
      for other in checks.translations(of: document) { changed(other.uri) }
    case "textDocument/didSave":
      if let path = FileURI.path(of: uri), isOfWorkspace(path) { recheck() }
    case "workspace/didChangeWatchedFiles": recheck()
    case "workspace/didChangeConfiguration":
      checks.settings = EditorSettings(parameters["settings"])
      askSettings()
      recheck()
    case "workspace/didChangeWorkspaceFolders":
      let event = parameters["event"]
      roots.change(adding: Self.folders(event["added"]), removing: Self.folders(event["removed"]))
      recheck()
    default: break
    }
  }

  // MARK: Beginning

  private func initialize(_ parameters: JSONValue) -> RPCWork {
    let abilities = ClientAbilities(parameters["capabilities"])
    checks.abilities = abilities
    checks.settings = EditorSettings(parameters["initializationOptions"])
    var folders = Self.folders(parameters["workspaceFolders"])
    if folders.isEmpty {
      folders = [parameters["rootUri"].string.flatMap(FileURI.path), parameters["rootPath"].string]
        .compactMap(\.self)
    }
    roots.change(adding: folders)
    if let process = parameters["processId"].int.flatMap({ Int32(exactly: $0) }), process > 0 {
      ParentWatch.start(and: process) { [end] in end(1) }
    }
    return { EditorService.capabilities(for: abilities) }
  }

  /// The capabilities of the server for a client.
  private static func capabilities(for abilities: ClientAbilities) -> JSONValue {
    var capabilities: JSONValue = [
      "positionEncoding": .string(abilities.encoding.rawValue),
      "textDocumentSync": [
        "openClose": true, "change": 2, "save": ["includeText": false],
      ],
      "hoverProvider": true,
      "completionProvider": ["resolveProvider": false],
      "definitionProvider": true,
      "documentSymbolProvider": true,
      "codeActionProvider": [
        "codeActionKinds": ["quickfix", "refactor", .string(FindingActions.fixAllKind)]
      ],
      "renameProvider": ["prepareProvider": true],
      "executeCommandProvider": ["commands": .array(EditorCommands.all.map { .string($0) })],
      "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]],
    ]
    if abilities.pullsDiagnostics, case .object(var members) = capabilities {
      members["diagnosticProvider"] = [
        "identifier": "concord", "interFileDependencies": true, "workspaceDiagnostics": false,
      ]
      capabilities = .object(members)
    }
    return [
      "capabilities": capabilities,
      "serverInfo": ["name": "concord", "version": .string(ConcordVersion.current)],
    ]
  }

  /// Sends the requests to a client that has become ready.
  private func begin() {
    askSettings()
    guard checks.abilities.watchesFiles else { return }
    let watchers = ["**/glossaries/**", "**/tm/**", "**/dictionaries/**", "**/concord.yaml"].map {
      ["globPattern": .string($0)] as JSONValue
    }
    let registration: JSONValue = [
      "registrations": [
        [
          "id": "concord-files", "method": "workspace/didChangeWatchedFiles",
          "registerOptions": ["watchers": .array(watchers)],
        ]
      ]
    ]
    Task(executorPreference: WorkThreads.shared) { [self] in
      _ = try? await connection.request("client/registerCapability", registration)
    }
  }

  /// Asks the client for the settings of the section `concord`, if it can be asked.
  private func askSettings() {
    guard checks.abilities.hasSettings else { return }
    Task(executorPreference: WorkThreads.shared) { [self] in
      let wanted: JSONValue = ["items": [["section": "concord"]]]
      guard let answer = try? await connection.request("workspace/configuration", wanted),
        let own = answer.array?.first, own.object != nil
      else { return }
      let settings = EditorSettings(own)
      guard settings != checks.settings else { return }
      checks.settings = settings
      recheck()
    }
  }

  // MARK: Changes

  /// Checks a document again, and the open translations of it.
  private func changed(_ uri: String) {
    guard !checks.abilities.pullsDiagnostics else { return }
    publisher.check(uri)
    guard let document = documents[uri] else { return }
    for other in checks.translations(of: document) { publisher.check(other.uri) }
  }

  /// Checks all documents again, since the workspace has changed.
  private func recheck() {
    let abilities = checks.abilities
    if !abilities.pullsDiagnostics {
      for document in documents.all { publisher.check(document.uri) }
    } else if abilities.refreshesDiagnostics {
      Task(executorPreference: WorkThreads.shared) { [self] in
        _ = try? await connection.request("workspace/diagnostic/refresh", JSONValue.null)
      }
    }
  }

  /// Whether a file is one that answers depend on.
  private func isOfWorkspace(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.last == "concord.yaml"
      || parts.dropLast().contains { ["glossaries", "tm", "dictionaries"].contains($0) }
  }

  // MARK: Features

  private func feature(_ method: String, _ parameters: JSONValue) -> RPCWork {
    let uri = parameters["textDocument"]["uri"].string
    let document = uri.flatMap { documents[$0] }
    guard let work = Self.features[method] else { return { throw RPCError.unknownMethod(method) } }
    if method == "workspace/executeCommand" {
      return { [self] in try await execute(parameters) }
    }
    guard let document else {
      return {
        throw RPCError.invalidParameters(
          uri == nil ? "the request names no document" : "the document is not open")
      }
    }
    let context = self.context(of: document)
    return { try await work(context, parameters) }
  }

  private func context(of document: OpenDocument) -> FeatureContext {
    FeatureContext(
      document: document, documents: documents, checks: checks, roots: roots,
      connection: connection)
  }

  private typealias Feature =
    @Sendable (FeatureContext, JSONValue) async throws -> any Encodable & Sendable

  /// The requests about a document, by method.
  private static let features: [String: Feature] = [
    "textDocument/diagnostic": { context, parameters in
      let report = try context.report()
      guard parameters["previousResultId"].string != report.resultID else {
        return DiagnosticReport(kind: "unchanged", resultId: report.resultID)
      }
      return DiagnosticReport(
        kind: "full", resultId: report.resultID, items: report.diagnostics)
    },
    "textDocument/hover": { context, parameters in
      try await TermHover(context: context).card(at: position(parameters))
    },
    "textDocument/completion": { context, parameters in
      try await TermCompletion(context: context).list(at: position(parameters))
    },
    "textDocument/definition": { context, parameters in
      try await ConceptDefinition(context: context).location(at: position(parameters))
    },
    "textDocument/documentSymbol": { context, _ in
      let symbols = try UnitSymbols(context: context).symbols()
      if context.abilities.takesSymbolTrees { return symbols }
      return symbols.map {
        FlatSymbol(
          name: $0.name, location: FileLocation(uri: context.document.uri, range: $0.range))
      }
    },
    "textDocument/codeAction": { context, parameters in
      guard let range = TextSpanRange(parameters["range"]) else {
        throw RPCError.invalidParameters("codeAction needs a range")
      }
      let only = parameters["context"]["only"].array?.compactMap(\.string)
      let actions = try FindingActions(context: context).actions(in: range, only: only)
      guard !context.abilities.takesActions else { return actions }
      return try actions.map { action in
        try action.command
          ?? EditorCommand(
            title: action.title, command: EditorCommands.apply,
            arguments: [.string(context.document.uri), JSONValue(encoding: action.edit)])
      }
    },
    "textDocument/prepareRename": { context, parameters in
      guard let subject = try await TermRename(context: context).subject(at: position(parameters))
      else { return JSONValue.null }
      return try [
        "range": JSONValue(encoding: subject.range), "placeholder": .string(subject.words),
      ] as JSONValue
    },
    "textDocument/rename": { context, parameters in
      guard let name = parameters["newName"].string else {
        throw RPCError.invalidParameters("rename needs a newName")
      }
      return try await TermRename(context: context).edit(at: position(parameters), to: name)
    },
    "workspace/executeCommand": { _, _ in JSONValue.null },
  ]

  private static func position(_ parameters: JSONValue) throws -> TextPosition {
    guard let position = TextPosition(parameters["position"]) else {
      throw RPCError.invalidParameters("the request needs a position: line and character from 0")
    }
    return position
  }

  private func execute(_ parameters: JSONValue) async throws -> JSONValue {
    let command = parameters["command"].string ?? ""
    let first = parameters["arguments"].array?.first ?? .null
    if command == EditorCommands.recheck {
      recheck()
      return true
    }
    guard EditorCommands.all.contains(command) else {
      throw RPCError.invalidParameters("there is no command '\(command.prefix(100))'")
    }
    guard let uri = first.string ?? first["uri"].string, let document = documents[uri] else {
      throw RPCError.invalidParameters("\(command) needs the uri of an open document")
    }
    let commands = EditorCommands(context: context(of: document))
    switch command {
    case EditorCommands.fixAll: return try await commands.fixAll()
    case EditorCommands.apply:
      let edit = (parameters["arguments"].array ?? []).dropFirst().first ?? .null
      try await commands.send(edit, label: "Concord")
      return true
    case EditorCommands.ignore:
      guard let rule = first["rule"].string, let line = first["line"].int else {
        throw RPCError.invalidParameters("ignore needs 'rule' and 'line'")
      }
      return try await commands.ignore(
        rule, line: line, reason: first["reason"].string ?? "say why")
    default: return try await commands.propose(first)
    }
  }

  // MARK: Reading parameters

  private static func folders(_ value: JSONValue) -> [String] {
    (value.array ?? []).compactMap { $0["uri"].string.flatMap(FileURI.path) }
  }
}
