// SPDX-License-Identifier: Apache-2.0
import Files
import TestSupport
import Testing
import TextModel

@testable import Interchange

/// Rows of a table with tabs whose fields are all in quotation marks.
@Suite struct QuotedRecordTests {
  @Test("Long fields that were written are read back", arguments: [5_000, 100_000, 1_000_000])
  func longFields(_ length: Int) throws {
    let pieces = ["a\tb\nc\"d\" ", "中\t\r\n", "\"\n\"\t", "x\n\n\t\t\"\"", "мир\r\t"]
    for piece in length > 100_000 ? Array(pieces.prefix(1)) : pieces {
      let long = String(repeating: piece, count: length / piece.utf8.count + 1)
      for row in [["甲", long, "draft"], [long, long, "b"], ["", "", long]] {
        let rows = [["zh", "en", "status"], ["乙", "b", "final"], row, ["丙", "c\"", "final"]]
        let bytes = DelimitedText.bytes(of: rows)
        for end in [bytes, bytes.dropLast()].map(Array.init) {
          let table = try DelimitedText(ByteSource(end, name: "t.tsv"))
          #expect(table.records.map { $0.fields.map(\.text) } == rows, "\(piece.debugDescription)")
        }
        // The same in windows of a file.
        let hints = TableHints(usual: LanguagePair(from: .chinese, to: .english))
        let stream = try #require(
          try TableStream.table(ByteSource(bytes, name: "t.tsv"), hints: hints))
        var read: [[String]] = []
        try stream.forEachRow { read.append($0.fields.map(\.text)) }
        #expect(read == Array(rows.dropFirst()), "\(piece.debugDescription)")
      }
    }
  }

  @Test("A row without quotes after a long quotation is not part of it")
  func longRunningText() throws {
    let rows = (0..<500).map { "中国\($0)\tChina \($0)\tok\n" }.joined()
    for text in [
      "zh\ten\tnote\n\"甲\ta\tok\n\(rows)\"乙\"\tb\tok\n", "zh\ten\n\"甲\ta\n\(rows)乙\"\t\"b\"\n",
      "zh\ten\tnote\n\"甲\ta\n\(rows)乙\"\t\"b\"\tok\n",
    ] {
      let table = try DelimitedText(ByteSource(Array(text.utf8), name: "t.tsv"))
      #expect(table.records.count == 503)
    }
  }

  /// Lines that open quotes and do not close them, so that each of them could be read to the end of the file.
  @Test(arguments: [
    "\"", "\"\n\"\t", "\"\t\n", "\"\t\n\"\t", "\"\n", "\"a\t\n\"\t\"\"\n", "\"\"\"\t\n",
    "\"\t\"\t\"\n",
    "\"\t\n\"\t\"\t\n\"\t", "a\t\"b\n", "a\t\"b\tc\n\"\"\t", "\"\r\t\"\r", "\"\"\t\n",
    "\"a\"\t\"b\t\n",
  ])
  func floods(_ piece: String) {
    for width in [2, 3, 50] {
      for count in [500, 1_000, 2_000] {
        let head = String(repeating: "a\t", count: width - 1) + "b\n"
        for start in ["", "\"", "\"\t\n"] {
          let bytes = Array((head + start + String(repeating: piece, count: count)).utf8)
          var scanner = DelimitedScanner(delimiter: 0x09)
          bytes.withUnsafeBufferPointer { bytes in
            var at = 0
            while at < bytes.count, let end = scanner.next(in: bytes, from: at, isWhole: true) {
              at = end
            }
            #expect(at == bytes.count)
          }
          #expect(
            scanner.readAhead <= 4 * bytes.count, "\(piece.debugDescription) \(width) \(count)")
        }
      }
    }
  }

  @Test func randomFloods() {
    let pieces = ["\"", "\"", "\t", "\n", "\"\t\"", "\"\n\"", "a"]
    for seed in UInt64(1)...200 {
      var random = SeededGenerator(seed: seed)
      let width = [2, 3, 100][Int(seed % 3)]
      var text = String(repeating: "a\t", count: width - 1) + "b\n"
      for _ in 0..<1_500 { text += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      let bytes = Array(text.utf8)
      var scanner = DelimitedScanner(delimiter: 0x09)
      bytes.withUnsafeBufferPointer { bytes in
        var at = 0
        while at < bytes.count, let end = scanner.next(in: bytes, from: at, isWhole: true) {
          at = end
        }
      }
      #expect(scanner.readAhead <= 4 * bytes.count, "seed \(seed)")
    }
  }
}
