import ICUText
import Storage

/// The format of the files of a memory index.
enum IndexFormat {
  /// The number of the layout, of the token codes and of the scores' bounds: an index of another number is
  /// built again (docs/index-format.md).
  static let number: UInt32 = 4

  static let manifest = DerivedFormat(.manifest, number)
  static let units = DerivedFormat(.units, number)
  static let grams = DerivedFormat(.grams, number)

  /// The key of a file.
  ///
  /// Tokens come from ICU's rules, so an index made with another ICU may have other tokens. The manifest
  /// says which memory files are in the index.
  static func key(_ format: DerivedFormat) -> DerivedKey {
    DerivedKey(format: format, parts: [ICUVersion.library])
  }
}
