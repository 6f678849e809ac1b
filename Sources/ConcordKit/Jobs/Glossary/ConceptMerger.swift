// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Puts concepts together: a concept takes what others have and it has not.
///
/// - Complexity: O(*terms*, *sources* and *references* of all), however many concepts there are.
struct ConceptMerger {
  /// The concept with what it has taken so far; its notes are those of all.
  var entry: ConceptEntry {
    var entry = own
    entry.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return entry
  }

  private var own: ConceptEntry
  private var notes: [String]
  private var knownNotes: Set<String>
  private var sources: Set<String>
  private var related: Set<ConceptID>
  /// The sections by language, each with the texts of its terms and its blockers.
  private var sections: [LanguageTag: Section] = [:]

  private struct Section {
    let place: Int
    var terms: Set<String>
    var blockers: Set<String>
    var hasPreferred: Bool

    init(_ section: LanguageSection, at place: Int) {
      self.place = place
      terms = Set(section.terms.map(\.text))
      blockers = Set(section.blockers)
      hasPreferred = section.terms.contains { $0.status == .preferred }
    }
  }

  /// A concept that takes what others have.
  init(_ entry: ConceptEntry) {
    own = entry
    notes = entry.note.map { [$0] } ?? []
    knownNotes = Set(notes)
    sources = Set(entry.sources)
    related = Set(entry.related)
    for (place, section) in entry.sections.enumerated() where sections[section.language] == nil {
      sections[section.language] = Section(section, at: place)
    }
  }

  /// Takes what another concept has and this one has not; its preferred terms stay preferred.
  mutating func take(_ other: ConceptEntry) {
    own.subject = own.subject ?? other.subject
    own.definition = own.definition ?? other.definition
    own.proposer = own.proposer ?? other.proposer
    if let note = other.note, knownNotes.insert(note).inserted { notes.append(note) }
    for source in other.sources where sources.insert(source).inserted { own.sources.append(source) }
    for id in other.related where id != own.id && related.insert(id).inserted {
      own.related.append(id)
    }
    for section in other.sections {
      guard var known = sections[section.language] else {
        sections[section.language] = Section(section, at: own.sections.count)
        own.sections.append(section)
        continue
      }
      // One copy of the sets: they grow with each concept.
      sections[section.language] = nil
      let hasPreferred = known.hasPreferred
      for var term in section.terms where known.terms.insert(term.text).inserted {
        if term.status == .preferred {
          if hasPreferred { term.status = .admitted }
          known.hasPreferred = true
        }
        own.sections[known.place].terms.append(term)
      }
      for blocker in section.blockers where known.blockers.insert(blocker).inserted {
        own.sections[known.place].blockers.append(blocker)
      }
      sections[section.language] = known
    }
  }
}
