// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing
import TextModel

/// `punct/width`: marks of the wrong width in Chinese sentences, and what is left alone.
@Suite struct PunctuationWidthTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let text: String
    var found: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    // Brackets that follow a Han character, a wide mark or nothing, and hold Han.
    Text(text: "各国加强合作(发展)关系。", found: ["(", ")"]),
    Text(text: "各国加强《合作》(发展)关系。", found: ["(", ")"]),
    Text(text: "(发展)各国关系。", found: ["(", ")"]), Text(text: "各国加强合作 (发展)关系。", found: ["(", ")"]),
    Text(text: "各国加强合作(SCO)关系。"), Text(text: "各国参加SCO(上合)关系。"), Text(text: "各国加强合作(2001)关系。"),
    Text(text: "各国加强合作((发展)SCO)关系。", found: ["(", ")"]),
    Text(text: "各国加强合作(SCO(发展))关系。", found: ["(", ")"]),
    // Commas and stops.
    Text(text: "各国加强合作,发展关系。", found: [","]), Text(text: "各国加强合作, 发展关系。", found: [","]),
    Text(text: "各国加强合作,SCO发展关系。"), Text(text: "各国参加SCO,发展关系。", found: [","]),
    Text(text: "有1,000个国家。"), Text(text: "各国加强合作;发展关系。", found: [";"]),
    Text(text: "各国加强合作.", found: ["."]), Text(text: "各国加强合作!", found: ["!"]),
    Text(text: "各国加强合作，发展关系。"), Text(text: "各国加强合作（发展）关系。"),
  ])
  func chinese(_ test: Text) { expect(test, .chinese) }

  @Test(arguments: [
    Text(text: "They trade，and grow there.", found: ["，"]),
    Text(text: "They trade (and grow) there."),
    Text(text: "They trade（and grow）there.", found: ["（", "）"]),
    Text(text: "They trade, and grow there."),
  ])
  func english(_ test: Text) { expect(test, .english) }

  private func expect(_ test: Text, _ language: LanguageTag) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, language))
    let found = report.findings.filter { $0.rule == "punct/width" }.compactMap(\.found)
    #expect(found == test.found)
  }
}
