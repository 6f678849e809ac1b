// SPDX-License-Identifier: Apache-2.0

/// The numbers by which tokens of terms are found.
///
/// A key below `firstWord` is the scalar of a Han character or a sign; any other key is `firstWord`
/// plus the number of a stem in the vocabulary.
enum TermKey {
  /// The first key of a word.
  static let firstWord: UInt32 = 1 << 21
}
