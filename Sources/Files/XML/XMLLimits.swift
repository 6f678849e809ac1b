// SPDX-License-Identifier: Apache-2.0

/// Limits on the resources that a document may require of its reader.
public struct XMLLimits: Hashable, Sendable {
  /// The number of elements open at once.
  public var depth: Int
  /// The total number of bytes of text from the document's own entities.
  public var entityBytes: Int
  /// The number of bytes of text between two tags; at most `Int32.max`.
  public var textBytes: Int

  /// Limits; the defaults are 256 levels, 1 MiB from entities and 32 MiB between two tags.
  public init(depth: Int = 256, entityBytes: Int = 1 << 20, textBytes: Int = 1 << 25) {
    self.depth = depth
    self.entityBytes = entityBytes
    self.textBytes = textBytes
  }
}
