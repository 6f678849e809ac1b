// SPDX-License-Identifier: Apache-2.0

/// A zip archive whose entries are stored as they are, so that damage reaches their content and not a compressed form.
public enum StoredZip {
  /// An archive of texts.
  public static func bytes(of entries: [(name: String, text: String)]) -> [UInt8] {
    bytes(of: entries.map { (name: $0.name, bytes: Array($0.text.utf8)) })
  }

  /// An archive of some entries.
  public static func bytes(of entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = number(entry.bytes.count, 4)
      let shared =
        number(20, 2) + number(0, 8) + number(Int(checksum(entry.bytes)), 4) + size + size
        + number(name.count, 2) + number(0, 2)
      directory += number(0x0201_4B50, 4) + number(20, 2) + shared + number(0, 10)
      directory += number(out.count, 4) + name
      out += number(0x0403_4B50, 4) + shared + name + entry.bytes
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2) + number(entries.count, 2)
      + number(directory.count, 4) + number(out.count, 4) + number(0, 2)
    return out + directory + end
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}
