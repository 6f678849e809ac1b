// SPDX-License-Identifier: Apache-2.0

/// The pairs of braces in a LaTeX document, by number in the order in which they open.
struct LaTeXBraces {
  private var opens: [Int32] = []
  /// The braces that close them; -1 where there is none.
  private var closes: [Int32] = []
  /// The pair around each brace; -1 outside all pairs.
  private var parents: [Int32] = []
  /// The pairs in the order in which they close.
  private var closed: [Int32] = []

  /// Finds the pairs; braces after a backslash or in a comment are none, nor are those beyond 2 GiB.
  ///
  /// - Complexity: O(*bytes*).
  init(_ bytes: [UInt8]) {
    var stack: [Int32] = []
    let end = min(bytes.count, Int(Int32.max))
    var at = 0
    while at < end {
      switch bytes[at] {
      case 0x5C: at += 1
      case 0x25:
        while at + 1 < bytes.count, bytes[at + 1] != 0x0A, bytes[at + 1] != 0x0D { at += 1 }
      case 0x7B:
        stack.append(Int32(opens.count))
        opens.append(Int32(at))
        closes.append(-1)
      case 0x7D:
        if let open = stack.popLast() {
          closes[Int(open)] = Int32(at)
          closed.append(open)
        }
      default: break
      }
      at += 1
    }
    findParents()
  }

  private mutating func findParents() {
    parents.reserveCapacity(opens.count)
    var around: [Int32] = []
    for pair in opens.indices {
      while let last = around.last, closes[Int(last)] < opens[pair] { around.removeLast() }
      parents.append(around.last ?? -1)
      if closes[pair] >= 0 { around.append(Int32(pair)) }
    }
  }

  /// The brace that closes the one at an offset.
  ///
  /// - Complexity: O(log *braces*).
  func close(of open: Int) -> Int? {
    let place = Self.first(opens.count) { Int(opens[$0]) >= open }
    return place < opens.count && Int(opens[place]) == open ? close(place) : nil
  }

  /// The brace that closes a pair.
  func close(_ pair: Int) -> Int? { closes[pair] >= 0 ? Int(closes[pair]) : nil }

  /// The pair around another.
  func parent(of pair: Int) -> Int? { parents[pair] >= 0 ? Int(parents[pair]) : nil }

  /// The innermost pair around an offset.
  ///
  /// - Complexity: O(log *braces*).
  func group(around offset: Int) -> Int? {
    let open = Self.first(opens.count) { Int(opens[$0]) >= offset } - 1
    let close = Self.first(closed.count) { Int(closes[Int(closed[$0])]) >= offset } - 1
    guard open >= 0 else { return nil }
    // The last brace before the offset has the answer.
    if close >= 0, case let pair = Int(closed[close]), closes[pair] > opens[open] {
      return parent(of: pair)
    }
    return closes[open] >= 0 ? open : parent(of: open)
  }

  /// The first of some numbers from 0 on with a property that all after it have.
  private static func first(_ count: Int, where has: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if has(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
