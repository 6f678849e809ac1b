// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The editor of a glossary and the day of the change: the keys `by` and `on` of an entry.
public struct EditSignature: Hashable, Sendable {
  /// The name of the person; `nil` leaves the name that the entry has.
  public var name: String?
  /// The day; `nil` leaves the day that the entry has.
  public var day: PartialDate?

  /// A signature; by default none.
  public init(name: String? = nil, day: PartialDate? = nil) {
    self.name = name
    self.day = day
  }

  /// Writes the signature into an entry.
  ///
  /// The day of an entry never becomes an earlier one, as it would with a clock that was set back.
  ///
  /// Who proposed a concept stays in it (`proposer`) when another person signs it, and when the last of its proposed
  /// terms gets a decision.
  ///
  /// - Parameter old: the entry before the change; `nil` for a new one.
  func sign(_ entry: inout ConceptEntry, over old: ConceptEntry? = nil) {
    if let old, old.hasProposals, entry.proposer == nil,
      old.editor != name ?? old.editor || !entry.hasProposals
    {
      entry.proposer = old.editor
    }
    if let name { entry.editor = name }
    if let day { entry.edited = Self.later(day, entry.edited) }
  }

  /// A day, or the one that an entry has if that is a date after it.
  private static func later(_ day: PartialDate, _ known: String?) -> String {
    // Dates in ISO 8601 are in the order of their bytes.
    guard let known, PartialDate(known) != nil, ExactText(known) > ExactText(day.description)
    else { return day.description }
    return known
  }
}

extension Term {
  /// A term as a person gives it: its capitals decide about case.
  init(listed text: String, status: TermStatus = .preferred) {
    self.init(text, status: status)
    if text.lowercased() != text.uppercased() { caseRule = CaseRule.inferred(from: text) }
  }
}

extension ConceptEntry {
  /// Whether a term waits for a decision.
  var hasProposals: Bool {
    sections.contains { $0.terms.contains { $0.status == .proposed } }
  }

  /// The last editor and the day of the change: `by Li Wei on 2026-11-27`; `nil` if neither is known.
  var lastSignature: String? {
    let parts = [editor.map { "by \($0)" }, edited.map { "on \($0)" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Adds a term to the section of a language, which is made if there is none.
  ///
  /// A tag without script and region (`en`) also means the first section of that language; `zh-Hant` and `en-US` mean
  /// only their own. A term that the section has already gets the status of the new one. A further preferred one
  /// comes after those that are preferred.
  ///
  /// - Parameter takesOver: whether the term takes the place of those that are preferred, which become admitted.
  mutating func add(_ term: Term, in language: LanguageTag, takesOver: Bool = false) {
    let section =
      sections.firstIndex { $0.language == language }
      ?? (language.description == language.language
        ? sections.firstIndex { $0.language.matches(language) } : nil)
      ?? {
        sections.append(LanguageSection(language: language, terms: []))
        return sections.count - 1
      }()
    if term.status == .preferred, takesOver {
      for index in sections[section].terms.indices
      where sections[section].terms[index].status == .preferred {
        sections[section].terms[index].status = .admitted
      }
    }
    if let known = sections[section].terms.firstIndex(where: { $0.text == term.text }) {
      sections[section].terms[known].status = term.status
    } else if term.status == .preferred {
      let place =
        takesOver ? nil : sections[section].terms.lastIndex { $0.status == .preferred }
      sections[section].terms.insert(term, at: place.map { $0 + 1 } ?? 0)
    } else {
      sections[section].terms.append(term)
    }
  }
}
