// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

/// Facts that a translator should know before translating a text: the result of `brief`.
///
/// All texts of glossaries and of the memory are cleaned of characters that a reader cannot see (`QuotedText`).
public struct TranslationBrief: Hashable, Sendable, Codable {
  /// A concept that the text names.
  public struct TermNote: Hashable, Sendable, Codable {
    /// The concept.
    public var concept: ConceptID
    /// The term that the text has.
    public var source: String
    /// How often the text names the concept.
    public var count: Int
    /// The terms to use, best first.
    public var approved: [String]
    /// The terms not to use, deprecated or forbidden.
    public var refused: [String]
    /// History and usage.
    public var note: String?
  }

  /// A quantity of the text, and how the other language writes its value.
  public struct NumberNote: Hashable, Sendable, Codable {
    /// The words of the text: 840亿元.
    public var source: String
    /// The value without currency or unit: `84 billion`.
    public var target: String
  }

  /// A unit of the memory that is like a sentence of the text.
  public struct PairNote: Hashable, Sendable, Codable {
    /// The number of the sentence, from 1.
    public var sentence: Int
    /// The match score, in percent with two decimals.
    public var score: Double
    /// The source text of the unit.
    public var source: String
    /// The translation of that source, with its own numbers.
    public var target: String
    /// The id of the unit.
    public var unit: UnitID
    /// The file of the unit, as a path from the workspace.
    public var file: String
  }

  /// How many items were left out because the brief would be too long.
  public struct LeftOut: Hashable, Sendable, Codable {
    /// Notes on terms.
    public var notes = 0
    /// Terms.
    public var terms = 0
    /// Numbers.
    public var numbers = 0
    /// Units.
    public var pairs = 0
  }

  /// The document, as it was named.
  public var file: String
  /// The language of the text.
  public var from: LanguageTag
  /// The language of the translation.
  public var to: LanguageTag
  /// The number of sentences in the text.
  public var sentences: Int
  /// The number of glossaries that were searched.
  public var glossaries: Int
  /// The style notes of the workspace, from the key `style` of `concord.yaml`.
  public var style: [String]
  /// The concepts, in the order of the text.
  public var terms: [TermNote]
  /// The quantities that languages write in different ways, in the order of the text.
  public var numbers: [NumberNote]
  /// The units, in the order of the sentences, best first for each.
  public var pairs: [PairNote]
  /// Counts of the parts that were left out.
  public var leftOut = LeftOut()

  /// The longest beginning of the brief's items whose report is no longer than a limit.
  ///
  /// Style notes stay. Of the rest, terms are kept first, those with refused forms before others; then numbers, units
  /// by their scores, and notes on terms. Items are kept whole and in their order, and `leftOut` counts the others.
  ///
  /// - Parameters:
  ///   - limit: UTF-8 bytes of the report.
  ///   - report: writes a brief.
  /// - Complexity: O(log *items*) reports.
  public func fitted(to limit: Int, report: (TranslationBrief) throws -> String) rethrows
    -> TranslationBrief
  {
    let byUse =
      terms.indices.filter { !terms[$0].refused.isEmpty }.map(Item.term)
      + terms.indices.filter { terms[$0].refused.isEmpty }.map(Item.term)
      + numbers.indices.map(Item.number)
      + pairs.indices.sorted { (pairs[$0].score, $1) > (pairs[$1].score, $0) }.map(Item.pair)
      + terms.indices.filter { terms[$0].note != nil }.map(Item.note)
    var (low, high) = (0, byUse.count)
    // The first `low` items fit, or none do.
    while low < high {
      let middle = (low + high + 1) / 2
      if try report(keeping(byUse.prefix(middle))).utf8.count <= limit {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return keeping(byUse.prefix(low))
  }

  private enum Item: Hashable {
    case term(Int)
    case number(Int)
    case pair(Int)
    case note(Int)
  }

  private func keeping(_ items: ArraySlice<Item>) -> TranslationBrief {
    let kept = Set(items)
    var brief = self
    brief.terms = terms.indices.filter { kept.contains(.term($0)) }.map { index in
      var term = terms[index]
      if !kept.contains(.note(index)) { term.note = nil }
      return term
    }
    brief.numbers = numbers.indices.filter { kept.contains(.number($0)) }.map { numbers[$0] }
    brief.pairs = pairs.indices.filter { kept.contains(.pair($0)) }.map { pairs[$0] }
    func notes(_ terms: [TermNote]) -> Int { terms.count { $0.note != nil } }
    brief.leftOut = LeftOut(
      notes: notes(terms) - notes(brief.terms), terms: terms.count - brief.terms.count,
      numbers: numbers.count - brief.numbers.count,
      pairs: pairs.count - brief.pairs.count)
    return brief
  }
}
