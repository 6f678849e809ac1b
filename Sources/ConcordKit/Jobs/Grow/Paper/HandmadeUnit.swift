// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A unit of a paper that a person changed or added in the file itself, with any editor.
///
/// Growing the paper again never drops such a unit: it stays as it is, in the place of the pair that it was made
/// from, or after the unit that it comes after. A unit with additions only is grown further, and keeps them.
struct HandmadeUnit {
  /// The change that a person made.
  enum Kind {
    /// A person wrote all of it.
    case own
    /// A text, or the language of a text, was changed.
    case text
    /// The unit has no checksum, so that what was changed is not known.
    case unmarked
    /// The status, the inline codes, or other things that `grow` writes were changed.
    case state
    /// Something was added that `grow` does not write: a note, a property, an attribute, a comment.
    case additions
  }

  /// The unit.
  let unit: TranslationUnit
  /// The number of units before it in the file.
  let position: Int
  /// The change.
  let kind: Kind

  /// Whether the sentences of the unit are looked for in the paper: its texts may be those of the paper.
  var isGrown: Bool { kind == .unmarked || kind == .state || kind == .additions }
}

extension TranslationUnit {
  /// Whether `grow` has made the unit.
  var isGrown: Bool { part != nil && property(UnitProperty.bead) != nil }

  /// The change that a person made in the file; `nil` for a unit as Concord wrote it.
  var handmadeKind: HandmadeUnit.Kind? {
    guard isGrown else { return .own }
    guard let checksum = GrownChecksum(self) else { return .unmarked }
    if !checksum.fitsTexts { return .text }
    if isReviewed { return nil }
    let hasCodes = variants.contains { $0.content != nil }
    let hasTexts = properties.contains { $0.type.hasPrefix(UnitProperty.grownPrefix) }
    if !checksum.fitsState || hasCodes || hasTexts { return .state }
    return hasAdditions(afterNotes: checksum.noteCount) ? .additions : nil
  }

  private func hasAdditions(afterNotes count: Int) -> Bool {
    annotations.count > count || !attributes.isEmpty || changeDate != nil || !extensions.isEmpty
      || !comments.isEmpty || properties.contains { !UnitProperty.isOfGrow($0.type) }
      || variants.contains { variant in
        !variant.attributes.isEmpty || !variant.properties.isEmpty || !variant.annotations.isEmpty
          || !variant.extensions.isEmpty
      }
  }
}
