// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Synchronization

/// The papers that people have open, and the pages that listen to what others change in them.
final class OpenPapers: Sendable {
  private struct State {
    /// The editors, the one that was used last at the end.
    var editors: [(file: String, editor: PaperEditor)] = []
    var listeners: [Int: (file: String, pipe: AsyncStream<[UInt8]>.Continuation)] = [:]
    var next = 0
  }
  private let state = Mutex(State())

  /// The most papers that are open at a time; the steps of others can no longer be taken back.
  private static let mostPapers = 64
  /// The most pages that listen at a time.
  private static let mostListeners = 256

  /// The editor of a paper.
  ///
  /// - Throws: `WebProblem` with status 404 for a paper that the memory does not have.
  func editor(for name: String, in workspace: Workspace) throws -> PaperEditor {
    // The name is compared with those of the memory and is never used as a path.
    let store = workspace.memoryStore
    guard
      let file = try store.papers().first(where: { $0.name == name || store.label(of: $0) == name }
      )?
      .name
    else { throw WebProblem.missing("such paper") }
    if let editor = taken(file) { return editor }
    let fresh = try PaperEditor(workspace, file: file)
    return state.withLock { state in
      if let known = state.editors.first(where: { $0.file == file }) { return known.editor }
      if state.editors.count >= Self.mostPapers { state.editors.removeFirst() }
      state.editors.append((file, fresh))
      return fresh
    }
  }

  private func taken(_ file: String) -> PaperEditor? {
    state.withLock { state in
      guard let index = state.editors.firstIndex(where: { $0.file == file }) else { return nil }
      let found = state.editors.remove(at: index)
      state.editors.append(found)
      return found.editor
    }
  }

  /// Tells all pages that have the paper open what has changed.
  func publish(_ steps: [PaperStep], of file: String) {
    guard !steps.isEmpty else { return }
    let pipes = state.withLock { state in
      state.listeners.values.filter { $0.file == file }.map(\.pipe)
    }
    if pipes.isEmpty { return }
    for step in steps {
      guard let data = try? JSONReport.line(of: step) else { continue }
      for pipe in pipes { pipe.yield(Array("event: step\ndata: \(data)\n\n".utf8)) }
    }
  }

  /// Tells all pages, whatever paper they have open, of a changed term.
  func publish(_ notice: TeamNotice) {
    let pipes = state.withLock { $0.listeners.values.map(\.pipe) }
    guard !pipes.isEmpty, let data = try? JSONReport.line(of: notice) else { return }
    for pipe in pipes { pipe.yield(Array("event: notice\ndata: \(data)\n\n".utf8)) }
  }

  /// Publishes what others than the server have changed in a paper that is open.
  func publishForeignChanges(in file: String) {
    let editor = state.withLock { state in state.editors.first { $0.file == file }?.editor }
    if let editor, let steps = try? editor.refresh() { publish(steps, of: file) }
  }

  /// Looks at the papers that pages listen to, and keeps the connections alive.
  func look() {
    let (files, pipes) = state.withLock { state in
      (Set(state.listeners.values.map(\.file)), state.listeners.values.map(\.pipe))
    }
    for file in files { publishForeignChanges(in: file) }
    // A comment: it tells a connection whose page has gone from one that is quiet.
    for pipe in pipes { pipe.yield(Array(":\n\n".utf8)) }
  }

  /// The changes of a paper as server-sent events, from now on.
  ///
  /// - Throws: `WebProblem` with status 503 if too many pages listen.
  func events(of editor: PaperEditor) throws -> AsyncStream<[UInt8]> {
    let (stream, pipe) = AsyncStream<[UInt8]>.makeStream(bufferingPolicy: .bufferingNewest(1000))
    let number: Int? = state.withLock { state in
      guard state.listeners.count < Self.mostListeners else { return nil }
      state.next += 1
      state.listeners[state.next] = (editor.file, pipe)
      return state.next
    }
    guard let number else {
      throw WebProblem(503, "request/listeners", detail: "too many pages listen to changes")
    }
    pipe.onTermination = { [weak self] _ in
      self?.state.withLock { state in _ = state.listeners.removeValue(forKey: number) }
    }
    let step = try editor.page(limit: 0).step
    pipe.yield(Array("event: hello\ndata: {\"step\":\(step)}\n\n".utf8))
    return stream
  }
}
