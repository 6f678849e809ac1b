// SPDX-License-Identifier: Apache-2.0

/// The pairs of braces in a LaTeX document.
struct LaTeXBraces {
  private var opens: [Int] = []
  private var closes: [Int?] = []

  /// Finds the pairs; braces after a backslash or in a comment are none.
  ///
  /// - Complexity: O(*bytes*).
  init(_ bytes: [UInt8]) {
    var stack: [Int] = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x5C: at += 1
      case 0x25:
        while at + 1 < bytes.count, bytes[at + 1] != 0x0A, bytes[at + 1] != 0x0D { at += 1 }
      case 0x7B:
        stack.append(opens.count)
        opens.append(at)
        closes.append(nil)
      case 0x7D: if let open = stack.popLast() { closes[open] = at }
      default: break
      }
      at += 1
    }
  }

  /// The brace that closes the one at an offset.
  ///
  /// - Complexity: O(log *braces*).
  func close(of open: Int) -> Int? {
    var low = 0
    var high = opens.count
    while low < high {
      let middle = (low + high) / 2
      if opens[middle] < open { low = middle + 1 } else { high = middle }
    }
    return low < opens.count && opens[low] == open ? closes[low] : nil
  }
}
