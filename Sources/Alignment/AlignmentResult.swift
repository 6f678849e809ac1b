// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A notice about an alignment for its reader.
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

/// An alignment of two lists of sentences.
public struct AlignmentResult: Hashable, Sendable, Codable {
  /// The beads, which cover every sentence of both sides once and in order.
  ///
  /// A bead's confidence is its calibrated probability of being right.
  public var beads: [Bead]
  /// The notices for the reader, most important first.
  public var notices: [AlignmentNotice]
  /// The evidence that the texts are translations of each other; `nil` when a side is empty.
  public var support: AlignmentSupport?
  /// The share of the words of both texts that lexicons know or link to the other text, 0...1;
  /// `nil` when a side is empty.
  public var knownShare: Double?

  /// The freedom of the translation: the share of beads that are not 1-1, 0 to 1.
  ///
  /// A prior of an ordinary text keeps the value of a short text close to the usual one.
  public var freedom: Double {
    let free = beads.count { $0.source.count != 1 || $0.target.count != 1 }
    return (Double(free) + Self.usualFreedom * Self.usualBeads)
      / (Double(beads.count) + Self.usualBeads)
  }

  /// The freedom of an ordinary text, and the number of beads that it counts as.
  private static let usualFreedom = 0.2
  private static let usualBeads = 10.0

  /// An alignment.
  public init(beads: [Bead], notices: [AlignmentNotice] = []) {
    self.beads = beads
    self.notices = notices
  }
}
