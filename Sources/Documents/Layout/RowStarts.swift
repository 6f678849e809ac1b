// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Tells which lines begin a row of a table if no white strip is above it.
///
/// A word processor puts only the border between two rows: half a point more than between two lines of a cell.
/// The lines of one cell are exactly equally far apart, so that this half point tells rows apart, if
/// all columns have it at one height. The numbers of rows tell them apart without any space.
struct RowStarts {
  /// The usual distances between the tops of two lines of each column, by the size of type; none for columns of labels.
  private let steps: [[Int: Double]]
  /// The tops of the numbers of rows, ascending; empty without numbers.
  private let numbers: [Double]

  /// The share of the size of type by which two equal distances differ at most.
  private static let precision = 0.015
  /// The fewest numbers that make a column the numbers of rows.
  private static let fewest = 3

  /// Examines columns.
  ///
  /// - Complexity: O(*lines* log *lines*).
  init(_ columns: [[PrintedLine]]) {
    steps = columns.map { PageRegions.areLabels($0) ? [:] : Self.usualSteps($0) }
    numbers =
      columns.indices.lazy.map { Self.numbers(in: columns[$0], beside: columns, except: $0) }
      .first { !$0.isEmpty } ?? []
  }

  /// The space above a line, compared with others.
  enum Space {
    /// As high as others, or not comparable.
    case usual
    /// Higher, but letters of another font may be the reason.
    case unclear
    /// Higher.
    case more
  }

  /// The space above a line of a column, compared with that above others of its size.
  func space(above line: PrintedLine, below above: PrintedLine, column: Int) -> Space {
    guard let step = steps[column][Self.key(line)],
      let distance = Self.distance(from: above, to: line),
      distance > step + line.size * Self.precision
    else { return .usual }
    return Self.isUniform(line) && Self.isUniform(above) ? .more : .unclear
  }

  /// Whether a line is level with the number of a row.
  ///
  /// - Complexity: O(log *numbers*).
  func isNumbered(_ line: PrintedLine) -> Bool {
    let next = numbers.partitionPoint { $0 < line.box.top }
    return [next - 1, next].contains {
      numbers.indices.contains($0) && Self.isLevel(numbers[$0], line)
    }
  }

  // MARK: Distances

  /// The size of type in quarters of a unit.
  private static func key(_ line: PrintedLine) -> Int { Int(min(1e6, line.size * 4).rounded()) }

  /// The distance between the tops of two lines; `nil` if their types differ.
  private static func distance(from above: PrintedLine, to line: PrintedLine) -> Double? {
    guard above.script == line.script, line.words[0].confidence == nil,
      abs(above.size - line.size) < line.size * 0.02
    else { return nil }
    return line.box.top - above.box.top
  }

  /// Whether all words are of one font: letters and digits between wide characters are of another one, which moves the
  /// line.
  private static func isUniform(_ line: PrintedLine) -> Bool {
    guard line.script == .wide else {
      return line.words.allSatisfy { abs($0.box.top - line.box.top) < line.size * 0.05 }
    }
    return line.words.allSatisfy { word in
      word.text.unicodeScalars.allSatisfy { $0.value > 0x7F }
    }
  }

  /// The distance that the lines of most cells have, for each size of type: the tenth part of the lines has a smaller
  /// one.
  private static func usualSteps(_ lines: [PrintedLine]) -> [Int: Double] {
    var steps: [Int: [Double]] = [:]
    for (above, line) in zip(lines, lines.dropFirst()) {
      if let step = distance(from: above, to: line), step > line.size * 0.5, step < line.size * 2.2
      {
        steps[key(line), default: []].append(step)
      }
    }
    return steps.filter { $0.value.count > 1 }.mapValues { $0.sorted()[$0.count / 10] }
  }

  // MARK: Numbers

  private static func isLevel(_ top: Double, _ line: PrintedLine) -> Bool {
    abs(top - line.box.top) < line.size * 0.25
  }

  /// The tops of the numbers of rows in a column; empty if it has none.
  ///
  /// They rise by one, and each is level with a line of each other column that may begin a cell. In a table with centered
  /// numbers it is a line in the middle of a cell.
  private static func numbers(
    in column: [PrintedLine], beside columns: [[PrintedLine]], except own: Int
  ) -> [Double] {
    guard column.count >= fewest, PageRegions.areLabels(column) else { return [] }
    let numbered = column.compactMap { line in line.rowNumber.map { ($0, line.box.top) } }
    let steps = zip(numbered, numbered.dropFirst()).count { $1.0 - $0.0 == 1 }
    guard numbered.count >= fewest, steps * 10 >= (numbered.count - 1) * 9 else { return [] }
    var alphabets = 0
    for (place, lines) in columns.enumerated()
    where place != own && !lines.isEmpty && !PageRegions.areLabels(lines) {
      var level = 0
      var next = 0
      for (_, top) in numbered {
        while next < lines.count, !isLevel(top, lines[next]), lines[next].box.top < top {
          next += 1
        }
        guard next < lines.count, isLevel(top, lines[next]) else { continue }
        level += 1
        if next > 0, lines[next].startsLowercase, !lines[next - 1].isFinished { return [] }
        if lines[next].script != .wide { alphabets += 1 }
      }
      guard level * 10 >= numbered.count * 9 else { return [] }
    }
    return alphabets >= fewest ? numbered.map(\.1) : []
  }
}

extension PrintedLine {
  /// The number of up to four digits that is all of the line, with or without a stop; `nil` for other lines.
  fileprivate var rowNumber: Int? {
    guard words.count == 1 else { return nil }
    let word = words[0].text
    let digits = word.utf8.last == UInt8(ascii: ".") ? word.dropLast() : word[...]
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0.isASCIIDigit }) else {
      return nil
    }
    return Int(digits)
  }
}
