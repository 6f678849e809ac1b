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
    guard table.hasHomographs else { return }
    for at in quantities.indices where quantities[at].certainty == .likely {
      let word = source[quantities[at].range]
      guard word.count <= 32 else { continue }
      let isHomograph = word.withUnsafeBufferPointer {
        table.isHomograph(Folder.standard.fold($0).utf8)
      }
      if isHomograph { quantities[at].mayBeLeftOut = true }
    }
  }
}
