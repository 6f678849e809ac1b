// SPDX-License-Identifier: Apache-2.0
import Matching
import Testing
import TextModel

@testable import ConcordKit

/// Lookups of texts with codes and placeholders that are written in them.
@Suite struct LookupCodeTests {
  private static func kit() throws -> KitWorkspace {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "从%s删除{0}个文件。", target: "Delete {0} files from %s."),
        .init(source: "你好，{name}！", target: "Hello, {name}!"),
        .init(source: "先打开<g id=\"1\">文件</g>。", target: "Open <g id=\"1\">the file</g> first."),
        .init(source: "谢谢！", target: "Thanks, {name}!"),
        .init(
          source: "{n, plural, other {#天}}", target: "{n, plural, one {# day} other {# days}}"),
      ])
    return kit
  }

  struct Query: Sendable, CustomTestStringConvertible {
    let text: String
    let target: String
    let score: Double
    var testDescription: String { text }
  }

  @Test(arguments: [
    Query(text: "Delete {0} files from %s.", target: "从%s删除{0}个文件。", score: 100),
    Query(text: "Delete %d files from %(dir)s.", target: "从%(dir)s删除%d个文件。", score: 99.5),
    Query(text: "Delete {count} files from %@.", target: "从%@删除{count}个文件。", score: 99.5),
    Query(text: "Hello, %s!", target: "你好，%s！", score: 99.5),
    Query(text: "Hello, {user}!", target: "你好，{user}！", score: 99.5),
    Query(text: "Open {1>the file<1} first.", target: "先打开{1>文件<1}。", score: 99.5),
    Query(
      text: "Open <a href=\"x\">the file</a> first.", target: "先打开<a href=\"x\">文件</a>。",
      score: 99.5),
    Query(
      text: "{count, plural, one {# day} other {# days}}", target: "{count, plural, other {#天}}",
      score: 99.5),
  ])
  func otherCodesCostLittle(_ query: Query) throws {
    let kit = try Self.kit()
    let result = try kit.workspace.lookup(
      query.text, options: LookupOptions(from: .english, to: .chinese))
    let hit = try #require(result.memory.first)
    #expect(hit.target == query.target)
    #expect(hit.score == query.score)
    #expect(hit.penalties == (query.score == 100 ? [] : [.inlineCode]))
    // One unit is shown once.
    #expect(Set(result.memory.map(\.unit)).count == result.memory.count)
  }

  @Test(arguments: ["Thanks, %s!", "Hello, %s and %d!", "Hello, <b>Ann</b>!"])
  func aUnitWithoutThemIsNoSuchMatch(_ text: String) throws {
    let kit = try Self.kit()
    let result = try kit.workspace.lookup(
      text, options: LookupOptions(from: .english, to: .chinese))
    #expect(!result.memory.contains { $0.score >= 99 })
  }

  @Test func manyQueriesAreAsOne() throws {
    let kit = try Self.kit()
    let options = LookupOptions(from: .english, to: .chinese)
    var hits: [String?] = []
    try kit.workspace.lookupSession().lookup(["Hello, %s!", "Hello, {user}!"], options: options) {
      hits.append($0.memory.first?.target)
    }
    #expect(hits == ["你好，%s！", "你好，{user}！"])
  }
}
