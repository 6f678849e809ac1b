// SPDX-License-Identifier: Apache-2.0
import PostgreSQL
import TextModel

/// Papers as rows of the tables for searches in SQL.
struct ListedRows {
  /// A row in a list.
  private struct Posting {
    var key: Int64
    var space: Int32
    var part: Int32
    var id: Int32
  }

  private(set) var papers = CopyRows()
  private(set) var units = CopyRows()
  private(set) var rows = CopyRows()
  /// The languages, with the numbers that are used up.
  private(set) var spaces: [String: SearchLists.Space]
  private var postings: [Posting] = []
  private let project: Int32
  /// For each language the number of its new pieces.
  private let generations: [Int: Int]
  private let capacity: Int
  private let number: (_ bucket: Int, _ place: Int) -> Int32

  /// No rows.
  init(
    project: Int, spaces: [String: SearchLists.Space], generations: [Int: Int], capacity: Int,
    number: @escaping (_ bucket: Int, _ place: Int) -> Int32
  ) {
    self.project = Int32(truncatingIfNeeded: project)
    self.spaces = spaces
    self.generations = generations
    self.capacity = capacity
    self.number = number
  }

  /// The part of a memory that a paper is in; it is part of the schema.
  static func part(of name: String) -> Int {
    Int(FNV1a.hash(name.utf8) % UInt64(StoreSchema.searchParts))
  }

  /// The number of a unit by its place in a paper; those of a paper are a range.
  static func unit(_ place: Int, of paper: Int) -> Int { paper << 32 | place }

  /// Adds a paper.
  ///
  /// - Parameter next: the number of the paper, and then of the next one.
  mutating func add(_ paper: ListedPaper, _ next: inout Int) throws(PostgresError) {
    let part = Self.part(of: paper.file.name)
    let paperNumber = Int32(truncatingIfNeeded: next)
    next += 1
    papers.append([
      .int32(project), .int32(paperNumber), .int32(Int32(part)), .text(paper.file.name),
      .integer(paper.file.version), .int32(Int32(paper.units.count)),
    ])
    for (place, unit) in paper.units.enumerated() {
      let unitNumber = Self.unit(place, of: Int(paperNumber))
      units.append([
        .int32(project), .int32(Int32(part)), .integer(unitNumber), .text(unit.body),
      ])
      for row in unit.rows {
        guard let space = spaces[row.language], space.next.indices.contains(part) else { continue }
        let taken = space.next[part]
        guard taken < capacity else {
          throw PostgresError(
            code: "store/full",
            message: "the lists for searches in SQL have no numbers left; run"
              + " 'concord team index --rebuild'")
        }
        spaces[row.language]?.next[part] = taken + 1
        let id = number(row.bucket, taken)
        rows.append([
          .int32(Int32(space.id)), .int32(Int32(part)), .int32(id), .integer(unitNumber),
        ])
        for key in row.keys {
          postings.append(
            Posting(key: key, space: Int32(space.id), part: Int32(part), id: id))
        }
      }
    }
  }

  /// The pieces of lists, and how many there are of each language.
  mutating func lists() -> (counts: [Int: Int], rows: CopyRows) {
    postings.sort {
      ($0.space, $0.key, $0.part, $0.id) < ($1.space, $1.key, $1.part, $1.id)
    }
    var counts: [Int: Int] = [:]
    var rows = CopyRows()
    var at = 0
    while at < postings.count {
      let first = postings[at]
      var ids: [Int32] = []
      while at < postings.count, postings[at].key == first.key, postings[at].part == first.part,
        postings[at].space == first.space
      {
        ids.append(postings[at].id)
        at += 1
      }
      let space = Int(first.space)
      rows.append([
        .int32(first.space), .int32(first.part), .integer(Int(first.key)),
        .int32(Int32(truncatingIfNeeded: generations[space] ?? 1)), .int32s(ids),
      ])
      counts[space, default: 0] += 1
    }
    return (counts, rows)
  }
}
