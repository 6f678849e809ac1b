// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

extension QuantityReading {
  /// Reads a text of a language.
  init(_ text: String, language: LanguageTag) {
    self.init(text, table: .table(for: language))
  }

  /// Reads a text with the words of its language.
  package init(_ text: String, table: QuantityTable) {
    let source = Array(text.utf8)
    let folded = source.withUnsafeBufferPointer { Folder.standard.fold($0) }
    self.init(
      folded: folded.utf8, source: source, table: table, sourceRange: { folded.sourceRange($0) })
  }
}
