// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// The approved terms of a team: glossaries, each with its concepts in order.
///
/// Jobs read and write concepts only through this protocol. Files in `glossaries/` are the first
/// implementation (`FileTermStore`).
public protocol TermStore: Sendable {
  /// The names of the glossaries with their versions, in the byte order of the names.
  ///
  /// Data derived from the glossaries are valid as long as these do not change.
  func versions() throws -> [StoredGlossary]

  /// All glossaries with their concepts, in the order of `versions()`.
  ///
  /// - Throws: for a glossary that cannot be read.
  func glossaries() throws -> [GlossaryFile]

  /// The name of a glossary in results and messages: `glossaries/own.yaml`.
  func name(of glossary: FileSlug) -> String

  /// Prepares a glossary with one more concept at its end.
  ///
  /// A glossary that does not exist is created with the languages of the concept.
  ///
  /// - Parameter glossaries: the result of `glossaries()`.
  /// - Throws: `JobError` with `glossary/shape` for a glossary to which nothing can be added.
  func prepare(
    adding entry: ConceptEntry, to glossary: FileSlug, among glossaries: [GlossaryFile]
  ) throws -> PendingGlossary

  /// Prepares a new glossary.
  ///
  /// - Throws: `JobError` with `glossary/taken` if a different glossary has the name.
  func prepare(_ glossary: GlossaryFile) throws -> PendingGlossary

  /// Prepares changes of concepts in a glossary, which keeps everything else as it is written.
  ///
  /// - Parameter glossary: one of the results of `glossaries()`.
  /// - Throws: `JobError` with `glossary/shape` for a glossary in which they cannot be made.
  func prepare(_ changes: [GlossaryEditor.Change], in glossary: GlossaryFile) throws
    -> PendingGlossary

  /// Writes a prepared glossary, whole or not at all.
  ///
  /// The caller must hold the lock of the glossaries (`changing`).
  func write(_ pending: PendingGlossary) throws

  /// Runs `body` under the lock of the glossaries, after waiting for other processes.
  func changing<Result>(_ body: () throws -> Result) throws -> Result
}

/// A glossary in a store: its name and its current version.
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
  /// The new state of the glossary.
  public let glossary: GlossaryFile
  /// Whether the glossary already is in this state.
  public let isUnchanged: Bool
  /// The bytes by which the store identifies the new state.
  public let token: [UInt8]

  /// A new state.
  public init(glossary: GlossaryFile, isUnchanged: Bool, token: [UInt8]) {
    self.glossary = glossary
    self.isUnchanged = isUnchanged
    self.token = token
  }
}
