// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Finds the markers within a line: keywords that follow the abstract in one paragraph, numbers of
/// classification that are glued to the last keyword.
enum MarkerCuts {
  /// Where in a line a marker with its colon or bracket begins, after the line's own beginning.
  ///
  /// - Complexity: O(*n*).
  static func cuts(in line: ArraySlice<UInt32>, languages: LanguageCatalog) -> [Int] {
    guard line.count > 8, line.contains(where: isMark) else { return [] }
    let table = SectionMarkerTable.table(in: languages)
    var cuts: [Int] = []
    // No marker is inside the one that begins the line: `Scopus Author ID`.
    let first = SectionMarker.match(line, in: languages)
    var isMarked = first != nil
    var at = max(line.startIndex + 1, first?.rest ?? 0)
    while at < line.endIndex {
      guard let (entry, end) = marker(at, in: line, among: table, isMarked: isMarked),
        entry.marker.kind != .body, entry.marker.kind != .references, entry.marker.kind != .notes
      else {
        at += 1
        continue
      }
      var start = at
      while start > line.startIndex, SectionMarker.openings.contains(line[start - 1]) { start -= 1 }
      if start > line.startIndex { cuts.append(start) }
      isMarked = true
      at = max(end, at + 1)
    }
    return cuts
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0xFF1A, 0x2236, 0x5D, 0x3011, 0x3015, 0xFF3D, 0x3017: true
    default: false
    }
  }

  /// The marker at a place, if a colon or a closing bracket follows it and a sentence may have ended before it.
  private static func marker(
    _ at: Int, in line: ArraySlice<UInt32>, among table: [UInt32: [SectionMarkerTable.Entry]],
    isMarked: Bool
  ) -> (SectionMarkerTable.Entry, end: Int)? {
    let before = line[at - 1]
    let isHan = CharacterClass.isHan(line[at])
    let isBracketed = SectionMarker.openings.contains(before)
    let wasParted =
      CharacterClass.isSpace(before) || CharacterClass.isTerminal(before)
      || CharacterClass.isClosing(before) || before == 0x3B || before == 0xFF1B
    guard isHan || (isBracketed || wasParted) && CharacterClass.isUppercase(line[at]) else {
      return nil
    }
    guard let entries = table[CharacterClass.folded(line[at])] else { return nil }
    for entry in entries {
      guard let end = entry.end(in: line, from: at, mayBeGlued: false) else { continue }
      var next = end
      while next < line.endIndex, CharacterClass.isSpace(line[next]) { next += 1 }
      guard next < line.endIndex, isMark(line[next]) else { continue }
      let isColon = line[next] == 0x3A || line[next] == 0xFF1A || line[next] == 0x2236
      if !isColon, !isBracketed { continue }
      if !isBracketed, entry.marker.kind == .authors || entry.marker.kind == .title { continue }
      if isBracketed || wasParted && (entry.marker.kind != .matter || isHan || isMarked) {
        return (entry, next + 1)
      }
      // 文献标志码 and its like are words of no sentence.
      if isHan, entry.marker.kind == .matter, entry.marker.name.unicodeScalars.count > 3 {
        return (entry, next + 1)
      }
    }
    return nil
  }
}
