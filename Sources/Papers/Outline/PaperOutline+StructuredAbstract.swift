// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Structured abstracts whose labels are on lines of their own: 目的, 方法, 结果, 结论.
extension PaperOutline {
  /// The line after a structured abstract, and the lines of its labels; `nil` if a section is none.
  ///
  /// A structured abstract begins with a heading on a line of its own, and a label comes next. It has at least two
  /// different labels, each with its text below it. Another marker or heading ends it; so does a second paragraph of one
  /// label if no keywords follow.
  func structuredAbstract(
    from first: Int, _ language: LanguageTag
  ) -> (end: Int, labels: [Int])? {
    guard lines[first].isBareMarker else { return nil }
    let next = lines[(first + 1)...].first { line in
      line.marker.map { $0.kind != .body && $0.kind != .authors } ?? false
    }?.marker
    let keywordsFollow = next?.kind == .keywords && next?.language.matches(language) == true
    var seen: Set<String> = []
    var numbers: [Int] = []
    var hasText = false
    var wasParted = false
    var end = first + 1
    for number in first + 1..<min(lines.count, first + Self.mostStructuredLines) {
      let line = lines[number]
      if line.origin.isDropped { continue }
      if line.isBlank {
        wasParted = true
        continue
      }
      if line.isOther(than: language) || line.origin.row != lines[first].origin.row { break }
      if let label = structureLabel(at: number) {
        guard seen.insert(label).inserted else { break }
        numbers.append(number)
        hasText = false
      } else {
        if seen.isEmpty { return nil }
        if line.marker != nil || line.headingLevel > 0 || line.isReference { break }
        if hasText, wasParted || line.origin.isHard, !keywordsFollow { break }
        hasText = true
        end = number + 1
      }
      wasParted = false
    }
    return seen.count > 1 ? (end, numbers.filter { $0 < end }) : nil
  }

  /// The label of a structured abstract that a line is, in small letters; `nil` for any other line.
  private func structureLabel(at number: Int) -> String? {
    let line = lines[number]
    guard line.content.count <= Self.longestLabel, !line.isBlank, !line.shape.isFinished else {
      return nil
    }
    let bare = line.text.lowercased().trimming { !CharacterClass.isLetter($0) }
    return labels.isAbstractLabel(bare) ? bare : nil
  }

  /// The most lines of a structured abstract, and the most characters of one of its labels.
  private static let (mostStructuredLines, longestLabel) = (80, 32)
}
