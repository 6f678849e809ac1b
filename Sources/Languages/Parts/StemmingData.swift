// SPDX-License-Identifier: Apache-2.0

/// The data of a language for stemming: Snowball's algorithm, and the forms that Snowball leaves apart.
package struct StemmingData: Sendable {
  /// Snowball's name of the algorithm: `english`.
  package var algorithm = ""
  /// Whether the algorithm is run until it changes nothing: it takes what looks like an ending off a
  /// bare lemma (`симптом`, `журнал`) that it left on an inflected form.
  package var isRepeated = false
  /// Letters that are written for one another, replaced before stemming: `ё>е`.
  package var letters = ""
  /// Forms no suffix rule relates, a lemma and its forms a line.
  package var irregular = ""
  /// Final consonants before which a vowel comes and goes (`рынок`, `рынка`); each takes two bytes in
  /// UTF-8.
  package var fleetingConsonants = ""
  /// The vowels that come and go, likewise.
  package var fleetingVowels = ""

  /// A language with an algorithm of Snowball's.
  package init(algorithm: String) { self.algorithm = algorithm }

  init(
    algorithm: String, isRepeated: Bool = false, letters: String = "", irregular: String,
    fleetingConsonants: String = "", fleetingVowels: String = ""
  ) {
    self.algorithm = algorithm
    self.isRepeated = isRepeated
    self.letters = letters
    self.irregular = irregular
    self.fleetingConsonants = fleetingConsonants
    self.fleetingVowels = fleetingVowels
  }
}
