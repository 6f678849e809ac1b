// SPDX-License-Identifier: Apache-2.0

/// The rules of a language's spelling for hyphens, for words that no other evidence decides.
///
/// All lists are folded words, separated by white space.
package struct HyphenData: Sendable {
  /// First halves that always take a hyphen: `decision`.
  package var firstHalves = ""
  /// Second halves that always take one: `based`.
  package var secondHalves = ""
  /// First halves before which none of the second halves takes one: `un` in `unrelated`.
  package var joiningFirsts = ""
  /// Pieces inside a compound that is already hyphenated: `state-of-the-art`.
  package var links = ""
  /// First halves that take one unless the second begins in certain ways, a half and those beginnings a line:
  /// `high ly way` for `highly`, `highway`, and all others like `high-speed`.
  ///
  /// A beginning that ends in a stop is a whole second half: `го.` for `российского`. A half may have several lines.
  package var openHalves = ""
  /// First halves that take one before certain beginnings, a half and its beginnings a line:
  /// `юго вост зап`, with stops as in `openHalves`: `из за. под.`.
  package var pairs = ""
  /// Pronouns that take one before a particle: `что`.
  package var pronouns = ""
  /// The particles that come after a hyphen: `нибудь`.
  package var particles = ""
  /// Ends of participles: `ed` in `lightning-streaked`.
  ///
  /// They take a hyphen after a noun if the text has both as words of their own; empty for a language that writes
  /// such compounds as one word.
  package var participleEndings = ""

  /// No words.
  package init() {}

  init(
    firstHalves: String = "", secondHalves: String = "", joiningFirsts: String = "",
    links: String = "", openHalves: String = "", pairs: String = "", pronouns: String = "",
    particles: String = "", participleEndings: String = ""
  ) {
    self.firstHalves = firstHalves
    self.secondHalves = secondHalves
    self.joiningFirsts = joiningFirsts
    self.links = links
    self.openHalves = openHalves
    self.pairs = pairs
    self.pronouns = pronouns
    self.particles = particles
    self.participleEndings = participleEndings
  }
}
