// SPDX-License-Identifier: Apache-2.0
import Files
import Testing

@testable import Interchange

/// Tables in the encodings of Russian that came before Unicode: they are read, or refused where little tells the encoding.
@Suite struct OldEncodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The bytes, two digits each.
    let hex: String
    /// The last text of the table; `nil` if the table is refused.
    let last: String?
    var testDescription: String { name }

    var bytes: [UInt8] {
      let digits = hex.compactMap(\.hexDigitValue).map(UInt8.init)
      return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
  }

  static let cases = [
    Case(
      name: "windows-1251",
      hex: "456e676c69736809d0f3f1f1eae8e90a546865204865616473206f66205374617465206d65742069"
        + "6e20417374616e612e09c3ebe0e2fb20e3eef1f3e4e0f0f1f2e220e2f1f2f0e5f2e8ebe8f1fc20e2"
        + "20c0f1f2e0ede52e0a54686520707269636520697320686967682e09d6e5ede020e2fbf1eeeae0ff"
        + "2e0a", last: "Цена высокая."),
    Case(
      name: "KOI8-R",
      hex: "456e676c69736809f2d5d3d3cbc9ca0a546865204865616473206f66205374617465206d65742069"
        + "6e20417374616e612e09e7ccc1d7d920c7cfd3d5c4c1d2d3d4d720d7d3d4d2c5d4c9ccc9d3d820d7"
        + "20e1d3d4c1cec52e0a54686520707269636520697320686967682e09e3c5cec120d7d9d3cfcbc1d1"
        + "2e0a", last: "Цена высокая."),
    Case(
      name: "IBM866",
      hex: "456e676c6973680990e3e1e1aaa8a90a546865204865616473206f66205374617465206d65742069"
        + "6e20417374616e612e0983aba0a2eb20a3aee1e3a4a0e0e1e2a220a2e1e2e0a5e2a8aba8e1ec20a2"
        + "2080e1e2a0ada52e0a54686520707269636520697320686967682e0996a5ada020a2ebe1aeaaa0ef"
        + "2e0a", last: "Цена высокая."),
    Case(
      name: "ISO-8859-5",
      hex: "456e676c69736809c0e3e1e1dad8d90a546865204865616473206f66205374617465206d65742069"
        + "6e20417374616e612e09b3dbd0d2eb20d3dee1e3d4d0e0e1e2d220d2e1e2e0d5e2d8dbd8e1ec20d2"
        + "20b0e1e2d0ddd52e0a54686520707269636520697320686967682e09c6d5ddd020d2ebe1dedad0ef"
        + "2e0a", last: "Цена высокая."),
    Case(
      name: "Mac Cyrillic",
      hex: "456e676c6973680990f3f1f1eae8e90a546865204865616473206f66205374617465206d65742069"
        + "6e20417374616e612e0983ebe0e2fb20e3eef1f3e4e0f0f1f2e220e2f1f2f0e5f2e8ebe8f1fc20e2"
        + "2080f1f2e0ede52e0a54686520707269636520697320686967682e0996e5ede020e2fbf1eeeae0df"
        + "2e0a", last: "Цена высокая."),
    Case(
      name: "Mac Cyrillic, no language named",
      hex: "546578740992e5eaf1f20a546865204865616473206f66205374617465206d657420696e20417374"
        + "616e612e0983ebe0e2fb20e3eef1f3e4e0f0f1f2e220e2f1f2f0e5f2e8ebe8f1fc20e22080f1f2e0"
        + "ede52e0a54686520707269636520697320686967682e0996e5ede020e2fbf1eeeae0df2e0a",
      last: "Цена высокая."),
    Case(
      name: "windows-1251 with a sign of money",
      hex: "456e676c69736809d0f3f1f1eae8e90a546865204865616473206f66205374617465206d65742069"
        + "6e20417374616e612e09c3ebe0e2fb20e3eef1f3e4e0f0f1f2e220e2f1f2f0e5f2e8ebe8f1fc20e2"
        + "20c0f1f2e0ede52e0a54686520707269636520697320686967682e09d6e5ede02088203520ecebed"
        + "2e0a", last: "Цена € 5 млн."),
    Case(
      name: "signs of money alone",
      hex: "656e0972750a4555522035098820350a4555522036098820360a", last: "€ 6"),
    Case(
      name: "windows-1251 in capitals",
      hex: "656e0972750a554e09cececd0a53434f09d8ced10a", last: "ШОС"),
    Case(
      name: "KOI8-R in capitals, which are small letters elsewhere",
      hex: "656e0972750a554e09efefee0a53434f09fbeff30a", last: nil),
  ]

  @Test(arguments: cases) func tablesAreReadOrRefused(_ test: Case) throws {
    let source = ByteSource(test.bytes, name: "a.tsv")
    if let last = test.last {
      let table = try DelimitedText(source)
      #expect(table.records.last?.fields.last?.text == last)
    } else {
      let error = #expect(throws: FileError.self) { try DelimitedText(source) }
      #expect(error?.code == "document/encoding")
      #expect(error?.message.contains("--encoding") == true)
      let named = try DelimitedText(source, encoding: "KOI8-R")
      #expect(named.records.count == 3)
    }
  }
}
