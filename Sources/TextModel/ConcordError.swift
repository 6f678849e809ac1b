// SPDX-License-Identifier: Apache-2.0

/// The interface of all Concord errors: a stable code, one line for a person, and the place if
/// there is one.
///
/// A program decides by `code`; a person reads `description`. Codes are never renamed, and new ones
/// may be added at any time, so a program must accept codes that it does not know.
public protocol ConcordError: Error, Sendable, CustomStringConvertible {
  /// A stable name for the reason: `document/missing`, `tmx/missing-seg`.
  var code: String { get }
  /// The fault and how to fix it: one line without a full stop.
  var message: String { get }
  /// The place in a file, if the reason has one.
  var location: SourceLocation? { get }
}
