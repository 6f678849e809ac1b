// SPDX-License-Identifier: Apache-2.0
import Languages

extension TableLayout {
  /// The columns with remarks on the rows, by their headings: `Note`, 备注, «Комментарий».
  ///
  /// - Parameter context: the column with contexts, whose heading is a word for remarks in a glossary.
  func noteColumns(besides context: Int?) -> [Int] {
    guard headingRow != nil || isHeadingUnknown else { return [] }
    return headings.indices.filter { column in
      languages[column] == nil && superseded[column] == nil && column != context
        && ColumnNames.field(headings[column]) == "note"
    }
  }
}
