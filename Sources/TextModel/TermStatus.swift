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

  /// Whether a text may contain the term.
  public var isApproved: Bool { self == .preferred || self == .admitted }
  /// Best first.
  public static func < (a: TermStatus, b: TermStatus) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
