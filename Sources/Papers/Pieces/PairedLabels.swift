// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation

/// Labels of one section in two languages or more, one after another: `摘要/Abstract：`, `Keywords (关键词):`.
///
/// The first one is enough to know the section; the others would be read as its text.
enum PairedLabels {
  /// The text without the second and further labels.
  ///
  /// - Complexity: O(*n*).
  static func removed(from text: MappedText, languages: LanguageCatalog) -> MappedText {
    var taken: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text.scalars[start...].firstIndex(where: CharacterClass.isLineEnd) ?? text.count
      if let range = others(on: text.scalars[start..<end].prefix(longest), languages) {
        taken.append(range)
      }
      start = end + 1
    }
    return text.removing(taken)
  }

  /// The place of the labels after the first one at the beginning of a line.
  private static func others(
    on line: ArraySlice<UInt32>, _ languages: LanguageCatalog
  ) -> Range<Int>? {
    let begin = line.drop {
      CharacterClass.isSpace($0) || SectionMarker.openings.contains($0) || $0 == 0x2A
    }
    guard begin.contains(where: { joiners.contains($0) || CharacterClass.isSpace($0) }),
      let first = label(in: line, at: begin.startIndex, languages, where: { _ in true })
    else { return nil }
    var found = [first.marker]
    var end = first.end
    while let next = label(after: end, in: line, languages, beside: found) {
      found.append(next.marker)
      end = next.end
    }
    guard found.count > 1, isDelimited(end, in: line) else { return nil }
    return first.end..<end
  }

  /// A label of the same kind in a language that those before it do not have, after a stroke, a bracket or a space.
  private static func label(
    after end: Int, in line: ArraySlice<UInt32>, _ languages: LanguageCatalog,
    beside found: [SectionMarker]
  ) -> (marker: SectionMarker, end: Int)? {
    let rest = line[end...].drop { CharacterClass.isSpace($0) || joiners.contains($0) }
    guard rest.startIndex > end,
      let label = label(
        in: line, at: rest.startIndex, languages,
        where: { marker in
          marker.kind == found[0].kind
            && !found.contains { $0.language.language == marker.language.language }
        })
    else { return nil }
    let isBracketed = line[end..<rest.startIndex].contains {
      SectionMarker.openings.contains($0)
    }
    guard isBracketed else { return label }
    guard label.end < line.endIndex, SectionMarker.closings.contains(line[label.end]) else {
      return nil
    }
    return (label.marker, label.end + 1)
  }

  private static func label(
    in line: ArraySlice<UInt32>, at start: Int, _ languages: LanguageCatalog,
    where isWanted: (SectionMarker) -> Bool
  ) -> (marker: SectionMarker, end: Int)? {
    guard start < line.endIndex else { return nil }
    let letter = CharacterClass.folded(line[start])
    for entry in SectionMarkerTable.entries(startingWith: letter, in: languages)
    where kinds.contains(entry.marker.kind) && isWanted(entry.marker) {
      if let end = entry.end(in: line, from: start, mayBeGlued: false) {
        return (entry.marker, end)
      }
    }
    return nil
  }

  /// Whether the line ends after the labels, or a colon or a bracket follows them.
  private static func isDelimited(_ end: Int, in line: ArraySlice<UInt32>) -> Bool {
    guard let next = line[end...].first(where: { !CharacterClass.isSpace($0) && $0 != 0x2A }) else {
      return true
    }
    return next == 0x3A || next == 0xFF1A || SectionMarker.closings.contains(next)
  }

  private static let kinds: Set<SectionMarker.Kind> = [
    .abstract, .keywords, .title, .authors, .matter,
  ]
  /// Strokes, bars and opening brackets between two labels.
  private static let joiners: Set<UInt32> = [0x2F, 0xFF0F, 0x7C, 0xFF5C, 0x28, 0xFF08]
  /// The most scalars of labels at the beginning of a line.
  private static let longest = 80
}
