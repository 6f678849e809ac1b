// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Storage

@Suite struct ByteCodingTests {
  static let numbers = [
    0, 1, 127, 128, 255, 16_383, 16_384, 1 << 31, 1 << 62, Int.max, Int.min, -1,
  ]
  static let texts = [
    "", "a", "上海精神", "дружба", "👍🏽 e\u{301}", "بيان", String(repeating: "x", count: 300),
  ]

  static func written() -> [UInt8] {
    var out = ByteWriter()
    for number in numbers { out.write(number) }
    out.write(texts) { $0.write($1) }
    out.write(nil as String?)
    out.write("there" as String?)
    out.write([0xFF, 0x00] as [UInt8])
    out.write("zh-Hant")
    return out.bytes
  }

  private static func read(_ input: inout ByteReader) throws(ByteReader.Damaged) -> [String] {
    var out: [String] = []
    for _ in numbers { out.append("\(try input.number())") }
    out += try input.list { input throws(ByteReader.Damaged) in try input.text() }
    out.append("\(try input.optionalText() ?? "nil")")
    out.append("\(try input.optionalText() ?? "nil")")
    out.append("\(try input.bytes())")
    out.append("\(try input.language())")
    return out
  }

  @Test func whatIsWrittenIsRead() {
    let expected =
      Self.numbers.map(String.init) + Self.texts + ["nil", "there", "[255, 0]", "zh-Hant"]
    let found = ByteReader.value(of: Self.written()[...]) { input throws(ByteReader.Damaged) in
      try Self.read(&input)
    }
    #expect(found == expected)
  }

  /// Bytes that are cut off anywhere, or go on, are not a value; no read leaves them.
  @Test func damageIsAnError() {
    let bytes = Self.written()
    for count in 0..<bytes.count {
      let found = ByteReader.value(of: bytes[..<count]) { input throws(ByteReader.Damaged) in
        try Self.read(&input)
      }
      #expect(found == nil, "cut at \(count)")
    }
    let more = ByteReader.value(of: (bytes + [0])[...]) { input throws(ByteReader.Damaged) in
      try Self.read(&input)
    }
    #expect(more == nil)
  }

  @Test(
    arguments: [
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
      [0x80], [], [0x05, 0x41], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    ] as [[UInt8]])
  func lengthsThatCannotBe(bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var strict = ByteReader(bytes)
      #expect(throws: ByteReader.Damaged.self) { try strict.text() }
      var list = ByteReader(bytes)
      #expect(throws: ByteReader.Damaged.self) {
        try list.list { input throws(ByteReader.Damaged) in try input.number() }
      }
      var lenient = LenientByteReader(bytes)
      #expect(lenient.text().isEmpty && lenient.isDamaged)
    }
  }

  @Test func lenientReaderAgreesWithTheStrictOne() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random) & UInt8.random(in: 0...255, using: &random)
      }
      bytes.withUnsafeBytes { bytes in
        var (strict, lenient) = (ByteReader(bytes), LenientByteReader(bytes))
        while !lenient.isDamaged {
          let (number, text) = (try? strict.number(), try? strict.text())
          let (same, alike) = (lenient.number(), lenient.text())
          if lenient.isDamaged {
            #expect(number == nil || text == nil)
          } else {
            #expect(number == same && text == alike)
          }
        }
      }
    }
  }
}
