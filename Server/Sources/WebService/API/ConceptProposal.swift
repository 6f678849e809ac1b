// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// A concept that somebody proposes.
struct ConceptProposal {
  private let terms: [(language: LanguageTag, text: String)]
  private let note: String?
  private let source: String?

  /// A proposal.
  ///
  /// - Throws: `WebProblem` for a proposal without terms, or with a term that is not a line of text.
  init(_ terms: [(language: LanguageTag, text: String)], note: String?, source: String?) throws {
    guard !terms.isEmpty else { throw WebProblem.field("a concept has at least one term") }
    for (language, text) in terms {
      guard text.utf8.count <= 500, !text.contains(where: \.isNewline) else {
        throw WebProblem.field("the term in \(language) should be one line of at most 500 bytes")
      }
    }
    self.terms = terms.map { ($0.language, Self.trimmed($0.text)) }
    self.note = note.map(Self.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    self.source = source.map(Self.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Writes the proposal.
  func carryOut(in service: WebService, by person: AccessList.Person?) throws -> ConceptAddition {
    try service.sessions.current().workspace.propose(
      terms, note: note, sources: source.map { [$0] } ?? [], signature: .today(by: person))
  }

  /// Decides about a proposal: `approve` or `refuse`, in one language or all.
  static func decide(
    _ id: String, _ decision: String, language: LanguageTag?, in service: WebService,
    by person: AccessList.Person?
  ) throws -> ConceptEdit {
    guard decision == "approve" || decision == "refuse" else {
      throw WebProblem.field("decision should be approve or refuse")
    }
    return try service.sessions.current().workspace.decide(
      proposal: ConceptID(id), in: language.map { [$0] } ?? [], isApproved: decision == "approve",
      signature: .today(by: person))
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
