// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

/// Digits and letters of ASCII, told from what is beside them and from all other scalars.
@Suite struct ASCIIClassTests {
  @Test func bytes() {
    let (digits, capitals) = (Set("0123456789".utf8), Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8))
    let small = Set("abcdefghijklmnopqrstuvwxyz".utf8)
    for byte in UInt8.min...UInt8.max {
      #expect(byte.isASCIIDigit == digits.contains(byte), "\(byte)")
      #expect(byte.isASCIICapital == capitals.contains(byte), "\(byte)")
      #expect(byte.isASCIISmallLetter == small.contains(byte), "\(byte)")
      #expect(byte.isASCIILetter == (capitals.contains(byte) || small.contains(byte)), "\(byte)")
    }
  }

  /// A wide digit or letter is none of ASCII, whatever its last bits are.
  @Test func scalars() {
    for value in UInt32(0x80)...0x2FFFF {
      if value.isASCIIDigit || value.isASCIILetter || value.isASCIICapital
        || value.isASCIISmallLetter
      {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
    for scalar in "09AZaz".unicodeScalars {
      #expect(scalar.value.isASCIIDigit || scalar.value.isASCIILetter)
    }
    for scalar in "/:@[`{".unicodeScalars {
      #expect(!scalar.value.isASCIIDigit && !scalar.value.isASCIILetter)
    }
  }
}
