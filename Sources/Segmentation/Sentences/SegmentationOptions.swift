// SPDX-License-Identifier: Apache-2.0

/// Options that decide what a segment is.
public struct SegmentationOptions: Hashable, Sendable {
  /// The meaning of a line end within a text.
  public enum LineEnds: String, Hashable, Sendable, Codable {
    /// The end of a segment, unless the line was wrapped: the next line continues in small letters,
    /// or the lines are as wide as lines of a page.
    case decided
    /// The end of a segment.
    case ends
    /// Space.
    case space
  }

  /// The meaning of a line end.
  public var lineEnds: LineEnds
  /// Whether a semicolon or a colon ends a segment: `；`, `：`, and `;`, `:` before space.
  public var breaksAtClauses: Bool

  /// Options; by default line ends are decided by the text, and semicolons and colons do not end a segment.
  public init(lineEnds: LineEnds = .decided, breaksAtClauses: Bool = false) {
    self.lineEnds = lineEnds
    self.breaksAtClauses = breaksAtClauses
  }
}
