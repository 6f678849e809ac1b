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

    /// The place of the concept.
    var conceptPlace: [Int] { [glossary, concept] }

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
  /// Comments that concepts get, by the places of these.
  private var comments: [[Int]: [String]] = [:]

  init(_ workspace: Workspace) throws { try self.init(workspace.termStore) }

  init(_ store: any TermStore) throws {
    self.store = store
    old = try store.glossaries()
    entries = old.map { $0.entries.map(Optional.some) }
  }

  // MARK: Places

  /// The place that a selection names: an id, or a term to the letter, or one in another case or width.
  func place(of selection: TermSelection) throws -> Place {
    var names = Names(self)
    return try place(of: selection, among: &names)
  }

  /// The places that selections name.
  ///
  /// - Complexity: O(*concepts* + *selections*).
  func places(of selections: [TermSelection]) throws -> [Place] {
    var names = Names(self)
    return try selections.map { try place(of: $0, among: &names) }
  }

  private func place(of selection: TermSelection, among names: inout Names) throws -> Place {
    var places = names.ids[selection.name] ?? []
    if let term = selection.term {
      let concepts = places.isEmpty ? names.terms(selection.name, nil, in: self) : places
      places = names.terms(term, selection.language, in: self).filter { place in
        concepts.contains { $0.isSameConcept(as: place) }
      }
    } else if places.isEmpty {
      places = names.terms(selection.name, selection.language, in: self)
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

  /// The concepts by their ids and terms.
  private struct Names {
    private(set) var ids: [String: [Place]] = [:]
    /// By the text; made when no id is what was asked for.
    private var exact: [ExactText: [Place]]?
    /// By the folded text; made when no term is what was asked for to the letter.
    private var folded: [String: [Place]]?

    init(_ edits: GlossaryEdits) {
      for (glossary, entries) in edits.entries.enumerated() {
        for (concept, entry) in entries.enumerated() {
          guard let entry else { continue }
          ids[entry.id.description, default: []].append(
            Place(glossary: glossary, concept: concept, section: nil, term: nil))
        }
      }
    }

    /// The places of a term in a language; of any language if it is `nil`.
    mutating func terms(_ text: String, _ language: LanguageTag?, in edits: GlossaryEdits)
      -> [Place]
    {
      func isMeant(_ place: Place) -> Bool {
        guard let language, let section = place.section else { return true }
        return language.matches(edits.entry(at: place).sections[section].language)
      }
      let exact = self.exact ?? Self.terms(of: edits) { ExactText($0) }
      self.exact = exact
      let found = exact[ExactText(text)]?.filter(isMeant) ?? []
      if !found.isEmpty { return found }
      let folded = self.folded ?? Self.terms(of: edits) { Folder.standard.key($0) }
      self.folded = folded
      return folded[Folder.standard.key(text)]?.filter(isMeant) ?? []
    }

    private static func terms<Key: Hashable>(
      of edits: GlossaryEdits, by key: (String) -> Key
    ) -> [Key: [Place]] {
      var places: [Key: [Place]] = [:]
      for (glossary, entries) in edits.entries.enumerated() {
        for (concept, entry) in entries.enumerated() {
          for (section, value) in (entry?.sections ?? []).enumerated() {
            for (term, value) in value.terms.enumerated() {
              places[key(value.text), default: []].append(
                Place(glossary: glossary, concept: concept, section: section, term: term))
            }
          }
        }
      }
      return places
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

  /// Adds comments of other concepts to the lines of a concept, from their `#` on.
  mutating func add(comments added: [String], at place: Place) {
    comments[place.conceptPlace, default: []] += added
  }

  mutating func remove(at place: Place) { entries[place.glossary][place.concept] = nil }

  /// Makes all references to some concepts lead to another.
  mutating func redirect(_ ids: Set<ConceptID>, to new: ConceptID) {
    for glossary in entries.indices {
      for concept in entries[glossary].indices {
        guard var entry = entries[glossary][concept], entry.related.contains(where: ids.contains)
        else { continue }
        var seen: Set<ConceptID> = []
        entry.related = entry.related.map { ids.contains($0) ? new : $0 }.filter {
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
    var before: [PendingGlossary] = []
    for (number, glossary) in old.enumerated() {
      let changes = glossary.entries.indices.compactMap { index -> GlossaryEditor.Change? in
        guard let entry = entries[number][index] else { return .remove(index) }
        let added = comments[[number, index]] ?? []
        return entry == glossary.entries[index] && added.isEmpty
          ? nil : .replace(index, entry, comments: added)
      }
      guard !changes.isEmpty else { continue }
      let prepared = try store.prepare(changes, in: glossary)
      pending.append(prepared)
      before.append(try store.prepare([], in: glossary))
      new[number] = prepared.glossary
    }
    try GlossaryLinter.refuseErrors(of: new, since: old, outcome: "nothing has been changed")
    try write(pending, over: before)
    return ConceptEdit(
      concept: entry(at: place).id, glossary: old[place.glossary].path,
      isUnchanged: pending.allSatisfy(\.isUnchanged))
  }

  /// Writes glossaries, all or none: those that were written before one that cannot be are written as they were.
  private func write(_ pending: [PendingGlossary], over before: [PendingGlossary]) throws {
    for (count, prepared) in pending.enumerated() {
      do {
        try store.write(prepared)
      } catch {
        for old in before.prefix(count) { try? store.write(old) }
        throw error
      }
    }
  }
}
