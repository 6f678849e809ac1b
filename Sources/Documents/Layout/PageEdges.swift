// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Finds what pages repeat at their head and foot: running heads and page numbers.
///
/// A line counts if another page has the same words at the same height, where each number is the same or as
/// far ahead as the page. The number of a division must be the same: `Chapter 2` and `Chapter 3` at the tops of two
/// pages are headings.
enum PageEdges {
  private struct Row {
    let page: Int
    let line: Int
    /// From the edge of the page inwards, from 0.
    let depth: Int
    let height: Double
    let numbers: [Int]
    /// Whether the first number is that of a division.
    let isDivision: Bool
  }

  /// The part of the page's height in which heads and feet are looked for.
  private static let zone = 0.13
  /// How many lines of a page's edge may be furniture.
  private static let depth = 3

  /// For each page the numbers of its lines that are furniture.
  static func furniture(of pages: [PrintedPage]) -> [Set<Int>] {
    var rows: [String: [Row]] = [:]
    var found = [Set<Int>](repeating: [], count: pages.count)
    for (number, page) in pages.enumerated() {
      for (isFoot, lines) in edges(of: page) {
        for (depth, line) in lines.enumerated() {
          let (mask, numbers) = masked(page.lines[line].text)
          let height = page.lines[line].box.centerY / page.height
          let row = Row(
            page: number, line: line, depth: depth, height: height, numbers: numbers,
            isDivision: isDivision(mask))
          rows["\(isFoot ? "foot" : "head") \(mask)", default: []].append(row)
          if depth == 0, isFoot, isBareNumber(mask), height > 0.9 { found[number].insert(line) }
        }
      }
    }
    for group in rows.values where group.count > 1 {
      for (place, row) in group.enumerated() {
        // Heads may differ between left and right pages.
        for other in group[(place + 1)...].prefix(2 * depth) where repeats(row, other) {
          found[row.page].insert(row.line)
          found[other.page].insert(other.line)
        }
      }
    }
    return found
  }

  /// The outermost lines at the head and at the foot, from the edge inwards.
  private static func edges(of page: PrintedPage) -> [(isFoot: Bool, lines: [Int])] {
    guard page.height > 0 else { return [] }
    let order = page.lines.indices.sorted {
      (page.lines[$0].box.top, $0) < (page.lines[$1].box.top, $1)
    }
    let head = order.prefix(depth).filter {
      page.lines[$0].box.bottom < page.height * zone
    }
    let foot = order.reversed().prefix(depth).filter {
      page.lines[$0].box.top > page.height * (1 - zone)
    }
    return [(false, Array(head)), (true, Array(foot))]
  }

  private static func repeats(_ first: Row, _ second: Row) -> Bool {
    first.page != second.page && abs(first.height - second.height) < 0.015
      && (!first.isDivision || first.numbers.first == second.numbers.first)
      && zip(first.numbers, second.numbers).allSatisfy {
        $1 == $0 || $1 - $0 == second.page - first.page
      }
  }

  /// Whether a masked text begins as a division does: `Chapter#`, `第#章`.
  private static func isDivision(_ mask: String) -> Bool {
    guard let end = mask.firstIndex(of: "#") else { return false }
    let word = mask[..<end].lowercased()
    if let next = mask[end...].dropFirst().first, divisionFrames.contains("\(word)-\(next)") {
      return true
    }
    return divisions.contains(word)
  }

  /// The characters around the numbers of divisions in all languages: `第-章`.
  static let divisionFrames = Set(
    LanguageCatalog.standard.languages.flatMap(\.sections).flatMap {
      SectionMarkerData.words($0.divisionFrames)
    })

  /// The words before the number of a division that was put in.
  static let divisionInserts = Set(
    LanguageCatalog.standard.languages.flatMap(\.sections).flatMap {
      SectionMarkerData.words($0.divisionInserts)
    })

  private static let divisions = Set(
    LanguageCatalog.standard.languages.flatMap(\.sections).flatMap {
      SectionMarkerData.words($0.divisions)
    })

  /// The text without spaces, each run of digits replaced by `#`, and the numbers.
  private static func masked(_ text: String) -> (String, [Int]) {
    var mask = String.UnicodeScalarView()
    var numbers: [Int] = []
    var isInNumber = false
    for scalar in text.unicodeScalars where !CharacterClass.isSpace(scalar.value) {
      if let digit = scalar.properties.numericType == .decimal
        ? scalar.properties.numericValue : nil
      {
        if isInNumber {
          numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(digit), 1 << 40)
        } else {
          mask.append("#")
          numbers.append(Int(digit))
        }
        isInNumber = true
      } else {
        mask.append(scalar)
        isInNumber = false
      }
    }
    return (String(mask), numbers)
  }

  /// `#`, `-#-`, `·#·`: a number with at most one mark on either side.
  private static func isBareNumber(_ mask: String) -> Bool {
    let scalars = Array(mask.unicodeScalars)
    guard scalars.count <= 3, scalars.filter({ $0 == "#" }).count == 1 else { return false }
    return scalars.allSatisfy { $0 == "#" || !CharacterClass.isLetter($0.value) }
  }
}
