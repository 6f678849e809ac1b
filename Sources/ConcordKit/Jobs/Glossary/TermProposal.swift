// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import TextModel

extension Workspace {
  /// The glossary of proposed concepts.
  public static var proposals: String { "proposals" }

  /// Proposes a concept: all its terms are `proposed`, so that a check neither expects nor refuses them until a person
  /// has decided (`concord glossary set`).
  ///
  /// It is appended to `glossaries/proposals.yaml`.
  ///
  /// - Parameters:
  ///   - terms: one term or more, each with its language.
  ///   - note: why.
  ///   - sources: where the terms are from.
  /// - Throws: `JobError` with `glossary/known` if a glossary already has one of the terms.
  @discardableResult
  public func propose(
    _ terms: [(language: LanguageTag, text: String)], note: String? = nil, sources: [String] = [],
    signature: EditSignature = EditSignature()
  ) throws(JobError) -> ConceptAddition {
    try JobError.border {
      try termStore.changing {
        let glossaries = try termStore.glossaries()
        for (language, text) in terms {
          try Self.refuse(text, in: language, knownTo: glossaries)
        }
        var names = ConceptNames(taken: glossaries.flatMap(\.entries).map(\.id))
        var entry = ConceptEntry(id: names.take(for: terms.map(\.text)), sections: [])
        for (language, text) in terms {
          entry.add(Term(listed: text, status: .proposed), in: language)
        }
        signature.sign(&entry)
        entry.note = note
        entry.sources = sources
        let pending = try termStore.prepare(
          adding: entry, to: FileSlug(making: Self.proposals), among: glossaries)
        try termStore.write(pending)
        return ConceptAddition(
          concept: entry.id, glossary: pending.glossary.path, sources: sources)
      }
    }
  }

  private static func refuse(
    _ text: String, in language: LanguageTag, knownTo glossaries: [GlossaryFile]
  ) throws(JobError) {
    let wanted = text.lowercased()
    guard wanted.contains(where: { !$0.isWhitespace }) else {
      throw JobError(code: "glossary/empty", message: "a term has at least one letter")
    }
    for glossary in glossaries {
      for (entry, line) in zip(glossary.entries, glossary.lines) {
        let own = entry.sections.filter { $0.language.matches(language) }.flatMap(\.terms)
        guard let term = own.first(where: { $0.text.lowercased() == wanted }) else { continue }
        throw JobError(
          code: "glossary/known",
          message: "\(glossary.path):\(line): \(entry.id) has \(text) already, as \(term.status)")
      }
    }
  }
}
