// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// A memory file as input to the index: its path, a stamp, and a way to read its units.
public struct IndexedFile: Sendable {
  /// The name under which the file's units are found, as a path from the workspace.
  public var path: String
  /// A text that changes when the file does: size and time, or a hash.
  public var stamp: FileStamp
  /// Reads the file and passes on its units in order; called only when the stamp is new.
  public var load: @Sendable (_ unit: (TranslationUnit) throws -> Void) throws -> Void

  /// A file with its path, stamp and reader.
  public init(
    path: String, stamp: FileStamp,
    load: @escaping @Sendable (_ unit: (TranslationUnit) throws -> Void) throws -> Void
  ) {
    self.path = path
    self.stamp = stamp
    self.load = load
  }

  /// A file whose units are in memory.
  public init(path: String, stamp: FileStamp, units: [TranslationUnit]) {
    self.init(path: path, stamp: stamp) { unit in try units.forEach(unit) }
  }
}

/// The changes made by bringing an index up to date.
public struct MemoryUpdate: Hashable, Sendable {
  /// Files that are new.
  public var added: [String] = []
  /// Files that were read again.
  public var changed: [String] = []
  /// Files that no longer exist.
  public var removed: [String] = []
  /// The reason why the index on disk was rejected and built again; `nil` if it was valid or
  /// missing.
  public var rebuilt: String?
  /// Whether nothing changed.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && rebuilt == nil }
}
