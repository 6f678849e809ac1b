// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// Units of a paper for a person who puts them in order.
public struct EditedPaper: Hashable, Sendable, Codable {
  /// A unit.
  public struct Unit: Hashable, Sendable, Codable {
    /// The id of the unit.
    public var id: UnitID
    /// A text that changes whenever the state, a text or a note of the unit does.
    public var version: String
    /// The part of the paper.
    public var part: PartKind?
    /// The state.
    public var status: ReviewStatus
    /// The number of sentences of each language: `1-2`.
    public var bead: String?
    /// The aligner's probability that the pair is right, 0...1; `nil` for a pair that a person has made.
    public var confidence: Double?
    /// The texts; a language that has none is a gap.
    public var variants: [ReviewItem.Variant]
    /// Why the unit waits.
    public var reasons: [String]
    /// The last decision: `accepted`.
    public var decision: String?
    /// The person who made it.
    public var by: String?

    init(_ unit: TranslationUnit) {
      id = unit.id
      version = Self.version(of: unit)
      part = unit.part
      status = unit.status
      bead = unit.property(UnitProperty.bead)
      confidence = unit.confidence
      variants = unit.variants.map { ReviewItem.Variant(lang: $0.language, text: $0.text) }
      reasons = unit.status == .needsReview ? unit.waitingReasons : []
      decision = unit.property(UnitProperty.reviewed)
      by = decision == nil ? nil : unit.attribute("changeid")
    }

    static func version(of unit: TranslationUnit) -> String {
      var writer = ByteWriter()
      writer.write(unit.status.rawValue)
      for variant in unit.variants {
        writer.write(variant.language.description)
        writer.write(variant.text)
      }
      for note in unit.notes { writer.write(note) }
      return ContentHash(writer.bytes).text
    }
  }

  /// The paper, by its name in the memory: `tm/example-paper.tmx`.
  public var file: String
  /// The name for people: `example-paper`.
  public var label: String
  /// The languages, the source first.
  public var languages: [LanguageTag]
  /// The number of all units.
  public var total: Int
  /// The number of units that wait.
  public var waiting: Int
  /// The number of the last change of the paper; the next one has one more.
  public var step: Int
  /// The units.
  public var units: [Unit]
}

/// One change of a paper: units in a row that others take the place of.
public struct PaperStep: Hashable, Sendable, Codable {
  /// The number of the change.
  public var step: Int
  /// The one who can take it back; `nil` for a change that was made elsewhere, and for one that took another back.
  public var owner: String?
  /// The position of the first unit that is replaced, from 0.
  public var at: Int
  /// The number of units that are replaced.
  public var removed: Int
  /// The units in their place.
  public var units: [EditedPaper.Unit]
  /// The number of units of the paper that wait now.
  public var waiting: Int
}
