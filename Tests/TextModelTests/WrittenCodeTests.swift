// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

/// Codes and placeholders that are written as text, and text that looks like them.
@Suite struct WrittenCodeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// The keys of the codes, those that are doubtful with a `?`.
    let keys: [String]
    var testDescription: String { text }
  }

  private static func keys(_ text: String) -> [String] {
    WrittenCode.codes(in: text).map { $0.key + ($0.isDoubtful ? "?" : "") }
  }

  @Test(arguments: [
    Case(text: "Delete %s of %d?", keys: ["%s", "%d"]),
    Case(text: "删除%1$s的%2$d个文件", keys: ["%1$s", "%2$d"]),
    Case(text: "Удалить %(name)s из %(count)d", keys: ["%(name)s", "%(count)d"]),
    Case(text: "%-5.2f %05ld %@ %{user} %i", keys: ["%f", "%d", "%@", "%{user}", "%d"]),
    Case(text: "%%s", keys: []),
    Case(text: "%1 of %2", keys: ["%1?", "%2?"]),
    Case(
      text: "Hello {0}, {name} {{ user.name }} ${total} #{id}",
      keys: ["{0}", "{name}", "{{user.name}}", "${total}", "#{id}"]),
    Case(text: "{0, number, percent} {date, date, long}", keys: ["{0, number}", "{date, date}"]),
    Case(
      text: "{count, plural, one {# file in {folder}} other {# files in {folder}}} left {0}",
      keys: ["{count, plural}", "{folder}", "{folder}", "{0}"]),
    Case(text: "{1>bold<1} and {2]x[2}", keys: ["{1>", "<1}", "{2>", "<2}"]),
    Case(
      text: "<g id=\"1\">会议</g><x id='2'/><br>", keys: ["<g 1>", "</g>", "<x 2>", "<br>"]),
    Case(text: "&lt;g id=&quot;1&quot;&gt;a&lt;/g&gt;", keys: ["<g 1>", "</g>"]),
    Case(text: "<b>a</b> <p> <0>b</0>", keys: ["<b>", "</b>", "<p>?", "<0>", "</0>"]),
    Case(text: "<a href=\"x\">y</a>", keys: ["<a>", "</a>"]),
  ])
  func areFound(_ test: Case) {
    #expect(Self.keys(test.text) == test.keys)
  }

  @Test(arguments: [
    "", "50 % of 20% sure", "100%的人", "рост на 5 % до 2025 г.", "20%—30%", "The rate is 5%.",
    "5% discount, 5%d", "a < b and c > d", "p<0.05", "x<y>z", "<Analects>", "<see the annex>",
    "https://x.org/%d1%81%20a", "{1, 2, 3}", "{x | x > 0}", "{x}", "file{s}", "x_{0} and x^{2}",
    "\\frac{1}{20} and \\emph{word}", "{ a }", "{", "}", "<", "<g", "<g id=\"1", "%", "%(", "%(a",
    "%-f 格式串", "%-formatting", "&lt;", "{a,", "{a, plural", "[1]", "[12] says", "《论语》",
    "5 °C < 6 °C",
  ])
  func proseHasNone(_ text: String) {
    #expect(Self.keys(text).filter { !$0.hasSuffix("?") } == [])
  }

  @Test func rangesAreThoseOfTheText() throws {
    let text = "会议 {0} и %s &lt;x id=\"1\"/&gt;"
    let bytes = Array(text.utf8)
    let found = WrittenCode.codes(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["{0}", "%s", "&lt;x id=\"1\"/&gt;"])
  }

  @Test(arguments: ["{a, plural, ", "<g id=\"", "%(", "{{", "{a, plural, x {", "&lt;", "%1$"])
  func floodsAreRead(_ unit: String) {
    let text = String(repeating: unit, count: 20_000)
    #expect(WrittenCode.codes(in: text).count <= 20_000)
  }
}
