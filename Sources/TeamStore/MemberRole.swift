// SPDX-License-Identifier: Apache-2.0

/// The rights of a member of a project; each role includes the ones before it.
public enum MemberRole: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Reads.
  case reader
  /// Also changes papers (`tm/`), comments and proposes terms.
  case contributor
  /// Also changes glossaries (`glossaries/`).
  case terminologist
  /// Also adds and removes members.
  case admin

  /// The number of the role in the database, from 1.
  var level: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Whether the first role has fewer rights.
  public static func < (a: MemberRole, b: MemberRole) -> Bool { a.level < b.level }
}

/// A member of a project.
public struct StoreMember: Hashable, Sendable, Codable {
  /// The name with which the member logs in to PostgreSQL.
  public let login: String
  /// The role.
  public let role: String
  /// The login of the person who added the member.
  public let addedBy: String
  /// When, in UTC: `2026-11-27 18:00:00`.
  public let added: String
}
