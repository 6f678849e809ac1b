// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import ConcordKit

/// Codes and placeholders that are written as text go into translations as those of the segment.
@Suite struct WrittenCodesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Source and translation in the memory.
    let memory: (String, String)
    let segment: String
    let target: String?
    let state: Pretranslation.Segment.State
    var score: Double?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the same placeholder", memory: ("删除{0}？", "Delete {0}?"), segment: "删除{0}？",
      target: "Delete {0}?", state: .translated, score: 100),
    Case(
      name: "another placeholder", memory: ("删除 %s？", "Delete %s?"), segment: "删除 %d？",
      target: "Delete %d?", state: .needsReview, score: 99.5),
    Case(
      name: "two in another order",
      memory: ("将{name}移到{folder}。", "To {folder}, move {name}."),
      segment: "将{file}移到{place}。", target: "To {place}, move {file}.", state: .needsReview,
      score: 99.5),
    Case(
      name: "tags that were escaped",
      memory: (
        "请按<g id=\"1\">确定</g>键。", "Press <g id=\"1\">OK</g>."
      ),
      segment: "请按<g id=\"7\">确定</g>键。", target: "Press <g id=\"7\">OK</g>.",
      state: .needsReview, score: 99.5),
    Case(
      name: "tags around a sentence that the memory has without",
      memory: ("会议结束。", "The meeting ended."), segment: "<b>会议结束。</b>",
      target: "<b>The meeting ended.</b>", state: .needsReview, score: 99),
    Case(
      name: "a message with cases is a text",
      memory: ("{n, plural, other {# 个文件}}", "{n, plural, one {# file} other {# files}}"),
      segment: "{n, plural, other {# 个文件}}",
      target: "{n, plural, one {# file} other {# files}}", state: .translated, score: 100),
    Case(
      name: "a message with another argument",
      memory: ("{n, plural, other {# 个文件}}", "{n, plural, one {# file} other {# files}}"),
      segment: "{count, plural, other {# 个文件}}",
      target: "{count, plural, one {# file} other {# files}}", state: .needsReview, score: 99.5),
    Case(
      name: "a message with a placeholder in its cases",
      memory: (
        "{n, plural, other {{user} 的 # 个文件}}",
        "{n, plural, one {# file of {user}} other {# files of {user}}}"
      ),
      segment: "{m, plural, other {{user} 的 # 个文件}}",
      target: "{m, plural, one {# file of {user}} other {# files of {user}}}",
      state: .needsReview, score: 99.5),
    Case(
      name: "a message that has lost a placeholder",
      memory: (
        "{n, plural, other {{user} 的 # 个文件}}", "{n, plural, one {# file} other {# files}}"
      ),
      segment: "{n, plural, other {{user} 的 # 个文件}}",
      target: "{n, plural, one {# file} other {# files}}", state: .needsReview, score: 99),
    Case(
      name: "a message of another kind",
      memory: ("{n, plural, other {# 个文件}}", "{n, plural, one {# file} other {# files}}"),
      segment: "{n, selectordinal, other {# 个文件}}",
      target: "{n, plural, one {# file} other {# files}}", state: .needsReview),
    Case(
      name: "a short text with a placeholder of another sort", memory: ("你好，{name}！", "Hi {name}!"),
      segment: "你好，%s！", target: "Hi %s!", state: .needsReview, score: 99.5),
    Case(
      name: "a translation that has lost its placeholder",
      memory: ("删除{0}？", "Delete?"), segment: "删除{0}？", target: "Delete?",
      state: .needsReview, score: 99),
    Case(
      name: "percent is not a code", memory: ("增长 20 %。", "Growth was 20 %."),
      segment: "增长 20 %。", target: "Growth was 20 %.", state: .translated, score: 100),
  ]

  @Test(arguments: cases) func areCarriedOver(_ test: Case) throws {
    let kit = try KitWorkspace()
    try kit.add("m", [.init(source: test.memory.0, target: test.memory.1)])
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    let done = try kit.workspace.pretranslate(
      .text("zh\ten\n\(quoted(test.segment))\t\n", name: "a.tsv"))
    let segment = try #require(done.segments.first)
    #expect(segment.target == test.target)
    #expect(segment.state == test.state)
    if let score = test.score { #expect(segment.score == score) }
    if let target = test.target {
      let written = String(decoding: done.document, as: UTF8.self)
      #expect(written.contains(target.contains("\"") ? quoted(target) : target), "\(written)")
    }
  }

  @Test func escapedTagsOfXLIFFAreCodes() throws {
    let kit = try KitWorkspace()
    try kit.add("m", [.init(source: "请按{1}确定{2}键。", target: "Press {1}OK{2}.")])
    let file = """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" \
      target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>请按&lt;ph id="8"/&gt;确定\
      &lt;ph id="9"/&gt;键。</source></trans-unit></body></file></xliff>
      """
    let done = try kit.workspace.pretranslate(.text(file, name: "a.xlf"))
    let written = String(decoding: done.document, as: UTF8.self)
    #expect(written.contains("Press &lt;ph id=\"8\"/&gt;OK&lt;ph id=\"9\"/&gt;."), "\(written)")
  }
}
