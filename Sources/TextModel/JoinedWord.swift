// SPDX-License-Identifier: Apache-2.0

/// A word that was joined at a line end from two halves, and may be a compound with a hyphen: `exchange-⏎rate`.
public struct JoinedWord: Hashable, Sendable {
  /// The letters before the hyphen.
  public var first: String
  /// The letters after the line break.
  public var second: String

  /// A word of two halves.
  public init(first: String, second: String) {
    self.first = first
    self.second = second
  }

  /// The word without the hyphen.
  public var joined: String { first + second }
  /// The word with the hyphen.
  public var hyphenated: String { "\(first)-\(second)" }
}
