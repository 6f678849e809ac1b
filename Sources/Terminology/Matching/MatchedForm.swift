import ICUText
import TextModel

/// Words of a text that were found by a term, judged by the term's case rule.
struct MatchedForm {
  /// The words as given.
  let text: ArraySlice<UInt8>
  /// In what they differ from the term.
  let differences: FormDifferences

  /// Whether the words are a form of the term at all.
  ///
  /// A wrong form that is told from the right one by a letter (`case: exact`) is only itself. An
  /// abbreviation in small letters is another word (`SCO`, but `rats`).
  func isForm(of term: Term) -> Bool {
    if term.caseRule == .exact, !term.status.isApproved {
      return differences.isSubset(of: .typography)
    }
    if differences.contains(.capitalLost), term.caseRule != .any, Self.isAbbreviation(term.text) {
      return false
    }
    return true
  }

  /// Whether the case rule of the term is kept; words in capitals throughout keep any.
  func keepsCase(of term: Term) -> Bool {
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
      CharacterProperty.uppercase($0.value) == $0.value
    }
  }

  private var hasCapital: Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains {
      CharacterProperty.lowercase($0.value) != $0.value
    }
  }

  /// Whether a term is one word of capitals and signs.
  private static func isAbbreviation(_ text: String) -> Bool {
    var capitals = 0
    for scalar in text.unicodeScalars {
      if scalar == " " { return false }
      if CharacterProperty.uppercase(scalar.value) != scalar.value { return false }
      if CharacterProperty.lowercase(scalar.value) != scalar.value { capitals += 1 }
    }
    return capitals >= 2
  }
}
