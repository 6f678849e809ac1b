// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The case rule of a term that comes without one.
enum InferredCase {
  /// The rule that the capitals of a term suggest; a term that is the pinyin of a term beside it is a name, so
  /// its capitals are its own: `Xi'an` for 西安.
  static func rule(for term: String, beside others: [String]) -> CaseRule {
    let isCapital = term.unicodeScalars.first?.properties.isUppercase ?? false
    if isCapital, others.contains(where: { HanSounds.isPinyin(term, of: $0) }) { return .capitals }
    return CaseRule.inferred(from: term)
  }
}
