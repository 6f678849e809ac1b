/// Bounds on what a document may ask of its reader.
public struct XMLLimits: Hashable, Sendable {
  /// Elements open at once.
  public var depth: Int
  /// Bytes of text from the document's own entities, in all.
  public var entityBytes: Int
  /// Bytes of text between two tags; at most `Int32.max`.
  public var textBytes: Int

  /// Bounds; the defaults are 256 levels, 1 MiB from entities and 32 MiB between two tags.
  public init(depth: Int = 256, entityBytes: Int = 1 << 20, textBytes: Int = 1 << 25) {
    self.depth = depth
    self.entityBytes = entityBytes
    self.textBytes = textBytes
  }
}
