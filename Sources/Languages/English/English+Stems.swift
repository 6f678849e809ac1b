// SPDX-License-Identifier: Apache-2.0
extension StemmingData {
  /// Stems of English.
  static let english = StemmingData(
    algorithm: "english",
    irregular: """
      analysis analyses
      basis bases
      begin began begun
      break broke broken
      bring brought
      build built
      child children
      choose chose chosen
      crisis crises
      criterion criteria
      datum data
      die dying died
      fight fought
      find found
      foot feet
      forum fora
      give gave given
      hold held
      keep kept
      know knew known
      leave left
      life lives
      lie lying
      lose lost
      make made
      man men
      medium media
      meet met
      mouse mice
      pay paid
      phenomenon phenomena
      rise rose risen
      self selves
      send sent
      speak spoke spoken
      stratum strata
      take took taken
      tie tying
      tooth teeth
      wife wives
      woman women
      write wrote written
      """)
}
