// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Puts concepts together: a concept takes from others what it lacks.
///
/// - Complexity: O(*terms*, *sources* and *references* of all), however many concepts there are.
struct ConceptMerger {
  /// The concept with what it has taken so far; its notes are those of all.
  var entry: ConceptEntry {
    var entry = own
    entry.note = notes.joined
    return entry
  }

  /// Values that the concept could not take, since it has another one itself, and that are in a note now: a line for
  /// each.
  private(set) var noted: [String] = []

  private var own: ConceptEntry
  private var notes: Notes
  private var sources: Set<ExactText>
  private var related: Set<ConceptID>
  private var exempt: Set<TermExemption>
  private var numbers: Set<Int>
  /// The sections by language, each with the texts of its terms and its blockers.
  private var sections: [LanguageTag: Section] = [:]

  private struct Section {
    let place: Int
    /// The terms, each with its place in the section.
    var terms: [ExactText: Int]
    var blockers: Set<ExactText>
    var hasPreferred: Bool

    init(_ section: LanguageSection, at place: Int) {
      self.place = place
      terms = Dictionary(
        section.terms.enumerated().map { (ExactText($1.text), $0) },
        uniquingKeysWith: { first, _ in first })
      blockers = Set(section.blockers.map(ExactText.init))
      hasPreferred = section.terms.contains { $0.status == .preferred }
    }
  }

  /// Notes, each once.
  private struct Notes {
    private var all: [String] = []
    private var known: Set<ExactText> = []

    init(_ note: String?) { add(note) }

    mutating func add(_ note: String?) {
      if let note, known.insert(ExactText(note)).inserted { all.append(note) }
    }

    var joined: String? { all.isEmpty ? nil : all.joined(separator: "; ") }
  }

  /// A concept that takes what others have.
  init(_ entry: ConceptEntry) {
    own = entry
    notes = Notes(entry.note)
    sources = Set(entry.sources.map(ExactText.init))
    related = Set(entry.related)
    exempt = Set(entry.exempt)
    numbers = Set(entry.numbers)
    for (place, section) in entry.sections.enumerated() where sections[section.language] == nil {
      sections[section.language] = Section(section, at: place)
    }
  }

  /// Takes what another concept has and this one lacks; its preferred terms stay preferred.
  ///
  /// - Throws: `JobError` with `glossary/contradiction` for a term that one of them approves and the other refuses.
  mutating func take(_ other: ConceptEntry) throws(JobError) {
    take(other.subject, "subject", of: other, to: \.subject)
    take(other.definition, "definition", of: other, to: \.definition)
    own.proposer = own.proposer ?? other.proposer
    notes.add(other.note)
    for source in other.sources where sources.insert(ExactText(source)).inserted {
      own.sources.append(source)
    }
    for id in other.related where id != own.id && related.insert(id).inserted {
      own.related.append(id)
    }
    own.isUntranslated = own.isUntranslated || other.isUntranslated
    for exemption in other.exempt where exempt.insert(exemption).inserted {
      own.exempt.append(exemption)
    }
    for number in other.numbers where numbers.insert(number).inserted {
      own.numbers.append(number)
    }
    for section in other.sections {
      guard var known = sections[section.language] else {
        sections[section.language] = Section(section, at: own.sections.count)
        own.sections.append(section)
        continue
      }
      // One copy of the sets: they grow with each concept.
      sections[section.language] = nil
      for var term in section.terms {
        if let place = known.terms[ExactText(term.text)] {
          own.sections[known.place].terms[place] = try joined(
            own.sections[known.place].terms[place], term, of: other)
          continue
        }
        if term.status == .preferred {
          if known.hasPreferred { term.status = .admitted }
          known.hasPreferred = true
        }
        known.terms[ExactText(term.text)] = own.sections[known.place].terms.count
        own.sections[known.place].terms.append(term)
      }
      for blocker in section.blockers where known.blockers.insert(ExactText(blocker)).inserted {
        own.sections[known.place].blockers.append(blocker)
      }
      sections[section.language] = known
    }
  }

  /// Takes a value of another concept, or tells that this one has a different one.
  private mutating func take(
    _ value: String?, _ name: String, of other: ConceptEntry,
    to path: WritableKeyPath<ConceptEntry, String?>
  ) {
    guard let value else { return }
    guard let known = own[keyPath: path] else { return own[keyPath: path] = value }
    if ExactText(known) != ExactText(value) {
      notes.add("\(name) of \(other.id): \(value)")
      noted.append("the \(name) of \(other.id) goes into the note: \(value)")
    }
  }

  /// A term that both concepts have, with what either says about it.
  private mutating func joined(
    _ own: Term, _ term: Term, of other: ConceptEntry
  ) throws(JobError) -> Term {
    var known = own
    if known.status.isApproved && term.status.isRefused
      || known.status.isRefused && term.status.isApproved
    {
      throw JobError(
        code: "glossary/contradiction",
        message:
          "“\(term.text)” is \(known.status) in \(self.own.id) and \(term.status) in \(other.id); give it one"
          + " status first, with 'concord glossary set'")
    }
    if known.status == .proposed { known.status = term.status }
    // What one of them leaves as it usually is says less than what the other sets.
    let usual = Term(term.text)
    if known.type == usual.type { known.type = term.type }
    if known.caseRule == usual.caseRule { known.caseRule = term.caseRule }
    if known.scope == usual.scope { known.scope = term.scope }
    let values = [
      ("from", known.from, term.from), ("until", known.until, term.until),
      ("source", known.source, term.source),
    ]
    known.from = known.from ?? term.from
    known.until = known.until ?? term.until
    known.source = known.source ?? term.source
    var notes = Notes(known.note)
    notes.add(term.note)
    for case (let name, let mine?, let its?) in values where ExactText(mine) != ExactText(its) {
      notes.add("\(name) in \(other.id): \(its)")
      noted.append("'\(name)' of “\(term.text)” in \(other.id) goes into its note: \(its)")
    }
    known.note = notes.joined
    return known
  }
}
