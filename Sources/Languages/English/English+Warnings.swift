extension WarningData {
  /// Warnings of English.
  static let english = WarningData(
    negations: """
      not no never neither nor none nobody nothing nowhere without cannot
      """,
    negationEndings: "n't",
    dateWords: """
      january february march april may june july august september october november
      december monday tuesday wednesday thursday friday saturday sunday
      """)
}
