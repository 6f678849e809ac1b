// SPDX-License-Identifier: Apache-2.0
import Storage

/// The rows that contain a gram, in ascending order, each with a flag.
///
/// A list of one row is stored in the directory. A longer list is stored in the postings section as
/// blocks of 128: the first row, the number of bits per gap, the gaps, then the flags. A list of
/// several blocks begins with a table of their first rows and places, so a window of rows is found
/// by binary search. Gaps are stored minus one and packed, low bits first.
enum PostingList {
  static let blockCount = 128

  /// Appends the bytes of a list of at least two rows; the lowest bit of an element is the flag.
  static func encode(_ rows: UnsafeBufferPointer<UInt32>, to out: inout [UInt8]) {
    let blocks = (rows.count + blockCount - 1) / blockCount
    let start = out.count
    let table = blocks > 1 ? blocks * 8 : 0
    out.append(contentsOf: repeatElement(0, count: table))
    for block in 0..<blocks {
      let first = block * blockCount
      let end = min(first + blockCount, rows.count)
      if blocks > 1 {
        store(rows[first] >> 1, at: start + block * 8, in: &out)
        store(UInt32(out.count - start), at: start + block * 8 + 4, in: &out)
      }
      encodeBlock(UnsafeBufferPointer(rebasing: rows[first..<end]), to: &out)
    }
  }

  private static func encodeBlock(_ rows: UnsafeBufferPointer<UInt32>, to out: inout [UInt8]) {
    var widest: UInt32 = 0
    for at in 1..<max(rows.count, 1) { widest |= (rows[at] >> 1) - (rows[at - 1] >> 1) - 1 }
    let width = 32 - widest.leadingZeroBitCount
    let first = rows[0] >> 1
    for shift in [0, 8, 16, 24] as [UInt32] {
      out.append(UInt8(truncatingIfNeeded: first >> shift))
    }
    out.append(UInt8(width))
    var bits = BitWriter()
    for at in 1..<max(rows.count, 1) {
      bits.write(UInt64((rows[at] >> 1) - (rows[at - 1] >> 1) - 1), width, to: &out)
    }
    for row in rows { bits.write(UInt64(row & 1), 1, to: &out) }
    bits.finish(&out)
  }

  private static func store(_ value: UInt32, at: Int, in out: inout [UInt8]) {
    for byte in 0..<4 { out[at + byte] = UInt8(truncatingIfNeeded: value >> UInt32(8 * byte)) }
  }

  /// Packs numbers of any width, low bits first.
  private struct BitWriter {
    var bits: UInt64 = 0
    var count = 0

    mutating func write(_ value: UInt64, _ width: Int, to out: inout [UInt8]) {
      bits |= value << UInt64(count)
      count += width
      while count >= 8 {
        out.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        count -= 8
      }
    }

    mutating func finish(_ out: inout [UInt8]) {
      if count > 0 { out.append(UInt8(truncatingIfNeeded: bits)) }
      (bits, count) = (0, 0)
    }
  }
}

/// A list in its file, opened for reading.
struct PostingReader {
  private let file: MappedFile
  private let offset: Int
  /// The number of rows of the list.
  let count: Int
  private let single: UInt32?

  /// A list in the postings section.
  init(_ file: MappedFile, offset: Int, count: Int) {
    self.file = file
    self.offset = offset
    self.count = count
    single = nil
  }

  /// The list of one row, with its flag as the lowest bit.
  init(_ file: MappedFile, single: UInt32) {
    self.file = file
    self.single = single
    offset = 0
    count = 1
  }

  private var blocks: Int { (count + PostingList.blockCount - 1) / PostingList.blockCount }

  private func place(_ block: Int) -> Int {
    blocks == 1 ? offset : offset + Int(file.load(offset + block * 8 + 4, as: UInt32.self))
  }

  private func first(_ block: Int) -> Int {
    blocks == 1 ? 0 : Int(file.load(offset + block * 8, as: UInt32.self))
  }

  /// The last block whose first row is at or before `row`; 0 if there is none.
  private func block(before row: Int) -> Int {
    var low = 0
    var high = blocks
    while high - low > 1 {
      let middle = (low + high) / 2
      if first(middle) <= row { low = middle } else { high = middle }
    }
    return low
  }

  /// The approximate number of rows in a window: exact except for up to one block at either end.
  func estimate(in window: Range<Int>) -> Int {
    if blocks == 1 { return count }
    let low = block(before: window.lowerBound)
    let high = block(before: window.upperBound)
    return min(count, (high - low + 1) * PostingList.blockCount)
  }

  /// Calls `body` with each row in a window, in ascending order, and its flag.
  @inline(__always)
  func forEach(in window: Range<Int>, _ body: (_ row: Int, _ flag: Bool) -> Void) {
    if let single {
      if window.contains(Int(single >> 1)) { body(Int(single >> 1), single & 1 == 1) }
      return
    }
    if window.isEmpty || count == 0 { return }
    for block in block(before: window.lowerBound)..<blocks {
      let inBlock = min(PostingList.blockCount, count - block * PostingList.blockCount)
      let place = place(block)
      let head = file.bytes(place, 5)
      guard head.count == 5 else { return }
      var row = Int(UInt32(littleEndian: head.loadUnaligned(as: UInt32.self)))
      if row >= window.upperBound { return }
      let width = Int(head[4])
      let gapBits = (inBlock - 1) * width
      let body5 = file.bytes(place + 5, (gapBits + inBlock + 7) / 8)
      guard width <= 32, body5.count > 0, let base = body5.baseAddress else { return }
      let mask = (UInt64(1) << UInt64(width)) - 1
      var bit = 0
      for at in 0..<inBlock {
        if at > 0 {
          row += 1 + Int(Self.bits(from: bit, of: base, count: body5.count) & mask)
          bit += width
        }
        if row < window.lowerBound { continue }
        if row >= window.upperBound { return }
        let flagBit = gapBits + at
        body(row, base.load(fromByteOffset: flagBit >> 3, as: UInt8.self) >> (flagBit & 7) & 1 == 1)
      }
    }
  }

  /// Adds 1 to the counter of each row in a window.
  ///
  /// Equivalent to `forEach` without flags, for the hot path.
  ///
  /// - Parameter counts: `counts[0]` counts the first row of the window.
  func count<Counter: FixedWidthInteger & BitwiseCopyable>(
    in window: Range<Int>, _ counts: UnsafeMutablePointer<Counter>
  ) {
    if let single {
      let row = Int(single >> 1)
      if window.contains(row) { counts[row - window.lowerBound] &+= 1 }
      return
    }
    if window.isEmpty || count == 0 { return }
    let (lower, span) = (window.lowerBound, UInt(window.count))
    for block in block(before: lower)..<blocks {
      let inBlock = min(PostingList.blockCount, count - block * PostingList.blockCount)
      let place = place(block)
      let head = file.bytes(place, 5)
      guard head.count == 5 else { return }
      // Rows before the window are negative here, which as unsigned numbers is after its end.
      var at = Int(UInt32(littleEndian: head.loadUnaligned(as: UInt32.self))) &- lower
      if at >= window.count { return }
      let width = Int(head[4])
      // The section ends with eight zero bytes, so whole words can be read up to the end.
      let packed = file.bytes(place + 5, ((inBlock - 1) * width + inBlock + 7) / 8 + 8)
      guard width <= 32, let base = packed.baseAddress else { return }
      if at >= 0 { counts[at] &+= 1 }
      let mask = (UInt64(1) << UInt64(width)) &- 1
      var bit = 0
      for _ in 1..<max(inBlock, 1) {
        let word = UInt64(littleEndian: (base + (bit >> 3)).loadUnaligned(as: UInt64.self))
        at &+= 1 &+ Int(truncatingIfNeeded: word &>> UInt64(bit & 7) & mask)
        bit &+= width
        if UInt(bitPattern: at) < span { counts[at] &+= 1 } else if at >= 0 { return }
      }
    }
  }

  /// At least 32 bits from a bit on; zeros after the end.
  @inline(__always)
  private static func bits(from bit: Int, of base: UnsafeRawPointer, count: Int) -> UInt64 {
    let byte = bit >> 3
    if byte + 8 <= count {
      return UInt64(littleEndian: (base + byte).loadUnaligned(as: UInt64.self)) >> UInt64(bit & 7)
    }
    var value: UInt64 = 0
    for at in byte..<min(byte + 8, count) {
      value |= UInt64((base + at).load(as: UInt8.self)) << UInt64((at - byte) * 8)
    }
    return value >> UInt64(bit & 7)
  }
}
