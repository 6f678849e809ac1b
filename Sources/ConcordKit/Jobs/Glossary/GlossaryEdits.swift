// SPDX-License-Identifier: Apache-2.0
import Checking
import ICUText
import Interchange
import TextModel

/// Changes of the glossaries of a workspace that are written together.
struct GlossaryEdits {
  /// The place of a concept, and of a term in it.
  struct Place {
    let glossary: Int
    let concept: Int
    /// The section and number of the term; `nil` if the concept as a whole is meant.
    let section: Int?
    let term: Int?

    func isSameConcept(as other: Place) -> Bool {
      glossary == other.glossary && concept == other.concept
    }

    /// The place of the term.
    func required() throws -> (section: Int, term: Int) {
      guard let section, let term else {
        throw JobError(
          code: "glossary/term",
          message: "an id names a concept, not a term; name the term with --term")
      }
      return (section, term)
    }
  }

  private let store: any TermStore
  /// The glossaries as they were read.
  let old: [GlossaryFile]
  /// The concepts as they are to be; `nil` for those that go.
  private var entries: [[ConceptEntry?]]

  init(_ workspace: Workspace) throws {
    store = workspace.termStore
    old = try store.glossaries()
    entries = old.map { $0.entries.map(Optional.some) }
  }

  // MARK: Places

  /// The place that a selection names: an id, or a term to the letter, or one in another case or width.
  func place(of selection: TermSelection) throws -> Place {
    var places = all { entry in entry.id.description == selection.name ? [(nil, nil)] : [] }
    if let term = selection.term {
      let concepts = places.isEmpty ? self.terms(selection.name, nil) : places
      places = terms(term, selection.language).filter { place in
        concepts.contains { $0.isSameConcept(as: place) }
      }
    } else if places.isEmpty {
      places = terms(selection.name, selection.language)
    }
    guard let first = places.first else {
      throw JobError(
        code: "glossary/unknown",
        message:
          "no concept has the id or the term '\(selection.term ?? selection.name)'; look it up with"
          + " 'concord lookup', or add it with 'concord glossary add'")
    }
    guard places.dropFirst().allSatisfy({ $0.isSameConcept(as: first) }) else {
      let names = places.prefix(4).map { place in
        "\(entry(at: place).id) (\(old[place.glossary].path):\(line(of: place)))"
      }
      throw JobError(
        code: "glossary/ambiguous",
        message: "'\(selection.term ?? selection.name)' names several concepts:"
          + " \(names.joined(separator: ", ")); give the id and --term")
    }
    return first
  }

  private func terms(_ text: String, _ language: LanguageTag?) -> [Place] {
    let exact = terms(language) { $0 == text }
    if !exact.isEmpty { return exact }
    let key = Folder.standard.key(text)
    return terms(language) { Folder.standard.key($0) == key }
  }

  private func terms(_ language: LanguageTag?, where isMeant: (String) -> Bool) -> [Place] {
    all { entry in
      entry.sections.enumerated().flatMap { section in
        language.map { !$0.matches(section.element.language) } ?? false
          ? []
          : section.element.terms.enumerated().filter { isMeant($0.element.text) }
            .map { (section.offset, $0.offset) }
      }
    }
  }

  private func all(_ found: (ConceptEntry) -> [(Int?, Int?)]) -> [Place] {
    entries.enumerated().flatMap { glossary in
      glossary.element.enumerated().flatMap { concept -> [Place] in
        concept.element.map(found)?.map { section, term in
          Place(glossary: glossary.offset, concept: concept.offset, section: section, term: term)
        } ?? []
      }
    }
  }

  private func line(of place: Place) -> Int {
    let lines = old[place.glossary].lines
    return lines.indices.contains(place.concept) ? lines[place.concept] : 1
  }

  /// Whether a concept has an id.
  func hasConcept(_ id: ConceptID) -> Bool {
    entries.contains { $0.contains { $0?.id == id } }
  }

  // MARK: Changes

  /// The concept at a place, as it is to be.
  func entry(at place: Place) -> ConceptEntry {
    entries[place.glossary][place.concept] ?? old[place.glossary].entries[place.concept]
  }

  mutating func put(_ entry: ConceptEntry, at place: Place) {
    entries[place.glossary][place.concept] = entry
  }

  /// Signs an entry that is to be at a place.
  func sign(_ entry: inout ConceptEntry, at place: Place, _ signature: EditSignature) {
    signature.sign(&entry, over: old[place.glossary].entries[place.concept])
  }

  mutating func remove(at place: Place) { entries[place.glossary][place.concept] = nil }

  /// Makes all references to a concept lead to another.
  mutating func redirect(_ id: ConceptID, to new: ConceptID) {
    for glossary in entries.indices {
      for concept in entries[glossary].indices {
        guard var entry = entries[glossary][concept], entry.related.contains(id) else { continue }
        var seen: Set<ConceptID> = []
        entry.related = entry.related.map { $0 == id ? new : $0 }.filter {
          seen.insert($0).inserted
        }
        entries[glossary][concept] = entry
      }
    }
  }

  // MARK: Writing

  func unchanged(_ place: Place) -> ConceptEdit {
    ConceptEdit(
      concept: entry(at: place).id, glossary: old[place.glossary].path, isUnchanged: true)
  }

  /// Writes all changed glossaries, unless the changes make an error that was not there.
  func write(_ place: Place) throws -> ConceptEdit {
    var new = old
    var pending: [PendingGlossary] = []
    for (number, glossary) in old.enumerated() {
      let changes = glossary.entries.indices.compactMap { index -> GlossaryEditor.Change? in
        guard let entry = entries[number][index] else { return .remove(index) }
        return entry == glossary.entries[index] ? nil : .replace(index, entry)
      }
      guard !changes.isEmpty else { continue }
      let prepared = try store.prepare(changes, in: glossary)
      pending.append(prepared)
      new[number] = prepared.glossary
    }
    try refuseErrors(in: new)
    for prepared in pending { try store.write(prepared) }
    return ConceptEdit(
      concept: entry(at: place).id, glossary: old[place.glossary].path,
      isUnchanged: pending.allSatisfy(\.isUnchanged))
  }

  private func refuseErrors(in new: [GlossaryFile]) throws {
    func errors(_ glossaries: [GlossaryFile]) -> [Finding] {
      GlossaryLinter.findings(in: glossaries).filter { $0.severity == .error }
    }
    let known = Set(
      errors(old).map { "\($0.rule) \($0.concept?.description ?? "") \($0.found ?? "")" })
    let made = errors(new).first {
      !known.contains("\($0.rule) \($0.concept?.description ?? "") \($0.found ?? "")")
    }
    if let made {
      throw JobError(
        code: "glossary/contradiction", message: "\(made.message); nothing has been changed")
    }
  }
}
