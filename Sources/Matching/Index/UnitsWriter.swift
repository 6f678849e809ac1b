// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// Writes the units of a shard: their texts, the offset of each, and their order by date.
final class UnitsWriter {
  private let file: BlockFileWriter
  private var tables: [[SymbolTable]] = []
  private var offsets: [Int] = []
  private var dates: [UInt64] = []
  private var ids: [UInt8] = []
  private var idEnds: [Int] = []
  private var files: [(path: String, first: Int)] = []
  private var tags: [LanguageTag] = []
  private var tagNumbers: [LanguageTag: Int] = [:]

  init(_ path: String) throws(StorageError) {
    file = try BlockFileWriter(
      path, key: IndexFormat.units)
  }

  /// The number of units that share symbol tables.
  static let blockCount = 4096

  /// Sets the symbol tables of the next block of units, by the number of their tag.
  func beginBlock(_ tables: [SymbolTable]) { self.tables.append(tables) }

  /// The number of units.
  var count: Int { offsets.count }

  /// Begins a file: the units from a number on belong to it.
  func beginFile(_ path: String, at first: Int) { files.append((path, first)) }

  /// The number of a language tag.
  func number(of tag: LanguageTag) -> Int {
    if let known = tagNumbers[tag] { return known }
    tagNumbers[tag] = tags.count
    tags.append(tag)
    return tags.count - 1
  }

  /// Appends a unit and returns its number.
  func append(_ unit: TranslationUnit, _ record: UnsafeRawBufferPointer) -> Int {
    offsets.append(file.position)
    dates.append(ChangeDate.number(unit.changeDate))
    ids.append(contentsOf: unit.id.description.utf8)
    idEnds.append(ids.count)
    file.append(record)
    return count - 1
  }

  /// Writes the tables after the units.
  func finish() throws(StorageError) {
    offsets.append(file.position)
    let count = self.count - 1
    let order = newestFirst(count)
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, unit) in order.enumerated() { ranks[Int(unit)] = UInt32(rank) }
    var names = ByteWriter()
    var places: [UInt32] = []
    for (path, first) in files {
      places.append(UInt32(first))
      places.append(UInt32(names.bytes.count))
      names.write(path)
    }
    var catalog = ByteWriter()
    catalog.write(count)
    // Blocks before the first use of a tag do not need its table.
    catalog.write(
      file.section(
        tables.flatMap { block in
          tags.indices.flatMap { ($0 < block.count ? block[$0] : SymbolTable()).stored }
        }))
    catalog.write(file.section(fiveBytes: offsets))
    catalog.write(file.section(ranks))
    catalog.write(files.count)
    catalog.write(file.section(places))
    catalog.write(file.section(names.bytes))
    catalog.write(names.bytes.count)
    catalog.write(tags.count)
    for tag in tags { catalog.write(tag.description) }
    try file.finish(catalog)
  }

  /// The units by date, newest first, then id, then place.
  private func newestFirst(_ count: Int) -> [UInt32] {
    var order = (0..<UInt32(count)).map { $0 }
    dates.withUnsafeBufferPointer { dates in
      ids.withUnsafeBufferPointer { ids in
        idEnds.withUnsafeBufferPointer { ends in
          order.sort { a, b in
            let (a, b) = (Int(a), Int(b))
            if dates[a] != dates[b] { return dates[a] > dates[b] }
            let x = ids[(a == 0 ? 0 : ends[a - 1])..<ends[a]]
            let y = ids[(b == 0 ? 0 : ends[b - 1])..<ends[b]]
            let order = Self.order(UnsafeBufferPointer(rebasing: x), .init(rebasing: y))
            return order == 0 ? a < b : order < 0
          }
        }
      }
    }
    return order
  }

  private static func order(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for at in 0..<min(a.count, b.count) where a[at] != b[at] { return Int(a[at]) - Int(b[at]) }
    return a.count - b.count
  }
}
