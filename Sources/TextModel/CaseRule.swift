// SPDX-License-Identifier: Apache-2.0

/// The differences of letter case that a term allows.
public enum CaseRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Capitals of the term are required; its small letters may be capitals (titles, headings).
  case capitals
  /// Letter for letter.
  case exact
  /// Case is ignored.
  case any
  /// The rule for a term from a list without case information: its capitals are expected, but one of
  /// them is enough.
  ///
  /// A draft that never writes them shows that they were the list's typography.
  case usual
}
