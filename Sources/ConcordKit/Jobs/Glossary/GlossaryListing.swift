// SPDX-License-Identifier: Apache-2.0
import ICUText
import Interchange
import TextModel

/// Concepts with their terms.
public struct GlossaryListing: Hashable, Sendable, Codable {
  /// The terms of a concept in one language.
  public struct Section: Hashable, Sendable, Codable {
    /// The language.
    public var lang: LanguageTag
    /// The preferred terms.
    public var preferred: [String]
    /// Other approved terms.
    public var admitted: [String]
    /// Terms that must not be used.
    public var deprecated: [String]
    /// Terms that nobody has decided on yet.
    public var proposed: [String]
  }

  /// A concept.
  public struct Concept: Hashable, Sendable, Codable {
    /// The id of the concept.
    public var id: ConceptID
    /// The subject field of the concept.
    public var subject: String?
    /// The terms of the concept by language.
    public var terms: [Section]
    /// The glossary that contains the concept, as a path from the workspace.
    public var glossary: String
    /// The line on which the concept begins, from 1.
    public var line: Int
  }

  /// The concepts, in the order of the glossaries.
  public var concepts: [Concept]
  /// The whole entries of `concepts`, if a concept was requested; the JSON has the first of them as `entry`.
  public var entries: [ConceptEntry] = []
  /// The first of `entries`.
  public var entry: ConceptEntry? { entries.first }

  private enum CodingKeys: String, CodingKey {
    case concepts, entry
  }

  /// A listing of concepts.
  public init(concepts: [Concept]) { self.concepts = concepts }

  /// Reads the concepts and the first entry.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    concepts = try container.decode([Concept].self, forKey: .concepts)
    entries = try container.decodeIfPresent(ConceptEntry.self, forKey: .entry).map { [$0] } ?? []
  }

  /// Writes the concepts and the first entry, if there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(concepts, forKey: .concepts)
    try container.encodeIfPresent(entry, forKey: .entry)
  }
}

extension Workspace {
  /// Lists the concepts of all glossaries.
  ///
  /// - Parameter subject: a prefix that the subjects must have; `nil` lists all concepts.
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func concepts(subject: String? = nil) throws(JobError) -> GlossaryListing {
    GlossaryListing(
      concepts: try glossaries().flatMap { glossary in
        zip(glossary.entries, glossary.lines).compactMap { entry, line in
          if let subject, entry.subject?.hasPrefix(subject) != true { return nil }
          return GlossaryListing.Concept(entry, glossary: glossary.path, line: line)
        }
      })
  }

  /// Finds one concept; `concepts` has each glossary that defines it, `entries` the definitions.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func concept(_ id: ConceptID) throws(JobError) -> GlossaryListing {
    var listing = GlossaryListing(concepts: [])
    for glossary in try glossaries() {
      for (entry, line) in zip(glossary.entries, glossary.lines) where entry.id == id {
        listing.concepts.append(.init(entry, glossary: glossary.path, line: line))
        listing.entries.append(entry)
      }
    }
    return listing
  }
}

extension Workspace {
  /// Finds the concepts that have an id, or else those that have a term, in any language and in any case or
  /// width.
  ///
  /// - Returns: `entries` has all of them.
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func concepts(named name: String) throws(JobError) -> GlossaryListing {
    let byID = try concept(ConceptID(name))
    guard byID.entry == nil else { return byID }
    var listing = GlossaryListing(concepts: [])
    let key = Folder.standard.key(name)
    for glossary in try glossaries() {
      for (entry, line) in zip(glossary.entries, glossary.lines)
      where entry.sections.contains(where: { section in
        section.terms.contains { Folder.standard.key($0.text) == key }
      }) {
        listing.concepts.append(.init(entry, glossary: glossary.path, line: line))
        listing.entries.append(entry)
      }
    }
    return listing
  }

  /// The id or term that a mistyped name is nearest to, in any case; `nil` if none is near.
  ///
  /// At most one letter in four is other, more or less.
  ///
  /// - Complexity: O(*k*) in the letters of all ids and terms of about the same length.
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func nearestConceptName(to name: String) throws(JobError) -> String? {
    let letters = Array(Folder.standard.key(name).unicodeScalars.prefix(200))
    var best: (name: String, distance: Int)?
    func compare(_ other: String) {
      let own = Folder.standard.key(other).unicodeScalars
      let least = min(best.map { $0.distance - 1 } ?? .max, max(1, letters.count / 4))
      guard abs(own.count - letters.count) <= least else { return }
      let distance = EditDistance.between(own, letters)
      if distance <= least, distance < max(own.count, letters.count) { best = (other, distance) }
    }
    for glossary in try glossaries() {
      for entry in glossary.entries {
        compare(entry.id.description)
        for section in entry.sections { section.terms.forEach { compare($0.text) } }
      }
    }
    return best?.name
  }

  /// A message that no concept has a name, with the nearest one.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func unknownConcept(_ name: String) throws(JobError) -> String {
    let near = try nearestConceptName(to: name).map { "; did you mean \($0)?" }
    return "no concept has the id or the term \(name)\(near ?? "")"
  }
}

extension GlossaryListing.Concept {
  init(_ entry: ConceptEntry, glossary: String, line: Int) {
    id = entry.id
    subject = entry.subject
    terms = entry.sections.map { section in
      GlossaryListing.Section(
        lang: section.language,
        preferred: section.terms.filter { $0.status == .preferred }.map(\.text),
        admitted: section.terms.filter { $0.status == .admitted }.map(\.text),
        deprecated: section.terms.filter(\.status.isRefused).map(\.text),
        proposed: section.terms.filter { $0.status == .proposed }.map(\.text))
    }
    self.glossary = glossary
    self.line = line
  }
}
