// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The notices about a pair of texts, before and after they are aligned.
enum AlignmentNotices {
  /// Notices about the texts alone: wrong or equal languages, identical sides, sizes that cannot
  /// fit.
  static func before(
    _ source: [String], _ target: [String], languages: (LanguageTag, LanguageTag),
    catalog: LanguageCatalog
  ) -> [AlignmentNotice] {
    var notices: [AlignmentNotice] = []
    let scripts = (script(of: source), script(of: target))
    let expected = (
      expectedScript(catalog[languages.0]), expectedScript(catalog[languages.1])
    )
    if let here = expected.0, let there = expected.1, here != there, scripts == (there, here) {
      notices.append(
        .init(
          "align/sides-exchanged",
          "the source reads like \(languages.1) and the target like \(languages.0); exchange them"))
    } else {
      for (side, script, expected, language) in [
        ("source", scripts.0, expected.0, languages.0),
        ("target", scripts.1, expected.1, languages.1),
      ] {
        guard let script, let expected, script != expected else { continue }
        notices.append(
          .init(
            "align/wrong-language",
            "the \(side) is written in \(script), which is not the script of \(language); "
              + "check the language"))
      }
    }
    if source == target {
      notices.append(.init("align/identical-texts", "both sides are the same text"))
    } else if languages.0.matches(languages.1) {
      notices.append(
        .init("align/same-language", "both sides are said to be \(languages.0)"))
    }
    let (small, large) = (min(source.count, target.count), max(source.count, target.count))
    if large > 8 * small + 8 {
      notices.append(
        .init(
          "align/sizes-differ",
          "\(source.count) sentences against \(target.count); check that both files are whole and "
            + "cut into sentences"))
    }
    return notices
  }

  /// Notices about beads of two sentences per side that translate each other in the opposite order.
  static func crossings(
    _ beads: [Bead], _ scorer: BeadScorer, of source: AlignmentText
  ) -> [AlignmentNotice] {
    beads.compactMap { bead in
      let (row, column) = (bead.source.lowerBound, bead.target.lowerBound)
      guard bead.source.count == 2, bead.target.count == 2, scorer.isExchanged(row, column) else {
        return nil
      }
      return AlignmentNotice(
        "align/crossing",
        "source sentences \(source.number(of: row)) and \(source.number(of: row + 1)) are in the opposite "
          + "order in the target")
    }
  }

  /// Notices about the alignment: runs of sentences without a counterpart, and low overall
  /// confidence.
  static func after(
    _ beads: [Bead], of source: AlignmentText, _ target: AlignmentText
  ) -> [AlignmentNotice] {
    var notices: [AlignmentNotice] = []
    var run: (source: Range<Int>, target: Range<Int>)?
    for bead in beads + [Bead(source: 0..<1, target: 0..<1)] {
      if bead.isNull {
        run = (
          (run?.source.lowerBound ?? bead.source.lowerBound)..<bead.source.upperBound,
          (run?.target.lowerBound ?? bead.target.lowerBound)..<bead.target.upperBound
        )
        continue
      }
      if let run {
        for (side, text, range) in [("source", source, run.source), ("target", target, run.target)]
        where range.count >= longRun {
          let first = text.number(of: range.lowerBound)
          let last = text.number(of: range.upperBound - 1)
          notices.append(
            .init("align/part-missing", "\(side) sentences \(first) to \(last) have no counterpart")
          )
        }
      }
      run = nil
    }
    let mean = beads.reduce(0) { $0 + $1.confidence } / Double(max(1, beads.count))
    if mean < lowMean {
      notices.append(
        .init(
          "align/low-confidence",
          "the texts hardly match; they may not be translations of each other"))
    }
    return notices
  }

  /// The number of consecutive null beads from which a part counts as missing.
  private static let longRun = 4
  /// The mean confidence below which the whole alignment is doubted.
  private static let lowMean = 0.57

  /// The script of a language that is written in only one script, if that script is counted.
  private static func expectedScript(_ language: Language) -> Script? {
    guard language.scripts.count == 1 else { return nil }
    return [Script.han, .cyrillic, .latin].first { $0.description == language.scripts[0] }
  }

  /// The script of most letters of the first sentences, if one has more than half.
  private static func script(of sentences: [String]) -> Script? {
    var counts: [(Script, Int)] = [(.han, 0), (.cyrillic, 0), (.latin, 0)]
    var letters = 0
    for sentence in sentences.prefix(200) {
      for scalar in sentence.unicodeScalars
      where LetterKind(of: scalar.value) != .none || scalar.properties.isUppercase {
        let script = Script(of: scalar.value)
        letters += 1
        for index in counts.indices where counts[index].0 == script { counts[index].1 += 1 }
      }
    }
    return counts.first { $0.1 * 2 > letters }?.0
  }
}
