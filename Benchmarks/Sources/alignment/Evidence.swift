// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// Rows that show what each kind of evidence is worth.
enum Evidence {
  /// Each adds one kind to the one before; no lexicon, nothing learned.
  static let ladder = ["length", "marks", "edges", "numbers", "names"]

  /// Takes away what comes after a step of the ladder; any other row keeps all.
  static func limit(_ aligner: inout Aligner, to row: String) {
    guard let step = ladder.firstIndex(of: row) else { return }
    var weights = aligner.uninformedWeights ?? aligner.weights
    if step < 1 { weights.kinds[1] = 0 }
    if step < 2 { weights.cuts = weights.cuts.map { _ in 0 } }
    if step < 3 { weights.kinds[2] = 0 }
    if step < 4 { weights.kinds[3] = 0 }
    weights.kinds[0] = 0
    aligner.use(weights)
  }

  /// The concepts of a cell `[{"src": term, "tgt": [translation…]}…]`.
  static func concepts(
    _ json: String, _ source: LanguageTag, _ target: LanguageTag
  ) -> [ConceptEntry] {
    struct Term: Decodable {
      var src: String
      var tgt: [String]
    }
    let terms = (try? JSONDecoder().decode([Term].self, from: Data(json.utf8))) ?? []
    return terms.map { term in
      ConceptEntry(
        id: ConceptID(term.src),
        sections: [
          LanguageSection(language: source, terms: [TextModel.Term(term.src)]),
          LanguageSection(language: target, terms: term.tgt.map { TextModel.Term($0) }),
        ])
    }
  }

  /// The tables that Model 1 learns from two columns of a table with a header of languages; `nil` without them.
  static func memory(
    _ path: String, _ source: LanguageTag, _ target: LanguageTag
  ) throws -> [LexiconTable]? {
    let rows = try GoldReader.lines(path).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = rows.first, let left = header.firstIndex(of: source.description),
      let right = header.firstIndex(of: target.description)
    else { return nil }
    let pairs = rows.dropFirst().filter { $0.count == header.count }.map { ($0[left], $0[right]) }
    return LexiconTable.learned(
      name: "memory", source: source, target: target, from: Array(pairs))
  }
}

extension Aligner {
  /// Uses the same weights for all texts, known or not.
  mutating func use(_ weights: AlignmentWeights) {
    (self.weights, uninformedWeights) = (weights, nil)
  }
}
