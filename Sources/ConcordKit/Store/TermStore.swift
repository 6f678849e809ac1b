import Interchange
import TextModel

/// The approved terms of a team: glossaries, each with its concepts in order.
///
/// Jobs read and write concepts only through this protocol. Files in `glossaries/` are the first
/// implementation (`FileTermStore`).
public protocol TermStore: Sendable {
  /// The names of the glossaries with their versions, in the order of the bytes of the names; what is derived
  /// from the glossaries is valid as long as these are the same.
  func versions() throws -> [StoredGlossary]

  /// All glossaries with their concepts, in the order of `versions()`.
  ///
  /// - Throws: for a glossary that cannot be read.
  func glossaries() throws -> [GlossaryFile]

  /// The name of a glossary in results and messages: `glossaries/own.yaml`.
  func name(of glossary: FileSlug) -> String

  /// Makes a glossary ready that has one concept more, at its end; a glossary that is not there becomes one
  /// with the languages of the concept.
  ///
  /// - Parameter glossaries: what `glossaries()` returned.
  /// - Throws: `JobError` with `glossary/shape` for a glossary to which nothing can be added.
  func prepare(
    adding entry: ConceptEntry, to glossary: FileSlug, among glossaries: [GlossaryFile]
  ) throws -> PendingGlossary

  /// Makes a new glossary ready.
  ///
  /// - Throws: `JobError` with `glossary/taken` if there is one of the name that is different.
  func prepare(_ glossary: GlossaryFile) throws -> PendingGlossary

  /// Writes a prepared glossary, whole or not at all.
  ///
  /// Called while the caller has the glossaries for itself (`changing`).
  func write(_ pending: PendingGlossary) throws

  /// Does work while no other process may change the glossaries; waits until that is so.
  func changing<Result>(_ body: () throws -> Result) throws -> Result
}

/// A glossary as a store has it: its name, and which version of it there is.
public struct StoredGlossary: Hashable, Sendable {
  /// The name in results and messages: `glossaries/sco.yaml`.
  public let name: String
  /// A text that changes whenever the glossary does.
  public let version: String

  /// A glossary with its version.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}

/// The new state of a glossary, ready to be written.
public struct PendingGlossary: Sendable {
  /// The glossary as it will be.
  public let glossary: GlossaryFile
  /// Whether it is so already.
  public let isUnchanged: Bool
  /// The bytes by which the store knows the new state.
  public let token: [UInt8]

  /// A new state.
  public init(glossary: GlossaryFile, isUnchanged: Bool, token: [UInt8]) {
    self.glossary = glossary
    self.isUnchanged = isUnchanged
    self.token = token
  }
}
