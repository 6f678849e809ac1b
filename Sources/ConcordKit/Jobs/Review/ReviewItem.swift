// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A unit that waits for a reviewer.
public struct ReviewItem: Hashable, Sendable, Codable {
  /// The text of the unit in one language.
  public struct Variant: Hashable, Sendable, Codable {
    /// The language.
    public var lang: LanguageTag
    /// The text.
    public var text: String
  }

  /// The id of the unit.
  public var id: UnitID
  /// The paper that contains the unit, by its name in the memory: `tm/example-paper.tmx`.
  public var file: String
  /// The identifier of the paper, if it was grown.
  public var paper: String?
  /// The part of the paper that the unit comes from.
  public var part: PartKind?
  /// The number of sentences in each language: `1-2`.
  public var bead: String?
  /// The aligner's probability that the pair is right, 0...1.
  public var confidence: Double?
  /// The texts, the source first.
  public var variants: [Variant]
  /// The reasons why the unit waits.
  public var reasons: [String]

  init(_ unit: TranslationUnit, file: String, paper: String?) {
    id = unit.id
    self.file = file
    self.paper = paper
    part = unit.part
    bead = unit.property(UnitProperty.bead)
    confidence = unit.confidence
    variants = unit.variants.map { Variant(lang: $0.language, text: $0.text) }
    reasons = unit.waitingReasons
  }
}

extension ReviewPlace {
  /// The unit of an item.
  public init(_ item: ReviewItem) { self.init(file: item.file, id: item.id) }
}

/// All units that wait for a reviewer.
public struct ReviewList: Hashable, Sendable, Codable {
  /// The units, in the order of their papers.
  public var units: [ReviewItem]
  /// The claims of reviewers on these units.
  public var claims: [ReviewClaim] = []
}

extension PaperContents {
  /// The units that wait for a reviewer.
  var waiting: [ReviewItem] {
    let id = header.properties.first { $0.type == UnitProperty.paper }?.value
    return units.filter { $0.status == .needsReview }.map {
      ReviewItem($0, file: paper.name, paper: id)
    }
  }
}
