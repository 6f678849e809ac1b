// SPDX-License-Identifier: Apache-2.0

/// Checks bytes that come in pieces for well-formed UTF-8 (Unicode 15, table 3-7).
public struct UTF8Check: Sendable {
  /// Bytes that the present scalar still needs.
  private var needed = 0
  /// The range of the next of them.
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF

  /// A check that has seen no bytes.
  public init() {}

  /// Whether the bytes seen so far end with a whole scalar.
  public var isComplete: Bool { needed == 0 }

  /// Takes the next bytes.
  ///
  /// - Returns: whether all bytes so far are well-formed, or become so by what follows.
  /// - Complexity: O(*bytes*).
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if needed > 0 {
        guard byte >= low, byte <= high else { return false }
        needed -= 1
        (low, high) = (0x80, 0xBF)
        continue
      }
      switch byte {
      case 0..<0x80: continue
      case 0xC2...0xDF: needed = 1
      case 0xE0: (needed, low) = (2, 0xA0)
      case 0xED: (needed, high) = (2, 0x9F)
      case 0xE1...0xEF: needed = 2
      case 0xF0: (needed, low) = (3, 0x90)
      case 0xF1...0xF3: needed = 3
      case 0xF4: (needed, high) = (3, 0x8F)
      default: return false
      }
    }
    return true
  }
}
