// SPDX-License-Identifier: Apache-2.0
extension CaseRule {
  /// The rule for a term from a list without case information, such as a two-column list.
  ///
  /// Such lists capitalise the first letter of anything, so a single capital at the beginning means
  /// nothing (`Symptoms`) and case is ignored. Capitals that begin two words or are inside one may
  /// belong to the term (`Chief Executive`, `COVID-19`).
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
