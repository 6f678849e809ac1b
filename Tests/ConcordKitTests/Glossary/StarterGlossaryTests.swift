// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// The starter glossary of the repository.
@Suite struct StarterGlossaryTests {
  private static func glossary() throws -> GlossaryFile {
    let url = Repository.root.appendingPathComponent("glossaries/sco.yaml")
    return try GlossaryYAML.read(String(contentsOf: url, encoding: .utf8), path: "sco.yaml")
  }

  @Test func everyConceptNamesItsSource() throws {
    let glossary = try Self.glossary()
    let sources = Set(glossary.sources.map(\.type))
    #expect(glossary.entries.count >= 400)
    for entry in glossary.entries {
      #expect(!entry.sources.isEmpty, "\(entry.id) has no source")
      #expect(Set(entry.sources).isSubset(of: sources), "\(entry.id)")
      #expect(entry.section(for: .chinese) != nil && entry.section(for: .english) != nil)
    }
  }

  /// The terms of a doubtful concept are proposed in all languages, so that no check asks for them.
  @Test func doubtfulConceptsAreProposedThroughout() throws {
    let proposed = try Self.glossary().entries.filter { entry in
      entry.sections.contains { $0.terms.contains { $0.status == .proposed } }
    }
    #expect(proposed.count > 20)
    for entry in proposed {
      #expect(entry.sections.allSatisfy { $0.terms.allSatisfy { $0.status == .proposed } })
    }
    let place = try TemporaryFolder()
    _ = try Workspace.create(at: place.url.path)
    let session = try Workspace(at: place.url.path).checkSession()
    let report = try session.check([
      .text(
        "zh\ten\n单边强制措施和长臂管辖\tunilateral coercive measures and the long arm of the law\n",
        name: "a.tsv")
    ]).report
    #expect(report.findings.isEmpty)
  }

  @Test(arguments: [
    ("一带一路", "the Belt and Road strategy", "the Belt and Road Initiative"),
    ("一带一路倡议", "the Belt and Road project", "the Belt and Road Initiative"),
    ("一带一路", "a Belt and Road project", "a Belt and Road project"),
  ]) func noFixOfTheBeltAndRoadLosesItsNoun(_ source: String, _ target: String, _ fixed: String)
    throws
  {
    let place = try TemporaryFolder()
    _ = try Workspace.create(at: place.url.path)
    let result = try Workspace(at: place.url.path).check(
      .text("zh\ten\n\(source)\t\(target)\n", name: "a.tsv"),
      options: DraftCheckOptions(fixing: .preview))
    #expect((result.fixes.first?.text ?? "zh\ten\n\(source)\t\(target)\n").contains(fixed))
  }

  @Test func theGlossaryIsSound() throws {
    let place = try TemporaryFolder()
    _ = try Workspace.create(at: place.url.path)
    let findings = try Workspace(at: place.url.path).validateGlossaries()
    #expect(findings.allSatisfy { $0.severity == .info })
  }
}
