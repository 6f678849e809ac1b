// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import TeamStore
import TextModel

extension StoreComparison {
  /// Two concepts that would not go together after a push or a pull.
  public struct Disagreement: Hashable, Sendable, Codable {
    /// The kind.
    public var kind: GlossaryDisagreement.Kind
    /// The glossary of the concept that the message is about.
    public var file: String
    /// The id of that concept.
    public var concept: String
    /// The text of that concept.
    public var text: String?
    /// The glossary of the other concept; `nil` if there is none.
    public var otherFile: String?
    /// The id of the other concept; `nil` if there is none.
    public var otherConcept: String?
    /// The text of the other concept.
    public var otherText: String?
    /// Why the two do not go together.
    public var message: String

    /// Whether a push with `--overwrite` stores it: other kinds than a contradiction may be meant.
    public var mayBeMeant: Bool { kind != .contradiction }
  }
}

/// All glossaries of a workspace, or of a store, in one state.
struct GlossaryState {
  /// The glossaries with their bytes; those that cannot be read have no concepts.
  private var files: [ExactText: (bytes: [UInt8], glossary: GlossaryLinter.Glossary)] = [:]

  /// Whether there are no glossaries.
  var isEmpty: Bool { files.isEmpty }

  /// No glossaries.
  init() {}

  /// The glossaries of a store.
  ///
  /// - Parameter files: the files of the store, papers and removed ones included.
  init(_ files: [StoredFile], of project: ProjectStore) throws {
    let glossaries = files.filter {
      StoredFile.isFit($0.name) && !$0.isRemoved && !FilePieces.isPaper($0.name)
    }
    try project.fetch(glossaries) { file, bytes in set(ExactText(file.name), to: bytes) }
  }

  /// Sets the bytes of a glossary; `nil` removes it.
  mutating func set(_ name: ExactText, to bytes: [UInt8]?) {
    files[name] = bytes.map { bytes in
      let read = try? GlossaryYAML.read(bytes, path: name.string)
      return (
        bytes,
        GlossaryLinter.Glossary(
          file: name.string, entries: read?.entries ?? [], lines: read?.lines ?? [])
      )
    }
  }

  /// Sets a glossary to that of another state.
  mutating func set(_ name: ExactText, asIn other: GlossaryState) {
    files[name] = other.files[name]
  }

  /// The concepts that do not go together.
  func disagreements() -> [GlossaryDisagreement] {
    GlossaryLinter.disagreements(
      in: files.sorted { $0.key < $1.key }.map(\.value.glossary))
  }

  /// The concepts that do not go together, and did go together in another state, contradictions first.
  func disagreements(since before: GlossaryState) -> [StoreComparison.Disagreement] {
    let known = Set(before.disagreements().map(\.key))
    var seen: Set<[String]> = []
    return listed(
      disagreements().filter { seen.insert($0.key).inserted && !known.contains($0.key) })
  }

  /// The first disagreements with the texts of their concepts.
  ///
  /// A contradiction stops every change, so none is left out for others.
  func listed(_ all: [GlossaryDisagreement]) -> [StoreComparison.Disagreement] {
    described(
      (all.filter { $0.kind == .contradiction } + all.filter { $0.kind != .contradiction })
        .prefix(Self.mostDisagreements))
  }

  /// The most disagreements that are named.
  private static let mostDisagreements = 100

  /// Disagreements with the texts of their concepts.
  private func described(
    _ all: some Sequence<GlossaryDisagreement>
  ) -> [StoreComparison.Disagreement] {
    var cut: [String: FilePieces?] = [:]
    func text(_ file: String?, _ id: ConceptID?) -> String? {
      guard let file, let id, let bytes = files[ExactText(file)]?.bytes else { return nil }
      let pieces = cut[file] ?? (try? FilePieces.reading(bytes, name: file))
      cut[file] = .some(pieces)
      return pieces?[id.description]?.text
    }
    return all.map { found in
      StoreComparison.Disagreement(
        kind: found.kind, file: found.file, concept: found.concept.description,
        text: text(found.file, found.concept), otherFile: found.otherFile,
        otherConcept: found.otherConcept?.description,
        otherText: text(found.otherFile, found.otherConcept), message: found.message)
    }
  }
}

extension ComparedFiles {
  /// The way of a transfer, with what decides where both sides have changed a file.
  enum Direction {
    /// To the store; with whether files are removed from it that are not here any more.
    case push(removes: Bool)
    /// To the workspace.
    case pull
  }

  /// The concepts that do not go together after a transfer, and did go together before it.
  ///
  /// A push does not store a contradiction even if the workspace had it before; only the first glossaries of a store
  /// are taken as they are.
  ///
  /// - Parameter decided: the files in conflict that are transferred.
  func disagreements(after direction: Direction, deciding decided: Set<ExactText>) throws
    -> [StoreComparison.Disagreement]
  {
    let listed =
      [comparison.changed, comparison.newer, comparison.both, comparison.missing].joined()
      + comparison.conflicts.map(\.file)
    let names = listed.filter { !FilePieces.isPaper($0) }.map(ExactText.init)
    guard !names.isEmpty else { return [] }
    let (mine, theirs) = try states()
    let (from, to) = if case .pull = direction { (theirs, mine) } else { (mine, theirs) }
    var after = to
    let moved: [String]
    switch direction {
    case .push(let removes): moved = comparison.changed + (removes ? comparison.missing : [])
    case .pull: moved = comparison.newer + comparison.missing
    }
    for name in moved where !FilePieces.isPaper(name) { after.set(ExactText(name), asIn: from) }
    for name in names {
      if let bytes = merged[name] {
        after.set(name, to: bytes)
      } else if decided.contains(name) {
        after.set(name, asIn: from)
      }
    }
    let found = after.disagreements()
    guard !found.isEmpty else { return [] }
    let isPull = if case .pull = direction { true } else { false }
    let (here, there) = (
      Set(mine.disagreements().map(\.key)), Set(theirs.disagreements().map(\.key))
    )
    var seen: Set<[String]> = []
    let new = found.filter { found in
      guard seen.insert(found.key).inserted, !there.contains(found.key) else { return false }
      if found.kind == .contradiction, !isPull { return !theirs.isEmpty }
      return !here.contains(found.key)
    }
    return after.listed(new)
  }

  /// The glossaries of the workspace and those of the store.
  private func states() throws -> (mine: GlossaryState, theirs: GlossaryState) {
    var (mine, theirs) = (GlossaryState(), GlossaryState())
    for name in local.keys where !FilePieces.isPaper(name.string) {
      mine.set(name, to: try bytes(of: name))
    }
    var wanted: [StoredFile] = []
    for (name, file) in stored where !file.isRemoved && !FilePieces.isPaper(name.string) {
      if local[name] == file.hash { theirs.set(name, asIn: mine) } else { wanted.append(file) }
    }
    try project.fetch(wanted) { file, bytes in theirs.set(ExactText(file.name), to: bytes) }
    return (mine, theirs)
  }
}
