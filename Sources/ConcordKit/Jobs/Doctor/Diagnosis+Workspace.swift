// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import Interchange
import TextModel

extension Diagnosis {
  /// Adds the settings and the files of a workspace; all files are read.
  ///
  /// - Throws: `CancellationError`; an error of a file is an item.
  mutating func add(_ workspace: Workspace) throws {
    self.workspace = workspace.root
    addSettings(of: workspace)
    addGlossaries(of: workspace)
    try addMemory(of: workspace)
    addDictionaries(of: workspace)
    addComments(of: workspace)
    addDerivedData(of: workspace)
  }

  private mutating func addSettings(of workspace: Workspace) {
    let settings = workspace.configuration
    let languages = "from \(settings.sourceLanguage) to \(settings.targetLanguage)"
    guard Workspace.exists(workspace.file("concord.yaml")) else {
      return add(in: .workspace, "concord.yaml", "not there; the defaults apply (\(languages))")
    }
    add(in: .workspace, "concord.yaml", languages)
    for message in settings.unknownRules() {
      add(
        in: .workspace, "concord.yaml", state: .fault, message,
        advice: "correct the name, or remove the line")
    }
  }

  private mutating func addGlossaries(of workspace: Workspace) {
    attempt(WorkspaceFolder.glossaries.rawValue, in: workspace) { diagnosis in
      let glossaries = try workspace.termStore.glossaries()
      let concepts = glossaries.reduce(0) { $0 + $1.entries.count }
      guard concepts > 0 else {
        return diagnosis.add(
          in: .workspace, WorkspaceFolder.glossaries.rawValue, state: .note, "no concepts",
          advice: "add one with 'concord glossary add', or a file with 'concord glossary import'")
      }
      diagnosis.add(
        in: .workspace, WorkspaceFolder.glossaries.rawValue,
        "\(counted(concepts, "concept")) in \(counted(glossaries.count, "file"))")
      let errors = GlossaryLinter.findings(in: glossaries).count { $0.severity == .error }
      guard errors > 0 else { return }
      diagnosis.add(
        in: .workspace, WorkspaceFolder.glossaries.rawValue, state: .fault,
        counted(errors, "error"),
        advice: "run 'concord glossary validate', which shows each with its place")
    }
  }

  private mutating func addMemory(of workspace: Workspace) throws {
    var isCancelled = false
    attempt(WorkspaceFolder.memory.rawValue, in: workspace) { diagnosis in
      let memory: MemoryVerification
      do { memory = try workspace.verifyMemory() } catch let error as JobError {
        isCancelled = error.code == JobError.cancelledCode
        throw error
      }
      guard memory.files > 0 else {
        return diagnosis.add(
          in: .workspace, WorkspaceFolder.memory.rawValue, state: .note, "no papers",
          advice: "add one with 'concord grow PAPER', or a memory with 'concord tm import'")
      }
      diagnosis.add(
        in: .workspace, WorkspaceFolder.memory.rawValue,
        "\(counted(memory.units, "unit")) in \(counted(memory.files, "paper"))")
      if memory.needsReview > 0 {
        diagnosis.add(
          in: .workspace, WorkspaceFolder.memory.rawValue, state: .note,
          "\(counted(memory.needsReview, "unit")) to review",
          advice: "run 'concord review'")
      }
      if !memory.findings.isEmpty {
        diagnosis.add(
          in: .workspace, WorkspaceFolder.memory.rawValue, state: .fault,
          "\(counted(memory.findings.count, "damaged place"))",
          advice: "run 'concord tm verify', which shows each with its place")
      }
    }
    if isCancelled { throw CancellationError() }
  }

  private mutating func addDictionaries(of workspace: Workspace) {
    attempt("dictionaries", in: workspace) { diagnosis in
      let names = try UserDictionaries(workspace).listings.map {
        "\($0.name) (\($0.from)-\($0.to))"
      }
      guard !names.isEmpty else { return }
      diagnosis.add(in: .workspace, "dictionaries", names.joined(separator: ", "))
    }
  }

  private mutating func addComments(of workspace: Workspace) {
    // A team's store keeps the comments, and the file is only what a push takes.
    attempt(FileWorkflowStore.commentFile, in: workspace) { diagnosis in
      let comments = try FileWorkflowStore(workspace).comments(on: nil)
      guard !comments.isEmpty else { return }
      diagnosis.add(
        in: .workspace, FileWorkflowStore.commentFile, counted(comments.count, "comment"))
    }
  }

  private mutating func addDerivedData(of workspace: Workspace) {
    attempt("index", in: workspace) { diagnosis in
      let detail: String
      switch try IndexedMemory.state(of: workspace.memoryStore, folder: workspace.derivedFolder) {
      case .current: detail = "up to date"
      case .missing: detail = "not made yet; the next lookup makes it"
      case .outdated(let files):
        detail = "\(counted(files, "paper")) out of date; the next lookup brings it up to date"
      case .rejected(let reason): detail = "\(reason); the next lookup makes it again"
      }
      diagnosis.add(in: .workspace, "index", detail)
    }
    let folder = workspace.derivedFolder
    let place = Workspace.exists(folder) ? folder : workspace.root
    if access(place, W_OK) != 0 {
      add(
        in: .workspace, ".concord", state: .note,
        "cannot be written, so that derived data is made again for each command",
        advice: "give yourself permission to write in \(place)")
    } else if workspace.git(["rev-parse", "--is-inside-work-tree"]) != nil,
      workspace.git(["check-ignore", ".concord"]) == nil
    {
      add(
        in: .workspace, ".concord", state: .note,
        "git does not ignore it, though it can be made again",
        advice: "add the line .concord/ to .gitignore")
    }
  }

  /// Adds what `body` finds, and an item with a fault for the error that it throws.
  private mutating func attempt(
    _ name: String, in workspace: Workspace, _ body: (inout Diagnosis) throws -> Void
  ) {
    do { try body(&self) } catch {
      add(
        in: .workspace, name, state: .fault,
        JobError(error).description.removingPrefix(workspace.root + "/"))
    }
  }
}

extension String {
  fileprivate func removingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
