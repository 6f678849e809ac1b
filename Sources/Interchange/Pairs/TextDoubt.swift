// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Why a text of a unit is not what its translator wrote, or not finished, whatever its language.
package enum TextDoubt: Equatable, Sendable {
  /// UTF-8 that was decoded in another encoding.
  case doublyEncoded
  /// Question marks or boxes in the place of letters.
  case lostLetters
  /// Words of a translator to the next one, as they are in the text.
  case remark(String)

  /// The most other texts of a unit with which one is compared: a few say as much as all of many.
  private static let mostOthers = 8

  /// The doubts about each of the texts of a unit.
  ///
  /// - Complexity: O(*bytes*).
  package static func all(in texts: [String]) -> [[TextDoubt]] {
    let compared = texts.prefix(mostOthers + 1)
    /// The numbers of the texts with which one is compared.
    func others(of index: Int) -> some Sequence<Int> {
      compared.indices.lazy.filter { $0 != index }.prefix(mostOthers)
    }
    let marks =
      texts.contains(where: MisreadText.mayHaveLostLetters) ? compared.map(MisreadText.marks) : []
    let remarks = texts.map(DoubtRemarks.first)
    return texts.indices.map { index in
      var doubts: [TextDoubt] = []
      if MisreadText.isDoublyEncoded(texts[index]) { doubts.append(.doublyEncoded) }
      let most = marks.isEmpty ? 0 : others(of: index).map { marks[$0] }.max() ?? 0
      if MisreadText.hasLostLetters(texts[index], others: most) { doubts.append(.lostLetters) }
      // A text may have such words itself, and then all others have them.
      if let remark = remarks[index], others(of: index).contains(where: { remarks[$0] == nil }) {
        doubts.append(.remark(remark))
      }
      return doubts
    }
  }
}
