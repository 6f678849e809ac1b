// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing
import TextModel

/// `check --fix` leaves segments that a person has closed as they are, and says so.
@Suite struct ClosedSegmentTests {
  struct Draft: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let text: String
    /// Why the first segment is left as it is; `nil` if it is fixed.
    let protection: Finding.Protection?
    var testDescription: String { name }
  }

  private static let words = "They hold the Shanghai spirit dear."

  /// A file of XLIFF 1.2 with a segment that has some attributes, and an open one.
  private static func old(
    _ name: String, unit: String = "", target: String = "", definition: String = "",
    _ protection: Finding.Protection?
  ) -> Draft {
    func definitions(_ attributes: String) -> String {
      definition.isEmpty ? "" : "<sdl:seg-defs><sdl:seg id=\"1\" \(attributes)/></sdl:seg-defs>"
    }
    return Draft(
      name: name, file: "a.xlf",
      text: """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"
        xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff"
        xmlns:m="http://www.memsource.com/mxlf/2.0">
        <file original="a" source-language="zh" target-language="en" datatype="x"><body>
        <trans-unit id="a" \(unit)><source>他们珍视上海精神。</source><target \(target)>\(words)</target>\(definitions(definition))</trans-unit>
        <trans-unit id="b"><source>大家珍视上海精神。</source><target>\(words)</target>\(definitions(#"conf="Translated""#))</trans-unit>
        </body></file></xliff>

        """, protection: protection)
  }

  private static func new(_ state: String, _ protection: Finding.Protection?) -> Draft {
    Draft(
      name: "XLIFF 2, \(state)", file: "a.xlf",
      text: """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en"><file id="f">
        <unit id="a"><segment state="\(state)"><source>他们珍视上海精神。</source><target>\(words)</target></segment></unit>
        <unit id="b"><segment><source>大家珍视上海精神。</source><target>\(words)</target></segment></unit>
        </file></xliff>

        """, protection: protection)
  }

  private static func table(_ status: String, _ protection: Finding.Protection?) -> Draft {
    Draft(
      name: "table, \(status)", file: "a.tsv",
      text: """
        zh\ten\tstatus
        他们珍视上海精神。\t\(words)\t\(status)
        大家珍视上海精神。\t\(words)\ttranslated

        """, protection: protection)
  }

  static let trados = [
    old("signed off and locked", definition: #"conf="ApprovedSignOff" locked="true""#, .locked),
    old("locked", definition: #"conf="Translated" locked="true""#, .locked),
    old("signed off", definition: #"conf="ApprovedSignOff""#, .signedOff),
    old("approved", definition: #"conf="ApprovedTranslation" locked="false""#, nil),
    old("rejected", definition: #"conf="RejectedSignOff""#, nil),
  ]
  static let others = [
    old("memoQ, locked", unit: #"mq:status="ManuallyConfirmed" mq:locked="locked""#, .locked),
    old("memoQ, proofread", unit: #"mq:status="Proofread""#, .signedOff),
    old("memoQ, reviewed", unit: #"mq:status="Reviewer1Confirmed""#, nil),
    old("Phrase, locked", unit: #"m:confirmed="1" m:locked="true""#, .locked),
    old("Phrase, confirmed", unit: #"m:confirmed="1" m:locked="false""#, nil),
  ]
  static let standard = [
    old("final", target: #"state="final""#, .signedOff),
    old("signed off by state", target: #"state="signed-off""#, .signedOff),
    old(
      "approved and translated", unit: #"approved="yes""#, target: #"state="translated""#,
      .signedOff),
    old("approved", unit: #"approved="yes""#, .signedOff),
    old(
      "approved, and waiting", unit: #"approved="yes""#,
      target: #"state="needs-review-translation""#, nil),
    old("translated", unit: #"approved="no""#, target: #"state="translated""#, nil),
    new("final", .signedOff), new("reviewed", nil), new("translated", nil),
    table("locked", .locked), table("signed-off", .signedOff), table("approved", nil),
  ]

  @Test(arguments: trados + others + standard) func isLeft(_ draft: Draft) throws {
    let seeded = try SeededWorkspace([draft.file: draft.text])
    let path = seeded.path(draft.file)
    func findings(_ result: DraftCheckResult) -> [Finding] {
      result.report.findings.filter { $0.found == "Shanghai spirit" }
    }
    let before = try seeded.workspace.check(.path(path))
    #expect(findings(before).map(\.protection) == [draft.protection, nil])
    #expect(
      findings(before).map { $0.replacement != nil } == [draft.protection == nil, true])
    #expect(before.notices.isEmpty)

    let after = try seeded.workspace.check(
      .path(path), options: DraftCheckOptions(fixing: .write))
    let fixed = Self.words.replacingOccurrences(of: "spirit", with: "Spirit")
    let text = try seeded.folder.text(of: draft.file)
    if let protection = draft.protection {
      let halves = draft.text.components(separatedBy: Self.words)
      #expect(text == halves[0] + Self.words + halves[1] + fixed + halves[2])
      let reports = findings(after).map { FindingReport($0) }
      #expect(reports.map(\.fixable) == [false])
      #expect(reports.map(\.unfixable) == [protection])
      let state = protection == .locked ? "locked" : "signed off"
      #expect(
        after.notices == [
          "\(path): not fixed: 1 in segments that are \(state); reopen them to have them fixed"
        ])
      #expect(after.fixes.map(\.count) == [1])
    } else {
      #expect(text == draft.text.replacingOccurrences(of: Self.words, with: fixed))
      #expect(after.notices.isEmpty && findings(after).isEmpty)
      #expect(after.fixes.map(\.count) == [2])
    }
    let again = try seeded.workspace.check(
      .path(path), options: DraftCheckOptions(fixing: .write))
    #expect(again.fixes.isEmpty)
    #expect(try seeded.folder.text(of: draft.file) == text)
  }

  @Test func whatIsNotToBeTranslatedIsNotChecked() throws {
    let draft = Self.old("not to be translated", unit: #"translate="no""#, nil)
    let seeded = try SeededWorkspace([draft.file: draft.text])
    let result = try seeded.workspace.check(
      .path(seeded.path(draft.file)), options: DraftCheckOptions(fixing: .write))
    #expect(result.fixes.map(\.count) == [1] && result.notices.isEmpty)
    let text = try seeded.folder.text(of: draft.file)
    #expect(text.contains("<source>他们珍视上海精神。</source><target >\(Self.words)"))
  }
}
