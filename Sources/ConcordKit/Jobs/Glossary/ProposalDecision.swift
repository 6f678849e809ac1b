// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Workspace {
  /// Decides about the proposed terms of a concept.
  ///
  /// An approved term becomes the preferred one of its language, or an admitted one where there is a preferred term
  /// already. A refused term is removed, and with its last term the concept.
  ///
  /// - Parameters:
  ///   - id: the concept.
  ///   - isApproved: whether the terms are approved, or refused.
  /// - Throws: `JobError`: `glossary/decided` if the concept has no proposed term, and as
  ///   `setConcept(_:to:signature:)`.
  @discardableResult
  public func decide(
    proposal id: ConceptID, isApproved: Bool, signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try JobError.border {
      try termStore.changing {
        var editor = try GlossaryEdits(self)
        let place = try editor.place(of: TermSelection(id.description))
        var entry = editor.entry(at: place)
        guard entry.sections.contains(where: { $0.terms.contains { $0.status == .proposed } })
        else {
          throw JobError(
            code: "glossary/decided", message: "\(entry.id) has no proposed term any more")
        }
        for section in entry.sections.indices {
          if isApproved {
            entry.sections[section].approveProposals()
          } else {
            entry.sections[section].terms.removeAll { $0.status == .proposed }
          }
        }
        entry.sections.removeAll { $0.terms.isEmpty }
        if entry.sections.isEmpty {
          editor.remove(at: place)
        } else {
          signature.sign(&entry)
          editor.put(entry, at: place)
        }
        return try editor.write(place)
      }
    }
  }
}

extension LanguageSection {
  fileprivate mutating func approveProposals() {
    for term in terms.indices where terms[term].status == .proposed {
      let hasPreferred = terms.contains { $0.status == .preferred }
      terms[term].status = hasPreferred ? .admitted : .preferred
    }
  }
}
