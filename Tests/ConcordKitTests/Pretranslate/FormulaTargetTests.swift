// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Testing
import TextModel

@testable import ConcordKit

/// A translation of the memory that a spreadsheet program would run is text in the table that gets it.
@Suite struct FormulaTargetTests {
  private let kit: KitWorkspace

  init() throws {
    kit = try KitWorkspace()
    try kit.add(
      "strings",
      [
        .init(source: "请点击这里。", target: "=HYPERLINK(A1)"),
        .init(source: "请在这里添加文件。", target: "Add the files here."),
        .init(source: "－请看下面的例子。", target: "－See the examples below."),
      ])
  }

  private func fill(_ text: String, _ name: String, isRaw: Bool = false) throws -> (
    text: String, notices: [String]
  ) {
    let made = try kit.workspace.pretranslate(
      .text(text, name: name), options: PretranslationOptions(notesTerms: false, isRaw: isRaw))
    return (String(decoding: made.document, as: UTF8.self), made.notices)
  }

  @Test(arguments: [",", "\t"]) func tablesGetText(_ mark: String) throws {
    let table =
      "zh\(mark)en\n请点击这里。\(mark)\n请在这里添加文件。\(mark)\n－请看下面的例子。\(mark)\n"
    let name = mark == "," ? "a.csv" : "a.tsv"
    let made = try fill(table, name)
    #expect(made.text.contains("请点击这里。\(mark)'=HYPERLINK(A1)\(mark)"))
    #expect(made.text.contains("\(mark)Add the files here.\(mark)"))
    #expect(made.text.contains("－请看下面的例子。\(mark)'－See the examples below.\(mark)"))
    let notice = try #require(made.notices.first { $0.contains("--raw") })
    #expect(notice.contains("before 2 translations that"))
    // The reader gives the translations as the memory has them, at their places in the file.
    var found: [String] = []
    let file = try PairedFile(ByteSource(Array(made.text.utf8), name: name), format: .table)
    let bytes = Array(made.text.utf8)
    try file.read(PairSelection(LanguagePair(from: .chinese, to: .english))) { segment, _ in
      let target = try #require(segment.target).plainText
      found.append(target)
      let written = segment.runs.flatMap { bytes[$0.file..<$0.file + $0.length] }
      #expect(written == Array(target.utf8))
    }
    #expect(found == ["=HYPERLINK(A1)", "Add the files here.", "－See the examples below."])

    let raw = try fill(table, name, isRaw: true)
    #expect(raw.text.contains("请点击这里。\(mark)=HYPERLINK(A1)\(mark)") && raw.notices.isEmpty)
  }

  @Test func otherFormatsGetTheTranslationItself() throws {
    let made = try fill(
      "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"请点击这里。\"\nmsgstr \"\"\n", "a.po")
    #expect(made.text.contains("msgstr \"=HYPERLINK(A1)\"") && made.notices.isEmpty)
  }
}
