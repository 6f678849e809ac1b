// SPDX-License-Identifier: Apache-2.0

/// The types of the properties that Concord writes into units and papers (TMX `prop`).
public enum UnitProperty {
  /// The review status of a unit: `needs-review`; absent if it is approved.
  public static let status = "x-status"
  /// The context of a message of a program (PO `msgctxt`).
  public static let context = "x-context"
  /// The origin of the translation: `mt` for one that a machine made and no person has confirmed.
  public static let origin = "x-origin"
  /// The value of `origin` for machine translation.
  public static let machine = "mt"
  /// Why an imported unit waits for a reviewer, as the import found it: `'status' (column 3) has 'draft'`.
  public static let reason = "x-reason"
  /// The part of the paper that a unit comes from: `abstract`.
  public static let part = "x-part"
  /// The shape of the bead that the unit was made from: `1-2`.
  public static let bead = "x-bead"
  /// The probability that the pair is right, 0...1, with two decimals.
  public static let confidence = "x-confidence"
  /// Marks a unit that a reviewer has decided about, and states the decision: `accepted`, `edited`.
  public static let reviewed = "x-reviewed"
  /// The checksum of the texts that a unit was grown with, which tells whether they were changed by hand.
  public static let checksum = "x-checksum"
  /// The identifier of the paper; a file that has it was grown, not imported.
  public static let paper = "x-paper"
  /// The journal or series of the paper.
  public static let journal = "x-journal"
  /// The year of the paper.
  public static let year = "x-year"

  /// Whether `grow` writes a property of this type, so that it is not a person's own.
  public static func isOfGrow(_ type: String) -> Bool {
    [part, bead, confidence, status, reason, checksum, paper, journal, year].contains(type)
      || [titlePrefix, digestPrefix, "x-authors-", "x-keywords-", grownPrefix].contains {
        type.hasPrefix($0)
      }
  }

  /// The text a variant was grown or imported with, where a reviewer has changed it.
  public static func grown(_ language: LanguageTag) -> String { "\(grownPrefix)\(language)" }
  /// The beginning of every type that contains such a text.
  public static let grownPrefix = "x-grown-"
  /// The hash of the sentences of a part, which shows whether the part has changed.
  public static func digest(_ part: PartKind) -> String { digestPrefix + part.rawValue }
  /// Marks of the pairs that `grow` wrote, which tell those that a person removed from the file.
  public static let grownPairs = digestPrefix + "pairs"
  /// The beginning of every type that contains such a hash.
  public static let digestPrefix = "x-digest-"
  /// The title of the paper in a language, by primary subtag.
  public static func title(_ language: String) -> String { titlePrefix + language }
  /// The beginning of every type that contains a title.
  public static let titlePrefix = "x-title-"
}

extension TranslationUnit {
  /// The shape of the bead that the unit was made from; `nil` if not stated.
  public var beadShape: BeadShape? { property(UnitProperty.bead).flatMap { BeadShape($0) } }
  /// The probability that the pair is right, 0...1; `nil` if not stated or not a number.
  public var confidence: Double? {
    property(UnitProperty.confidence).flatMap { Double($0) }.flatMap { 0...1 ~= $0 ? $0 : nil }
  }
  /// The part of the paper that the unit comes from; `nil` if not stated.
  public var part: PartKind? { property(UnitProperty.part).flatMap(PartKind.init(rawValue:)) }
  /// Whether a machine made the translation and no person has confirmed it.
  public var isMachineTranslated: Bool { property(UnitProperty.origin) == UnitProperty.machine }
  /// Whether a reviewer has decided about the unit.
  public var isReviewed: Bool { property(UnitProperty.reviewed) != nil }

  /// Why the unit waits for a reviewer; not empty.
  ///
  /// These are the first notes of a grown unit. Of an imported one it is what the import found, and then the notes that
  /// its file has.
  public var waitingReasons: [String] {
    if let reason = property(UnitProperty.reason) {
      return [reason] + notes.map { "the file notes: \($0)" }
    }
    if !notes.isEmpty { return notes }
    let decision = property(UnitProperty.reviewed)
    return [
      decision.map { "a reviewer left it to be decided ('\($0)')" }
        ?? "its status is needs-review, and the file does not say why"
    ]
  }

  /// Removes what the import found, once somebody has decided about the unit.
  public mutating func removeReason() {
    properties.removeAll { $0.type == UnitProperty.reason }
  }

  /// Sets the first property of a type, or adds it after the others.
  public mutating func setProperty(_ type: String, _ value: String) {
    if let index = properties.firstIndex(where: { $0.type == type }) {
      properties[index].value = value
    } else {
      properties.append(Property(type, value))
    }
  }

  /// Sets an attribute, or adds it after the others.
  public mutating func setAttribute(_ name: String, _ value: String) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append(Attribute(name, value))
    }
  }
}
