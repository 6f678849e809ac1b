// SPDX-License-Identifier: Apache-2.0

/// The relation of a term to the full form of its concept.
public enum TermType: String, Hashable, Sendable, Codable, CaseIterable {
  /// The full form.
  case full
  /// An abbreviation or acronym: `SCO`, 上合组织.
  case abbreviation
  /// A shortened form in words: `the Organisation`.
  case short
  /// Another spelling of the full form.
  case variant
}
