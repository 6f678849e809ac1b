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

  @Test(arguments: [
    // A space before a mark, whatever the mark.
    Text(text: "They met ; they talked.", found: [" ;"]),
    Text(text: "Who came ? We did.", found: [" ?"]),
    Text(text: "They met ,and talked.", found: [" ,"]), Text(text: "They met :-) and"),
    Text(text: "from low : to high"),
    Text(text: "a ,b"), Text(text: "They met ,5 of them."),
    // Inside brackets.
    Text(text: "The talks ( held in May ) ended.", found: ["( ", " )"]),
    Text(text: "The talks (held in May ), it said.", found: [" )"]),
    Text(text: "P ( A ) is small."), Text(text: "The talks ( 5 of them ) ended.", found: [" )"]),
    // A mark twice; three are an ellipsis.
    Text(text: "They met.. They talked.", found: [".."]),
    Text(text: "They met,, and talked.", found: [",,"]),
    Text(text: "They met... They talked."), Text(text: "the folder a..b and ../c"),
  ])
  func spaces(_ test: Text) { expect(test, .english) }

  @Test(arguments: [
    Text(text: "双方会谈 ，达成共识。", found: [" ，"]), Text(text: "双方会谈\u{3000}。", found: ["\u{3000}。"]),
    Text(text: "双方会谈 ，SCO成立。"), Text(text: "双方会谈， 达成共识。"),
    Text(text: "双方会谈，，达成共识。。", found: ["，，", "。。"]), Text(text: "双方会谈。。。达成共识。"),
    Text(text: "双方会谈，，，达成共识。"), Text(text: "双方会谈！！达成共识。"),
  ])
  func wideMarks(_ test: Text) { expect(test, .chinese) }

  private func expect(_ test: Text, _ language: LanguageTag) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, language))
    let found = report.findings.filter { $0.rule == "punct/width" }.compactMap(\.found)
    #expect(found == test.found)
  }
}
