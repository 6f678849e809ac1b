// SPDX-License-Identifier: Apache-2.0
import Files
import Storage
import TextModel

/// The checksum of a unit as `grow` wrote it, which tells what a person changed in the file.
///
/// A checksum has up to three parts, `TEXTS.STATE.NOTES`. The first is that of the languages and texts, and the
/// second that of the properties that `grow` writes. The third is that of the reasons why the unit waits, with their
/// number before it; they are the first notes of the unit. Versions up to 0.2 wrote the first part only.
struct GrownChecksum {
  /// Whether the texts and their languages are those that were written.
  let fitsTexts: Bool
  /// Whether the state is the one that was written; without that part, whether it can be.
  let fitsState: Bool
  /// Whether the checksum has the part of the state.
  let knowsState: Bool
  /// The number of notes at the beginning that `grow` wrote.
  let noteCount: Int

  /// The checksum of a unit, compared with its content; `nil` if it has none.
  init?(_ unit: TranslationUnit) {
    guard let value = unit.property(UnitProperty.checksum) else { return nil }
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    fitsTexts = parts[0] == Self.texts(of: unit)
    knowsState = parts.count > 1
    if knowsState {
      var count: Int? = 0
      if parts.count > 2 {
        count = parts[2].split(separator: "-").first.flatMap { Int($0) }.flatMap {
          0...unit.annotations.count ~= $0 && parts[2] == Self.notes(of: unit, count: $0) ? $0 : nil
        }
      }
      fitsState = parts[1] == Self.state(of: unit) && count != nil
      noteCount = count ?? 0
    } else {
      // A rejected unit, or one that waits without a reason, was never written.
      let isWaiting = unit.status == .needsReview
      fitsState = unit.status != .rejected && !(isWaiting && unit.annotations.isEmpty)
      noteCount = isWaiting ? unit.annotations.count : 0
    }
  }

  /// The value of the property for a unit as it is.
  ///
  /// - Parameter count: the number of notes that `grow` wrote, which are the first ones.
  static func value(of unit: TranslationUnit, notes count: Int) -> String {
    let parts = [texts(of: unit), state(of: unit)]
    return (parts + (count > 0 ? [notes(of: unit, count: count)] : [])).joined(separator: ".")
  }

  /// The value with the texts of a unit as they are, and with what was written of the rest.
  static func renewed(_ value: String, for unit: TranslationUnit) -> String {
    let rest = value.firstIndex(of: ".").map { String(value[$0...]) } ?? ""
    return texts(of: unit) + rest
  }

  /// The value with some of the first notes of a unit as its reasons, and with what was written of the rest.
  static func renewed(_ value: String, for unit: TranslationUnit, notes count: Int) -> String {
    var parts = value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return value }
    parts.removeSubrange(2...)
    if count > 0 { parts.append(notes(of: unit, count: count)) }
    return parts.joined(separator: ".")
  }

  private static func texts(of unit: TranslationUnit) -> String {
    texts(unit.variants.map { ($0.language, KeptPart.grownText(of: $0, in: unit)) })
  }

  private static func texts(_ variants: [(language: LanguageTag, text: String)]) -> String {
    var writer = ByteWriter()
    for (language, text) in variants {
      writer.write(language.description)
      writer.write(XMLText.allowed(text))
    }
    return ContentHash(writer.bytes).text
  }

  /// The mark of a pair: the first eight digits of the checksum of its languages and texts.
  static func mark(of variants: [(language: LanguageTag, text: String)]) -> String {
    String(texts(variants).prefix(8))
  }

  /// The mark of the pair with which a unit was written; `nil` if it has no checksum.
  static func mark(_ unit: TranslationUnit) -> String? {
    unit.property(UnitProperty.checksum).map { String($0.prefix { $0 != "." }.prefix(8)) }
  }

  private static func state(of unit: TranslationUnit) -> String {
    let types = [
      UnitProperty.part, UnitProperty.bead, UnitProperty.confidence, UnitProperty.status,
    ]
    return short(types.map { unit.property($0) ?? "" })
  }

  private static func notes(of unit: TranslationUnit, count: Int) -> String {
    "\(count)-" + short(unit.annotations.prefix(count).map { XMLText.allowed($0.text) })
  }

  private static func short(_ texts: [String]) -> String {
    var writer = ByteWriter()
    for text in texts { writer.write(text) }
    return ContentHash(writer.bytes).shortText
  }
}

extension TranslationUnit {
  /// Whether a text of the unit was changed by something that is not Concord; unknown, and so false, for units
  /// without a checksum.
  var isEditedByHand: Bool { GrownChecksum(self).map { !$0.fitsTexts } ?? false }

  /// Writes the checksum again after Concord itself has changed which sentences the unit has.
  mutating func renewChecksum() {
    if let value = property(UnitProperty.checksum) {
      setProperty(UnitProperty.checksum, GrownChecksum.renewed(value, for: self))
    }
  }

  /// The notes that a person wrote: all but the reasons why `grow` lets the unit wait.
  var ownAnnotations: [Note] { Array(annotations.dropFirst(reasonCount)) }

  /// The reasons why `grow` lets the unit wait, which are its first notes.
  var reasonAnnotations: [Note] { Array(annotations.prefix(reasonCount)) }

  /// All notes of a unit of a version that does not tell them apart.
  private var reasonCount: Int {
    guard part != nil else { return 0 }
    guard let checksum = GrownChecksum(self), checksum.knowsState else { return annotations.count }
    return checksum.noteCount
  }
}
