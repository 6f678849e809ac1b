// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Interchange

/// The header of an export with the units of several files.
@Suite struct TMXHeaderMergingTests {
  static func header(_ source: String, _ property: String, note: String) -> TMXHeader {
    var header = TMXHeader(
      sourceLanguage: LanguageTag(source), tool: "cat",
      properties: [Property("x-client", property)],
      notes: [note])
    header.extensions = [MarkupElement("ude", attributes: [Attribute("name", "glyphs")])]
    return header
  }

  @Test func oneFileKeepsItsHeader() {
    let header = Self.header("zh-CN", "A", note: "n")
    #expect(TMXHeader(merging: [header]) == header)
    #expect(TMXHeader(merging: []) == nil)
  }

  @Test func severalFilesShareWhatTheyAgreeOn() throws {
    let merged = try #require(
      TMXHeader(merging: [
        Self.header("zh", "A", note: "n"), Self.header("ru", "B", note: "n"),
        Self.header("ru", "A", note: "м"),
      ]))
    #expect(merged.attribute("srclang") == "*all*")
    #expect(merged.creationTool == "cat")
    #expect(merged.properties.map(\.value) == ["A", "B"])
    #expect(merged.notes == ["n", "м"])
    #expect(merged.extensions.count == 1)
    let same = try #require(
      TMXHeader(merging: [Self.header("ru", "A", note: "n"), Self.header("ru", "B", note: "n")]))
    #expect(same.sourceLanguage == .russian)
  }
}
