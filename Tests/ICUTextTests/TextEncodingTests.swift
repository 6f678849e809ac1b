// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import ICUText

/// Texts of every encoding that is guessed, whole and with one damaged byte.
@Suite struct TextEncodingTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let encoding: String
    /// The bytes, two digits each.
    let hex: String
    var testDescription: String { "\(encoding) \(hex.prefix(12))" }

    var bytes: [UInt8] {
      let digits = hex.compactMap(\.hexDigitValue).map(UInt8.init)
      return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
  }

  static let samples = [
    Sample(
      encoding: "GB18030",
      hex: "c9cfbaa3beabc9f1cac7c3fcd4cbb9b2cdaccce5b5c4d6d8d2aac4dac8dda1a3b3c9d4b1b9fabed9d0d0"
        + "c1cbbbe1d2e9a3acccd6c2dbc1cbbacfd7f7cecacce2a1a3"),
    Sample(
      encoding: "GB18030",
      hex: "7a6809656e0ab5da30ccf5bacfd7f7badcbac3a1a30941727469636c6520302e0ab5da31ccf5bacfd7f7"
        + "badcbac3a1a30941727469636c6520312e0ab5da32ccf5bacfd7f7badcbac3a1a30941727469636c6520"
        + "322e0ab5da33ccf5bacfd7f7badcbac3a1a30941727469636c6520332e0ab5da34ccf5bacfd7f7badcba"
        + "c3a1a30941727469636c6520342e0ab5da35ccf5bacfd7f7badcbac3a1a30941727469636c6520352e0a"
        + "b5da36ccf5bacfd7f7badcbac3a1a30941727469636c6520362e0ab5da37ccf5bacfd7f7badcbac3a1a3"
        + "0941727469636c6520372e0a"),
    Sample(
      encoding: "GB18030",
      hex: "b3c9d4b1b9fad4aacad7c0edcac2bbe1bbe1d2e9d4dac7e0b5babed9d0d0a3acb8f7b7bdc7a9caf0c1cb"
        + "a1b6c7e0b5bad0fbd1d4a1b7a1a3"),
    Sample(
      encoding: "Big5",
      hex: "a457aefcbaebafabac4fa952b942a640a650c5e9aabaadabad6ea4baae65a143a6a8adfbb0eac17ca6e6"
        + "a446b77cc4b3a141b051bdd7a446a658a740b0ddc344a143"),
    Sample(
      encoding: "Big5",
      hex: "7a6809656e0ab2c430b1f8a658a740abdca66ea1430941727469636c6520302e0ab2c431b1f8a658a740"
        + "abdca66ea1430941727469636c6520312e0ab2c432b1f8a658a740abdca66ea1430941727469636c6520"
        + "322e0ab2c433b1f8a658a740abdca66ea1430941727469636c6520332e0ab2c434b1f8a658a740abdca6"
        + "6ea1430941727469636c6520342e0ab2c435b1f8a658a740abdca66ea1430941727469636c6520352e0a"
        + "b2c436b1f8a658a740abdca66ea1430941727469636c6520362e0ab2c437b1f8a658a740abdca66ea143"
        + "0941727469636c6520372e0a"),
    Sample(
      encoding: "windows-1251",
      hex: "d8e0edf5e0e9f1eae0ff20eef0e3e0ede8e7e0f6e8ff20f1eef2f0f3e4ede8f7e5f1f2e2e020eef1edee"
        + "e2e0ede020e220e8feede5203230303120e3eee4e02e"),
    Sample(
      encoding: "KOI8-R",
      hex: "fbc1cec8c1cad3cbc1d120cfd2c7c1cec9dac1c3c9d120d3cfd4d2d5c4cec9dec5d3d4d7c120cfd3cecf"
        + "d7c1cec120d720c9c0cec5203230303120c7cfc4c12e"),
    Sample(
      encoding: "IBM866",
      hex: "98a0ade5a0a9e1aaa0ef20aee0a3a0ada8a7a0e6a8ef20e1aee2e0e3a4ada8e7a5e1e2a2a020aee1adae"
        + "a2a0ada020a220a8eeada5203230303120a3aea4a02e"),
    Sample(
      encoding: "ISO-8859-5",
      hex: "c8d0dde5d0d9e1dad0ef20dee0d3d0ddd8d7d0e6d8ef20e1dee2e0e3d4ddd8e7d5e1e2d2d020dee1ddde"
        + "d2d0ddd020d220d8eeddd5203230303120d3ded4d02e"),
  ]

  /// The encoding that bytes are read in; `nil` if they are refused.
  private func encoding(of bytes: [UInt8], languages: [String] = []) -> String? {
    try? TextEncoding.decode(bytes, ofLanguages: languages).encoding
  }

  @Test(arguments: samples) func wholeTextsAreRead(_ sample: Sample) {
    #expect(encoding(of: sample.bytes) == sample.encoding)
  }

  @Test(arguments: samples) func oneBadByteIsNotAnotherEncoding(_ sample: Sample) {
    let bytes = sample.bytes
    for languages in [
      [], ["windows-1252", "GB18030", "Big5", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"],
    ] {
      for at in bytes.indices where bytes[at] >= 0x80 {
        var (lost, added, replaced) = (bytes, bytes, bytes)
        lost.remove(at: at)
        added.insert(0xFF, at: at)
        replaced[at] = 0x81
        // A few letters may be in any encoding.
        let cut = at < 24 ? bytes : Array(bytes[...at])
        for damaged in [lost, added, replaced, cut] {
          let found = encoding(of: damaged, languages: languages)
          #expect(found == nil || found == sample.encoding, "\(at)")
        }
      }
    }
  }

  @Test(arguments: samples.filter { ["GB18030", "Big5"].contains($0.encoding) })
  func theDamagedPlaceIsNamed(_ sample: Sample) {
    let bytes = sample.bytes
    for at in bytes.indices where bytes[at] < 0x80 || at == bytes.count - 1 {
      var damaged = bytes
      damaged.insert(0xFF, at: at + 1)
      let error = #expect(throws: TextEncoding.Failure.self) { try TextEncoding.decode(damaged) }
      #expect(error == .damaged(encoding: sample.encoding, offset: at + 1))
      #expect(
        error?.message.contains("is \(sample.encoding), but broken at offset \(at + 1)") == true)
    }
  }

  /// A byte that is lost shifts all pairs after it, and those may be pairs as well.
  @Test func aLostByteIsFoundWhereItWas() {
    let bytes = Self.samples[0].bytes
    let at = 14
    let damaged = Array(bytes[..<at] + bytes[(at + 1)...])
    let error = #expect(throws: TextEncoding.Failure.self) { try TextEncoding.decode(damaged) }
    #expect(abs((error?.offset ?? 0) - at) <= 2)
  }

  @Test func aDeclaredEncodingIsKeptWhereOneByteIsBad() {
    let bytes = Self.samples[0].bytes
    for name in ["gb18030", "gb2312", "gbk"] {
      #expect((try? TextEncoding.decode(bytes, declared: name))?.text.hasPrefix("上海精神") == true)
      let error = #expect(throws: TextEncoding.Failure.self) {
        try TextEncoding.decode(bytes + [0xFF], declared: name)
      }
      #expect(error == .damaged(encoding: "GB18030", offset: bytes.count))
    }
  }

  /// Characters such as 一 (U+4E00) have a zero byte on the other side than ASCII.
  @Test(arguments: ["UTF-16LE", "UTF-16BE"]) func utf16WithoutAMarkHasAllCharacters(_ name: String)
  {
    func bytes(_ text: String) -> [UInt8] {
      text.utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return name == "UTF-16LE" ? [low, high] : [high, low]
      }
    }
    for text in [
      "zh,en\n没有标识的句子。,A sentence.\n同一句话。,A same.\n最后展开。,At last it opens.\n",
      "第一，统一思想。\r\n第二，一视同仁。\r\n第三，一开始就要开放。\r\n",
      "zh\ten\n一带一路\tBelt and Road\n一国两制\tone country, two systems\n",
      "Один, one, 一, 开, 最; Россия и Китай.\n",
    ] {
      #expect((try? TextEncoding.decode(bytes(text)))?.text == text, "\(text)")
    }
    // Numbers in binary form are not text.
    let binary = (0..<400).flatMap { (number: Int) -> [UInt8] in
      [UInt8(number & 0xFF), 0, 0, UInt8(number >> 4 & 0xFF)]
    }
    #expect(throws: TextEncoding.Failure.self) { try TextEncoding.decode(binary) }
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"]) func controlsInUTF16AreRefused(_ name: String) {
    let isLittle = name == "UTF-16LE"
    func bytes(_ text: String) -> [UInt8] {
      ("\u{FEFF}" + text).utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
    }
    #expect((try? TextEncoding.decode(bytes("上海\tok\n")))?.text == "上海\tok\n")
    for control in ["\0", "\u{1}", "\u{7F}"] {
      #expect(throws: TextEncoding.Failure.binary(offset: 6)) {
        try TextEncoding.decode(bytes("上海" + control + "x"))
      }
    }
    // A lone surrogate.
    let lone: [UInt8] = isLittle ? [0, 0xD8] : [0xD8, 0]
    #expect(throws: TextEncoding.Failure.damaged(encoding: name, offset: 4)) {
      try TextEncoding.decode(bytes("上") + lone + bytes("海"))
    }
    // UTF-32 begins like UTF-16.
    #expect(throws: TextEncoding.Failure.self) {
      try TextEncoding.decode([0xFF, 0xFE, 0, 0, 0x0A, 0x4E, 0, 0])
    }
  }
}
