// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Labels within structured abstracts that a space separates from their text: 目的, 方法, 结果, 结论.
package struct AbstractLabels: Sendable {
  private let labels: Set<[UInt32]>
  private let longest: Int

  /// The labels of the languages of a catalog that write no spaces between words.
  package static func labels(of languages: LanguageCatalog) -> AbstractLabels {
    compiled.table(in: languages)
  }

  private static let compiled = CompiledTables { AbstractLabels($1) }

  private init(_ catalog: LanguageCatalog) {
    let words = catalog.languages.filter { !$0.isSpaced }.flatMap(\.sections)
      .flatMap { SectionMarkerData.words($0.abstractLabels) }
    labels = Set(words.map { $0.unicodeScalars.map(\.value) })
    longest = labels.map(\.count).max() ?? 0
  }

  /// The places right after labels that begin a sentence and have a space after them.
  ///
  /// - Complexity: O(*n*).
  func ends(in scalars: ArraySlice<UInt32>) -> Set<Int> {
    var ends: Set<Int> = []
    var start = scalars.startIndex
    var isOpen = true
    for at in scalars.indices {
      let scalar = scalars[at]
      if CharacterClass.isSpace(scalar) {
        if at > start, isOpen {
          if labels.contains(Array(scalars[start..<at])) { ends.insert(at) }
          isOpen = false
        }
      } else if CharacterClass.isLineEnd(scalar) || CharacterClass.isTerminal(scalar)
        || scalar == 0xFF1B || scalar == 0xFF1A
      {
        start = at + 1
        isOpen = true
      }
      if isOpen, CharacterClass.isSpace(scalar), at == start { start = at + 1 }
      if at - start > longest { isOpen = false }
    }
    return ends
  }
}
