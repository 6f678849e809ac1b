// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

/// A table that is read as a stream gives what one that is read whole gives.
@Suite struct TableStreamTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var file = "a.tsv"
    let text: String
    var testDescription: String { name }
  }

  /// More than a window of the file, with a row's end at every place of a window's end.
  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map(row).joined()
  }

  static let cases = [
    Case(name: "small", text: "zh\ten\n中国\tChina\n"),
    Case(name: "without a line end", text: "zh\ten\n中国\tChina"),
    Case(name: "many rows", text: "zh\ten\n" + rows(6_000) { "中国\($0)\tChina \($0)\n" }),
    Case(
      name: "CRLF", text: "zh\ten\r\n" + rows(9_000) { "中国\($0)\tChina \($0)\r\n" }),
    Case(name: "CR", text: "zh\ten\r" + rows(9_000) { "中国\($0)\tChina \($0)\r" }),
    Case(
      name: "byte order mark", text: "\u{FEFF}zh\ten\n" + rows(5_000) { "中\($0)\ta\($0)\n" }),
    Case(
      name: "a separator is named", file: "a.csv",
      text: "sep=;\nzh;en\n" + rows(5_000) { "中\($0);\"a; \($0)\"\n" }),
    Case(
      name: "rows of other lengths",
      text: "zh\ten\n"
        + rows(6_000) { $0 % 3 == 0 ? "中\($0)\n" : $0 % 5 == 0 ? "中\ta\tb\n" : "中\($0)\ta\t\n" }),
    Case(name: "empty lines", text: "zh\ten\n" + rows(7_000) { "\n中国\($0)\tChina\n\n" }),
    Case(
      name: "line ends in quotes", file: "a.csv",
      text: "zh,en\n" + rows(6_000) { "\"中\n国\($0)\",\"a \"\"b\"\"\r\nc\"\n" }),
    Case(
      name: "tabs and line ends in quotes, and long fields after them",
      text: "zh\ten\tstatus\n"
        + rows(900) {
          "\"中\n国\t\($0)\"\tChina \(String(repeating: "is a state ", count: 60))\tfinal\n"
        }),
    Case(
      name: "long fields with tabs, line ends and quotes",
      text: "zh\ten\tstatus\n"
        + rows(40) {
          "\"中\t国\($0)\n\(String(repeating: "\"\"国\"\"\t\r\n", count: 100 * $0))\"\t\"a\"\t\"final\"\n"
        }),
    Case(
      name: "quotes of rows that are never closed",
      text: "zh\ten\tstatus\n" + rows(9_000) { "\"中\t国\($0)\n\"\"\"a\tb\n" }),
    Case(
      name: "a quote that is never closed", file: "a.csv",
      text: "zh,en\n" + rows(6_000) { "中\($0),a\n" } + "\"中" + rows(9_000) { "国\($0),a\n" }),
    Case(
      name: "long fields",
      text: "zh\ten\n"
        + rows(4) { _ in String(repeating: "中国", count: 60_000) + "\tChina\n" }),
    Case(
      name: "titles above the heading",
      text: "Table 1\n\nzh\ten\nChinese\tEnglish\n" + rows(5_000) { "中\($0)\ta\($0)\n" }),
    Case(name: "no heading", text: rows(5_000) { "中国\($0)是国家。\tChina \($0) is a state.\n" }),
    Case(
      name: "no heading, commas", file: "a.txt",
      text: rows(5_000) { "中国\($0)是国家。,China \($0) is a state.\n" }),
    Case(
      name: "no heading, uneven", file: "a.txt",
      text: rows(5_000) { "中国\($0)是国家。,China \($0), a state.\n" } + "中国\n"),
    Case(name: "prose", file: "a.txt", text: rows(5_000) { "China, \($0), is a state.\n" }),
    Case(
      name: "an empty column",
      text: "zh\ten\n" + rows(5_000) { "中国\($0)\t\($0 % 2 > 0 ? "" : "a")\n" }),
    Case(
      name: "states and contexts",
      text: "context\tzh\ten\tstatus\n"
        + rows(5_000) { "c\($0)\t中国\tChina\t\(["final", "needs-review", "rejected"][$0 % 3])\n" }),
    Case(
      name: "another script", text: "zh\ten\n" + rows(5_000) { $0 % 7 > 0 ? "中\ta\n" : "да\ta\n" }),
    Case(name: "only headings", text: rows(5_000) { _ in "zh\ten\n" }),
    Case(name: "empty", text: ""),
  ]

  private struct Reading: Equatable {
    var units: [TranslationUnit] = []
    var lines: [Int] = []
    var findings: [Finding] = []
    var skipped = 0
    var choices: [LanguageTag]?
    var order: LanguagePair?
    var empty: LanguageTag?
    var error: String?
  }

  private func reading(_ source: ByteSource, isStreamed: Bool, hints: TableHints) -> Reading {
    var result = Reading()
    do {
      let file = try PairedFile(source, format: .table, hints: hints, isStreamed: isStreamed)
      result.choices = file.languages.choices
      result.order = file.languages.order
      result.empty = file.languages.emptyColumn
      let summary = try file.readUnits(nil, idPrefix: "p") { unit, location in
        result.units.append(unit)
        result.lines.append(location.line)
      }
      result.findings = summary.findings
      result.skipped = summary.skipped
    } catch {
      result.error = "\(error)"
    }
    return result
  }

  private static let hints = TableHints(usual: LanguagePair(from: .chinese, to: .english))

  @Test(arguments: cases) func isReadAsAWhole(_ test: Case) throws {
    let bytes = Array(test.text.utf8)
    let folder = try TemporaryFolder()
    try folder.write(Data(bytes), to: test.file)
    let path = folder.url.appendingPathComponent(test.file).path
    for source in [ByteSource(bytes, name: path), ByteSource(path: path)] {
      let whole = reading(source, isStreamed: false, hints: Self.hints)
      let streamed = reading(source, isStreamed: true, hints: Self.hints)
      #expect(streamed == whole)
    }
  }

  @Test func otherEncodingsAreReadWhole() {
    let wide = "zh\ten\n中国\tChina\n".utf16.flatMap { unit -> [UInt8] in
      [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    }
    let head = Array("zh\ten\n".utf8)
    let chinese: [UInt8] = [0xD6, 0xD0, 0xB9, 0xFA]
    let cut: [UInt8] = [0xE4, 0xB8]
    let texts: [[UInt8]] = [
      [0xFF, 0xFE] + wide, head + chinese + Array("\tChina\n".utf8),
      head + Array("中国\tChina\u{1}\n".utf8), head + Array("中国\tChina\n".utf8) + cut,
    ]
    for bytes in texts {
      let source = ByteSource(bytes, name: "a.tsv")
      #expect(
        reading(source, isStreamed: true, hints: Self.hints)
          == reading(source, isStreamed: false, hints: Self.hints))
    }
  }

  @Test func randomTables() {
    let pieces = ["中", "a", "\"", "\"\"", "\t", "\n", "\r\n", "\r", ",", " ", "é", "😀", "zh", "1"]
    for seed in UInt64(1)...300 {
      var random = SeededGenerator(seed: seed)
      let length = Int.random(in: 0...(seed % 10 == 0 ? 60_000 : 60), using: &random)
      var text = Bool.random(using: &random) ? "zh\ten\n" : "zh,en\n"
      for _ in 0..<length { text += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      let source = ByteSource(Array(text.utf8), name: "a.csv")
      #expect(
        reading(source, isStreamed: true, hints: Self.hints)
          == reading(source, isStreamed: false, hints: Self.hints), "seed \(seed)")
    }
  }
}
