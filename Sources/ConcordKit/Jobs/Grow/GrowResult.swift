// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The pairs, terms and names that were found in a paper.
public struct GrowResult: Hashable, Sendable, Codable {
  /// The paper.
  public struct Paper: Hashable, Sendable, Codable {
    /// The identifier of the paper.
    public var id: PaperID
    /// The titles of the paper, by primary language subtag.
    public var title: [String: String]
  }

  /// A pair that is in the memory now.
  public struct Unit: Hashable, Sendable, Codable {
    /// The id of the unit.
    public var id: UnitID
    /// The language of the source text.
    public var from: LanguageTag
    /// The source text.
    public var source: String
    /// The language of the target text.
    public var to: LanguageTag
    /// The target text.
    public var target: String
    /// Further languages, where the paper has more than two.
    public var others: [Variant]?
    /// How many sentences of each language it joins: `1-2`.
    public var bead: String
    /// How likely the pair is right, 0 to 1.
    public var confidence: Double
    /// Whether the unit waits for a reviewer.
    public var status: ReviewStatus
    /// The part of the paper it comes from.
    public var part: PartKind
    /// The reasons why the unit waits.
    public var reasons: [String]
  }

  /// The text of a unit in a further language.
  public struct Variant: Hashable, Sendable, Codable {
    /// The language of the text.
    public var lang: LanguageTag
    /// The text.
    public var text: String
  }

  /// Text that has no partner.
  public struct Unaligned: Hashable, Sendable, Codable {
    /// The language of the text.
    public var lang: LanguageTag
    /// The text.
    public var text: String
    /// The part of the paper it comes from.
    public var part: PartKind
  }

  /// A pair of terms the paper offers.
  public struct Candidate: Hashable, Sendable, Codable {
    /// Where terms are found.
    public enum Origin: String, Hashable, Sendable, Codable {
      /// The lists of keywords.
      case keywords
      /// The names of the authors, whose spellings agree.
      case authors
    }

    /// The source term.
    public var source: String
    /// The target term.
    public var target: String
    /// The language of the source term.
    public var sourceLanguage: LanguageTag
    /// The language of the target term.
    public var targetLanguage: LanguageTag
    /// The place where the term was found.
    public var from: Origin
    /// Whether the glossary has the pair already.
    public var known: Bool
  }

  /// A sentence that the memory has with other translations.
  public struct Conflict: Hashable, Sendable, Codable {
    /// The source text.
    public var source: String
    /// The translations of the sentence, this paper's first.
    public var targets: [String]
  }

  /// A unit that a reviewer had decided about and whose sentences are no longer in the paper.
  public struct Dropped: Hashable, Sendable, Codable {
    /// The id it had.
    public var id: UnitID
    /// The decision.
    public var status: ReviewStatus
    /// The texts of the unit, the source first.
    public var texts: [String]
  }

  /// A part of the paper with its sentences and the beads between them.
  public struct Section: Hashable, Sendable {
    /// Sentences that are translations of each other.
    public struct Bead: Hashable, Sendable {
      /// For each language its sentence numbers, from 0; empty where it has none.
      public var ranges: [Range<Int>]
      /// How likely all of it is right, 0 to 1.
      public var confidence: Double
      /// The state of the unit that was made of it; `nil` where a language has no sentence to pair.
      public var status: ReviewStatus?
      /// Why the unit waits that was made of it.
      public var reasons: [String]
    }

    /// The part.
    public var part: PartKind
    /// The languages of the paper, the source first.
    public var languages: [LanguageTag]
    /// The sentences of each language.
    public var sentences: [[String]]
    /// The beads, in order; every sentence belongs to one.
    public var beads: [Bead]
  }

  /// The paper.
  public var paper: Paper
  /// The name of the paper in the memory: `tm/example-paper.tmx`.
  public var file: String
  /// The change of the paper in the memory, or the one that a run without `--dry-run` would make.
  public var change: PaperChange
  /// The pairs, in the order of the paper.
  public var units: [Unit]
  /// Text without a partner.
  public var unaligned: [Unaligned]
  /// Terms the paper offers.
  public var candidates: [Candidate]
  /// The authors, where their spellings agree.
  public var names: [Candidate]
  /// Sentences that the memory translates otherwise.
  public var conflicts: [Conflict]
  /// The findings of the check of the pairs.
  public var findings: [FindingReport]
  /// Decisions of a reviewer that were lost with their sentences.
  public var dropped: [Dropped]
  /// The parts read from the paper, before anything was aligned.
  public var reading: GrowReading
  /// The parts with their sentences, for a page that shows both texts; not part of the JSON.
  public var sections: [Section] = []

  private enum CodingKeys: String, CodingKey {
    case paper, file, change, units, unaligned, candidates, names, conflicts, findings, dropped
    case reading
  }
}

extension GrowResult.Unit {
  init(_ unit: TranslationUnit, bead: String, confidence: Double, part: PartKind) {
    let texts = unit.variants.map { GrowResult.Variant(lang: $0.language, text: $0.text) }
    let blank = GrowResult.Variant(lang: .undetermined, text: "")
    let (first, second) = (texts.first ?? blank, texts.dropFirst().first ?? blank)
    self.init(
      id: unit.id, from: first.lang, source: first.text, to: second.lang, target: second.text,
      others: texts.count > 2 ? Array(texts.dropFirst(2)) : nil, bead: bead,
      confidence: confidence, status: unit.status, part: part,
      reasons: unit.status == .needsReview ? unit.notes : [])
  }
}
