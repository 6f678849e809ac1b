// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Testing
import TextModel

/// The rules of a language, by the maps and the cascade.
@Suite struct SRXLanguageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let language: String
    let cascades: Bool
    let rules: [String]
    var testDescription: String { "\(language)\(cascades ? " in a cascade" : "")" }
  }

  static func document(cascades: Bool) throws -> SRXDocument {
    func set(_ name: String) -> String {
      "<languagerule languagerulename='\(name)'><rule break='no'><beforebreak>\(name)</beforebreak>"
        + "<afterbreak/></rule></languagerule>"
    }
    func map(_ pattern: String, _ name: String) -> String {
      "<languagemap languagepattern='\(pattern)' languagerulename='\(name)'/>"
    }
    let text = """
      <srx version="2.0" xmlns="http://www.lisa.org/srx20">
      <header segmentsubflows="yes" cascade="\(cascades ? "yes" : "no")"/>
      <body><languagerules>\(set("en"))\(set("zh"))\(set("all"))</languagerules>
      <maprules>\(map("en.*", "en"))\(map("[Zz]h", "zh"))\(map(".*", "all"))</maprules></body></srx>
      """
    return try SRXReader.read(ByteSource(Array(text.utf8), name: "r.srx"))
  }

  @Test(arguments: [
    Case(language: "en", cascades: true, rules: ["en", "all"]),
    Case(language: "en-GB", cascades: true, rules: ["en", "all"]),
    Case(language: "zh", cascades: true, rules: ["zh", "all"]),
    // A pattern must match the whole tag.
    Case(language: "zh-Hant", cascades: true, rules: ["all"]),
    Case(language: "ru", cascades: true, rules: ["all"]),
    Case(language: "en-GB", cascades: false, rules: ["en"]),
    Case(language: "zh", cascades: false, rules: ["zh"]),
    Case(language: "zh-Hant", cascades: false, rules: ["all"]),
  ])
  func hasRules(_ test: Case) throws {
    let language = try #require(LanguageTag(test.language))
    let rules = try Self.document(cascades: test.cascades).rules(for: language)
    #expect(rules.map(\.before) == test.rules)
  }

  @Test func noMapMeansNoRules() throws {
    var document = try Self.document(cascades: true)
    document.maps.removeLast()
    #expect(try document.rules(for: .russian).isEmpty)
  }
}
