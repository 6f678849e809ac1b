// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Joins the numbers of divisions with their texts on the same row: `第三条　…`.
///
/// Laws have one or two ideographic spaces after 第三条. In several paragraphs, one below the other, those spaces are a
/// strip as between columns. Numbers in a column of their own stay: no text crosses the strip beside them.
enum DivisionNumbers {
  /// The widest space after a number, in widths of a character.
  private static let widest = 2.6
  /// The reach of a line that crosses the strip, in sizes of type: numbers near it are in running text.
  private static let near = 8.0

  /// The most numbers of a page that are looked at: each is compared with all lines.
  private static let most = 200

  /// A number and the text after it.
  private struct Pair {
    let number: Int
    let text: Int
  }

  /// The lines, with those numbers joined.
  ///
  /// - Complexity: O(*lines*); each of the first 200 numbers is compared with all lines.
  static func joined(_ lines: [PrintedLine]) -> [PrintedLine] {
    let numbers = lines.indices.filter { isNumber(lines[$0].text) }.prefix(most)
    let pairs = numbers.compactMap { number in
      text(after: number, in: lines).map { Pair(number: number, text: $0) }
    }
    var used: Set<Int> = []
    var joined: [Int: PrintedLine] = [:]
    for group in groups(of: pairs, in: lines)
    where group.contains(where: { isCrossed($0, in: lines) })
      && !group.contains(where: { hangs($0, in: lines) })
    {
      for pair in group where used.insert(pair.text).inserted {
        joined[pair.number] = lines[pair.number].joined(with: lines[pair.text])
      }
    }
    guard !joined.isEmpty else { return lines }
    return lines.indices.compactMap { used.contains($0) ? nil : joined[$0] ?? lines[$0] }
  }

  /// Pairs whose numbers begin at one place and whose texts do.
  private static func groups(of pairs: [Pair], in lines: [PrintedLine]) -> [[Pair]] {
    var groups: [[Pair]] = []
    for pair in pairs {
      let near = lines[pair.number].em * 0.3
      let place = groups.firstIndex { group in
        abs(lines[group[0].number].box.left - lines[pair.number].box.left) < near
      }
      if let place { groups[place].append(pair) } else { groups.append([pair]) }
    }
    return groups
  }

  /// The line that begins right after a number, on its row and in its type.
  private static func text(after number: Int, in lines: [PrintedLine]) -> Int? {
    let label = lines[number]
    let next = lines.indices.filter { other in
      let line = lines[other]
      let gap = line.box.left - label.box.right
      return other != number && gap >= 0 && gap < label.em * widest
        && line.box.isLevel(with: label.box)
    }.min { lines[$0].box.left < lines[$1].box.left }
    guard let next, abs(lines[next].em - label.em) < label.em * 0.12 else { return nil }
    return next
  }

  /// Whether a line near a pair has text on both sides of the strip between number and text, and begins left of it.
  private static func isCrossed(_ pair: Pair, in lines: [PrintedLine]) -> Bool {
    let (label, text) = (lines[pair.number], lines[pair.text])
    return lines.contains { line in
      abs(line.box.centerY - label.box.centerY) < label.size * near
        && abs(line.em - label.em) < label.em * 0.12
        && line.box.left < label.box.right && line.box.right > text.box.left
    }
  }

  /// Whether the text of a pair goes on below its own beginning, and not below the number, as in the cell of a table.
  private static func hangs(_ pair: Pair, in lines: [PrintedLine]) -> Bool {
    let (label, text) = (lines[pair.number], lines[pair.text])
    return lines.contains { line in
      let step = line.box.centerY - text.box.centerY
      return step > text.size * 0.5 && step < text.size * 2
        && abs(line.box.left - text.box.left) < text.em * 0.3
        && !lines.contains { $0.box.isLevel(with: line.box) && $0.box.left < label.box.right }
    }
  }

  /// Whether a text is the number of a division and nothing else.
  static func isNumber(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.filter { !CharacterClass.isSpace($0.value) })
    guard (3...10).contains(scalars.count), let first = scalars.first,
      let end = scalars[1...].firstIndex(where: { !isNumeral($0) }), end > 1,
      PageEdges.divisionFrames.contains("\(first)-\(scalars[end])")
    else { return false }
    // 第十二条之一.
    let rest = scalars[(end + 1)...]
    return rest.isEmpty
      || rest.count > 1
        && PageEdges.divisionInserts.contains(String(Character(rest[rest.startIndex])))
        && rest.dropFirst().allSatisfy(isNumeral)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isDigit(scalar.value) || scalar.properties.numericType != nil
      || scalar == "〇"
  }
}
