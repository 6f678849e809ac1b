// SPDX-License-Identifier: Apache-2.0
import Files
import Languages

extension ByteSource {
  /// The document with its format, recognized by content first and then by name.
  ///
  /// A table is recognized by headings that name languages, as tags or in words. Standard input and
  /// archives are read into memory, so use the source that is returned.
  ///
  /// - Throws: `FileError` with `document/missing`, `/directory`, `/unreadable` or `/too-large`.
  public func recognized() throws -> (source: ByteSource, format: FileFormat) {
    try recognized { LanguageNames.language($0) != nil }
  }
}
