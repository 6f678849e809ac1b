// SPDX-License-Identifier: Apache-2.0
import Storage
import Synchronization

/// One immutable part of an index.
///
/// It contains units, their grams by language, and which of its files still are part of the memory.
final class IndexShard: Sendable {
  let entry: IndexManifest.Shard
  let units: UnitsReader
  /// For each file of the shard whether it still counts; `nil` if all do.
  private let alive: [Bool]?
  private let directory: String
  private let grams = Mutex<[String: GramsReader]>([:])

  init(_ entry: IndexManifest.Shard, in directory: String) throws(StorageError) {
    self.entry = entry
    self.directory = directory
    units = try UnitsReader("\(directory)/\(entry.name)\(ShardWriter.unitsSuffix)")
    guard units.count == entry.unitCount else {
      throw StorageError(.damaged, "\(units.file.path): is not the file the manifest names")
    }
    if entry.files.count < units.fileCount {
      var alive = Array(repeating: false, count: units.fileCount)
      for file in entry.files where alive.indices.contains(file.number) {
        alive[file.number] = true
      }
      self.alive = alive
    } else {
      alive = nil
    }
  }

  /// The grams of a language, opened at first use; `nil` if no unit has the language.
  func grams(_ language: String) throws(StorageError) -> GramsReader? {
    guard entry.languages.contains(language) else { return nil }
    if let open = grams.withLock({ $0[language] }) { return open }
    let reader = try GramsReader(
      "\(directory)/\(entry.name)\(ShardWriter.gramsSuffix(language))")
    // A file of another language, or of a larger shard, would give wrong matches.
    guard reader.language == language, reader.count / 16 <= units.count else {
      throw StorageError(.damaged, "\(reader.file.path): is not the file that its name says")
    }
    grams.withLock { $0[language] = reader }
    return reader
  }

  /// Whether a unit still belongs to the memory.
  @inline(__always)
  func isAlive(_ unit: Int) -> Bool {
    guard let alive else { return true }
    let file = units.fileNumber(of: unit)
    return alive.indices.contains(file) && alive[file]
  }

  /// The number of units that still belong to the memory.
  var count: Int {
    alive == nil
      ? units.count : entry.files.reduce(0) { $0 + units.units(ofFile: $1.number).count }
  }

  /// The path of a file in which a read has met damage; `nil` if there is none.
  var damage: String? {
    if units.file.isDamaged { return units.file.path }
    return grams.withLock { open in
      open.values.first { $0.file.isDamaged }?.file.path
    }
  }
}
