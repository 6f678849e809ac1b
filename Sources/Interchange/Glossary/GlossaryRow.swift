// SPDX-License-Identifier: Apache-2.0
import TextModel

/// One row of a list of terms, before rows of one concept are put together.
struct GlossaryRow {
  /// The terms of a row in one language.
  struct Side {
    var language: LanguageTag
    var terms: [ListedTerm]
  }

  /// The line of the row, from 1.
  var line: Int
  /// The id that the file gives.
  var id: String?
  /// The subject field.
  var subject: String?
  /// The definition.
  var definition: String?
  /// Remarks about the concept.
  var note: String?
  /// The status that the row has; `nil` if none is written.
  var status: TermStatus?
  /// Whether the term stays as it is in every language.
  var isUntranslated = false
  /// Whether the terms are written to the letter; `nil` if the row does not say.
  var isExact: Bool?
  /// The terms by language; the first language is the source.
  var sides: [Side]
}
