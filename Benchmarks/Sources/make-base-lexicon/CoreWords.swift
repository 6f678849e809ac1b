// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// The common words that the project collects itself: `Sources/CBaseLexicon/core.tsv`.
///
/// A line is a concept: its words in Chinese, English and Russian, separated by tabs, those of one language by `; `.
struct CoreWords {
  /// The languages of the columns, in order.
  static let languages: [LanguageTag] = [.chinese, .english, .russian]
  private let concepts: [[[String]]]

  /// Reads the file.
  ///
  /// - Throws: an error if the file cannot be read or a line has not exactly one cell for each language.
  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    concepts = try lines.map { line in
      let cells = line.split(separator: "\t").map { $0.components(separatedBy: "; ") }
      guard cells.count == Self.languages.count else { throw CocoaError(.fileReadCorruptFile) }
      return cells
    }
  }

  /// The lexicon from one column to another.
  func lexicon(from source: Int, to target: Int) -> LexiconTable? {
    LexiconTable(
      name: "core", source: Self.languages[source], target: Self.languages[target],
      entries: concepts.map {
        DictionaryEntry(headwords: $0[source], glosses: $0[target])
      })
  }
}
