// SPDX-License-Identifier: Apache-2.0
import Files

/// A Word document that is one table of text.
package enum WordTable {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The document whose table has these rows.
  ///
  /// The first row is the heading and is repeated on each page. A line end of any kind in a cell begins a
  /// paragraph, a tab is one of Word, and characters that XML cannot hold become U+FFFD.
  ///
  /// - Throws: `FileError` with `zip/memory`.
  /// - Complexity: O(*bytes*).
  package static func bytes(of rows: [[String]]) throws -> [UInt8] {
    var body = "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      body += "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }
    body += "</w:tblBorders></w:tblPr><w:tblGrid>"
    body += String(repeating: "<w:gridCol/>", count: rows.first?.count ?? 0) + "</w:tblGrid>"
    for (index, row) in rows.enumerated() {
      body += "<w:tr>" + (index == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "")
      for cell in row {
        let paragraphs = WordLines.lines(of: cell).map { line in
          "<w:p><w:r><w:t xml:space=\"preserve\">\(WordLines.content(of: line, w: "w:"))</w:t></w:r></w:p>"
        }
        body += "<w:tc><w:tcPr/>\(paragraphs.joined())</w:tc>"
      }
      body += "</w:tr>\n"
    }
    // A table is followed by a paragraph.
    body += "</w:tbl><w:p/>"
    let parts = [
      ("[Content_Types].xml", types), ("_rels/.rels", relations),
      (
        "word/document.xml", "<w:document xmlns:w=\"\(main)\"><w:body>\(body)</w:body></w:document>"
      ),
    ]
    return try ZipArchive.bytes(of: parts.map { ($0.0, Array((declaration + $0.1).utf8)) })
  }

  private static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
    ContentType="application/xml"/><Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """
  private static let relations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """
}
