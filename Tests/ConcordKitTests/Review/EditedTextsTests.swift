// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// The texts of a unit as an editor gets them and gives them back.
@Suite struct EditedTextsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let texts: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "plain", texts: ["上海精神", "the Shanghai Spirit"]),
    Case(name: "a marker inside", texts: ["甲\n[en]\n乙", "a\n[zh]\nb"]),
    Case(name: "a marker of two brackets inside", texts: ["[en]\n[[en]]\n", "[[[zh]]]\n[zh]"]),
    Case(name: "a marker alone", texts: ["[zh]", "[en]"]),
    Case(name: "spaces", texts: ["  甲\u{3000} ", "\u{A0}a  b\t"]),
    Case(name: "lines", texts: ["甲\n\n乙\r\n丙", "a\u{2028}b\u{85}c"]),
    Case(name: "combining marks", texts: ["[en]\u{301}", "]\u{301}[zh]"]),
  ]

  @Test(arguments: cases) func unchanged(_ test: Case) {
    let edited = EditedTexts([(.chinese, test.texts[0]), (.english, test.texts[1])])
    for file in [edited.file, edited.file + "\n", edited.file.replacing("\n\n[", with: "\n\n\n[")] {
      let texts = edited.texts(of: file) ?? []
      #expect(texts.count == 2)
      for (text, old) in zip(texts, test.texts) {
        #expect(text.utf8.elementsEqual(old.utf8))
      }
    }
  }

  @Test func changed() {
    let edited = EditedTexts([(.chinese, "甲\n[en]"), (.english, "a b")])
    #expect(edited.file.hasPrefix("[[zh]]\n甲\n[en]\n"))
    #expect(edited.texts(of: edited.file.replacing("a b", with: "a\n c ")) == ["甲\n[en]", "a c"])
    #expect(edited.texts(of: "[[en]]\nx\n[[zh]]\ny\n") == ["y", "x"])
    #expect(edited.texts(of: "[[zh]]\n甲\n") == nil)
    #expect(edited.texts(of: "") == nil)
  }

  /// What an editor leaves is read only if a person can have written it.
  @Test func left() throws {
    let edited = EditedTexts([(.chinese, "甲"), (.english, "a")])
    let folder = try TemporaryFolder()
    let path = folder.url.path + "/a.txt"
    try folder.write(Data(edited.file.utf8), to: "a.txt")
    #expect(try edited.left(at: path) == edited.file)
    #expect(truncate(path, off_t(edited.file.utf8.count + (64 << 20) + 1)) == 0)
    let error = #expect(throws: JobError.self) { try edited.left(at: path) }
    #expect(error?.code == "document/too-large")
    try folder.write(Data([0xFF, 0xFE, 0]), to: "a.txt")
    #expect(try edited.left(at: path) == nil)
  }

  @Test func millionsOfLines() {
    let edited = EditedTexts([(.chinese, "甲"), (.english, "a")])
    let time = ProcessorTime.measure {
      let texts = edited.texts(of: edited.file + String(repeating: "\n", count: 300_000) + "b")
      #expect(texts == ["甲", "a b"])
    }
    #expect(time < .seconds(8), "\(time)")
  }
}
