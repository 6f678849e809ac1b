// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The parts of a paper in its languages, grouped by kind.
package struct PaperPairing: Sendable {
  /// Parts of one kind that are translations of each other.
  package struct PartGroup: Sendable {
    /// The kind.
    package var kind: PartKind
    /// The languages that have such parts, at least two, the source language first.
    package var languages: [LanguageTag]
    /// The parts of each language.
    package var parts: [[DocumentPart]]
    /// The languages in which the paper has other versions of these parts, or more titles than in other languages:
    /// nobody knows which of them were translated.
    package var doubled: [LanguageTag] = []
  }

  /// Title, abstract and body, where at least two languages have them.
  package let prose: [PartGroup]
  /// The keyword lists, where at least two languages have them.
  package let keywords: PartGroup?
  /// The names of the authors, where at least two languages have them.
  package let authors: PartGroup?
  /// Parts of prose that only one language has, or that are in a language not asked for.
  package let unpaired: [DocumentPart]
  /// The titles by language.
  package let titles: [String: String]

  /// Groups parts by kind.
  ///
  /// - Parameters:
  ///   - parts: the parts of the paper.
  ///   - languages: at least two languages, the source language first.
  package init(_ parts: [DocumentPart], languages: [LanguageTag]) {
    let parts = Self.withoutMarkers(parts, languages)
    var unpaired = parts.filter { part in
      Self.prose.contains(part.kind) && !languages.contains { part.language.matches($0) }
    }
    func group(_ kind: PartKind) -> PartGroup? {
      var group = PartGroup(kind: kind, languages: [], parts: [])
      for language in languages {
        let own = parts.filter { $0.kind == kind && $0.language.matches(language) }
        guard !own.isEmpty else { continue }
        // Paragraphs of a body may be the same.
        let found = kind == .body ? nil : RepeatedParts(own)
        group.languages.append(language)
        group.parts.append(found?.parts ?? own)
        if let versions = found?.versions, !versions.isEmpty {
          group.doubled.append(language)
          if Self.prose.contains(kind) { unpaired += versions }
        }
      }
      if kind == .title, let fewest = group.parts.map(\.count).min() {
        group.doubled += zip(group.languages, group.parts).filter {
          $1.count > fewest && !group.doubled.contains($0)
        }.map { $0.0 }
      }
      if group.languages.count >= 2 { return group }
      if Self.prose.contains(kind) { unpaired += group.parts.joined() }
      return nil
    }
    prose = Self.prose.compactMap(group)
    keywords = group(.keywords)
    authors = group(.authors)
    self.unpaired = unpaired.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var titles: [String: String] = [:]
    for part in parts where part.kind == .title && titles[part.language.language] == nil {
      titles[part.language.language] = part.text
    }
    self.titles = titles
  }

  private static let prose: [PartKind] = [.title, .abstract, .body]

  /// The parts with unmarked abstracts recognised.
  ///
  /// An abstract in a file of its own has no marker and is read as a body: where one language has only
  /// an abstract and another only a body, the body is the abstract.
  private static func withoutMarkers(_ parts: [DocumentPart], _ languages: [LanguageTag])
    -> [DocumentPart]
  {
    func has(_ kind: PartKind, _ language: LanguageTag) -> Bool {
      parts.contains { $0.kind == kind && $0.language.matches(language) }
    }
    let abstracts = languages.filter { has(.abstract, $0) && !has(.body, $0) }
    let bodies = languages.filter { has(.body, $0) && !has(.abstract, $0) }
    guard !abstracts.isEmpty, abstracts.count + bodies.count == languages.count else {
      return parts
    }
    return parts.map { part in
      var part = part
      if part.kind == .body, bodies.contains(where: { part.language.matches($0) }) {
        part.kind = .abstract
      }
      return part
    }
  }

  /// The languages of some parts, in order of first appearance, one for each primary language; those of
  /// references and notes, and text in a language that is not known, do not count.
  package static func languages(of parts: [DocumentPart]) -> [LanguageTag] {
    var found: [LanguageTag] = []
    for part in parts
    where part.kind != .references && part.kind != .notes && part.language != .undetermined
      && !found.contains(where: { $0.matches(part.language) })
    {
      found.append(part.language)
    }
    return found
  }

  /// Whether a language has a kind of prose that another language of the parts has as well.
  package static func sharesProse(_ language: LanguageTag, in parts: [DocumentPart]) -> Bool {
    Self.prose.contains { kind in
      parts.contains { $0.kind == kind && $0.language.matches(language) }
        && parts.contains { $0.kind == kind && !$0.language.matches(language) }
    }
  }
}
