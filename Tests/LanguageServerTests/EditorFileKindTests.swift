// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport
import Testing

@testable import LanguageServer

/// The role of an open file, whatever the letters of its folder.
@Suite struct EditorFileKindTests {
  @Test(arguments: ["terms", "术语", "e\u{301}", "👩🏽‍🚀"]) func filesOfAWorkspace(_ name: String) throws {
    let folder = try TemporaryFolder([
      "\(name)/concord.yaml": "source-language: zh\n", "\(name)/glossaries/.keep": "",
      "\(name)/tm/.keep": "",
    ])
    let workspace = try Workspace(at: folder.url.appendingPathComponent(name).path)
    let root = workspace.root
    let glossary = EditorFileKind(of: root + "/glossaries/a.yaml", in: workspace)
    #expect(glossary.name == "glossaries/a.yaml")
    guard case .settings = EditorFileKind(of: root + "/concord.yaml", in: workspace) else {
      Issue.record("concord.yaml of \(name)")
      return
    }
    guard case .draft = EditorFileKind(of: root + "x/concord.yaml", in: workspace) else {
      Issue.record("a file of another folder")
      return
    }
    #expect(InnerPath.of(root + "/drafts/a.md", in: root) == "drafts/a.md")
    #expect(InnerPath.of(root, in: root) == nil)
  }
}
