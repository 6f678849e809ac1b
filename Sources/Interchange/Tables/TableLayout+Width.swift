// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

extension TableLayout {
  /// The most columns of a table, as many as Excel has.
  static let columnLimit = 16_384

  /// Refuses a table that has more columns in one of the first rows, by which its columns are told apart.
  ///
  /// - Parameters:
  ///   - widths: the number of fields of each row.
  ///   - name: the file.
  /// - Throws: `FileError` with `table/limit`.
  static func checkWidths(_ widths: some Sequence<Int>, in name: String) throws(FileError) {
    guard let width = widths.prefix(sampleSize).max(), width > columnLimit else { return }
    throw FileError(
      code: "table/limit",
      message: "the table has \(width) columns, more than the \(columnLimit) of Excel; split it",
      file: name)
  }
}
