// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// The units of a shard, read from its file.
final class UnitsReader: Sendable {
  let file: MappedFile
  /// The number of units.
  let count: Int
  /// The number of files that the units come from.
  let fileCount: Int
  /// The language tags, which records name by number.
  let tags: [LanguageTag]
  private let tables: Int
  private let offsets: Int
  private let ranks: Int
  private let places: Int
  private let names: Int
  private let namesCount: Int

  init(_ path: String) throws(StorageError) {
    var catalog: LenientByteReader
    (file, catalog) = try BlockFile.open(
      path, key: IndexFormat.units)
    count = catalog.number()
    tables = catalog.number()
    offsets = catalog.number()
    ranks = catalog.number()
    fileCount = catalog.number()
    places = catalog.number()
    names = catalog.number()
    namesCount = catalog.number()
    var tags: [LanguageTag] = []
    for _ in 0..<min(max(catalog.number(), 0), 1 << 16) {
      tags.append(LanguageTag(catalog.text()) ?? .undetermined)
    }
    self.tags = tags
    // Numbers of a catalog become offsets; with these bounds no sum or product of them overflows.
    let isPlausible = [count, tables, offsets, ranks, fileCount, places, names, namesCount]
      .allSatisfy { 0...file.count ~= $0 }
    if catalog.isDamaged || !isPlausible {
      throw StorageError(.damaged, "\(path): its catalog is damaged")
    }
  }

  /// The rank of a unit among all, newest first, then by id.
  @inline(__always)
  func rank(_ unit: Int) -> UInt32 { file.load(ranks + 4 * unit, as: UInt32.self) }

  /// A unit; valid as long as the reader exists.
  func record(_ unit: Int) -> UnitRecord.View {
    guard unit >= 0, unit < count else {
      file.noteDamage()
      return .none
    }
    let start = file.fiveBytes(offsets + 5 * unit)
    let end = file.fiveBytes(offsets + 5 * unit + 5)
    var reader = LenientByteReader(file.bytes(start, end - start))
    let block = unit / UnitsWriter.blockCount
    let view = UnitRecord.read(&reader) { tag in
      guard tags.indices.contains(tag) else {
        file.noteDamage()
        return UnsafeRawBufferPointer(start: nil, count: 0)
      }
      let table = block * tags.count + tag
      return file.bytes(tables + table * SymbolTable.storedCount, SymbolTable.storedCount)
    }
    if reader.isDamaged { file.noteDamage() }
    return view
  }

  /// The number of the file that contains a unit.
  func fileNumber(of unit: Int) -> Int {
    var low = 0
    var high = fileCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstUnit(ofFile: middle) <= unit { low = middle } else { high = middle }
    }
    return low
  }

  /// The units of a file.
  func units(ofFile number: Int) -> Range<Int> {
    let first = min(firstUnit(ofFile: number), count)
    let end = number + 1 < fileCount ? firstUnit(ofFile: number + 1) : count
    return first..<min(max(first, end), count)
  }

  private func firstUnit(ofFile number: Int) -> Int {
    Int(file.load(places + 8 * number, as: UInt32.self))
  }

  /// The name of a file.
  func path(ofFile number: Int) -> String {
    let at = Int(file.load(places + 8 * number + 4, as: UInt32.self))
    guard at <= namesCount else {
      file.noteDamage()
      return ""
    }
    var reader = LenientByteReader(file.bytes(names + at, namesCount - at))
    return reader.text()
  }

  /// A unit as it was written, but for notes, inline codes and properties that lookups do not use, and how many
  /// codes each variant had.
  func unit(_ number: Int) -> (unit: TranslationUnit, codes: [Int]) {
    let view = record(number)
    let unit = TranslationUnit(
      id: UnitID(String(decoding: view.id, as: UTF8.self)),
      variants: view.variants.map {
        TranslationUnitVariant(
          language: tag($0.tag), text: $0.text.string)
      },
      properties: view.properties,
      changeDate: view.changeDate)
    return (unit, view.variants.map(\.codes))
  }

  /// The language tag of a number.
  func tag(_ number: Int) -> LanguageTag {
    tags.indices.contains(number) ? tags[number] : .undetermined
  }
}
