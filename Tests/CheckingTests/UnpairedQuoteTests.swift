// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing
import TextModel

/// `quote/unpaired`: quotation marks without a partner.
@Suite struct UnpairedQuoteTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The marks that are found, each with what follows it.
    var found: [String] = []
    var testDescription: String { name }
  }

  private func expect(_ test: Text, _ document: CheckDocument) {
    let report = Checker(termbase: Drafts.termbase).check(document)
    let found = report.findings.filter { $0.rule == "quote/unpaired" }.map { finding in
      let rest = Array(document.content.utf8)[finding.offset...].prefix { $0 != 0x0A }
      return String(decoding: rest, as: UTF8.self).prefix(3)
    }
    #expect(found.map(String.init) == test.found)
  }

  @Test(arguments: [
    Text(name: "a pair", text: "He said “we agree” there."),
    Text(name: "no end", text: "He said “we agree there.", found: ["“we"]),
    Text(name: "no beginning", text: "He said we” agree there.", found: ["” a"]),
    Text(name: "two ends", text: "He “said” we” agree.", found: ["” a"]),
    Text(name: "one in the other", text: "“He «said» so”, „so“, 「一『二』三」，《书〈章〉》"),
    Text(name: "two that cross", text: "“He «said” so»", found: ["“He", "” s"]),
    Text(name: "straight", text: "He said \"we agree\" there."),
    Text(name: "straight without an end", text: "He said \"we agree there.", found: ["\"we"]),
    Text(name: "inches", text: "A 5\" pipe and \"a 6\" pipe.", found: []),
    Text(name: "an inch alone", text: "A 5\" pipe."),
    Text(name: "single marks", text: "It’s the states’ ‘plan."),
    // Over lines of one paragraph.
    Text(name: "two lines", text: "He said “we agree\nand go” there."),
    // Over paragraphs that each open it.
    Text(name: "each paragraph opens it", text: "“One.\n\n“Two.\n\n“Three.”"),
    Text(name: "each but the last closes", text: "“One.\n\n“Two.\n\nThree.”"),
    Text(name: "the last is not closed", text: "“One.\n\n“Two.\n\n“Three.", found: ["“Th"]),
    Text(name: "after a colon", text: "He said: “One.\n\n“Two.”"),
    Text(name: "after a wide colon", text: "他说：“一。\n\n“二。”"),
    Text(name: "not at the beginning", text: "He said “one.\n\n“Two.”", found: ["“on"]),
    // The first paragraph opens it, and the last one closes it.
    Text(name: "from one to another", text: "“One.\n\nTwo.\n\nThree.”"),
    Text(name: "the end is not at the end", text: "“One.\n\nTwo” is here.", found: ["“On", "” i"]),
    Text(name: "another kind of end", text: "“One.\n\nTwo.»", found: ["“On", "»"]),
    Text(name: "brackets", text: "「一。\n\n二。」"), Text(name: "Russian", text: "«Раз.\n\nДва.»"),
    Text(
      name: "another mark between", text: "“One.\n\nTwo «two.\n\nThree.”",
      found: ["“On", "«tw", "”"]),
    Text(
      name: "twenty paragraphs",
      text: "“One." + String(repeating: "\n\nTwo.", count: 19) + "\n\nEnd.”"),
    Text(
      name: "twenty-two paragraphs",
      text: "“One." + String(repeating: "\n\nTwo.", count: 21) + "\n\nEnd.”", found: ["“On", "”"]),
    Text(name: "a second quotation", text: "“One.\n\nTwo.”\n\n“Three.\n\nFour.”"),
    Text(name: "nothing", text: ""),
  ])
  func inText(_ test: Text) { expect(test, Drafts.text(test.text)) }

  /// In rows of a table a quotation may go on, so only a mark beside another one is found.
  @Test(arguments: [
    Text(name: "no end", text: "He said “we agree."),
    Text(name: "no beginning", text: "We” agree."),
    Text(name: "a pair", text: "He “said” so."), Text(name: "straight", text: "He \"said so."),
    Text(name: "an end of another kind", text: "He “said so»", found: ["»"]),
    Text(name: "an end before a beginning", text: "He» said “so"),
  ])
  func inRows(_ test: Text) {
    expect(test, Drafts.pair("各方同意。", .chinese, test.text, .english))
  }
}
