// SPDX-License-Identifier: Apache-2.0
import Interchange
import PostgreSQL
import TextModel

/// The content of papers and glossaries as rows, for searches in SQL.
struct ContentRows {
  private(set) var units = CopyRows()
  private(set) var concepts = CopyRows()
  private(set) var terms = CopyRows()
  private let project: Int32

  /// No rows.
  init(project: Int) { self.project = Int32(truncatingIfNeeded: project) }

  /// Adds the rows of a file.
  ///
  /// - Parameter first: the first concept of a glossary whose rows are added, from 0.
  /// - Throws: for a file that cannot be read to its end; the store takes no file that no command
  ///   could read.
  mutating func add(_ bytes: [UInt8], name: String, from first: Int = 0) throws {
    if WorkspaceFolder.memory.contains(name) {
      try addPaper(bytes, name: name)
    } else {
      try addGlossary(bytes, name: name, from: first)
    }
  }

  private mutating func addPaper(_ bytes: [UInt8], name: String) throws {
    var place: Int32 = 0
    try TMXReader(bytes, name: name).read(
      header: { _ in },
      unit: { unit, _ in
        for variant in unit.variants {
          units.append([
            .int32(project), .text(name), .int32(place), .text(variant.language.description),
            .text(unit.id.description), .text(unit.status.rawValue),
            .text(Self.storable(variant.text)),
          ])
        }
        place += 1
      })
  }

  private mutating func addGlossary(_ bytes: [UInt8], name: String, from first: Int) throws {
    let glossary = try GlossaryYAML.read(bytes, path: name)
    for (place, entry) in glossary.entries.enumerated().dropFirst(first) {
      concepts.append([
        .int32(project), .text(name), .int32(Int32(place)), .text(entry.id.description),
        entry.subject.map { .text(Self.storable($0)) } ?? .null,
        entry.definition.map { .text(Self.storable($0)) } ?? .null,
      ])
      for section in entry.sections {
        for (rank, term) in section.terms.enumerated() {
          terms.append([
            .int32(project), .text(name), .int32(Int32(place)),
            .text(section.language.description), .int32(Int32(rank)),
            .text(Self.storable(term.text)), .text(term.status.rawValue),
          ])
        }
      }
    }
  }

  /// PostgreSQL's texts have no null characters.
  private static func storable(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }
}
