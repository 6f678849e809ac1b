// SPDX-License-Identifier: Apache-2.0

/// Gives changed bytes of a derived file right checksums, as somebody would who wants them to be read.
enum IndexForger {
  private static let block = 4096

  /// The bytes with the checksums of their blocks, their content and their header (docs/index-format.md).
  static func sealed(_ file: [UInt8]) -> [UInt8] {
    guard file.count >= 64 else { return file }
    var bytes = file
    let table = number(in: bytes, at: 40)
    if table == 0 {
      let (start, count) = (number(in: bytes, at: 24), number(in: bytes, at: 32))
      guard start <= UInt64(bytes.count), count <= UInt64(bytes.count) - start else { return bytes }
      put(sum(bytes[Int(start)..<Int(start + count)]), at: 48, in: &bytes)
    } else {
      // What comes after the last whole block goes, and a new table of checksums comes in its place.
      let blocks = bytes.count / block
      guard blocks > 0 else { return bytes }
      bytes.removeSubrange((blocks * block)...)
      var sums: [UInt8] = []
      for number in 0..<blocks {
        let content =
          number == 0
          ? ArraySlice([UInt8](repeating: 0, count: block))
          : bytes[number * block..<(number + 1) * block]
        let value = sum(content)
        for byte in 0..<8 { sums.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * byte))) }
      }
      put(UInt64(bytes.count), at: 40, in: &bytes)
      put(sum(sums[...]), at: 48, in: &bytes)
      bytes += sums
    }
    put(sum(bytes[..<56]), at: 56, in: &bytes)
    return bytes
  }

  private static func number(in bytes: [UInt8], at place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
  }

  private static func put(_ value: UInt64, at place: Int, in bytes: inout [UInt8]) {
    guard bytes.count >= place + 8 else { return }
    for byte in 0..<8 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * byte)) }
  }

  /// The checksum of derived files, written a second time from its description, so that a change of it is noticed.
  private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    let bytes = Array(bytes)
    let (first, second): (UInt64, UInt64) = (0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F)
    var lanes = [first &+ second, second, 0, 0 &- first]
    var at = 0
    while at + 32 <= bytes.count {
      for lane in 0..<4 {
        let mixed = lanes[lane] &+ number(in: bytes, at: at + 8 * lane) &* second
        lanes[lane] = (mixed << 31 | mixed >> 33) &* first
      }
      at += 32
    }
    var sum = UInt64(bytes.count) &* first
    for lane in lanes { sum = (sum ^ lane) &* second ^ sum >> 29 }
    for byte in bytes[at...] {
      sum = (sum ^ UInt64(byte)) &* first
      sum = sum << 11 | sum >> 53
    }
    sum = (sum ^ sum >> 33) &* second
    return sum ^ sum >> 32
  }
}
