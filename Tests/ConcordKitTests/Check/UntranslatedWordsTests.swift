// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// Nothing is found in words that a file says are not to be translated, and `--fix` leaves them as they are.
@Suite struct UntranslatedWordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    /// The file, with what is found between ⟦ and ⟧.
    let text: String
    var testDescription: String { name }
  }

  private static let old =
    "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" source-language=\"zh\""
    + " target-language=\"en\" datatype=\"x\"><body><trans-unit id=\"1\"><source>我们构建命运共同体。</source><target>"
  private static let new =
    "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"zh\" trgLang=\"en\"><file id=\"f\">"
    + "<unit id=\"u\"><segment><source>我们构建<mrk id=\"1\" translate=\"no\">命运</mrk>共同体。</source><target>"

  static let cases = [
    Case(
      name: "XLIFF 1.2", file: "a.xlf",
      text: old + "We build a <mrk mtype=\"protected\">community of common destiny</mrk>, that is"
        + " a ⟦community of common destiny⟧.</target></trans-unit></body></file></xliff>"),
    Case(
      name: "XLIFF 1.2, a mark around a part of the words", file: "a.xlf",
      text: old
        + "We build a ⟦community of <mrk mtype=\"protected\">common</mrk> destiny⟧.</target>"
        + "</trans-unit></body></file></xliff>"),
    Case(
      name: "XLIFF 2", file: "a.xlf",
      text: new
        + "We build a <mrk id=\"1\" translate=\"no\">community of common destiny</mrk>, that is"
        + " a ⟦community of common destiny⟧.</target></segment></unit></file></xliff>"),
    Case(
      name: "HTML", file: "a.html",
      text:
        "<h1 translate=no>A community of common destiny</h1><p>We build a <span translate=no>community of"
        + " common destiny</span>, that is a ⟦community of common destiny⟧.</p>"),
  ]

  @Test(arguments: cases) func areLeft(_ test: Case) throws {
    let parts = test.text.split { $0 == "⟦" || $0 == "⟧" }.map(String.init)
    try #require(parts.count == 3)
    let seeded = try SeededWorkspace([test.file: parts.joined()])
    let result = try seeded.workspace.check(.path(seeded.path(test.file)))
    let found = result.report.findings.filter { $0.rule == "term/forbidden" }
    #expect(found.map(\.offset) == [parts[0].utf8.count])
    _ = try seeded.workspace.check(
      .path(seeded.path(test.file)), options: DraftCheckOptions(fixing: .write))
    let text = try seeded.folder.text(of: test.file)
    #expect(text.hasPrefix(parts[0]) && text.hasSuffix(parts[2]))
  }
}
