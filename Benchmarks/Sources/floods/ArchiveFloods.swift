// SPDX-License-Identifier: Apache-2.0

/// Documents of Word, workbooks and archives; sizes are numbers of pieces.
private let word = #"<w:p><w:r><w:t>中国是一个国家。</w:t></w:r></w:p>"#
private let commandsOfWord: [Command<String>] = [
  Command("segment", { ["segment", $0, "--format", "json"] }),
  Command("extract", { ["extract", $0] }),
  Command("check", { ["check", $0, "--fail-on", "never"] }),
  Command(
    "pretranslate", { ["pretranslate", $0, "--from", "zh", "--to", "en", "--out", $0 + ".out"] }),
]
private let bodies: [Piece<String>] = [
  Piece("paragraphs") { String(repeating: word, count: $0) },
  Piece("empty") { String(repeating: "<w:p/>", count: $0) },
  Piece("runs") { "<w:p>" + String(repeating: "<w:r><w:t>a</w:t></w:r>", count: $0) + "</w:p>" },
  Piece("runs-bold") {
    "<w:p>" + String(repeating: "<w:r><w:rPr><w:b/></w:rPr><w:t>中。</w:t></w:r>", count: $0)
      + "</w:p>"
  },
  Piece("tabs") { "<w:p><w:r>" + String(repeating: "<w:tab/>", count: $0) + "</w:r></w:p>" },
  Piece("breaks") {
    "<w:p><w:r>" + String(repeating: "<w:t>a</w:t><w:br/>", count: $0) + "</w:r></w:p>"
  },
  Piece("cells") {
    "<w:tbl><w:tr>" + String(repeating: "<w:tc>\(word)</w:tc>", count: $0) + "</w:tr></w:tbl>"
  },
  Piece("cell-paragraphs") {
    "<w:tbl><w:tr><w:tc>\(word)</w:tc><w:tc>" + String(repeating: word, count: $0)
      + "</w:tc></w:tr></w:tbl>"
  },
  Piece("rows") {
    "<w:tbl>" + String(repeating: "<w:tr><w:tc>\(word)</w:tc></w:tr>", count: $0) + "</w:tbl>"
  },
  Piece("tables") {
    String(repeating: "<w:tbl><w:tr><w:tc>\(word)</w:tc></w:tr></w:tbl>", count: $0)
  },
  Piece("spans") {
    "<w:tbl>"
      + String(
        repeating:
          "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"60000\"/></w:tcPr>\(word)</w:tc></w:tr>",
        count: $0) + "</w:tbl>"
  },
  Piece("fields") {
    "<w:p>" + String(repeating: "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", count: $0)
      + "</w:p>"
  },
  Piece("notes") { count in
    "<w:p>" + (0..<count).map { "<w:r><w:footnoteReference w:id=\"\($0)\"/></w:r>" }.joined()
      + "</w:p>"
  },
  Piece("bookmarks") { count in
    "<w:p>" + (0..<count).map { "<w:bookmarkStart w:id=\"\($0)\" w:name=\"b\($0)\"/>" }.joined()
      + "</w:p>"
  },
  Piece("insertions") {
    String(
      repeating:
        "<w:p><w:ins><w:r><w:t>中</w:t></w:r></w:ins><w:del><w:r><w:delText>a</w:delText></w:r></w:del></w:p>",
      count: $0)
  },
  Piece("deleted-marks") {
    String(
      repeating: "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>中</w:t></w:r></w:p>",
      count: $0)
  },
  Piece("styles") { count in
    (0..<count).map {
      "<w:p><w:pPr><w:pStyle w:val=\"s\($0)\"/></w:pPr><w:r><w:t>中</w:t></w:r></w:p>"
    }.joined()
  },
  Piece("comments") { count in
    (0..<count).map {
      "<w:commentRangeStart w:id=\"\($0)\"/>\(word)<w:commentRangeEnd w:id=\"\($0)\"/>"
    }.joined()
  },
  Piece("formulas") {
    "<w:p>" + String(repeating: "<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>", count: $0) + "</w:p>"
  },
  Piece("boxes") {
    String(
      repeating: "<w:p><w:r><w:pict><w:txbxContent>\(word)</w:txbxContent></w:pict></w:r></w:p>",
      count: $0)
  },
]

private let wordFloods: [Flood] = bodies.flatMap { body in
  commandsOfWord.map { command in
    Flood(name: "\(command.name)/docx/\(body.name)", most: 20_000) { count, folder in
      command.arguments(folder.write("a.docx", Office.word(body.make(count))))
    }
  }
}

private let notesOfWord: [Flood] = commandsOfWord.flatMap { command in
  [
    Flood(name: "\(command.name)/docx/notes-part", most: 20_000) { count, folder in
      let notes = (0..<count).map { "<w:footnote w:id=\"\($0)\">\(word)</w:footnote>" }.joined()
      let uses = (0..<count).map { "<w:r><w:footnoteReference w:id=\"\($0)\"/></w:r>" }.joined()
      return command.arguments(
        folder.write(
          "a.docx",
          Office.word(
            "<w:p>\(uses)</w:p>", [("word/footnotes.xml", Office.wordPart("footnotes", notes))])))
    },
    Flood(name: "\(command.name)/docx/notes-one", most: 20_000) { count, folder in
      let uses = String(repeating: "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", count: count)
      let note = "<w:footnote w:id=\"1\">\(String(repeating: word, count: 50))</w:footnote>"
      return command.arguments(
        folder.write(
          "a.docx",
          Office.word(
            "<w:p>\(uses)</w:p>", [("word/footnotes.xml", Office.wordPart("footnotes", note))])))
    },
    Flood(name: "\(command.name)/docx/style-chain", most: 20_000) { count, folder in
      let styles = (0..<count).map {
        "<w:style w:type=\"paragraph\" w:styleId=\"s\($0)\"><w:name w:val=\"s\($0)\"/><w:basedOn w:val=\"s\($0 + 1)\"/></w:style>"
      }.joined()
      let uses = (0..<count).map {
        "<w:p><w:pPr><w:pStyle w:val=\"s\($0)\"/></w:pPr><w:r><w:t>中</w:t></w:r></w:p>"
      }.joined()
      return command.arguments(
        folder.write(
          "a.docx", Office.word(uses, [("word/styles.xml", Office.wordPart("styles", styles))])))
    },
    Flood(name: "\(command.name)/docx/archive", most: 60_000) { count, folder in
      let parts = (0..<count).map { (name: "word/p\($0).xml", text: "") }
      return command.arguments(folder.write("a.docx", Office.word(word, parts)))
    },
    Flood(name: "\(command.name)/docx/archive-equal", most: 60_000) { count, folder in
      let parts = (0..<count).map { _ in (name: "word/p.xml", text: "") }
      return command.arguments(folder.write("a.docx", Office.word(word, parts)))
    },
    Flood(name: "\(command.name)/docx/archive-long", most: 8_000) { count, folder in
      let name = String(repeating: "x", count: 1_000)
      let parts = (0..<count).map { (name: "word/\(name)\($0).xml", text: "") }
      return command.arguments(folder.write("a.docx", Office.word(word, parts)))
    },
    Flood(name: "\(command.name)/docx/relations", most: 20_000) { count, folder in
      let links = (0..<count).map {
        "<Relationship Id=\"r\($0)\" Type=\"x\" Target=\"p\($0).xml\"/>"
      }.joined()
      let uses = (0..<count).map {
        "<w:hyperlink r:id=\"r\($0)\"><w:r><w:t>a</w:t></w:r></w:hyperlink>"
      }.joined()
      return command.arguments(
        folder.write(
          "a.docx",
          Office.word(
            "<w:p>\(uses)</w:p>",
            [
              (
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(links)</Relationships>"
              )
            ])))
    },
  ]
}

private let head = "<sheetData>" + Office.row(["zh", "en"])
private let books: [Piece<[UInt8]>] = [
  Piece("rows", most: 50_000) { count in
    Office.workbook([
      head + (0..<count).map { Office.row(["中\($0)", "a \($0)"]) }.joined() + "</sheetData>"
    ])
  },
  Piece("cells", most: 50_000) { count in
    Office.workbook([head + Office.row((0..<count).map { "a\($0)" }) + "</sheetData>"])
  },
  Piece("sheets-columns", most: 400) { count in
    Office.workbook(
      (0..<count).map { sheet -> String in
        let fields = (0..<40).map { "f\(sheet * 40 + $0)" }
        return "<sheetData>" + Office.row(["zh", "en"] + fields)
          + Office.row(["中\(sheet)", "a \(sheet)"] + fields) + "</sheetData>"
      })
  },
  Piece("columns-far", most: 50_000) { count in
    let heading = (0..<16_000).map { "f\($0)" } + ["zh", "en"]
    return Office.workbook([
      "<sheetData>" + Office.row(heading) + "</sheetData>",
      head + (0..<count).map { Office.row(["中\($0)", "a \($0)"]) }.joined() + "</sheetData>",
    ])
  },
  Piece("rows-empty", most: 200_000) { count in
    Office.workbook([head + String(repeating: "<row/>", count: count) + "</sheetData>"])
  },
  Piece("rows-far", most: 20_000) { count in
    Office.workbook([
      head
        + (0..<count).map {
          "<row r=\"\(2 + $0 * 50)\"><c r=\"A\(2 + $0 * 50)\" t=\"inlineStr\"><is><t>a</t></is></c></row>"
        }
        .joined() + "</sheetData>"
    ])
  },
  Piece("cells-far", most: 20_000) { count in
    Office.workbook([
      head
        + (0..<count).map {
          "<row r=\"\(2 + $0)\"><c r=\"XFD\(2 + $0)\" t=\"inlineStr\"><is><t>a</t></is></c></row>"
        }.joined()
        + "</sheetData>"
    ])
  },
  Piece("strings", most: 50_000) { count in
    Office.workbook(
      [
        head
          + (0..<count).map { "<row><c t=\"s\"><v>\($0)</v></c><c t=\"s\"><v>\($0)</v></c></row>" }
          .joined() + "</sheetData>"
      ],
      strings: (0..<count).map { "<si><t>a\($0)</t></si>" }.joined())
  },
  Piece("string-used", most: 4_000) { count in
    Office.workbook(
      [
        head
          + String(
            repeating: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>", count: count)
          + "</sheetData>"
      ],
      strings: "<si><t>\(String(repeating: "a ", count: 5_000))</t></si>")
  },
  Piece("string-runs", most: 50_000) { count in
    Office.workbook(
      [head + "<row><c t=\"s\"><v>0</v></c></row></sheetData>"],
      strings: "<si>" + String(repeating: "<r><t>a</t></r>", count: count) + "</si>")
  },
  Piece("sheets-one-part", most: 1_000) { count in
    Office.workbook(
      [head + (0..<2_000).map { Office.row(["中\($0)", "a \($0)"]) }.joined() + "</sheetData>"],
      names: Array(repeating: 0, count: count))
  },
  Piece("sheets", most: 4_000) { count in
    Office.workbook((0..<count).map { head + Office.row(["中\($0)", "a \($0)"]) + "</sheetData>" })
  },
  Piece("sheets-missing", most: 20_000) { count in
    Office.workbook([head + "</sheetData>"], names: Array(0..<count))
  },
  Piece("merges", most: 20_000) { count in
    Office.workbook([
      head + Office.row(["中", "a"]) + "</sheetData><mergeCells>"
        + (0..<count).map { "<mergeCell ref=\"A\($0 * 2 + 3):B\($0 * 2 + 4)\"/>" }.joined()
        + "</mergeCells>"
    ])
  },
  Piece("merges-overlapping", most: 20_000) { count in
    Office.workbook([
      head + (0..<1_000).map { Office.row(["中\($0)", "a"]) }.joined() + "</sheetData><mergeCells>"
        + String(repeating: "<mergeCell ref=\"A2:B1000\"/>", count: count) + "</mergeCells>"
    ])
  },
  Piece("merges-without-rows", most: 80_000) { count in
    Office.workbook([
      head + Office.row(["中", "a"]) + "</sheetData><mergeCells>"
        + String(repeating: "<mergeCell ref=\"A1:A9999\"/>", count: count) + "</mergeCells>"
    ])
  },
  Piece("merge-large", most: 8) { count in
    Office.workbook([
      head + Office.row(["中", "a"])
        + "</sheetData><mergeCells><mergeCell ref=\"A2:B\(count * 100_000)\"/></mergeCells>"
    ])
  },
  Piece("archive", most: 60_000) { count in
    Office.workbook(
      [head + Office.row(["中", "a"]) + "</sheetData>"],
      extra: (0..<count).map { ("x/\($0).xml", "") })
  },
  Piece("relations", most: 50_000) { count in
    Office.workbook(
      [head + Office.row(["中", "a"]) + "</sheetData>"],
      extra: [("docProps/app.xml", String(repeating: "<a/>", count: count))])
  },
]
private let bookFloods: [Flood] = books.flatMap { book in
  [
    Command("tm-import") { ["tm", "import", $0] },
    Command("glossary-import") { ["glossary", "import", $0, "--name", "h"] },
    Command("check") { ["check", $0, "--fail-on", "never"] },
  ].map { (command: Command<String>) in
    Flood(name: "\(command.name)/xlsx/\(book.name)", most: book.most) { count, folder in
      command.arguments(folder.write("a.xlsx", book.make(count)))
    }
  }
}

let archiveFloods = wordFloods + notesOfWord + bookFloods
