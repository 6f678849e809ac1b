// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The share of a pair of texts that a lexicon covers.
public struct LexiconCoverage: Hashable, Sendable, Codable {
  /// The lexicon's name.
  public var lexicon: String
  /// The languages of the lexicon, headwords first.
  public var languages: String
  /// The share of the word tokens on the headwords' side that the lexicon contains, 0...1.
  public var share: Double
}

extension Aligner {
  /// The lexicons in use for the pair, base lexicons last, with the share of the texts that each
  /// covers.
  public func coverage(_ source: [String], _ target: [String]) -> [LexiconCoverage] {
    let (left, right) = read(source, target)
    return lexicons.compactMap { lexicon in
      let isAhead = lexicon.source.matches(self.source)
      guard isAhead || lexicon.source.matches(self.target) else { return nil }
      let text = isAhead ? left : right
      var (known, all) = (0, 0)
      for type in text.kinds.indices where text.kinds[type] == .word {
        var isKnown = false
        text.withKey(of: type) { key in
          lexicon.forEachTranslation(of: key) { _, _ in isKnown = true }
        }
        all += Int(text.occurrences[type])
        known += isKnown ? Int(text.occurrences[type]) : 0
      }
      return LexiconCoverage(
        lexicon: lexicon.name, languages: "\(lexicon.source)-\(lexicon.target)",
        share: Double(known) / Double(max(1, all)))
    }
  }
}
