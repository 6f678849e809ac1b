// SPDX-License-Identifier: Apache-2.0
import Alignment
import Checking
import TextModel

/// The parts that a text of a draft and its source do not have in common, as far as words, numbers and names tell.
struct ContentGaps {
  /// Whether so few words of one text are translated in the other that it hardly translates it.
  var hasOtherContent = false
  /// The part of the source for which nothing is found.
  var omitted: String?
  /// The part of the target for which nothing is found, as UTF-8 bytes of it.
  var added: Range<Int>?

  /// Judges a bead.
  ///
  /// - Parameters:
  ///   - content: the content of the bead.
  ///   - source: its source text.
  ///   - target: its target text.
  ///   - aligner: finds the translations of words.
  init(_ content: BeadContent, source: String, target: String, by aligner: Aligner) {
    hasOtherContent = content.isClearlyAgainst
    guard !hasOtherContent, content.lacksPassage, Omissions.hasWord(source),
      Omissions.hasWord(target)
    else { return }
    if content.omission.source >= content.omission.target {
      let clauses = Self.clauses(of: source)
      let place = aligner.contents(
        of: clauses.indices.map { Bead(source: $0..<$0 + 1, target: 0..<1) },
        in: clauses.map { source.utf8Slice($0) }, [target]
      ).leastTranslated
      omitted = place.map { source.utf8Slice(clauses[$0]) } ?? source
    } else {
      let clauses = Self.clauses(of: target)
      let place = aligner.contents(
        of: clauses.indices.map { Bead(source: 0..<1, target: $0..<$0 + 1) },
        in: [source], clauses.map { target.utf8Slice($0) }
      ).leastTranslated
      added = place.map { clauses[$0] } ?? 0..<target.utf8.count
    }
  }

  /// The most clauses of a text that are compared with the other text, each by itself; a text with more is one clause.
  private static let mostClauses = 100

  /// The stretches of a text with words, not just labels, between commas, semicolons, colons, dashes and ends of sentences, as UTF-8 bytes, without
  /// spaces around them.
  private static func clauses(of text: String) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    var offset = 0
    func close(at end: Int) {
      let clause = text.utf8Slice(start..<end)
      let before = clause.prefix { $0 == " " }.utf8.count
      if Omissions.hasWord(clause) { clauses.append(start + before..<end) }
      start = end
    }
    for scalar in text.unicodeScalars {
      offset += UTF8.width(scalar)
      if marks.contains(scalar) { close(at: offset) }
    }
    close(at: offset)
    return clauses.count <= mostClauses ? clauses : [0..<text.utf8.count]
  }

  private static let marks: Set<Unicode.Scalar> = [
    ",", ";", ":", ".", "!", "?", "\u{3001}", "\u{3002}", "\u{FF0C}", "\u{FF1B}", "\u{FF1A}",
    "\u{FF01}", "\u{FF1F}", "\u{2014}",
  ]
}

extension [BeadContent] {
  /// The place of the clause of several whose words agree least with the other text; `nil` if there are not several.
  fileprivate var leastTranslated: Int? {
    guard count > 1 else { return nil }
    return indices.min { self[$0].agreement < self[$1].agreement }
  }
}
