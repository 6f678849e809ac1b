// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing
import TextModel

/// `bracket/unpaired`: brackets without a partner, and those that need none.
@Suite struct UnpairedBracketTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let text: String
    let found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: String...) { (self.text, self.found) = (text, found) }
  }

  @Test(arguments: [
    Text("He (says) so."), Text("He (says so.", "("), Text("He says) so.", ")"),
    Text("He [says] so."),
    Text("He [says so.", "["), Text("(a [b] c)"), Text("(aa [bb) cc]", "(", ")"), Text("他【说】了"),
    Text("他【说了", "【"), Text("他〔说〕了"), Text("((a)", "("), Text("(says))", ")"), Text(") he", ")"),
    // Of one shape and two widths.
    Text("他（说)了。", ")"), Text("他(说）了。", "）"), Text("他【说)了。", "【", ")"),
    // The numbers of items, of four characters at most, and faces.
    Text("1) one"), Text("a) one"), Text("ii) two"), Text("XIV) two"), Text("xii) two"),
    Text("12) two"), Text("1.2) two"), Text("1234) two"), Text("12345) two", ")"),
    Text("ab) two", ")"),
    Text("1a) two"), Text("1ab) two", ")"), Text("a-b) two", ")"), Text("见：1)项"),
    Text("共见1)项", ")"),
    Text(":) so"), Text(";) so"), Text(":-) so"), Text("so:-) so"), Text("soo:-) so", ")"),
    Text("!) so", ")"),
    // Intervals: two numbers in brackets of other shapes.
    Text("in [0, 1) and (0, 1]"), Text("in [0; 1)"), Text("in [0 10)", "["), Text("in [aa, ff) so"),
    Text("in [gg, hh) so", "[", ")"), Text("in [0, \u{221E})"),
    Text("[" + String(repeating: "1,", count: 100) + ")"),
    Text("[" + String(repeating: "1,", count: 100) + "1)", "[", ")"),
    // Within a paragraph.
    Text("He (says\nso) there."), Text("He (says.\n\nHe so) there.", "(", ")"),
    Text("in [0,\n10)", "["),
    // Addresses have brackets of their own.
    Text("see http://a.org/x_(y and"), Text("see http://a.org/x_(y (and", "("), Text(""),
  ])
  func brackets(_ test: Text) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, .english))
    let found = report.findings.filter { $0.rule == "bracket/unpaired" }
    #expect(found.compactMap(\.found) == test.found)
  }

  /// A bracket of the other width is to be replaced, one without a partner is not.
  @Test func whatIsExpected() {
    func expected(_ text: String) -> [[String]] {
      Checker(termbase: Drafts.termbase).check(Drafts.text(text, .chinese)).findings
        .filter { $0.rule == "bracket/unpaired" }.map(\.expected)
    }
    #expect(expected("他（说)了。") == [["）"]])
    #expect(expected("他(说）了。") == [[")"]])
    #expect(expected("他（说了。") == [[]])
  }
}
