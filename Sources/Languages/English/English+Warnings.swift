// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Warnings of English.
  static let english = WarningData(
    negations: """
      not no never neither nor none nobody nothing nowhere without cannot
      """,
    negationEndings: "n't",
    weekdays: "monday tuesday wednesday thursday friday saturday sunday")
}
