// SPDX-License-Identifier: Apache-2.0

/// The importance of a finding.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Information.
  case info
  /// Probably wrong.
  case warning
  /// Wrong.
  case error

  /// Least severe first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
