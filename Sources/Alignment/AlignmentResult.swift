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

  /// An alignment.
  public init(beads: [Bead], notices: [AlignmentNotice] = []) {
    self.beads = beads
    self.notices = notices
  }
}
