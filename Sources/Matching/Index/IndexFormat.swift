// SPDX-License-Identifier: Apache-2.0
import ICUText
import Storage

/// The format and the keys of the files of a memory index.
enum IndexFormat {
  /// The number of the layout, of the token codes and of the scores' bounds: an index of another number is
  /// built again (docs/index-format.md).
  static let number: UInt32 = 6

  static let manifest = key(.manifest)
  static let units = key(.units)
  static let grams = key(.grams)

  /// The key of a kind of file.
  ///
  /// Tokens come from ICU's rules, so an index made with another version of ICU may have other
  /// tokens. The manifest names the memory files in the index.
  private static func key(_ kind: DerivedFormat.Kind) -> DerivedKey {
    DerivedKey(format: DerivedFormat(kind, number), parts: [ICUVersion.library])
  }
}
