// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The source of a termbase's concepts: an array, or a file that decodes them on demand.
public protocol TermbaseSource: Sendable {
  /// The number of concepts.
  var conceptCount: Int { get }
  /// The concept with a number.
  func concept(_ number: Int) -> ConceptEntry
  /// The number of the first term of a concept; for `conceptCount`, the number of terms.
  ///
  /// Terms are numbered concept by concept, in the order of `Termbase.entries(of:number:)`.
  func firstEntry(ofConcept number: Int) -> Int
  /// The term with a number.
  func entry(_ number: Int) -> Termbase.TermRef
  /// The number of the concept with an id; the first if several have it.
  func number(of id: ConceptID) -> Int?
  /// The glossary files with the number of the first concept of each.
  var files: [(name: String, firstConcept: Int)] { get }
  /// The languages that have terms, in order of first appearance.
  var languages: [LanguageTag] { get }
}

/// Concepts and terms in memory.
struct TermbaseArrays: TermbaseSource {
  let concepts: [ConceptEntry]
  let entries: [Termbase.TermRef]
  let firstEntries: [Int]
  let numbers: [ConceptID: Int]
  let files: [(name: String, firstConcept: Int)]

  init(_ glossaries: [(file: String, entries: [ConceptEntry])]) {
    var concepts: [ConceptEntry] = []
    var entries: [Termbase.TermRef] = []
    var firstEntries: [Int] = []
    var files: [(name: String, firstConcept: Int)] = []
    var numbers: [ConceptID: Int] = [:]
    for glossary in glossaries {
      files.append((glossary.file, concepts.count))
      for concept in glossary.entries {
        if numbers[concept.id] == nil { numbers[concept.id] = concepts.count }
        firstEntries.append(entries.count)
        entries += Termbase.entries(of: concept, number: concepts.count)
        concepts.append(concept)
      }
    }
    firstEntries.append(entries.count)
    self.concepts = concepts
    self.entries = entries
    self.firstEntries = firstEntries
    self.files = files
    self.numbers = numbers
  }

  var conceptCount: Int { concepts.count }
  func concept(_ number: Int) -> ConceptEntry { concepts[number] }
  func firstEntry(ofConcept number: Int) -> Int { firstEntries[number] }
  func entry(_ number: Int) -> Termbase.TermRef { entries[number] }
  func number(of id: ConceptID) -> Int? { numbers[id] }
  var languages: [LanguageTag] { Termbase.languages(of: entries) }
}
