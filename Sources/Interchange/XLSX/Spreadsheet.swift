import Files
import Languages
import TextModel

/// Sheets of text cells in an Excel workbook (ECMA-376, SpreadsheetML).
public enum Spreadsheet {
  /// The most cells that are read, those between filled ones counted.
  public static let cellLimit = 4_000_000

  /// A sheet of a workbook.
  public struct Sheet: Hashable, Sendable {
    /// The name, as the tab of the sheet shows it.
    public var name: String
    /// The rows that have text.
    public var rows: [[String]]
  }

  /// The sheets of a workbook, in its order.
  ///
  /// Values are text; a formula is the value last computed, a date the number it is stored as.
  ///
  /// - Throws: `FileError`: `xlsx/sheet`, `xlsx/limit`, the `zip/` and `xml/` codes.
  public static func read(_ bytes: [UInt8], name: String) throws -> [Sheet] {
    let archive = try ZipArchive(bytes, name: name)
    func part(_ path: String) throws -> ByteSource? {
      try archive.read(path).map { ByteSource($0, name: name) }
    }
    var strings: [String] = []
    if let source = try part("xl/sharedStrings.xml") {
      let handler = SharedStrings()
      try XMLStream(source).parse(handler)
      strings = handler.strings
    }
    var sheets: [Sheet] = []
    var cells = 0
    for (title, path) in try sheetParts(archive, name) {
      guard let source = try part(path) else { continue }
      let handler = SheetHandler(strings: strings, cells: cells)
      try XMLStream(source).parse(handler)
      cells = handler.cells
      sheets.append(Sheet(name: title, rows: handler.rows))
    }
    guard !sheets.isEmpty else {
      throw FileError(
        code: "xlsx/sheet", message: "the archive has no sheet; give a .xlsx file", file: name)
    }
    return sheets
  }

  /// The rows of the first sheet whose heading names two languages, and those below the same heading on
  /// other sheets; of a workbook without such a sheet, the first that has any rows.
  ///
  /// - Returns: the rows, one heading first, and a finding for each other sheet with text, which is left
  ///   out.
  /// - Throws: what `read(_:name:)` throws.
  public static func table(_ bytes: [UInt8], name: String) throws
    -> (rows: [[String]], findings: [Finding])
  {
    let sheets = try read(bytes, name: name).filter { !$0.rows.isEmpty }
    let first =
      sheets.first { LanguageNames.columns($0.rows[0]).count { $0 != nil } >= 2 } ?? sheets.first
    guard let first else { return ([], []) }
    var rows = [first.rows[0]]
    var findings: [Finding] = []
    for sheet in sheets {
      if sheet.rows[0] == first.rows[0] {
        rows += sheet.rows.dropFirst()
      } else {
        findings.append(
          Finding(
            rule: "xlsx/other-sheet", severity: .warning,
            message:
              "the sheet '\(sheet.name)' does not have the heading of '\(first.name)'; it is left out",
            location: SourceLocation(file: name, line: 1, column: 1)))
      }
    }
    return (rows, findings)
  }

  /// A workbook of one sheet of text; characters that XML cannot hold become U+FFFD.
  ///
  /// - Throws: `FileError` with `zip/memory`.
  public static func bytes(of rows: [[String]]) throws -> [UInt8] {
    var sheet: [UInt8] = []
    func put(_ text: String) { sheet.append(contentsOf: text.utf8) }
    put(declaration + "<worksheet xmlns=\"\(main)\"><sheetData>")
    for (number, row) in rows.enumerated() {
      put("<row r=\"\(number + 1)\">")
      for (column, text) in row.enumerated() where !text.isEmpty {
        put(
          "<c r=\"\(letters(column))\(number + 1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        _ = XMLText.append(XMLText.allowed(text), to: &sheet)
        put("</t></is></c>")
      }
      put("</row>\n")
    }
    put("</sheetData></worksheet>")
    return try ZipArchive.bytes(
      of: frame.map { ($0.0, Array((declaration + $0.1).utf8)) }
        + [("xl/worksheets/sheet1.xml", sheet)])
  }

  /// The parts of the sheets with their names, by the workbook's order and relations.
  private static func sheetParts(_ archive: ZipArchive, _ name: String) throws
    -> [(title: String, path: String)]
  {
    let usual = [("Sheet1", "xl/worksheets/sheet1.xml")]
    guard let workbook = try archive.read("xl/workbook.xml"),
      let relations = try archive.read("xl/_rels/workbook.xml.rels")
    else { return usual }
    var sheets: [(title: String, id: String)] = []
    let names = SubtreeHandler(
      ["sheet"], roots: ["workbook"], code: "xlsx/sheet", kind: "workbook"
    ) { element, _ in
      let id = element.attributes.first { $0.name.hasSuffix(":id") }?.value
      if let id { sheets.append((element.attribute("name") ?? "", id)) }
    }
    try XMLStream(ByteSource(workbook, name: name)).parse(names)
    var targets: [String: String] = [:]
    let found = SubtreeHandler(
      ["Relationship"], roots: ["Relationships"], code: "xlsx/sheet", kind: "list of relations"
    ) { element, _ in
      if let id = element.attribute("Id") { targets[id] = element.attribute("Target") }
    }
    try XMLStream(ByteSource(relations, name: name)).parse(found)
    let parts = sheets.compactMap { sheet in
      targets[sheet.id].map { target in
        (sheet.title, target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)")
      }
    }
    return parts.isEmpty ? usual : parts
  }

  private static func letters(_ column: Int) -> String {
    var text = ""
    var rest = column + 1
    while rest > 0 {
      text = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + text
      rest = (rest - 1) / 26
    }
    return text
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let frame = [
    (
      "[Content_Types].xml",
      """
      <Types xmlns="\(package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/><Override \
      PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument\
      .spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
      </Types>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
      Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="Sheet1" sheetId="1" \
      r:id="rId1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
      Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
      """
    ),
  ]
}

/// The strings that cells share; readings (furigana) are left out.
private final class SharedStrings: XMLHandler {
  let names = XMLNameTable(["si", "t", "rPh"])
  private(set) var strings: [String] = []
  private var inText = false
  private var inReading = false

  func start(_ element: XMLElementView, in stream: XMLStream) {
    switch element.name {
    case 0: strings.append("")
    case 1: inText = !inReading
    case 2: inReading = true
    default: break
    }
  }

  func end(_ name: Int, in stream: XMLStream) {
    if name == 1 { inText = false }
    if name == 2 { inReading = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if inText, !strings.isEmpty {
      strings[strings.count - 1] += String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// The cells of a sheet.
private final class SheetHandler: XMLHandler {
  private enum Name: Int, CaseIterable { case row, c, v, t, r, rPh }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  private(set) var rows: [[String]] = []
  private let strings: [String]
  private var row: [String] = []
  private var column = 0
  private var kind = ""
  private var value = ""
  private var inValue = false
  /// Cells so far, in sheets before this one too.
  private(set) var cells: Int

  init(strings: [String], cells: Int) {
    self.strings = strings
    self.cells = cells
  }

  func start(_ element: XMLElementView, in stream: XMLStream) {
    switch Name(rawValue: element.name) {
    case .row?:
      row = []
      column = 0
    case .c?:
      if let reference = element.attribute(Name.r.rawValue) {
        column = Self.column(reference) ?? column
      }
      kind = element.attribute(Name.t.rawValue) ?? "n"
      value = ""
    case .v?, .t?: inValue = true
    default: break
    }
  }

  func end(_ name: Int, in stream: XMLStream) {
    switch Name(rawValue: name) {
    case .v?, .t?: inValue = false
    case .c?:
      cells += max(1, column - row.count + 1)
      guard cells <= Spreadsheet.cellLimit else {
        return stream.stop("xlsx/limit", "the sheet has too many cells; split it")
      }
      while row.count <= column { row.append("") }
      let shared = kind == "s" ? Int(value.trimmingSpace) : nil
      if let shared { value = strings.indices.contains(shared) ? strings[shared] : "" }
      row[column] = kind == "b" ? (value == "1" ? "TRUE" : "FALSE") : value
      column += 1
    case .row?: if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if inValue { value += String(decoding: bytes, as: UTF8.self) }
  }

  /// The column of a reference, from 0; no sheet has more than 16 384.
  private static func column(_ reference: String) -> Int? {
    var number = 0
    for byte in reference.utf8.prefix(while: { $0 >= 0x41 && $0 <= 0x5A }) {
      number = number * 26 + Int(byte) - 0x40
      if number > 16_384 { return nil }
    }
    return number > 0 ? number - 1 : nil
  }
}
