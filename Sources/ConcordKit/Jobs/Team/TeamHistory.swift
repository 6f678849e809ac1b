// SPDX-License-Identifier: Apache-2.0
import TeamStore

/// How a workspace and its team's store differ, and who asks.
public struct TeamStatus: Hashable, Sendable, Codable {
  /// The project in the store.
  public var project: String
  /// The number of its newest change; 0 before the first.
  public var change: Int
  /// The login.
  public var login: String
  /// The role of that login in the project.
  public var role: String
  /// The differences.
  public var comparison: StoreComparison
}

/// The history and the members of a team's store.
public struct TeamHistory {
  let project: ProjectStore

  /// Opens the store.
  public init(_ address: StoreAddress) throws(JobError) {
    project = try JobError.border { try ProjectStore(address) }
    KnownStores.add(address)
  }

  /// The role of the login in the project.
  public var role: MemberRole { project.role }
  /// The login.
  public var login: String { project.login }

  /// The number of the newest change; 0 before the first.
  public func newestChange() throws(JobError) -> Int {
    try JobError.border { try project.position().clock }
  }

  /// How a workspace differs from the store.
  ///
  /// - Parameter transfer: the transfer between the two.
  public func status(of transfer: TeamTransfer) throws(JobError) -> TeamStatus {
    TeamStatus(
      project: project.address.project, change: try newestChange(), login: login,
      role: role.rawValue, comparison: try transfer.status())
  }

  /// The versions of a file, or of all, newest first.
  public func revisions(of file: String? = nil, limit: Int = 20) throws(JobError) -> [FileRevision]
  {
    try JobError.border { try project.log(of: file, limit: limit) }
  }

  /// The bytes of a file in a version; `nil` for a version that removed it.
  public func bytes(of file: String, version: Int) throws(JobError) -> [UInt8]? {
    try JobError.border { try project.bytes(of: file, version: version) }
  }

  /// The members of the project, with their roles.
  public func members() throws(JobError) -> [StoreMember] {
    try JobError.border { try project.members() }
  }

  /// Gives a login a role; `nil` takes it out of the project.
  public func setMember(_ login: String, role: MemberRole?) throws(JobError) {
    try JobError.border { try project.setMember(login, role: role) }
  }

  /// Makes the store in a database and a project in it.
  ///
  /// - Returns: the steps of the schema that were run, and whether the project is new.
  public static func create(_ address: StoreAddress) throws(JobError) -> (
    steps: [String], isNew: Bool
  ) {
    let made = try JobError.border { try ProjectStore.create(address) }
    KnownStores.add(address)
    return made
  }

  /// Brings the schema of a store up to date.
  ///
  /// - Returns: the steps that were run.
  public static func migrate(_ address: StoreAddress) throws(JobError) -> [String] {
    try JobError.border { try ProjectStore.migrate(address) }
  }
}

extension Workspace {
  /// Says why changes of a team's store are made from now on: the history keeps it.
  public func explainChanges(_ reason: String) { copy?.explain(reason) }
}
