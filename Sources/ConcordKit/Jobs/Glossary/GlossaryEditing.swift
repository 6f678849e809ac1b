// SPDX-License-Identifier: Apache-2.0
import Checking
import Files
import ICUText
import Interchange
import TextModel

/// Changes of a concept; `nil` leaves a value as it is, and an empty text removes it.
public struct ConceptChanges: Hashable, Sendable {
  /// The subject field.
  public var subject: String?
  /// The definition.
  public var definition: String?
  /// The note.
  public var note: String?
  /// Further citations.
  public var sources: [String] = []

  /// Changes of nothing.
  public init() {}
}

/// Changes of a term; `nil` leaves a value as it is, and an empty text removes it.
public struct TermChanges: Hashable, Sendable {
  /// The status.
  public var status: TermStatus?
  /// The relation to the full form.
  public var type: TermType?
  /// The differences of case that are allowed.
  public var caseRule: CaseRule?
  /// The texts in which a deprecated or forbidden term is wrong.
  public var scope: TermScope?
  /// The beginning of official use.
  public var from: String?
  /// The end of official use.
  public var until: String?
  /// The remark.
  public var note: String?

  /// Changes of nothing.
  public init() {}
}

/// Names a concept, or a term in it.
public struct TermSelection: Hashable, Sendable {
  /// The id of the concept, or one of its terms.
  public var name: String
  /// The term, if not the concept as a whole or the term that names it is meant.
  public var term: String?
  /// The language of the term; if `nil`, any.
  public var language: LanguageTag?

  /// A concept or term.
  public init(_ name: String, term: String? = nil, language: LanguageTag? = nil) {
    self.name = name
    self.term = term
    self.language = language
  }

  /// Refuses a language without a term: a change of the whole concept would be more than was meant.
  func requireTermForLanguage() throws(JobError) {
    guard let language, term == nil else { return }
    throw JobError(
      code: "glossary/no-term",
      message:
        "\(language) is the language of a term, and no term is named; name it with --term, or"
        + " leave --lang out for the whole concept")
  }
}

/// A concept that was changed.
public struct ConceptEdit: Hashable, Sendable {
  /// The id of the concept, after the change.
  public var concept: ConceptID
  /// The glossary that contains it, as a path from the workspace.
  public var glossary: String
  /// Whether nothing had to be changed.
  public var isUnchanged: Bool
}

extension Workspace {
  /// Adds terms to a concept.
  ///
  /// - Throws: `JobError` as `setConcept(_:to:signature:)` and `TermCheck`.
  @discardableResult
  public func addTerms(
    _ terms: [RequestedTerm], to concept: TermSelection, signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    let language = configuration.pair(from: nil, to: nil).to
    return try edit(concept, signed: signature) { entry, _, glossaries in
      try TermCheck(self, glossaries).check(
        terms.map { (language: $0.language ?? language, text: $0.term.text) })
      for requested in terms { entry.add(requested.term, in: requested.language ?? language) }
    }
  }

  /// Changes what a glossary says about a concept.
  ///
  /// Only the changed lines of the file are written again.
  ///
  /// - Throws: `JobError`: `glossary/unknown` and `glossary/ambiguous` if not exactly one concept has the name,
  ///   `glossary/contradiction` if the change would make an error, and `glossary/shape` if it cannot be made in the
  ///   way the file is written. Then nothing is written.
  @discardableResult
  public func setConcept(
    _ concept: TermSelection, to changes: ConceptChanges, signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try concept.requireTermForLanguage()
    return try edit(concept, signed: signature) { entry, _, _ in
      if let subject = changes.subject { entry.subject = subject.nonempty }
      if let definition = changes.definition { entry.definition = definition.nonempty }
      if let note = changes.note { entry.note = note.nonempty }
      entry.sources += changes.sources.filter { !entry.sources.contains($0) }
    }
  }

  /// Changes what a glossary says about a term.
  ///
  /// - Throws: `JobError` as `setConcept(_:to:signature:)`.
  @discardableResult
  public func setTerm(
    _ term: TermSelection, to changes: TermChanges, signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try edit(term, signed: signature) { entry, place, _ in
      let place = try place.required()
      entry.sections[place.section].terms[place.term].apply(changes)
    }
  }

  /// Makes a term deprecated.
  ///
  /// - Parameters:
  ///   - until: the day on which its official use ended; `nil` if that is not known.
  ///   - replacement: the term that takes its place, which becomes the preferred one.
  /// - Throws: `JobError` as `setConcept(_:to:signature:)`.
  @discardableResult
  public func deprecateTerm(
    _ term: TermSelection, until: PartialDate? = nil, replacement: String? = nil,
    signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try edit(term, signed: signature) { entry, place, _ in
      let place = try place.required()
      var changes = TermChanges()
      changes.status = .deprecated
      changes.until = until?.description
      entry.sections[place.section].terms[place.term].apply(changes)
      if let replacement {
        try TermCheck.check(replacement)
        try TermCheck.checkScript(of: replacement, in: entry.sections[place.section].language)
        entry.add(
          Term(listed: replacement), in: entry.sections[place.section].language, takesOver: true)
      } else if let next = entry.sections[place.section].terms.firstIndex(where: {
        $0.status == .admitted && $0.type == .full
      }), !entry.sections[place.section].terms.contains(where: { $0.status == .preferred }) {
        entry.sections[place.section].terms[next].status = .preferred
      }
    }
  }

  /// Gives a term another writing, or, where the selection names a concept by its id, the concept another id, also
  /// where other concepts refer to it.
  ///
  /// - Throws: `JobError` as `setConcept(_:to:signature:)`; `glossary/id` if another concept has the id,
  ///   or if it is not a name without spaces.
  @discardableResult
  public func renameInGlossaries(
    _ selection: TermSelection, to name: String, signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try JobError.border {
      var old: ConceptID?
      let edit = try termStore.changing {
        var editor = try GlossaryEdits(self)
        let place = try editor.place(of: selection)
        var entry = editor.entry(at: place)
        if let section = place.section, let term = place.term {
          try TermCheck.check(name)
          try TermCheck.checkScript(of: name, in: entry.sections[section].language)
          entry.sections[section].terms[term].text = name
        } else {
          guard FileSlug(name) != nil else {
            throw JobError(
              code: "glossary/id",
              message: "an id has letters, digits, '.', '_' and '-', and at most 120 bytes, such as"
                + " shanghai-spirit; '\(QuotedText.cleaned(String(name.prefix(60))))' has not")
          }
          guard !editor.hasConcept(ConceptID(name)) else {
            throw JobError(code: "glossary/id", message: "\(name) is the id of another concept")
          }
          old = entry.id
          editor.redirect([entry.id], to: ConceptID(name))
          entry = editor.entry(at: place)
          entry.id = ConceptID(name)
        }
        editor.sign(&entry, at: place, signature)
        editor.put(entry, at: place)
        return try editor.write(place)
      }
      if let old { moveComments(of: [old], to: edit.concept) }
      return edit
    }
  }

  /// Removes a concept, or a term of it.
  ///
  /// - Throws: `JobError` as `setConcept(_:to:signature:)`.
  @discardableResult
  public func removeFromGlossaries(
    _ selection: TermSelection, signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try selection.requireTermForLanguage()
    return try JobError.border {
      try termStore.changing {
        var editor = try GlossaryEdits(self)
        let place = try editor.place(of: selection)
        var entry = editor.entry(at: place)
        guard selection.term != nil, let section = place.section, let term = place.term else {
          editor.remove(at: place)
          return try editor.write(place)
        }
        entry.sections[section].terms.remove(at: term)
        if entry.sections[section].terms.isEmpty { entry.sections.remove(at: section) }
        guard !entry.sections.isEmpty else {
          throw JobError(
            code: "glossary/no-term",
            message: "\(entry.id) has no other term; remove the concept instead")
        }
        editor.sign(&entry, at: place, signature)
        editor.put(entry, at: place)
        return try editor.write(place)
      }
    }
  }

  /// Puts concepts together: the terms, sources and references of others go to the first, whose preferred terms stay
  /// preferred, and the others are removed.
  ///
  /// A value that the first concept cannot take, such as a second definition, goes into its note or that of the term, and
  /// a notice names it. Comments in the lines of the others go to the first.
  ///
  /// - Throws: `JobError` as `setConcept(_:to:signature:)`, and with `glossary/contradiction` for a term that one
  ///   concept approves and another refuses.
  @discardableResult
  public func mergeConcepts(
    _ others: [TermSelection], into first: TermSelection, signature: EditSignature = .init()
  ) throws(JobError) -> ConceptEdit {
    try JobError.border {
      var removed: Set<ConceptID> = []
      let edit = try termStore.changing {
        var editor = try GlossaryEdits(self)
        let places = try editor.places(of: [first] + others)
        let target = places[0]
        var seen = [target.conceptPlace: first]
        var merger = ConceptMerger(editor.entry(at: target))
        var gone: [(entry: ConceptEntry, place: GlossaryEdits.Place)] = []
        for (other, place) in zip(others, places.dropFirst()) {
          guard seen.updateValue(other, forKey: place.conceptPlace) == nil else {
            throw JobError(
              code: "glossary/ambiguous",
              message: place.isSameConcept(as: target)
                ? "\(other.name) is the concept itself" : "\(other.name) is named twice")
          }
          let from = editor.entry(at: place)
          try merger.take(from)
          gone.append((from, place))
          editor.remove(at: place)
          removed.insert(from.id)
        }
        editor.add(comments: comments(of: gone, in: editor.old), at: target)
        editor.put(merger.entry, at: target)
        editor.redirect(removed, to: merger.entry.id)
        var entry = editor.entry(at: target)
        entry.related.removeAll { $0 == entry.id }
        editor.sign(&entry, at: target, signature)
        editor.put(entry, at: target)
        let edit = try editor.write(target)
        for value in merger.noted { notices.add(value) }
        return edit
      }
      moveComments(of: removed, to: edit.concept)
      return edit
    }
  }

  /// The comments in the lines of concepts that go into another, each with the id of its concept.
  private func comments(
    of gone: [(entry: ConceptEntry, place: GlossaryEdits.Place)], in glossaries: [GlossaryFile]
  ) -> [String] {
    glossaries.indices.flatMap { number -> [String] in
      let own = gone.filter { $0.place.glossary == number }
      guard !own.isEmpty,
        let bytes = try? ByteSource(path: file(glossaries[number].path)).readAll()
      else { return [] }
      let found = GlossaryEditor.comments(
        of: own.map(\.place.concept), in: bytes, of: glossaries[number])
      return zip(own, found).flatMap { one, comments in
        comments.map { comment in
          "# \(one.entry.id): \(comment.drop { $0 == "#" }.drop(while: \.isWhitespace))"
        }
      }
    }
  }

  private func edit(
    _ selection: TermSelection, signed signature: EditSignature,
    _ change: (inout ConceptEntry, GlossaryEdits.Place, _ glossaries: [GlossaryFile]) throws -> Void
  ) throws(JobError) -> ConceptEdit {
    try JobError.border {
      try termStore.changing {
        var editor = try GlossaryEdits(self)
        let place = try editor.place(of: selection)
        var entry = editor.entry(at: place)
        try change(&entry, place, editor.old)
        guard entry != editor.entry(at: place) else { return editor.unchanged(place) }
        editor.sign(&entry, at: place, signature)
        editor.put(entry, at: place)
        return try editor.write(place)
      }
    }
  }
}

extension String {
  /// The text, or `nil` if it is empty.
  fileprivate var nonempty: String? { isEmpty ? nil : self }
}

extension Term {
  /// Makes changes.
  fileprivate mutating func apply(_ changes: TermChanges) {
    status = changes.status ?? status
    type = changes.type ?? type
    caseRule = changes.caseRule ?? caseRule
    scope = changes.scope ?? scope
    if let from = changes.from { self.from = from.nonempty }
    if let until = changes.until { self.until = until.nonempty }
    if let note = changes.note { self.note = note.nonempty }
  }
}
