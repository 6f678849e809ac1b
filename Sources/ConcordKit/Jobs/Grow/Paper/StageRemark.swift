// SPDX-License-Identifier: Apache-2.0
import Alignment
import ICUText

/// A short sentence that is all in brackets, as records of speeches have them: （掌声）, `(Applause.)`.
///
/// Where one language has it beside a sentence and the other has no brackets, it belongs to no pair.
enum StageRemark {
  /// The most letters of a remark; a Han character counts as two.
  private static let most = 32

  /// Takes remarks at the ends of a bead out of it, as texts without a partner.
  ///
  /// - Returns: the beads in order; the bead itself where it has none.
  static func apart(_ bead: PaperBead, in texts: [AlignmentText]) -> [PaperBead] {
    guard bead.isPaired else { return [bead] }
    var (before, after): ([PaperBead], [PaperBead]) = ([], [])
    var bead = bead
    for language in bead.ranges.indices {
      let hasPartner = bead.ranges.indices.contains { other in
        other != language
          && bead.ranges[other].contains { hasBracket(texts[other].sentences[$0]) }
      }
      guard !hasPartner else { continue }
      let sentences = texts[language].sentences
      while bead.ranges[language].count > 1, isRemark(sentences[bead.ranges[language].lowerBound]) {
        before += alone(
          bead.ranges[language].lowerBound, of: language, at: bead.ranges.map(\.lowerBound))
        bead.ranges[language].removeFirst()
      }
      while bead.ranges[language].count > 1,
        isRemark(sentences[bead.ranges[language].upperBound - 1])
      {
        let last = bead.ranges[language].upperBound - 1
        after = alone(last, of: language, at: bead.ranges.map(\.upperBound)) + after
        bead.ranges[language].removeLast()
      }
    }
    return before + [bead] + after
  }

  private static func alone(_ sentence: Int, of language: Int, at places: [Int]) -> [PaperBead] {
    var ranges = places.map { $0..<$0 }
    ranges[language] = sentence..<sentence + 1
    return [PaperBead(ranges: ranges, confidence: 1)]
  }

  private static func isRemark(_ sentence: String) -> Bool {
    let scalars = sentence.unicodeScalars.filter { !CharacterClass.isSpace($0.value) }
    var rest = scalars[...]
    while let last = rest.last, CharacterClass.isTerminal(last.value) { rest.removeLast() }
    guard let first = rest.first, let last = rest.last, isOpening(first), isClosing(last) else {
      return false
    }
    let inside = rest.dropFirst().dropLast()
    guard !inside.isEmpty, !inside.contains(where: { isOpening($0) || isClosing($0) }) else {
      return false
    }
    let letters = inside.reduce(0) {
      $0 + (CharacterClass.isHan($1.value) ? 2 : CharacterClass.isLetter($1.value) ? 1 : 0)
    }
    return 1...most ~= letters && !inside.contains { CharacterClass.isDigit($0.value) }
  }

  private static func hasBracket(_ sentence: String) -> Bool {
    sentence.unicodeScalars.contains { isOpening($0) }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "(（[［【〔".unicodeScalars.contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ")）]］】〕".unicodeScalars.contains(scalar)
  }
}
