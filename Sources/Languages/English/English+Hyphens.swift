extension HyphenData {
  /// Hyphens of English.
  static let english = HyphenData(
    firstHalves: "decision policy quasi",
    secondHalves: """
      based century driven level making oriented quality ranking scale sized term year
      """,
    links: "and as at by for from in of on or out over the to under up with",
    pairs: """
      counter extrem terror
      non govern interfer prolif tradition
      post cold war
      self confid control defen determin govern interest relian suffic
      """)
}
