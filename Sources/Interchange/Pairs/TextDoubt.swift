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

  /// The doubts about one of the texts of a unit.
  ///
  /// - Complexity: O(*bytes*) of at most nine texts.
  package static func all(of index: Int, in texts: [String]) -> [TextDoubt] {
    let text = texts[index]
    var others = Array(texts.prefix(mostOthers + 1))
    others.remove(at: min(index, others.count - 1))
    var doubts: [TextDoubt] = []
    if MisreadText.isDoublyEncoded(text) { doubts.append(.doublyEncoded) }
    if MisreadText.hasLostLetters(text, others: others) { doubts.append(.lostLetters) }
    if let remark = DoubtRemarks.first(in: text, others: others) { doubts.append(.remark(remark)) }
    return doubts
  }
}
