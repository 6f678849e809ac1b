// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Ids for units whose file gives them none.
enum ContentIdentity {
  /// `x` and 16 hexadecimal digits made from the languages and texts, in file order.
  ///
  /// A 64-bit multiply-and-fold hash over eight bytes at a time. It guards against chance, not against
  /// malice: among a million different units two share an id once in thirty-seven million memories.
  /// - Complexity: O(*bytes*).
  static func id(of unit: TranslationUnit) -> UnitID {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for variant in unit.variants {
      mix(variant.language.description, into: &hash)
      mix(variant.text, into: &hash)
    }
    var digits: [UInt8] = [UInt8(ascii: "x")]
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: hash >> UInt64(shift)) & 15
      digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
    return UnitID(String(decoding: digits, as: UTF8.self))
  }

  private static func mix(_ text: String, into hash: inout UInt64) {
    var text = text
    text.withUTF8 { bytes in
      fold(UInt64(bytes.count), into: &hash)
      let raw = UnsafeRawBufferPointer(bytes)
      var at = 0
      while at + 8 <= raw.count {
        fold(
          UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)), into: &hash)
        at += 8
      }
      var rest: UInt64 = 0
      while at < raw.count {
        rest = rest << 8 | UInt64(raw[at])
        at += 1
      }
      fold(rest, into: &hash)
    }
  }

  private static func fold(_ word: UInt64, into hash: inout UInt64) {
    let (high, low) = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    hash = high ^ low ^ 0xE703_7ED1_A0B4_28DB
  }
}
