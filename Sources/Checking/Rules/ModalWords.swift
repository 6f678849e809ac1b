// SPDX-License-Identifier: Apache-2.0
import Languages
import Terminology

/// Words such as 应该 and 可以, after which a term is what somebody does, so that a translation may say it with verbs: 应该平等互利
/// and `should treat one another as equals`.
enum ModalWords {
  /// Whether such a word is directly before a term in the source, in a language that does not separate words.
  ///
  /// - Complexity: O(*words*).
  static func end(before match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    guard let source = segment.segment.source, match.range.lowerBound > 0 else { return false }
    let words = tables.table(for: source.language, in: .standard)
    guard !words.isEmpty else { return false }
    let before = source.text.utf8.prefix(match.range.lowerBound)
    return words.contains { word in
      word.count <= before.count && before.suffix(word.count).elementsEqual(word)
    }
  }

  private static let tables = CompiledTables { tag, languages -> [[UInt8]] in
    let language = languages[tag]
    guard !language.isSpaced, let data = language.negation else { return [] }
    return DataText.words(data.duties + " " + data.permissions).filter { !$0.hasPrefix("=") }
      .map { Array(($0.hasPrefix("~") ? String($0.dropFirst()) : $0).utf8) }
  }
}
