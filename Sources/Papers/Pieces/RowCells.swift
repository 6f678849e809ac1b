// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation

/// A line cut into cells or halves.
struct RowCells {
  /// The separator of cells.
  enum Separator: Hashable {
    /// A tab, as tables of Word and workbooks have it.
    case tab
    /// A bar: `甲 | A |`.
    case bar
    /// Three spaces or more, as a page with two columns leaves them.
    case gap
    /// A dash between spaces, as in a list of terms: `доверие — trust`.
    case dash
    /// A slash between spaces, or between two scripts: `标题 / Title`.
    case slash
  }

  /// The separator of cells.
  let separator: Separator
  /// The cells without the space around them; an empty cell has an empty range.
  let cells: [Range<Int>]
  /// The weights of the scripts of each cell.
  let balances: [ScriptBalance]

  private init(_ separator: Separator, cells: [Range<Int>], of scalars: [UInt32]) {
    self.separator = separator
    self.cells = cells
    balances = cells.map { ScriptBalance(scalars[$0]) }
  }

  /// Whether there are cells in different scripts.
  var isBilingual: Bool { Set(balances.compactMap(\.script)).count > 1 }

  /// The cells of a line by a kind of separator; `nil` where the line has none.
  init?(_ separator: Separator, of line: Range<Int>, in scalars: [UInt32]) {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var at = line.lowerBound
    func add(_ end: Int) {
      var (low, high) = (start, end)
      while low < high, CharacterClass.isSpace(scalars[low]) { low += 1 }
      while high > low, CharacterClass.isSpace(scalars[high - 1]) { high -= 1 }
      cells.append(low..<high)
    }
    while at < line.upperBound {
      let length = Self.length(of: separator, at: at, in: scalars, line)
      guard length > 0 else {
        at += 1
        continue
      }
      add(at)
      at += length
      start = at
    }
    guard !cells.isEmpty else { return nil }
    add(line.upperBound)
    if separator == .bar {
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
    }
    guard cells.count > 1 else { return nil }
    self.init(separator, cells: cells, of: scalars)
  }

  private static func length(
    of separator: Separator, at place: Int, in scalars: [UInt32], _ line: Range<Int>
  ) -> Int {
    switch separator {
    case .tab: return scalars[place] == 0x09 ? 1 : 0
    case .bar: return [0x7C, 0xFF5C, 0x2502].contains(scalars[place]) ? 1 : 0
    case .dash:
      guard [0x2013, 0x2014].contains(scalars[place]), place > line.lowerBound,
        place + 1 < line.upperBound
      else { return 0 }
      return CharacterClass.isSpace(scalars[place - 1])
        && CharacterClass.isSpace(scalars[place + 1]) ? 1 : 0
    case .slash:
      guard scalars[place] == 0x2F || scalars[place] == 0xFF0F, place > line.lowerBound,
        place + 1 < line.upperBound
      else { return 0 }
      return CharacterClass.isSpace(scalars[place - 1])
        && CharacterClass.isSpace(scalars[place + 1])
        ? 1 : 0
    case .gap:
      var (end, columns) = (place, 0)
      while end < line.upperBound, CharacterClass.isSpace(scalars[end]) {
        columns += scalars[end] == 0x3000 ? 2 : 1
        end += 1
      }
      return columns > 2 ? end - place : 0
    }
  }

  /// The halves of a line of running text that translate each other; `nil` for any other line.
  ///
  /// - Parameter isPlain: whether runs of spaces are as the author or the page has them.
  static func halves(of line: Range<Int>, in scalars: [UInt32], isPlain: Bool) -> RowCells? {
    let isFinished = LineShape(scalars[line]).isFinished
    for separator in [Separator.gap, .slash, .dash]
    where separator == .slash || separator == .gap && isPlain || separator == .dash && !isFinished {
      guard let row = RowCells(separator, of: line, in: scalars), (2...3).contains(row.cells.count)
      else { continue }
      let scripts = row.balances.map(\.script)
      guard !scripts.contains(nil), Set(scripts).count == scripts.count else { continue }
      let isPure = row.balances.allSatisfy { balance in
        balance.script.map { script in
          [LetterScript.han, .latin, .cyrillic].allSatisfy {
            $0 == script || !balance.isPossible($0)
          }
        } ?? false
      }
      if isPure { return row }
    }
    return nil
  }
}
