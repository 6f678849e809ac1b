/// What counts as a segment.
public struct SegmentationOptions: Hashable, Sendable {
  /// What a line end within a text is.
  public enum LineEnds: String, Hashable, Sendable, Codable {
    /// The end of a segment, unless the line was wrapped: the next one goes on in small letters, or
    /// the lines are as wide as lines of a page.
    case decided
    /// The end of a segment.
    case ends
    /// Space.
    case space
  }

  /// What a line end is.
  public var lineEnds: LineEnds
  /// Whether a semicolon ends a segment.
  public var breaksAtSemicolons: Bool

  /// By default line ends are decided and semicolons end nothing.
  public init(lineEnds: LineEnds = .decided, breaksAtSemicolons: Bool = false) {
    self.lineEnds = lineEnds
    self.breaksAtSemicolons = breaksAtSemicolons
  }
}
