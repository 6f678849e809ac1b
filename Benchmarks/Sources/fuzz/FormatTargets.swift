// SPDX-License-Identifier: Apache-2.0
import Archives
import Documents
import Files
import Interchange
import TextModel

/// Readers of formats: what is read is written, read again, and must be the same.
enum FormatTargets {
  /// The error when written bytes do not read as they should.
  struct Mismatch: Error { let what: String }

  /// A reader for each file ending; it throws when what was written reads otherwise.
  static let all: [String: @Sendable ([UInt8]) throws -> Void] = [
    "tmx": { input in
      guard let (units, summary) = try? TMXReader(input, name: "f").readAll() else { return }
      let (bytes, _) = TMXWriter.bytes(of: units, header: summary.header)
      let again = try TMXReader(bytes, name: "f").readAll().units
      guard again.map(texts) == units.map(texts) else { throw Mismatch(what: "tmx") }
    },
    "tbx": { input in
      guard let (entries, _) = try? TBXReader(ByteSource(input, name: "f")).readAll() else {
        return
      }
      let (bytes, _) = TBXWriter.bytes(of: entries, title: "f")
      let again = try TBXReader(ByteSource(bytes, name: "f")).readAll().entries
      // Concepts whose terms are all only proposed are not written.
      let decided = entries.filter { entry in
        entry.sections.contains { $0.terms.contains { $0.status != .proposed } }
      }
      guard again.count == decided.count else { throw Mismatch(what: "tbx") }
    },
    "srx": { input in
      guard let document = try? SRXReader.read(ByteSource(input, name: "f")) else { return }
      let again = try SRXReader.read(ByteSource(SRXWriter.bytes(of: document).bytes, name: "f"))
      guard again.maps == document.maps else { throw Mismatch(what: "srx") }
    },
    "xlf": { input in
      guard var file = try? XLIFFFile(ByteSource(input, name: "f")) else { return }
      guard file.bytes() == input else { throw Mismatch(what: "xlf") }
      _ = try PairedFile(ByteSource(input, name: "f"), format: .xliff)
      file.setTargetLanguage(.chinese)
      for index in file.segments.indices {
        file.propose(proposal(index), for: index)
        file.addNote("新 <&>", to: index)
      }
      let again = try XLIFFFile(ByteSource(file.bytes(), name: "f"))
      guard again.segments.count == file.segments.count else { throw Mismatch(what: "xlf changed") }
    },
    "po": { input in
      guard var file = try? POFile(ByteSource(input, name: "f")) else { return }
      guard file.bytes() == input else { throw Mismatch(what: "po") }
      _ = try PairedFile(ByteSource(input, name: "f"), format: .po)
      for index in file.entries.indices where !file.entries[index].isHeader {
        file.propose(proposal(index), for: index)
      }
      let again = try POFile(ByteSource(file.bytes(), name: "f"))
      guard again.entries.count == file.entries.count else { throw Mismatch(what: "po changed") }
    },
    "csv": { input in
      if var table = try? BilingualTable(ByteSource(input, name: "f")) {
        let column = table.column(named: "match")
        for row in table.rows.indices { table.set("a,\"\t", row: row, column: column) }
        let again = try BilingualTable(ByteSource(table.bytes(), name: "f"))
        guard again.rows.count == table.rows.count else { throw Mismatch(what: "csv") }
      }
      _ = try? GlossaryTable.read(ByteSource(input, name: "f"), from: .chinese, to: .english)
    },
    "xlsx": { input in _ = try? Spreadsheet.read(input, name: "f") },
    "docx": { input in _ = try? TextDocument.docx(input, path: "f") },
    "wordml": { input in
      let archive = StoredZip.bytes(of: [("word/document.xml", input), ("word/styles.xml", input)])
      _ = try? TextDocument.docx(archive, path: "f")
    },
    "sheetml": { input in
      let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]
      let archive = StoredZip.bytes(of: parts.map { ($0, input) })
      _ = try? Spreadsheet.read(archive, name: "f")
    },
    "html": { input in
      _ = TextDocument.html(String(decoding: input, as: UTF8.self))
    },
    "md": { input in
      _ = TextDocument.markdown(String(decoding: input, as: UTF8.self))
    },
    "tex": { input in
      _ = TextDocument.latex(String(decoding: input, as: UTF8.self))
    },
    "jats": { input in
      _ = TextDocument.jats(String(decoding: input, as: UTF8.self))
    },
    "yaml": { input in
      let text = String(decoding: input, as: UTF8.self)
      guard let file = try? GlossaryYAML.read(text, path: "f") else { return }
      let written = String(decoding: GlossaryYAML.bytes(of: file), as: UTF8.self)
      guard try GlossaryYAML.read(written, path: "f").entries == file.entries else {
        throw Mismatch(what: "yaml")
      }
    },
  ]

  private static func proposal(_ index: Int) -> TargetProposal {
    TargetProposal(
      target: InlineContent([.text("新 <&>\n\"")]), hundredths: 9950,
      isExact: index.isMultiple(of: 2), memorySource: "旧 <&>\n\"", memoryTarget: "新",
      origin: "tm/a.tmx: \"1\"")
  }

  private static func texts(_ unit: TranslationUnit) -> [String] { unit.variants.map(\.text) }

  /// Inputs to begin with, beside the files of a folder.
  static func seeds() throws -> [String: [[UInt8]]] {
    let rows = [["zh", "en"], ["上海精神", "Shanghai \"Spirit\""], ["a;b", ""]]
    let note = "---\na: b\n---\n# 上海\n\n- *a* `b`\n> [c](d)\n\n| e | f |\n```\ng\n```\n<!-- h -->\n"
    let page = "<html><head><title>t</title></head><body><h1>上海</h1><p title='x'>a &amp; b<br>c"
    let word =
      "<w:document xmlns:w='w'><w:style w:styleId='a'><w:name w:val='heading 1'/></w:style><w:body>"
      + "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>上海</w:t><w:br/></w:r></w:p><w:tbl><w:tr>"
      + "<w:tc><w:p><w:del><w:r><w:t>a</w:t></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>"
      + "</w:tc></w:tr></w:tbl></w:body></w:document>"
    let sheet =
      "<worksheet xmlns='m'><sst><si><t>a</t><rPh><t>b</t></rPh></si></sst><sheetData><row><c r='A1'"
      + " t='s'><v>0</v></c><c r='XFD1' t='inlineStr'><is><t>c</t></is></c></row></sheetData></worksheet>"
    return [
      "wordml": [Array(word.utf8)], "sheetml": [Array(sheet.utf8)],
      "docx": [
        StoredZip.bytes(of: [
          ("word/document.xml", word), ("word/styles.xml", word), ("word/footnotes.xml", word),
        ])
      ],
      "csv": [DelimitedText.bytes(of: rows, delimiter: ",")],
      "xlsx": [try Spreadsheet.bytes(of: rows)], "html": [Array(page.utf8)],
      "md": [Array(note.utf8)], "jats": [Array("<article><p>上海 <b>a</b></p></article>".utf8)],
      "tex": [
        Array("\\section{上海} a \\emph{b} % c\n\\begin{itemize}\\item $x$\\end{itemize}".utf8)
      ],
      "yaml": [
        Array(
          "concord-glossary: 1\nname: a\nlanguages: [zh]\nconcepts:\n  - id: a\n    terms:\n      zh: 上海精神\n"
            .utf8)
      ],
    ]
  }
}
