// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Types, paths and links that the documents name exist.
@Suite struct DocumentedNamesTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func typesOfTheArchitectureExist() throws {
    let names = Set(
      try Self.text("docs/architecture.md").matches(of: /`([A-Z][a-z]+[A-Z][A-Za-z]+)`/)
        .map { String($0.output.1) })
    #expect(names.count > 30)
    var known: Set<String> = []
    for file in try SwiftSource.all(below: "Sources") {
      known.insert(file.target)
      known.formUnion(file.declaredTypes.all)
    }
    // Targets of C and of outside libraries.
    let package = try Self.text("Package.swift")
    let missing = names.filter { !known.contains($0) && !package.contains("\"\($0)\"") }
    #expect(missing.filter { !$0.hasSuffix("Tests") }.sorted() == [])
  }

  @Test(arguments: Repository.documents) func pathsExist(_ document: String) throws {
    // Files that a reader is told to make.
    let made = ["Tilde", "text-tilde", "QuoteLog", "Kazakh", "NAME"]
    let folders = "Sources|Tests|Examples|Benchmarks|Server|docs|scripts|templates|\\.github|\\.ci"
    let pattern = try Regex("`((?:\(folders))/[A-Za-z0-9_+./-]+)", as: (Substring, Substring).self)
    for match in try Self.text(document).matches(of: pattern) {
      let path = String(match.output.1)
      // A name that ends in `_` is the beginning of several: `cldr_*.c`.
      guard !path.hasSuffix("_"), !made.contains(where: path.contains) else { continue }
      let url = Repository.root.appendingPathComponent(path)
      #expect(FileManager.default.fileExists(atPath: url.path), "\(document): \(path)")
    }
  }

  @Test(arguments: Repository.documents) func linksLeadToFilesAndHeadings(_ document: String) throws
  {
    let base = Repository.root.appendingPathComponent(document).deletingLastPathComponent()
    let text = MarkdownOutline.withoutCode(try Self.text(document))
    for match in text.matches(of: /\]\(([^)\s]+)\)/) {
      let link = match.output.1
      guard link.firstMatch(of: /^[a-z]+:/) == nil else { continue }
      let parts = link.split(separator: "#", omittingEmptySubsequences: false)
      let target =
        parts[0].isEmpty
        ? Repository.root.appendingPathComponent(document)
        : base.appendingPathComponent(String(parts[0]))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(document): \(link)")
      if parts.count > 1, target.pathExtension == "md" {
        let headings = MarkdownOutline.anchors(of: try String(contentsOf: target, encoding: .utf8))
        #expect(headings.contains(String(parts[1])), "\(document): \(link)")
      }
    }
  }

  /// The program, the changelog and the example of `doctor` name one version.
  @Test func theVersionIsTheNewestOfTheChangelog() throws {
    let source = try Self.text("Sources/ConcordKit/Workspace/ConcordVersion.swift")
    let version = try #require(source.firstMatch(of: /current = "([0-9.]+)"/)).output.1
    let newest = try Self.text("CHANGELOG.md").firstMatch(of: /\n## ([0-9.]+) - \d{4}-\d\d-\d\d\n/)
    #expect(newest?.output.1 == version)
    #expect(try Self.text("docs/cli.md").contains("{\"version\": \"\(version)\""))
  }

  /// The steps of `.ci/run` are the jobs of the workflows.
  @Test func workflowsRunEveryStep() throws {
    let script = try Self.text(".ci/run")
    let steps = script.matches(of: /(?m)^([a-z]+)\(\) \{/).map { String($0.output.1) }
    let matrix = try #require(
      try Self.text(".github/workflows/ci.yml").firstMatch(of: /step: \[([a-z, ]+)\]/))
    let jobs = matrix.output.1.split(separator: ", ").map(String.init)
    #expect(try Self.text(".github/workflows/nightly.yml").contains(".ci/run sanitizers"))
    #expect((jobs + ["sanitizers"]).sorted() == steps.sorted())
    #expect(script.contains("${*:-\(jobs.joined(separator: " "))}"), "a run without steps")
  }
}
