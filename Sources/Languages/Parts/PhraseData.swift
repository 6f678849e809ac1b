// SPDX-License-Identifier: Apache-2.0

/// The form of phrases that may be terms in a language, and of the introduction of abbreviations.
package struct PhraseData: Sendable {
  /// The fewest and the most tokens of a phrase.
  package var length = 1...6
  /// Tokens no phrase begins or ends with, separated by white space.
  package var edges = ""
  /// Words before an abbreviation inside its brackets that do not belong to it, one per line, longer
  /// ones first: `hereinafter`.
  package var abbreviationLeads = ""
  /// Characters that may be around an abbreviation, besides quotation marks and colons.
  package var abbreviationMarks = ""

  /// Phrases of one to six tokens.
  package init() {}

  init(
    length: ClosedRange<Int> = 1...6, edges: String, abbreviationLeads: String = "",
    abbreviationMarks: String = ""
  ) {
    self.length = length
    self.edges = edges
    self.abbreviationLeads = abbreviationLeads
    self.abbreviationMarks = abbreviationMarks
  }
}
