// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Words of a text that match a term, judged by the term's case rule.
struct MatchedForm {
  /// The words as given.
  let text: UnsafeBufferPointer<UInt8>
  /// The differences from the term.
  let differences: FormDifferences

  /// Whether the words are a form of the term at all.
  ///
  /// A wrong form that is told from the right one by a letter (`case: exact`) is only itself, possessive or
  /// not. An
  /// abbreviation in small letters is another word (`SCO`, but `rats`).
  func isForm(of term: TermTraits) -> Bool {
    if term.caseRule == .exact, !term.status.isApproved {
      return differences.isSubset(of: [.typography, .possessive])
    }
    if differences.contains(.capitalLost), term.caseRule != .any, term.isAbbreviation {
      return false
    }
    return true
  }

  /// Whether the words keep the case rule of the term; words entirely in capitals always do.
  func keepsCase(of term: TermTraits) -> Bool {
    switch term.caseRule {
    case .any: true
    case .usual: !differences.contains(.capitalLost) || hasCapital
    case .capitals: !differences.contains(.capitalLost)
    case .exact:
      differences.isDisjoint(with: FormDifferences.letterCase)
        || !differences.contains(.capitalLost) && isAllCapitals
    }
  }

  private var isAllCapitals: Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      CharacterClass.uppercase($0.value) == $0.value
    }
  }

  private var hasCapital: Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains {
      CharacterClass.lowercase($0.value) != $0.value
    }
  }
}
