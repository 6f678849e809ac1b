/// What a language's spelling says about hyphens, for words that no other evidence decides.
///
/// All lists are folded words, separated by white space.
package struct HyphenData: Sendable {
  /// First halves that always take a hyphen: `decision`.
  package var firstHalves = ""
  /// Second halves that always take one: `based`.
  package var secondHalves = ""
  /// Pieces inside a compound that is already hyphenated: `state-of-the-art`.
  package var links = ""
  /// First halves that take one before certain beginnings, a half and its beginnings a line:
  /// `юго вост зап`.
  package var pairs = ""
  /// Pronouns that take one before a particle: `что`.
  package var pronouns = ""
  /// Those particles: `нибудь`.
  package var particles = ""

  /// No words.
  package init() {}

  init(
    firstHalves: String = "", secondHalves: String = "", links: String = "", pairs: String = "",
    pronouns: String = "", particles: String = ""
  ) {
    self.firstHalves = firstHalves
    self.secondHalves = secondHalves
    self.links = links
    self.pairs = pairs
    self.pronouns = pronouns
    self.particles = particles
  }
}
