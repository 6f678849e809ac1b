// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TranslationUnit {
  /// Takes what a unit that is merged into this one has besides its texts: notes, comments, and the properties,
  /// attributes and extensions that this unit lacks.
  mutating func take(_ next: TranslationUnit) {
    func new(_ notes: [Note], to own: [Note]) -> [Note] {
      notes.filter { note in !own.contains { $0.text == note.text } }
    }
    // Each of them asks for the checksum of the texts.
    let (oldReasons, oldOwn) = (reasonAnnotations, ownAnnotations)
    let reasons = oldReasons + new(next.reasonAnnotations, to: oldReasons)
    annotations = reasons + oldOwn + new(next.ownAnnotations, to: oldOwn)
    if let value = property(UnitProperty.checksum) {
      setProperty(
        UnitProperty.checksum, GrownChecksum.renewed(value, for: self, notes: reasons.count))
    }
    properties += next.properties.filter { property in
      property.type != UnitProperty.reviewed && !UnitProperty.isOfGrow(property.type)
        && !properties.contains(property)
    }
    attributes.addMissing(next.attributes)
    extensions += next.extensions.filter { !extensions.contains($0) }
    comments += next.comments
  }
}

extension TranslationUnitVariant {
  /// Takes what a variant whose text is joined to this one has besides its text.
  mutating func take(_ next: TranslationUnitVariant) {
    annotations += next.annotations.filter { !annotations.contains($0) }
    properties += next.properties.filter { !properties.contains($0) }
    attributes.addMissing(next.attributes)
    extensions += next.extensions.filter { !extensions.contains($0) }
  }
}

extension [Attribute] {
  fileprivate mutating func addMissing(_ others: [Attribute]) {
    self += others.filter { other in !contains { $0.name == other.name } }
  }
}
