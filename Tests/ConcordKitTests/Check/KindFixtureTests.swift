// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Three variants and more of each kind of report in `Tests/Fixtures/Checking/kinds.json`: drafts, pairs and
/// sources against the starter glossary, lists that are imported, and queries.
@Suite struct KindFixtureTests {
  /// One variant of a kind.
  struct Case: Decodable, CustomTestStringConvertible, Sendable {
    let kind: String
    let name: String
    /// A draft, and the rules of its findings in any order.
    let text: String?
    let rules: [String]?
    let file: String?
    let source: String?
    let sourceFile: String?
    let from: String?
    let to: String?
    let date: String?
    /// What some finding expects.
    let expected: [String]?
    /// The draft after `--fix`.
    let fixed: String?
    /// A list that is imported in an empty workspace, in which the draft is then checked.
    let list: String?
    let listFile: String?
    let isBase64: Bool?
    let textFile: String?
    let concepts: Int?
    /// What the glossary made of the list has, and has not.
    let holds: [String]?
    let lacks: [String]?
    /// A query, and the concept that comes first.
    let lookup: String?
    let concept: String?
    var testDescription: String { "\(kind) \(name)" }
  }

  static let cases: [Case] = {
    let url = Repository.root.appendingPathComponent("Tests/Fixtures/Checking/kinds.json")
    guard let data = try? Data(contentsOf: url) else { return [] }
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  /// A workspace with the starter glossary.
  private static let starter: (place: TemporaryFolder, workspace: Workspace)? = {
    guard let place = try? TemporaryFolder() else { return nil }
    _ = try? Workspace.create(at: place.url.path)
    return (try? Workspace(at: place.url.path)).map { (place, $0) }
  }()

  @Test func everyKindHasThreeVariants() {
    let counts = Dictionary(grouping: Self.cases, by: \.kind).mapValues(\.count)
    let kinds = (1...9).map { "0\($0)" } + (21...26).map(String.init) + (31...41).map(String.init)
    for kind in kinds { #expect(counts[kind] ?? 0 >= 3, "\(kind)") }
  }

  @Test(arguments: cases) func isJudged(_ test: Case) throws {
    let starter = try #require(Self.starter)
    var workspace = starter.workspace
    // The folder lives as long as the value.
    let kit = test.list == nil ? nil : try KitWorkspace(glossary: nil)
    if let kit, let list = test.list {
      workspace = kit.workspace
      try importList(list, of: test, into: kit)
    }
    if let query = test.lookup {
      let result = try workspace.lookup(query)
      #expect((result.terms.first?.concept).map(\.description) == test.concept)
    }
    guard let text = test.text else { return }
    let options = DraftCheckOptions(
      source: test.source.map { .text($0, name: test.sourceFile ?? "s.txt") },
      from: test.from.flatMap { LanguageTag($0) }, to: test.to.flatMap { LanguageTag($0) },
      date: test.date, fixing: test.fixed == nil ? .none : .preview)
    let draft = Input.bytes(Array(text.utf8), name: test.textFile ?? test.file ?? "d.md")
    let result = try workspace.check(draft, options: options)
    let findings = result.report.findings
    #expect(findings.map(\.rule).sorted() == test.rules?.sorted())
    for expected in test.expected ?? [] {
      #expect(findings.contains { $0.expected.contains(expected) }, "\(expected)")
    }
    if let fixed = test.fixed { #expect(result.fixes.first?.text == fixed) }
  }

  private func importList(_ list: String, of test: Case, into kit: KitWorkspace) throws {
    let bytes =
      test.isBase64 == true ? Array(try #require(Data(base64Encoded: list))) : Array(list.utf8)
    var options = GlossaryImportOptions()
    options.from = test.from.flatMap { LanguageTag($0) }
    options.to = test.to.flatMap { LanguageTag($0) }
    _ = try kit.workspace.importGlossary(
      .bytes(bytes, name: test.listFile ?? "g.csv"), options: options)
    let made = try kit.folder.files().filter { $0.hasPrefix("glossaries/") }
      .map { try kit.text(of: $0) }.joined()
    #expect(made.split(separator: "\n").count { $0.hasPrefix("  - id:") } == test.concepts)
    for words in test.holds ?? [] { #expect(made.contains(words), "\(words)") }
    for words in test.lacks ?? [] { #expect(!made.contains(words), "\(words)") }
  }
}
