// SPDX-License-Identifier: Apache-2.0

/// A decision of the team about a term (ISO 30042, administrative status).
public enum TermStatus: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The term to use.
  case preferred
  /// A term that may also be used.
  case admitted
  /// A term that was in use and is to be replaced.
  case deprecated
  /// A term that was never right. TBX has no such value: it is written as deprecated, with a note.
  case forbidden
  /// A term that nobody has decided on yet. A check neither expects nor reports it.
  case proposed

  /// Whether a text may contain the term because the team has approved it.
  public var isApproved: Bool { self == .preferred || self == .admitted }
  /// Whether a text must not contain the term.
  public var isRefused: Bool { self == .deprecated || self == .forbidden }
  /// Best first.
  public static func < (a: TermStatus, b: TermStatus) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .preferred: 0
    case .admitted: 1
    case .proposed: 2
    case .deprecated: 3
    case .forbidden: 4
    }
  }
}
