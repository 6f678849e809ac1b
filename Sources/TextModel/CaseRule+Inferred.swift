extension CaseRule {
  /// The rule for a term whose list says nothing of case, as two-column lists do.
  ///
  /// Such lists capitalise the first letter of anything, so one capital at the beginning means
  /// nothing (`Symptoms`) and case is ignored; capitals that begin two words or stand inside one may
  /// be the term's own (`Chief Executive`, `COVID-19`).
  public static func inferred(from term: String) -> CaseRule {
    var initials = 0
    var isInWord = false
    for scalar in term.unicodeScalars {
      let properties = scalar.properties
      let isUpper = properties.isUppercase
      if isUpper, isInWord { return .usual }
      if isUpper { initials += 1 }
      isInWord = properties.isAlphabetic || properties.numericType != nil
    }
    return initials >= 2 ? .usual : .any
  }
}
