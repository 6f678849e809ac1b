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
  /// - Throws: `JobError`: `glossary/known` if a glossary already has one of the terms, `glossary/contradiction` if the
  ///   concept would be an error in the glossaries, and the codes of `TermCheck`.
  @discardableResult
  public func propose(
    _ terms: [(language: LanguageTag, text: String)], note: String? = nil, sources: [String] = [],
    signature: EditSignature = EditSignature()
  ) throws(JobError) -> ConceptAddition {
    try JobError.border {
      try termStore.changing {
        let glossaries = try termStore.glossaries()
        let check = TermCheck(self, glossaries)
        try check.check(terms, foldsDoubles: true)
        for (language, text) in terms { try check.refuseKnown(text, in: language) }
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
        try GlossaryLinter.refuseErrors(of: pending.glossary, among: glossaries)
        try termStore.write(pending)
        return ConceptAddition(
          concept: entry.id, glossary: pending.glossary.path, sources: sources)
      }
    }
  }
}
