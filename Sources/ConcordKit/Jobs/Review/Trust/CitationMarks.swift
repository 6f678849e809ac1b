// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Marks that cite a reference: `[4]`, `[1-3]`, `[2, 5]`, and superscript figures.
///
/// They refer to the paper's list of references. A translation may omit them, and they say nothing
/// about its content.
enum CitationMarks {
  /// The text with a space for each byte of a citation mark, so that all offsets stay as they are.
  ///
  /// A mark at the beginning of the text may be the number of an item, and stays.
  ///
  /// - Complexity: O(*n*).
  static func blanked(_ text: String) -> String {
    guard
      text.utf8.contains(UInt8(ascii: "[")) || text.utf8.contains(0xC2) || text.utf8.contains(0xE2)
    else { return text }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      let end = isSuperscript(scalars[at]) ? at + 1 : markEnd(scalars, at)
      guard at > 0, let end = end ?? nil else {
        out.append(scalars[at])
        at += 1
        continue
      }
      for scalar in scalars[at..<end] {
        out.append(contentsOf: repeatElement(" ", count: UTF8.width(scalar)))
      }
      at = end
    }
    return String(out)
  }

  /// The place after a mark in square brackets that begins here.
  private static func markEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    guard scalars[start] == "[" else { return nil }
    var digits = 0
    for place in (start + 1..<scalars.count).prefix(24) {
      let scalar = scalars[place]
      if scalar == "]" { return digits > 0 ? place + 1 : nil }
      if ("0"..."9").contains(scalar) {
        digits += 1
      } else if !separators.contains(scalar) {
        return nil
      }
    }
    return nil
  }

  private static func isSuperscript(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.superscriptDigit(scalar.value) != nil
  }

  private static let separators = Set(" ,，、-–—~～;；".unicodeScalars)
}
