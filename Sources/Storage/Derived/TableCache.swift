// SPDX-License-Identifier: Apache-2.0

/// Tables in a `.cache` file of `.concord/`; they are returned only for the key under which they
/// were stored.
///
/// A cache that is damaged, of another format or key, or not writable counts as missing.
package struct TableCache: Sendable {
  private let folder: String
  private let path: String

  /// A cache with a name; nothing is read yet.
  ///
  /// - Parameters:
  ///   - folder: the folder of derived files, which need not exist.
  ///   - name: the name of the file without its ending.
  package init(folder: String, name: String) {
    self.folder = folder
    path = folder + "/" + name + ".cache"
  }

  /// The tables that were stored under a key; `nil` if they are missing or incomplete.
  ///
  /// - Parameter limit: the most bytes that the file can have, if fewer than others of its kind.
  package func read(_ key: DerivedKey, limit: Int = .max) -> [[UInt8]]? {
    guard let content = try? DerivedFile.read(path, key: key, limit: limit) else { return nil }
    return ByteReader.value(of: content) { input throws(ByteReader.Damaged) in
      try input.list { input throws(ByteReader.Damaged) in try input.bytes() }
    }
  }

  /// Stores tables; if the folder cannot be written, nothing is stored.
  package func write(_ tables: [[UInt8]], key: DerivedKey) {
    var body = ByteWriter()
    body.write(tables) { $0.write($1) }
    try? SystemFile.makeDirectory(folder)
    try? DerivedFile.write(body.bytes, key: key, to: path)
  }
}
