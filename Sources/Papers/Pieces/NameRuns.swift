// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// A person's name in several scripts on one line: 李明 `Li Ming`, 姜振军 Цзян Чжэньцзюнь `Jiang Zhenjun`.
enum NameRuns {
  /// The places of the names, one for each script; `nil` for any other line.
  ///
  /// One name is in Han. Those in other scripts must surely be names of persons: syllables of Chinese, or given names that
  /// many bear.
  ///
  /// - Complexity: O(*n*); long lines are not read.
  static func runs(
    of line: Range<Int>, in scalars: [UInt32], languages: LanguageCatalog
  ) -> [Range<Int>]? {
    guard line.count <= longest else { return nil }
    var runs: [(range: Range<Int>, script: LetterScript)] = []
    for at in line {
      guard let script = LetterScript(of: scalars[at]) else {
        let isInName = CharacterClass.isSpace(scalars[at]) || marks.contains(scalars[at])
        guard isInName else { return nil }
        continue
      }
      if let last = runs.last, last.script == script {
        runs[runs.count - 1].range = last.range.lowerBound..<at + 1
      } else {
        runs.append((at..<at + 1, script))
      }
    }
    guard runs.count > 1, Set(runs.map(\.script)).count == runs.count,
      runs.contains(where: { $0.script == .han })
    else { return nil }
    let words = NameWords.words(of: languages)
    let areNames = runs.allSatisfy { run in
      guard let language = language(in: run.script, of: languages),
        let list = NameList(
          MappedText.string(scalars[run.range]), language: language, languages: languages)
      else { return false }
      return list.names.count == 1
        && (run.script == .han || list.names.allSatisfy(words.isPerson))
    }
    return areNames ? runs.map(\.range) : nil
  }

  /// A language with rules for names in a script.
  private static func language(
    in script: LetterScript, of languages: LanguageCatalog
  ) -> LanguageTag? {
    languages.languages.first { language in
      language.names != nil && script.code.map(language.scripts.contains) == true
    }
    .flatMap { LanguageTag($0.subtag) }
  }

  /// The most scalars of a line.
  private static let longest = 80
  /// Hyphens and apostrophes in names, and strokes between them.
  private static let marks: Set<UInt32> = [0x2D, 0x27, 0x2019, 0x2F, 0xFF0F]
}
