// SPDX-License-Identifier: Apache-2.0

/// The input of a derived file, as a number: a file is used only with the key it was written under.
///
/// The key covers the format of the maker, so tables of an earlier algorithm are never taken for
/// those of the current one. It also covers the stamps of all files that the content depends on.
package struct DerivedKey: Hashable, Sendable {
  /// The key as a number.
  package let value: UInt64
  /// The kind and the format number of the maker.
  package let format: DerivedFormat

  /// The key of a file that a maker derives from some input.
  ///
  /// - Parameters:
  ///   - format: the kind and the format number of the maker.
  ///   - parts: everything else that the content depends on, in a fixed order: options, languages,
  ///     the versions of libraries.
  ///   - files: the names and stamps of the files it is made from, in a fixed order.
  package init(
    format: DerivedFormat, parts: [String] = [], files: [(name: String, stamp: FileStamp)] = []
  ) {
    self.format = format
    var writer = ByteWriter()
    writer.write(Int(format.kind.rawValue))
    writer.write(Int(format.number))
    writer.write(parts) { $0.write($1) }
    writer.write(files) {
      $0.write($1.name)
      $0.write($1.stamp.description)
    }
    value = ContentHash(writer.bytes).value
  }

  /// The key in at most 13 digits and small letters, for file names and records in text.
  package var text: String { String(value, radix: 36) }
}
