// SPDX-License-Identifier: Apache-2.0
import Foundation
import TeamStore

/// The servers of a team's lists for searches in SQL: the job of `concord team shards`.
public struct TeamShards {
  /// The word for the store's own server.
  private static let here = "here"
  /// The variable with the password by which the store's server connects to the others.
  private static let passwordVariable = "CONCORD_SHARD_PASSWORD"

  /// A server, its parts, and why it does not answer.
  public typealias Server = StoreShards.Server

  private let shards: StoreShards

  /// Opens a store as the owner of its tables.
  public init(_ address: StoreAddress) throws(JobError) {
    shards = try JobError.border { try StoreShards(address) }
    KnownStores.add(address)
  }

  /// The servers, and whether each answers.
  public func servers() throws(JobError) -> [Server] {
    try JobError.border { try shards.servers() }
  }

  /// Distributes the parts over servers, and empties the lists.
  ///
  /// - Parameter names: addresses, or `here`.
  public func set(_ names: [String]) throws(JobError) {
    try JobError.border {
      guard Set(names).count == names.count, names.count <= StoreShards.most else {
        throw JobError(
          code: "store/shard",
          message: "up to \(StoreShards.most) servers hold the parts, each named once")
      }
      let password = ProcessInfo.processInfo.environment[Self.passwordVariable]
      try shards.set(
        names.map { try $0 == Self.here ? nil : StoreAddress($0) },
        password: password.flatMap { $0.isEmpty ? nil : $0 })
    }
  }
}
