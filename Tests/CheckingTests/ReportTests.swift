import Checking
import Foundation
import Testing
import TextModel

@Suite struct ReportTests {
  static let draft = Drafts.text(
    """
    <!-- concord: ignore term/case -- a 100% \"quotation\" -->
    the Shanghai spirit
    a <b>community of common destiny</b> & 👍🏽 One Belt One Road
    """)
  static let report = Checker(termbase: Drafts.termbase).check(draft)

  @Test func sarif() throws {
    let text = SARIFReport.text(of: Self.report, version: "1.2.3")
    #expect(text == SARIFReport.text(of: Self.report, version: "1.2.3"))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["version"] as? String == "2.1.0")
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(
      results.compactMap { $0["ruleId"] as? String } == [
        "term/forbidden", "term/forbidden", "term/case",
      ])
    #expect(results.map { $0["suppressions"] != nil } == [false, false, true])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      let region = try #require(physical["region"] as? [String: Any])
      let snippet = try #require((region["snippet"] as? [String: Any])?["text"] as? String)
      let start = try #require(region["startColumn"] as? Int)
      #expect(region["endColumn"] as? Int == start + snippet.unicodeScalars.count)
    }
  }

  @Test func github() {
    #expect(
      GitHubReport.text(of: Self.report).split(separator: "\n").map(String.init) == [
        "::error file=draft.txt,line=3,col=6,endColumn=33,title=term/forbidden"
          + "::“community of common destiny” is deprecated since 2017:"
          + " use “community with a shared future”",
        "::error file=draft.txt,line=3,col=43,endColumn=60,title=term/forbidden"
          + "::“One Belt One Road” is deprecated: use “Belt and Road”",
      ])
  }

  @Test func html() {
    let page = HTMLReport.text(of: Self.report, documents: [Self.draft])
    #expect(page.contains("<mark class=\"error\">community of common destiny</mark>"))
    #expect(page.contains("a &lt;b&gt;"))
    #expect(!page.contains("a <b>community"))
    #expect(!page.contains("http"))
  }
}
