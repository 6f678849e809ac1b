// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange

/// A format in which memories are written.
public enum MemoryFormat: String, Hashable, Sendable, CaseIterable {
  /// TMX 1.4b.
  case tmx
  /// A table with a column for each language.
  case tsv
  /// The same with commas.
  case csv
  /// The same as a spreadsheet.
  case xlsx
  /// A Word document with a table for reviewers: number, source, target, comment and state.
  case docx
  /// XLIFF 2.0 with one unit for each translation unit, for a reviewer's editor.
  case xliff

  /// The names of all formats, with commas between them.
  public static let all = allCases.map(\.rawValue).joined(separator: ", ")

  /// The titles of the formats that can be imported, with commas between them.
  public static let imported =
    [FileFormat.tmx, .xliff, .po].map(\.title).joined(separator: ", ")
    + ", tables (TSV, CSV, XLSX, DOCX)"
}
