// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// The shards of an index, and the files of the memory that are in them.
///
/// This is the only file of an index that is ever replaced, in one step: a reader sees the state
/// before or after.
struct IndexManifest: Sendable {
  /// A file of the memory.
  struct File: Hashable, Sendable {
    /// The number of the file in the shard.
    var number: Int
    var path: String
    var stamp: FileStamp
  }

  /// A shard, and which of its files are still part of the memory.
  struct Shard: Hashable, Sendable {
    var name: String
    /// Units in the shard, including those of files that no longer are part of the memory.
    var unitCount: Int
    /// Primary language subtags that have a file of grams.
    var languages: [String]
    /// The files that are part of the memory, by number.
    var files: [File]
  }

  var shards: [Shard] = []
  /// The number in the name of the next shard.
  var next = 1

  static let name = "memory.manifest"

  /// The beginning of the name of every shard.
  static let shardPrefix = "memory-"

  /// An empty manifest whose shards are numbered from `next` on.
  init(next: Int = 1) { self.next = next }

  /// The manifest in a directory; `nil` when there is none.
  ///
  /// - Throws: `StorageError` if it is damaged or was made by another version.
  static func read(in directory: String) throws(StorageError) -> IndexManifest? {
    let path = directory + "/" + name
    guard
      let content = try DerivedFile.read(
        path, key: IndexFormat.manifest)
    else { return nil }
    let manifest = ByteReader.value(of: content) { input throws(ByteReader.Damaged) in
      try IndexManifest(&input)
    }
    guard let manifest, manifest.isPlausible else {
      throw StorageError(.damaged, "\(path): is damaged")
    }
    return manifest
  }

  /// Whether all names are such as a builder gives: they become paths.
  private var isPlausible: Bool {
    next > 0 && next < Int.max / 2
      && shards.allSatisfy { shard in
        shard.name.utf8.starts(with: Self.shardPrefix.utf8) && SystemFile.isPlainName(shard.name)
          && shard.unitCount >= 0
          && shard.languages.allSatisfy { $0.utf8.allSatisfy(Self.isAlphanumeric) && !$0.isEmpty }
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter
  }

  private init(_ input: inout ByteReader) throws(ByteReader.Damaged) {
    next = try input.number()
    shards = try input.list { input throws(ByteReader.Damaged) in
      Shard(
        name: try input.text(), unitCount: try input.number(),
        languages: try input.list { input throws(ByteReader.Damaged) in try input.text() },
        files: try input.list { input throws(ByteReader.Damaged) in
          File(
            number: try input.number(), path: try input.text(),
            stamp: FileStamp(try input.text()))
        })
    }
  }

  /// Writes the manifest and replaces the old one.
  ///
  /// - Throws: `StorageError` with `index/inaccessible`.
  func write(in directory: String) throws(StorageError) {
    var writer = ByteWriter()
    writer.write(next)
    writer.write(shards) { out, shard in
      out.write(shard.name)
      out.write(shard.unitCount)
      out.write(shard.languages) { $0.write($1) }
      out.write(shard.files) {
        $0.write($1.number)
        $0.write($1.path)
        $0.write($1.stamp.description)
      }
    }
    try DerivedFile.write(
      writer.bytes, key: IndexFormat.manifest,
      to: directory + "/" + Self.name)
  }
}
