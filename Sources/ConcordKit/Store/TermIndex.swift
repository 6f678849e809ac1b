// SPDX-License-Identifier: Apache-2.0
import Matching
import Storage
import Terminology
import TextModel

/// The concepts of all glossaries and the tables that find their terms, mapped from `.concord/`.
///
/// A check of a short draft reads only what its own terms need; decoding all of 50,000 concepts
/// would take a second. Sections of the file: head, offsets of the concepts, first terms of the
/// concepts, concepts of the terms, hashes of the ids with numbers, concepts, and the tables of
/// each language.
final class TermIndex: TermbaseSource {
  private let file: SectionFile
  let conceptCount: Int
  let files: [(name: String, firstConcept: Int)]
  let languages: [LanguageTag]

  /// The format; increase the number with every change of the layout, of `ConceptEntry.write(to:)`
  /// or of the tables of `TermMatcher`.
  static let format = DerivedFormat(.terms, 8)

  private enum Section: Int, CaseIterable {
    case head, starts, firstEntries, entryConcepts, ids, concepts
  }

  /// Opens the index; `nil` if it was made for another key or its head is damaged.
  init?(_ path: String, key: DerivedKey) {
    guard let file = try? SectionFile(path, key: key) else { return nil }
    var head = ByteReader(file.bytes(Section.head.rawValue))
    do {
      conceptCount = try head.number()
      files = try head.list { input throws(ByteReader.Damaged) in
        (name: try input.text(), firstConcept: try input.number())
      }
      languages = try head.list { input throws(ByteReader.Damaged) in try input.language() }
    } catch {
      return nil
    }
    // Each concept has an id of two numbers; with a larger count, later arithmetic would overflow.
    let size = 2 * MemoryLayout<UInt64>.size
    guard file.size(of: Section.ids.rawValue) % size == 0,
      file.size(of: Section.ids.rawValue) / size == conceptCount
    else { return nil }
    self.file = file
  }

  /// Whether a read met damaged bytes; answers may then lack terms.
  var isDamaged: Bool { file.isDamaged }

  /// The tables of a language's terms, by its primary subtag.
  func tables(for language: LanguageTag) -> TermTables? {
    Self.subtags(of: languages).firstIndex(of: language.language).flatMap {
      TermTables(file.bytes(Section.allCases.count + $0), owner: file)
    }
  }

  /// Makes the index of a termbase.
  static func write(
    _ termbase: Termbase, files: [(name: String, firstConcept: Int)], to path: String,
    key: DerivedKey
  ) throws(StorageError) {
    var head = ByteWriter()
    var concepts = ByteWriter()
    var starts: [UInt32] = []
    var firstEntries: [UInt32] = []
    var entryConcepts: [UInt32] = []
    var ids: [(hash: UInt64, number: UInt64)] = []
    head.write(termbase.concepts.count)
    head.write(files) {
      $0.write($1.name)
      $0.write($1.firstConcept)
    }
    head.write(termbase.languages) { $0.write($1.description) }
    for (number, concept) in termbase.concepts.enumerated() {
      starts.append(UInt32(truncatingIfNeeded: concepts.bytes.count))
      firstEntries.append(UInt32(truncatingIfNeeded: entryConcepts.count))
      ids.append((ContentHash(concept.id.description.utf8).value, UInt64(number)))
      for _ in termbase.entryNumbers(ofConcept: number) {
        entryConcepts.append(UInt32(truncatingIfNeeded: number))
      }
      concept.write(to: &concepts)
    }
    starts.append(UInt32(truncatingIfNeeded: concepts.bytes.count))
    firstEntries.append(UInt32(truncatingIfNeeded: entryConcepts.count))
    ids.sort { ($0.hash, $0.number) < ($1.hash, $1.number) }
    let sections = [
      head.bytes, bytes(of: starts), bytes(of: firstEntries), bytes(of: entryConcepts),
      bytes(of: ids.flatMap { [$0.hash, $0.number] }), concepts.bytes,
    ]
    let tables = subtags(of: termbase.languages).compactMap { LanguageTag($0) }.map {
      TermMatcher.tables(of: termbase, $0)
    }
    try SectionFile.write(sections + tables, key: key, to: path)
  }

  func concept(_ number: Int) -> ConceptEntry {
    let start = Int(value(.starts, number, as: UInt32.self))
    let end = Int(value(.starts, number + 1, as: UInt32.self))
    if start < end {
      var reader = ByteReader(file.bytes(Section.concepts.rawValue, start..<end))
      if let concept = try? ConceptEntry(&reader) { return concept }
    }
    return ConceptEntry(id: ConceptID(""), sections: [])
  }

  func firstEntry(ofConcept number: Int) -> Int {
    Int(value(.firstEntries, number, as: UInt32.self))
  }

  func entry(_ number: Int) -> Termbase.TermRef {
    let owner = Int(value(.entryConcepts, number, as: UInt32.self))
    let entries = Termbase.entries(of: concept(owner), number: owner)
    let place = number - firstEntry(ofConcept: owner)
    guard entries.indices.contains(place) else {
      return Termbase.TermRef(
        term: Term(""), language: .english, concept: owner, id: ConceptID(""), isBlocker: true)
    }
    return entries[place]
  }

  func number(of id: ConceptID) -> Int? {
    let hash = ContentHash(id.description.utf8).value
    var low = 0
    var high = conceptCount
    while low < high {
      let middle = (low + high) / 2
      if value(.ids, middle * 2, as: UInt64.self) < hash { low = middle + 1 } else { high = middle }
    }
    while low < conceptCount, value(.ids, low * 2, as: UInt64.self) == hash {
      let number = Int(truncatingIfNeeded: value(.ids, low * 2 + 1, as: UInt64.self))
      if number >= 0, number < conceptCount, concept(number).id == id { return number }
      low += 1
    }
    return nil
  }

  private func value<T: FixedWidthInteger & BitwiseCopyable>(
    _ section: Section, _ index: Int, as: T.Type
  ) -> T {
    let size = MemoryLayout<T>.size
    let bytes = file.bytes(section.rawValue, index * size..<(index + 1) * size)
    return bytes.isEmpty ? 0 : T(littleEndian: bytes.loadUnaligned(as: T.self))
  }

  private static func bytes<T: FixedWidthInteger & BitwiseCopyable>(of values: [T]) -> [UInt8] {
    values.map(\.littleEndian).withUnsafeBytes { Array($0) }
  }

  private static func subtags(of languages: [LanguageTag]) -> [String] {
    var seen: Set<String> = []
    return languages.map(\.language).filter { seen.insert($0).inserted }
  }
}
