// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Languages as people write them for commands, and keys of `concord.yaml` without a value.
@Suite struct WrittenTagTests {
  @Test(arguments: ["zh", "en-GB", "zh_Hans", "ru", "evn", "tlh", "zho"])
  func isRead(_ text: String) { #expect(LanguageTag(written: text) != nil) }

  @Test(arguments: [
    ("english", "en"), ("Chinese", "zh"), ("中文", "zh"), ("русский", "ru"), ("cn", "zh"),
    ("xx", nil),
    ("klingon", nil), ("zz-ZZ", nil),
  ]) func isRefused(_ text: String, _ meant: String?) {
    #expect(LanguageTag(written: text) == nil)
    #expect(LanguageTag.meant(by: text)?.description == meant)
  }

  @Test func aWorkspaceNamesItsLanguagesByTags() {
    #expect(throws: JobError.self) {
      try WorkspaceConfiguration(yaml: "concord: 1\nsource-language: xx\n", path: "concord.yaml")
    }
  }

  @Test func listsAndMapsWithCommentsAloneAreEmpty() throws {
    let yaml = "concord: 1\nseverities:\n#  term/missing: off\nstyle:\n#  - British spelling.\n"
    let read = try WorkspaceConfiguration(yaml: yaml, path: "concord.yaml")
    #expect(read.severities.isEmpty && read.disabledRules.isEmpty && read.style.isEmpty)
  }
}
