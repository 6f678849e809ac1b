// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Text files of every encoding, and one code and one sentence for each fault of them.
@Suite struct DecodedFileTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var encoding: String?
    let code: String
    let message: String
    var place: (line: Int, column: Int)?
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0], code: "document/binary",
      message: "the file is not text (control byte at offset 0); give a text file", place: (1, 1)),
    Fault(
      name: "a control byte in a later line", bytes: Array("ab\nc\u{1}".utf8),
      code: "document/binary",
      message: "the file is not text (control byte at offset 4); give a text file", place: (2, 2)),
    Fault(
      name: "UTF-8 cut off", bytes: Array(Array("上海精神是上海合作组织的灵魂".utf8).dropLast()),
      code: "document/encoding",
      message: "the text is broken at offset 39: not UTF-8, and no other encoding fits;"
        + " save it again as UTF-8", place: (1, 14)),
    Fault(
      name: "an encoding that nobody knows", bytes: Array("a".utf8), encoding: "klingon",
      code: "document/encoding",
      message: "there is no encoding 'klingon' here; write a name such as utf-16, gb18030, big5 or"
        + " windows-1251, or save the file as UTF-8"),
  ]

  @Test(arguments: faults) func refuses(_ fault: Fault) {
    let error = #expect(throws: FileError.self) {
      try DecodedFile(ByteSource(fault.bytes, name: "a.po"), encoding: fault.encoding)
    }
    #expect(error?.code == fault.code)
    #expect(error?.message == fault.message)
    #expect(error?.file == "a.po")
    #expect(error?.location?.line == fault.place?.line)
    #expect(error?.location?.column == fault.place?.column)
  }

  @Test(
    arguments: [
      ("UTF-8", nil, Array("上海".utf8), 0),
      ("UTF-8", nil, [0xEF, 0xBB, 0xBF] + Array("上海".utf8), 3),
      ("UTF-16LE", nil, [0xFF, 0xFE, 0x0A, 0x4E, 0x77, 0x6D], 2),
      ("UTF-16BE", nil, [0xFE, 0xFF, 0x4E, 0x0A, 0x6D, 0x77], 2),
      ("GB18030", "GB18030", [0xC9, 0xCF, 0xBA, 0xA3], 0),
      ("Big5", "Big5", [0xA4, 0x57, 0xAE, 0xFC], 0),
    ] as [(String, String?, [UInt8], Int)])
  func decodes(_ encoding: String, _ declared: String?, _ bytes: [UInt8], _ mark: Int) throws {
    let file = try DecodedFile(ByteSource(bytes, name: "a"), encoding: declared)
    #expect(file.text == "上海")
    #expect(file.encoding == encoding)
    #expect(file.isUTF8 == (encoding == "UTF-8"))
    #expect(file.markLength == mark)
  }

  @Test("The bytes of a byte order mark are letters in encodings that have none")
  func lettersThatLookLikeAMark() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x20, 0xEC, 0xE8, 0xF0]
    let file = try DecodedFile(ByteSource(bytes, name: "a"), encoding: "windows-1251")
    #expect(file.text == "яю мир" && file.markLength == 0)
  }

  @Test func languagesAreReadOnce() {
    var cache = LanguageCache()
    func tag(_ text: String) -> LanguageTag? {
      Array(text.utf8).withUnsafeBufferPointer { cache.tag($0) }
    }
    for _ in 0..<2 {
      #expect(tag("zh") == .chinese)
      #expect(tag(" EN ") == .english)
      #expect(tag("?") == nil)
      #expect(tag("") == nil)
    }
    // More than are kept.
    for number in 0..<200 { #expect(tag("x-a\(number)") == LanguageTag("x-a\(number)")) }
    #expect(tag("ru") == .russian)
  }
}
