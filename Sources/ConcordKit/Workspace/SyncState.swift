// SPDX-License-Identifier: Apache-2.0
import Storage
import TeamStore

/// The files of a team's store as a folder has them: which versions, with which hashes.
///
/// Derived data: if it is missing, a copy is fetched again, and each plain file that differs from the store is a
/// conflict.
struct SyncState {
  /// A file in the version that the folder got from the store, or gave to it.
  struct Entry {
    /// The path in a workspace.
    var name: String
    /// The version; of a removed file the one that removed it.
    var version: Int
    /// The hash; empty for a removed file.
    var hash: String
    /// The stamp of the file on disk, so that an unchanged one need not be read; `unfetched` if the folder does not
    /// have the file yet.
    var stamp: String

    /// Whether the folder does not have the file yet.
    var isUnfetched: Bool { stamp == SyncState.unfetched }
    /// Whether the file is a paper.
    var isPaper: Bool { WorkspaceFolder.memory.contains(name) }
  }

  /// The stamp of a file that the folder does not have yet.
  static let unfetched = "unfetched"

  /// The format; increase the number with every change of what is written below.
  static let format = DerivedFormat(.store, 1)

  /// The newest change of the store that the folder has.
  var position = StorePosition(clock: 0, mark: "")
  /// The files, by name.
  private(set) var entries: [ExactText: Entry] = [:]

  /// A folder that has nothing of the store.
  init() {}

  /// The entry of a file.
  subscript(name: String) -> Entry? {
    get { entries[ExactText(name)] }
    set { entries[ExactText(name)] = newValue }
  }

  /// The key of the file for a store: a state of another store is not this one's.
  private static func key(_ address: StoreAddress) -> DerivedKey {
    DerivedKey(format: format, parts: [address.uri, address.project])
  }

  /// Reads a state; `nil` if there is none for this store.
  init?(reading path: String, of address: StoreAddress) {
    guard let content = try? DerivedFile.read(path, key: Self.key(address)) else { return nil }
    let state: SyncState? = ByteReader.value(of: content) { input throws(ByteReader.Damaged) in
      var state = SyncState()
      state.position = StorePosition(clock: try input.number(), mark: try input.text())
      let entries = try input.list { input throws(ByteReader.Damaged) in
        Entry(
          name: try input.text(), version: try input.number(), hash: try input.text(),
          stamp: try input.text())
      }
      for entry in entries { state[entry.name] = entry }
      return state
    }
    guard let state else { return nil }
    self = state
  }

  /// Writes the state.
  func write(to path: String, of address: StoreAddress) throws {
    var out = ByteWriter()
    out.write(position.clock)
    out.write(position.mark)
    out.write(entries.sorted { $0.key < $1.key }.map(\.value)) {
      $0.write($1.name)
      $0.write($1.version)
      $0.write($1.hash)
      $0.write($1.stamp)
    }
    try DerivedFile.write(out.bytes, key: Self.key(address), to: path)
  }
}
