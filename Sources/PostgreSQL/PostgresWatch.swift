// SPDX-License-Identifier: Apache-2.0

/// A check that is made while the result of a statement is waited for.
public struct PostgresWatch {
  /// The seconds after which `check` is called first.
  public var patience: Double
  /// The seconds between further calls.
  public var interval: Double
  /// Throws if waiting is in vain; the statement is then given up, and its connection is not used any more.
  public var check: () throws(PostgresError) -> Void

  /// A watch.
  public init(
    patience: Double, interval: Double, check: @escaping () throws(PostgresError) -> Void
  ) {
    self.patience = patience
    self.interval = interval
    self.check = check
  }
}
