import TextModel

/// Two texts and how they are known to belong together.
public struct GoldDocument: Sendable {
  /// The source sentences.
  public var source: [String]
  /// The target sentences.
  public var target: [String]
  /// The right beads, which cover both sides in order.
  public var beads: [Bead]

  /// Two texts and their beads.
  public init(source: [String], target: [String], beads: [Bead]) {
    self.source = source
    self.target = target
    self.beads = beads
  }
}
