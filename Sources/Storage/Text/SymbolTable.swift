// SPDX-License-Identifier: Apache-2.0

/// The byte sequences of a block of texts, with a code of one byte for each.
///
/// Packed texts take about half the space, and each can still be read by itself. The method is FSST
/// (Boncz, Neumann and Leis 2020): up to 255 symbols of one to eight bytes, chosen in a few rounds.
/// Each round keeps the symbols that save most, alone or joined to the next. A byte without a
/// symbol is written after the code 255.
package struct SymbolTable {
  /// A sequence of one to eight bytes, with the first one lowest.
  package struct Symbol: Hashable {
    var bytes: UInt64
    var length: Int

    /// The symbol followed by another one; `nil` if that is more than eight bytes.
    func joined(_ next: Symbol) -> Symbol? {
      length + next.length > 8
        ? nil
        : Symbol(bytes: bytes | next.bytes << UInt64(8 * length), length: length + next.length)
    }

    fileprivate var mask: UInt64 { length == 8 ? .max : (1 << UInt64(8 * length)) - 1 }
    fileprivate var head: Int { Int(bytes & 0xFFFF) }
  }

  /// The largest number of symbols of a table.
  package static let symbolLimit = 255
  /// The code before a byte that is written literally.
  package static let escape = UInt8(255)
  /// The number of bytes of a table in a file: the symbols, eight each, then the lengths.
  package static let storedCount = 256 * 9

  /// The symbols by their first two bytes, longer ones first, then those of one byte; a code is an
  /// index.
  package private(set) var symbols: [Symbol] = []
  /// For each two bytes the first symbol that begins with them, or `none`.
  private var heads = [UInt16](repeating: none, count: 1 << 16)
  /// For each byte the symbol that consists of it alone, or `none`.
  private var singles = [UInt16](repeating: none, count: 256)
  private static let none = UInt16.max

  /// A table without symbols.
  package init() {}

  /// Learns the symbols of texts from an evenly distributed sample of 64 KiB.
  ///
  /// - Complexity: O(*sample*), some milliseconds.
  package init(learning texts: [String]) {
    if texts.isEmpty { return }
    let total = texts.reduce(0) { $0 + $1.utf8.count }
    let stride = max(1, total / Self.sampleCount)
    var sample: [[UInt8]] = []
    for (at, text) in texts.enumerated() where at % stride == 0 { sample.append(Array(text.utf8)) }
    var counts = PairCounts()
    for _ in 0..<Self.rounds {
      counts.removeAll()
      for text in sample { count(text, &counts) }
      replaceSymbols(counts.best(symbols))
    }
  }

  /// The number of bytes of text in the sample.
  private static let sampleCount = 1 << 16
  private static let rounds = 5

  private mutating func replaceSymbols(_ new: [Symbol]) {
    for symbol in symbols where symbol.length > 1 { heads[symbol.head] = Self.none }
    singles = [UInt16](repeating: Self.none, count: 256)
    symbols = new.sorted { a, b in
      if (a.length > 1) != (b.length > 1) { return a.length > 1 }
      if a.length > 1, a.head != b.head { return a.head < b.head }
      return a.length != b.length ? a.length > b.length : a.bytes < b.bytes
    }
    for (code, symbol) in symbols.enumerated() {
      if symbol.length == 1 {
        singles[Int(symbol.bytes)] = UInt16(code)
      } else if heads[symbol.head] == Self.none {
        heads[symbol.head] = UInt16(code)
      }
    }
  }

  /// Calls `body` with each step through a text: a code and its length, or 256 and the byte.
  @inline(__always)
  private func forEach(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (_ code: Int, _ byte: UInt8) -> Void
  ) {
    symbols.withUnsafeBufferPointer { symbols in
      heads.withUnsafeBufferPointer { heads in
        singles.withUnsafeBufferPointer { singles in
          var at = 0
          while at < text.count {
            let left = text.count - at
            var word: UInt64 = 0
            if left >= 8, let base = text.baseAddress {
              word = UInt64(
                littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
            } else {
              for next in 0..<min(left, 8) { word |= UInt64(text[at + next]) << UInt64(8 * next) }
            }
            var code = left > 1 ? Int(heads[Int(word & 0xFFFF)]) : Int(Self.none)
            let head = word & 0xFFFF
            while code < symbols.count {
              let symbol = symbols[code]
              if symbol.length < 2 || symbol.bytes & 0xFFFF != head {
                code = Int(Self.none)
              } else if symbol.length <= left, (word ^ symbol.bytes) & symbol.mask == 0 {
                break
              } else {
                code += 1
              }
            }
            if code >= symbols.count { code = Int(singles[Int(text[at])]) }
            if code < symbols.count {
              body(code, 0)
              at += symbols[code].length
            } else {
              body(256, text[at])
              at += 1
            }
          }
        }
      }
    }
  }

  private func count(_ text: [UInt8], _ counts: inout PairCounts) {
    var before: Int?
    text.withUnsafeBufferPointer { text in
      forEach(text) { code, byte in
        let item = code < 256 ? 256 + code : Int(byte)
        counts.add(before, item)
        before = item
      }
    }
  }

  /// Appends the codes of a text.
  ///
  /// - Complexity: O(*bytes*).
  package func encode(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    forEach(text) { code, byte in
      if code < 256 {
        out.append(UInt8(code))
      } else {
        out.append(Self.escape)
        out.append(byte)
      }
    }
  }

  /// The bytes of the table in a file.
  package var stored: [UInt8] {
    var out = [UInt8](repeating: 0, count: Self.storedCount)
    for (code, symbol) in symbols.enumerated() {
      for byte in 0..<8 {
        out[code * 8 + byte] = UInt8(truncatingIfNeeded: symbol.bytes >> UInt64(8 * byte))
      }
      out[256 * 8 + code] = UInt8(symbol.length)
    }
    return out
  }
}

/// Counts of adjacent symbols and bytes: 0 to 255 are bytes, symbols have higher numbers.
private struct PairCounts {
  private static let items = 512
  private var single = [UInt32](repeating: 0, count: items)
  private var pair = [UInt32](repeating: 0, count: items * items)
  /// Pairs that occur at least `least` times, in the order in which they reached that number.
  private var frequent: [Int] = []
  private static let least = 4

  mutating func removeAll() {
    single.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    pair.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    frequent.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func add(_ before: Int?, _ item: Int) {
    single[item] += 1
    guard let before else { return }
    let at = before * Self.items + item
    pair[at] += 1
    if pair[at] == Self.least { frequent.append(at) }
  }

  /// The symbols that would cover the most bytes.
  func best(_ symbols: [SymbolTable.Symbol]) -> [SymbolTable.Symbol] {
    let symbol = { (item: Int) in
      item < 256 ? SymbolTable.Symbol(bytes: UInt64(item), length: 1) : symbols[item - 256]
    }
    var gains: [SymbolTable.Symbol: Int] = [:]
    for item in 0..<Self.items where single[item] > 0 {
      let one = symbol(item)
      // A byte without a symbol takes two bytes, so its gain is greater than one.
      gains[one, default: 0] += Int(single[item]) * (one.length == 1 ? 8 : one.length)
    }
    for at in frequent {
      guard let joined = symbol(at / Self.items).joined(symbol(at % Self.items)) else { continue }
      gains[joined, default: 0] += Int(pair[at]) * joined.length
    }
    return
      gains.sorted { a, b in
        if a.value != b.value { return a.value > b.value }
        return a.key.length != b.key.length
          ? a.key.length < b.key.length : a.key.bytes < b.key.bytes
      }
      .prefix(SymbolTable.symbolLimit).map(\.key)
  }
}
