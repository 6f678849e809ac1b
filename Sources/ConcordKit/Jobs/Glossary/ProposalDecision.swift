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
  ///   - languages: the languages whose terms are decided about; the others stay proposed. Empty for all languages.
  ///   - isApproved: whether the terms are approved, or refused.
  /// - Throws: `JobError`: `glossary/decided` if the concept has no proposed term in these languages, and as
  ///   `setConcept(_:to:signature:)`.
  @discardableResult
  public func decide(
    proposal id: ConceptID, in languages: [LanguageTag] = [], isApproved: Bool,
    signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try JobError.border {
      try termStore.changing {
        var editor = try GlossaryEdits(self)
        let place = try editor.place(of: TermSelection(id.description))
        var entry = editor.entry(at: place)
        let meant = entry.sections.indices.filter { index in
          let section = entry.sections[index]
          return section.terms.contains { $0.status == .proposed }
            && (languages.isEmpty || languages.contains { $0.matches(section.language) })
        }
        guard !meant.isEmpty else {
          let place =
            languages.isEmpty ? "" : " in \(languages.map(\.description).joined(separator: ", "))"
          throw JobError(
            code: "glossary/decided",
            message: "\(entry.id) has no proposed term\(place); its terms are"
              + " \(entry.decisions(in: languages))")
        }
        for section in meant {
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
          editor.sign(&entry, at: place, signature)
          editor.put(entry, at: place)
        }
        return try editor.write(place)
      }
    }
  }
}

extension ConceptEntry {
  /// The first terms with their statuses, as a message names them.
  fileprivate func decisions(in languages: [LanguageTag]) -> String {
    let meant = sections.filter { section in
      languages.isEmpty || languages.contains { $0.matches(section.language) }
    }
    let terms = (meant.isEmpty ? sections : meant).flatMap { section in
      section.terms.map { "\(section.language) '\($0.text)' (\($0.status))" }
    }
    return terms.prefix(3).joined(separator: ", ")
      + (terms.count > 3 ? " and \(terms.count - 3) more" : "")
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
