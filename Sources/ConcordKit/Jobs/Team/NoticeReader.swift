// SPDX-License-Identifier: Apache-2.0
import Interchange
import TeamStore
import TextModel

/// Finds notices by comparing the versions of glossaries in a team's store.
struct NoticeReader {
  /// A term of a concept.
  private struct Key: Hashable, Comparable {
    var lang: LanguageTag
    var term: ExactText

    static func < (a: Key, b: Key) -> Bool {
      (a.lang.description, a.term) < (b.lang.description, b.term)
    }
  }

  /// A concept of a glossary, as far as notices tell of it.
  private struct Concept {
    var editor: String?
    var terms: [Key: TermStatus] = [:]
  }

  /// The most versions that are read to find who proposed a term.
  private static let mostVersions = 1000
  /// The most versions whose concepts are kept; two that follow each other are compared.
  private static let mostKept = 8

  private let project: ProjectStore
  /// The versions that were read, by name and number.
  private var known: [String: [ConceptID: Concept]] = [:]

  init(_ project: ProjectStore) { self.project = project }

  /// The notices, newest first; those of one change in the byte order of glossary and concept.
  ///
  /// The first version of a glossary is not a change of terms.
  ///
  /// - Complexity: O(*bytes*) of the versions since the beginning.
  mutating func notices(_ options: NoticeOptions) throws -> [TeamNotice] {
    var found: [TeamNotice] = []
    let revisions = try project.revisions(
      in: WorkspaceFolder.glossaries.rawValue, after: options.after, since: options.start())
    var at = 0
    while at < revisions.count, found.count < options.limit {
      let end = revisions[at...].firstIndex { $0.change != revisions[at].change } ?? revisions.count
      found += try notices(of: revisions[at..<end]).filter { notice in
        options.proposers.map { !$0.isDisjoint(with: notice.proposedBy) } ?? true
      }
      at = end
    }
    return Array(found.prefix(options.limit))
  }

  /// The notices of one change.
  private mutating func notices(of revisions: ArraySlice<FileRevision>) throws -> [TeamNotice] {
    var found: [TeamNotice] = []
    var gained: [Key: TermStatus] = [:]
    for revision in revisions where revision.version > 1 {
      let old = try concepts(of: revision.name, version: revision.version - 1)
      // A glossary that comes back after its removal is new again.
      guard let old else { continue }
      let new = try concepts(of: revision.name, version: revision.version) ?? [:]
      for id in Set(old.keys).union(new.keys).sorted() {
        let (before, after) = (old[id], new[id])
        var terms: [TeamNotice.TermChange] = []
        for key in Set(before?.terms.keys.map { $0 } ?? []).union(
          after?.terms.keys.map { $0 } ?? []
        )
        .sorted() {
          let (was, now) = (before?.terms[key], after?.terms[key])
          if let now, was == nil { gained[key] = now }
          // A new proposal is in the queue, and nobody needs to change a text.
          guard was != now, !(was == nil && now == .proposed) else { continue }
          terms.append(
            TeamNotice.TermChange(lang: key.lang, term: key.term.string, before: was, after: now))
        }
        guard !terms.isEmpty else { continue }
        let isDecided = terms.contains { $0.before == .proposed }
        found.append(
          TeamNotice(
            kind: isDecided ? .decided : .changed, change: revision.change, at: revision.at,
            who: revision.who, by: after?.editor == before?.editor ? nil : after?.editor,
            glossary: revision.name, concept: id,
            terms: terms))
        if isDecided {
          found[found.count - 1].proposedBy = try proposers(of: found[found.count - 1], revision)
        }
      }
    }
    // A proposal that was moved to another glossary by hand was not refused.
    for notice in found.indices where found[notice].kind == .decided {
      for term in found[notice].terms.indices where found[notice].terms[term].after == nil {
        let change = found[notice].terms[term]
        let now = gained[Key(lang: change.lang, term: ExactText(change.term))]
        if now != .proposed { found[notice].terms[term].after = now }
      }
    }
    return found
  }

  /// The concepts of a glossary in a version; `nil` for one in which it was removed, or that cannot be read.
  private mutating func concepts(of name: String, version: Int) throws -> [ConceptID: Concept]? {
    let place = "\(version) \(name)"
    if let concepts = known[place] { return concepts }
    guard let bytes = try project.bytes(of: name, version: version),
      let glossary = try? GlossaryYAML.read(bytes, path: name)
    else { return nil }
    var concepts: [ConceptID: Concept] = [:]
    for entry in glossary.entries {
      var concept = Concept(editor: entry.editor)
      for section in entry.sections {
        for term in section.terms {
          concept.terms[Key(lang: section.language, term: ExactText(term.text))] = term.status
        }
      }
      concepts[entry.id] = concept
    }
    if known.count >= Self.mostKept { known = [:] }
    known[place] = concepts
    return concepts
  }

  /// The login that proposed the terms, and the name that the concept had then.
  private mutating func proposers(of notice: TeamNotice, _ revision: FileRevision) throws
    -> [String]
  {
    guard
      let term = notice.terms.first(where: { $0.before == .proposed })
    else { return [] }
    let key = Key(lang: term.lang, term: ExactText(term.term))
    var first = revision.version - 1
    let editor = try concepts(of: revision.name, version: first)?[notice.concept]?.editor
    while first > 1, revision.version - first < Self.mostVersions,
      try concepts(of: revision.name, version: first - 1)?[notice.concept]?.terms[key] == .proposed
    { first -= 1 }
    let login = try project.author(of: revision.name, version: first)
    return [login, editor].compactMap(\.self).filter { !$0.isEmpty }
  }
}
