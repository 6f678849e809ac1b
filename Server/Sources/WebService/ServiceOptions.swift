// SPDX-License-Identifier: Apache-2.0

/// Options of a service: its rights and its users.
public struct ServiceOptions: Sendable {
  /// Further names under which the service is reached, beside this machine's own.
  public var hosts: Set<String>
  /// The people who may use it; `nil` lets everybody who reaches it.
  public var people: AccessList?
  /// The most requests of a client per second; `nil` for any number.
  public var requestsPerSecond: Int?

  /// Options; by default the service of one person on one machine.
  public init(
    hosts: Set<String> = [], people: AccessList? = nil, requestsPerSecond: Int? = nil
  ) {
    self.hosts = hosts
    self.people = people
    self.requestsPerSecond = requestsPerSecond
  }
}
