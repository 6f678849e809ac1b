// SPDX-License-Identifier: Apache-2.0

/// The kind of evidence that a token gives; each kind has its own weights.
package enum EvidenceKind: UInt8, Sendable, CaseIterable {
  /// A stemmed word, a Han character or a dictionary's headword; linked by lexicons.
  case word
  /// A punctuation mark that translators carry over; linked to itself.
  case mark
  /// A number or a month, compared by value; linked to itself.
  case number
  /// A name in a spelling that both scripts share; linked to itself.
  case name

  static let count = allCases.count
}
