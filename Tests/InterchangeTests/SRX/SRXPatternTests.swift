// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Expressions as the SRX files of Java programs have them.
@Suite struct SRXPatternTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let pattern: String
    let escaped: String
    var testDescription: String { pattern }
  }

  @Test(arguments: [
    Case(pattern: "[a-z]{2,3}", escaped: "[a-z]{2,3}"), Case(pattern: "a}", escaped: "a\\}"),
    Case(pattern: "\\p{Lu}}", escaped: "\\p{Lu}\\}"), Case(pattern: "[}]", escaped: "[}]"),
    Case(pattern: "\\}", escaped: "\\}"), Case(pattern: "\\Qa}\\E}", escaped: "\\Qa}\\E\\}"),
    Case(pattern: "[。！？}]", escaped: "[。！？}]"), Case(pattern: "。}", escaped: "。\\}"),
    Case(pattern: "", escaped: ""),
  ])
  func escapesBracesThatCloseNothing(_ test: Case) {
    #expect(SRXPattern.escapingBraces(test.pattern) == test.escaped)
  }

  static func document(_ before: String, map: String) throws -> SRXDocument {
    let text = """
      <srx version="2.0" xmlns="http://www.lisa.org/srx20">
      <header segmentsubflows="yes" cascade="yes"/><body><languagerules>
      <languagerule languagerulename="r"><rule break="no"><beforebreak>\(before)</beforebreak>
      <afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
      <maprules><languagemap languagepattern="\(map)" languagerulename="r"/></maprules></body></srx>
      """
    return try SRXReader.read(ByteSource(Array(text.utf8), name: "r.srx"))
  }

  @Test func aBareBraceIsRead() throws {
    let document = try Self.document("\\$\\{[a-z]+}}", map: ".*")
    #expect(document.ruleSets[0].rules.map(\.before) == ["\\$\\{[a-z]+\\}\\}"])
    #expect(throws: FileError.self) { try Self.document("(a}", map: ".*") }
  }

  /// OmegaT writes `ZH.*` and `EN.*`; tags of languages have no case.
  @Test(arguments: [
    ("ZH.*", "zh-CN", true), ("ZH.*", "zh-Hant", true), ("ZH-CN", "zh-CN", true),
    ("EN.*", "en-GB", true), ("[Rr][Uu].*", "ru", true), ("ru", "ru-RU", false),
    ("EN.*", "zh", false),
  ])
  func mapsHaveNoCase(_ map: String, _ tag: String, _ applies: Bool) throws {
    let language = try #require(LanguageTag(tag))
    #expect(try Self.document("a", map: map).rules(for: language).isEmpty == !applies)
  }
}
