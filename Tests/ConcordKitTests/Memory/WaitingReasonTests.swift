// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import ConcordKit

/// Every pair of an import that waits says why.
@Suite struct WaitingReasonTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let text: String
    let reasons: [[String]]
    var testDescription: String { name }
  }

  private static func xliff(_ unit: String, _ attributes: String = "") -> String {
    "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\""
      + " xmlns:mq=\"MQXliff\" xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\"><file original=\"a\""
      + " source-language=\"zh\" target-language=\"en\"><body><trans-unit id=\"1\"\(attributes)>"
      + "<source>会议开幕。</source>\(unit)</trans-unit></body></file></xliff>"
  }

  private static func tmx(_ properties: String) -> String {
    "<tmx version=\"1.4\"><header srclang=\"zh\"/><body><tu tuid=\"1\">\(properties)"
      + "<tuv xml:lang=\"zh\"><seg>会议开幕。</seg></tuv><tuv xml:lang=\"en\"><seg>The meeting opened.</seg>"
      + "</tuv></tu></body></tmx>"
  }

  private static let target = "<target>The meeting opened.</target>"

  static let cases = [
    Case(
      name: "a column of states", file: "a.tsv",
      text:
        "zh\ten\tstatus\n会议开幕。\tThe meeting opened.\tdraft\n会议闭幕。\tThe meeting closed.\tapproved\n",
      reasons: [["'status' (column 3) has 'draft'"]]),
    Case(
      name: "a column of approvals with a gap", file: "a.csv",
      text: "zh,en,Approved\n会议开幕。,The meeting opened.,yes\n会议闭幕。,The meeting closed.,\n",
      reasons: [["'Approved' (column 3) is empty"]]),
    Case(
      name: "a column of drafts", file: "a.csv",
      text: "zh,en (draft)\n会议开幕。,The meeting opened.\n",
      reasons: [["its column is named 'en (draft)'"]]),
    Case(
      name: "a column of a machine", file: "a.csv", text: "zh,en (MT)\n会议开幕。,The meeting opened.\n",
      reasons: [["a machine made the translation, and nobody has confirmed it"]]),
    Case(
      name: "a mark of the table", file: "a.tsv",
      text: "zh\ten\n\"会议开幕。\tThe meeting opened.\n会议闭幕。\tThe meeting closed.\n",
      reasons: [["a quotation mark of the zh text lacks its partner, and may be one of the table"]]),
    Case(
      name: "PO", file: "a.po",
      text: """
        msgid ""
        msgstr "Language: en\\n"

        # check it
        #, fuzzy
        msgid "会议开幕。"
        msgstr "The meeting opened."
        """,
      reasons: [["the file marks it as fuzzy", "the file notes: check it"]]),
    Case(
      name: "XLIFF", file: "a.xlf",
      text: xliff("<target state=\"needs-review-translation\">The meeting opened.</target>"),
      reasons: [["the file has the state 'needs-review-translation'"]]),
    Case(
      name: "a qualifier of XLIFF", file: "a.xlf",
      text: xliff("<target state-qualifier=\"fuzzy-match\">The meeting opened.</target>"),
      reasons: [["the file has the state-qualifier 'fuzzy-match'"]]),
    Case(
      name: "memoQ", file: "a.xlf", text: xliff(target, " mq:status=\"Pretranslated\""),
      reasons: [["the file has the state 'Pretranslated'"]]),
    Case(
      name: "memoQ with remarks", file: "a.xlf",
      text: xliff(
        target + "<mq:comments><mq:comment id=\"1\" deleted=\"false\">opened or began?</mq:comment>"
          + "<mq:comment id=\"2\" deleted=\"true\">gone</mq:comment></mq:comments>",
        " mq:status=\"Edited\""),
      reasons: [["the file has the state 'Edited'", "the file notes: opened or began?"]]),
    Case(
      name: "Phrase", file: "a.xlf",
      text: xliff(target, " xmlns:m=\"http://www.memsource.com/mxlf/2.0\" m:confirmed=\"0\""),
      reasons: [["nobody has confirmed it in the file"]]),
    Case(
      name: "Wordfast", file: "a.txt",
      text:
        "%20260101~120000\t%User ID,LW,LW Li Wei\t%TU=00000002\t%ZH-CN\t%Wordfast TM v.5.51w/00\t%EN-US\t%---1\t.\r\n"
        + "20260101~120500\tLW\t0\tZH-CN\t会议闭幕。\tEN-US\tThe meeting closed.\tMFA\tSCO\r\n"
        + "20260101~120500\tMT!\t0\tZH-CN\t会议开幕。\tEN-US\tThe meeting opened.\r\n",
      reasons: [["a machine made the translation, and nobody has confirmed it"]]),
    Case(
      name: "XLIFF 2 without a state", file: "a.xlf",
      text:
        "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"zh\" trgLang=\"en\">"
        + "<file id=\"f\"><unit id=\"1\"><segment><source>会议开幕。</source>\(target)</segment></unit></file></xliff>",
      reasons: [["the file does not say that the translation is confirmed"]]),
    Case(
      name: "Trados", file: "a.tmx",
      text: tmx("<prop type=\"x-ConfirmationLevel\">Draft</prop>"),
      reasons: [["the file has 'Draft' as x-ConfirmationLevel"]]),
    Case(
      name: "a status alone", file: "a.tmx",
      text: tmx("<prop type=\"x-status\">needs-review</prop>"),
      reasons: [["the file has 'needs-review' as x-status"]]),
    Case(
      name: "letters of another language", file: "a.tsv",
      text: "zh\ten\n会议开幕。\tThe meeting opened?? TODO translate\n会议闭幕。\tThe meeting closed.\n",
      reasons: [["the en text has a remark of its translator (TODO)"]]),
    Case(
      name: "nothing waits", file: "a.tsv",
      text: "zh\ten\n“会议开幕。\t\"The meeting opened.\n\"会议\"闭幕。\tThe meeting closed.\n", reasons: []),
  ]

  @Test(arguments: cases) func importedPairsSayWhy(_ test: Case) throws {
    let kit = try KitWorkspace()
    let done = try kit.workspace.importMemory(
      .text(test.text, name: test.file),
      options: MemoryImportOptions(from: .chinese, to: .english))
    #expect(done.skipped == 0)
    let review = kit.workspace.review()
    let waiting = try review.waiting()
    #expect(waiting.units.map(\.reasons) == test.reasons)
    // A decision ends the waiting, and the reason.
    try review.accept(waiting.units.map { ReviewPlace($0) })
    #expect(try review.waiting().units.isEmpty)
    #expect(try !kit.memory().contains { $0.value.contains("x-reason") })
  }

  /// A file that somebody has written into `tm/` may not say it.
  @Test func pairsOfOtherFilesSayThatNothingIsKnown() throws {
    let kit = try KitWorkspace()
    try kit.write(
      Self.tmx("<prop type=\"x-status\">needs-review</prop>"), to: "tm/a.tmx")
    let waiting = try kit.workspace.review().waiting()
    #expect(
      waiting.units.map(\.reasons) == [
        ["its status is needs-review, and the file does not say why"]
      ])
  }
}
