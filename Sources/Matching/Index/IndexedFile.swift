import TextModel

/// A file of a memory as the index is told of it.
public struct MemoryFile: Sendable {
  /// The name under which the file's units are found, relative to the workspace.
  public var path: String
  /// Any text that changes when the file does: size and time, or a hash.
  public var fingerprint: String
  /// Reads the file and hands over its units in order; called only when the fingerprint is new.
  public var load: @Sendable (_ unit: (TranslationUnit) throws -> Void) throws -> Void

  /// Names a file and how to read it.
  public init(
    path: String, fingerprint: String,
    load: @escaping @Sendable (_ unit: (TranslationUnit) throws -> Void) throws -> Void
  ) {
    self.path = path
    self.fingerprint = fingerprint
    self.load = load
  }

  /// A file whose units are at hand.
  public init(path: String, fingerprint: String, units: [TranslationUnit]) {
    self.init(path: path, fingerprint: fingerprint) { unit in try units.forEach(unit) }
  }
}

/// What bringing an index up to date has changed.
public struct MemoryUpdate: Hashable, Sendable {
  /// Files that were not there before.
  public var added: [String] = []
  /// Files that were read again.
  public var changed: [String] = []
  /// Files that are gone.
  public var removed: [String] = []
  /// Whether an index was found and not believed, and why.
  public var rebuilt: String?
  /// Whether anything was done at all.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && rebuilt == nil }
}
