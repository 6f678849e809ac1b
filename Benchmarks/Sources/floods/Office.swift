// SPDX-License-Identifier: Apache-2.0
import Archives

/// Documents of Word and workbooks of Excel, as small as readers accept.
enum Office {
  private static let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let schema = "http://schemas.openxmlformats.org/"
  private static let relations = schema + "officeDocument/2006/relationships"

  /// A document with this body, and these further parts.
  static func word(_ body: String, _ parts: [(name: String, text: String)] = []) -> [UInt8] {
    let types =
      xml + "<Types xmlns=\"\(schema)package/2006/content-types\"><Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
      + "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
      + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
    let links =
      xml
      + "<Relationships xmlns=\"\(schema)package/2006/relationships\"><Relationship Id=\"rId1\" "
      + "Type=\"\(relations)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    return StoredZip.bytes(
      of: [
        ("[Content_Types].xml", types), ("_rels/.rels", links),
        ("word/document.xml", wordPart("document", "<w:body>\(body)</w:body>")),
      ] + parts)
  }

  static func wordPart(_ name: String, _ body: String) -> String {
    xml + "<w:\(name) xmlns:w=\"\(schema)wordprocessingml/2006/main\" xmlns:r=\"\(relations)\" "
      + "xmlns:m=\"\(schema)officeDocument/2006/math\">\(body)</w:\(name)>"
  }

  /// A workbook with these sheets (each the inside of `worksheet`), and these shared strings.
  ///
  /// `parts` says which part each sheet is; left out, each is its own.
  static func workbook(
    _ sheets: [String], strings: String = "", names: [Int]? = nil,
    extra: [(name: String, text: String)] = []
  ) -> [UInt8] {
    let parts = names ?? Array(sheets.indices)
    let types =
      xml + "<Types xmlns=\"\(schema)package/2006/content-types\"><Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
      + "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
      + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
    let links =
      xml
      + "<Relationships xmlns=\"\(schema)package/2006/relationships\"><Relationship Id=\"rId1\" "
      + "Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    let list = parts.indices.map {
      "<sheet name=\"s\($0)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>"
    }
    let targets = parts.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(relations)/worksheet\" Target=\"worksheets/s\(parts[$0]).xml\"/>"
    }
    let book =
      xml + "<workbook xmlns=\"\(schema)spreadsheetml/2006/main\" xmlns:r=\"\(relations)\"><sheets>"
      + list.joined() + "</sheets></workbook>"
    let bookLinks =
      xml + "<Relationships xmlns=\"\(schema)package/2006/relationships\">" + targets.joined()
      + "<Relationship Id=\"st\" Type=\"\(relations)/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
    let stringPart =
      xml + "<sst xmlns=\"\(schema)spreadsheetml/2006/main\">" + strings + "</sst>"
    return StoredZip.bytes(
      of: [
        ("[Content_Types].xml", types), ("_rels/.rels", links), ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", bookLinks), ("xl/sharedStrings.xml", stringPart),
      ]
        + sheets.indices.map {
          (
            "xl/worksheets/s\($0).xml",
            xml + "<worksheet xmlns=\"\(schema)spreadsheetml/2006/main\">\(sheets[$0])</worksheet>"
          )
        } + extra)
  }

  static func row(_ cells: [String]) -> String {
    "<row>" + cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }
}
