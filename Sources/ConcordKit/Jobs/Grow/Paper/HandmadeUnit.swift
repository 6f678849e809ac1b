// SPDX-License-Identifier: Apache-2.0
import Files
import Storage
import TextModel

/// A unit of a paper that a person changed or added in the file itself, with any editor.
///
/// Growing the paper again never drops such a unit: it stays as it is, in the place of the pair that it was made
/// from, or after the unit that it comes after.
struct HandmadeUnit {
  /// The unit.
  let unit: TranslationUnit
  /// The unit before it in the file; `nil` at the beginning.
  let previous: UnitID?
  /// Whether the unit was grown once and its texts were changed; not if a person wrote all of it.
  let isEdited: Bool
}

extension TranslationUnit {
  /// The checksum of the languages and of the texts that the unit was grown with.
  var grownChecksum: String {
    var writer = ByteWriter()
    for variant in variants {
      writer.write(variant.language.description)
      writer.write(XMLText.allowed(KeptPart.grownText(of: variant, in: self)))
    }
    return String(ContentHash(writer.bytes).value, radix: 36)
  }

  /// Whether a text of the unit was changed by something that is not Concord; unknown, and so false, for units
  /// of versions that wrote no checksum.
  var isEditedByHand: Bool { property(UnitProperty.checksum).map { $0 != grownChecksum } ?? false }

  /// Writes the checksum again after Concord itself has changed which sentences the unit has.
  mutating func renewChecksum() {
    if property(UnitProperty.checksum) != nil {
      setProperty(UnitProperty.checksum, grownChecksum)
    }
  }

  /// Whether `grow` has made the unit.
  var isGrown: Bool { part != nil && property(UnitProperty.bead) != nil }

  /// Keeps the additions of a person to a unit that is made again: properties, attributes, comments, and notes,
  /// unless the unit waits, since then its notes are the reasons.
  mutating func keepAdditions(of old: TranslationUnit) {
    properties += old.properties.filter {
      $0.type != UnitProperty.reviewed && !UnitProperty.isOfGrow($0.type)
    }
    attributes = old.attributes
    extensions = old.extensions
    comments = old.comments
    if old.status == .approved { annotations += old.annotations }
  }
}
