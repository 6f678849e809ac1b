// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The steps about single characters: invisible ones, ligatures and radicals.
enum CharacterForms {
  /// Applies those of the given steps that belong to this file.
  static func mend(_ text: MappedText, _ steps: Set<CleaningStep>) -> MappedText {
    let invisibles = steps.contains(.invisibles)
    let ligatures = steps.contains(.ligatures)
    let radicals = steps.contains(.radicals)
    guard invisibles || ligatures || radicals else { return text }
    var rewrite = MappedRewrite(text)
    for index in 0..<text.count {
      let scalar = text.scalars[index]
      switch scalar {
      case 0x09...0x0D, 0x1C...0x1E, 0x20..<0x7F, 0x80..<0xAD: continue
      case 0..<0xAD:
        // A font without a character map leaves a control character in place of a letter.
        if invisibles { rewrite.replace(index, by: 0x20) }
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
        if invisibles, isIdle(index, in: text) { rewrite.remove(index..<index + 1) }
      case 0xFB00...0xFB06 where ligatures:
        rewrite.replace(index..<index + 1, by: compatibilityForm(of: scalar))
      case 0x2E80...0x2EFF where radicals:
        rewrite.replace(index, by: RadicalSupplement.unified[scalar] ?? scalar)
      case 0x2F00...0x2FDF where radicals, 0xF900...0xFAFF where radicals:
        rewrite.replace(index..<index + 1, by: compatibilityForm(of: scalar))
      default: continue
      }
    }
    return rewrite.finish()
  }

  /// Whether an invisible character has no effect at its place.
  ///
  /// A soft hyphen at a line end is left to the hyphen step. Joiners shape Arabic, Indic scripts
  /// and emoji; they have no effect where neither neighbour joins.
  private static func isIdle(_ index: Int, in text: MappedText) -> Bool {
    let next = index + 1 < text.count ? text.scalars[index + 1] : 0x0A
    let scalar = text.scalars[index]
    if scalar == 0xAD { return !CharacterClass.isSpace(next) && !CharacterClass.isLineEnd(next) }
    let before = index > 0 ? text.scalars[index - 1] : 0x0A
    return CharacterClass.isIdle(scalar, between: before, and: next)
  }

  private static func compatibilityForm(of scalar: UInt32) -> [UInt32] {
    guard let letter = Unicode.Scalar(scalar), let normalizer = try? Normalizer(.nfkc) else {
      return [scalar]
    }
    return normalizer.normalize(String(letter)).unicodeScalars.map(\.value)
  }
}
