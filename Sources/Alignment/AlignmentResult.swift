import TextModel

/// Something about an alignment that its reader should know.
public struct AlignmentNotice: Hashable, Sendable, Codable, CustomStringConvertible {
  /// A stable name: `align/empty-side`.
  public var code: String
  /// One line without a full stop.
  public var message: String

  /// A notice.
  public init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The code and the message.
  public var description: String { "\(code): \(message)" }
}

/// How two lists of sentences belong together.
public struct AlignmentResult: Hashable, Sendable, Codable {
  /// The beads, which cover every sentence of both sides once and in order; their confidence is the
  /// bead's probability under the model.
  public var beads: [Bead]
  /// What the reader should know, in order of weight.
  public var notices: [AlignmentNotice]
  /// What speaks for the texts being translations; `nil` when a side is empty.
  public var support: AlignmentSupport?

  /// How freely the texts are translated: the share of beads that are not one sentence a side, 0 to 1; a
  /// text of few beads is taken to be much like others.
  public var freeness: Double {
    let free = beads.count { $0.source.count != 1 || $0.target.count != 1 }
    return (Double(free) + Self.usualFreeness * Self.usualBeads)
      / (Double(beads.count) + Self.usualBeads)
  }

  /// The freeness of an ordinary text, and for how many beads it counts.
  private static let usualFreeness = 0.2
  private static let usualBeads = 10.0

  /// An alignment.
  public init(beads: [Bead], notices: [AlignmentNotice] = []) {
    self.beads = beads
    self.notices = notices
  }
}
