// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// Sheets of text cells in an Excel workbook (ECMA-376, SpreadsheetML).
public enum Spreadsheet {
  /// The most cells that are read, those between filled ones counted.
  public static let cellLimit = 4_000_000
  /// The most bytes of text in all cells: 32 MiB, or 64 times the file where that is more, up to 256 MiB.
  static func textLimit(ofFile size: Int) -> Int { min(max(32 << 20, size * 64), 256 << 20) }

  /// A sheet of a workbook.
  public struct Sheet: Hashable, Sendable {
    /// The name, as the tab of the sheet shows it.
    public var name: String
    /// The rows that have text.
    public var rows: [[String]]
    /// The number of rows with text that are hidden.
    public var hiddenRows = 0
    /// Whether the sheet itself is hidden.
    public var isHidden = false
    /// The number of cells with struck-out text, which is left out.
    public var struckCells = 0
    /// The number of cells with an error instead of a value, such as `#N/A`, and of formulas without a value.
    public var cellsWithoutValue = 0
    /// The number of cells with text whose style is not known, so that it may strike their text out.
    public var cellsOfUnknownStyle = 0
    /// The fault of the styles of the workbook: `is missing`.
    public var styleFault = ""

    /// A sheet with its rows.
    public init(name: String, rows: [[String]]) {
      self.name = name
      self.rows = rows
    }
  }

  /// The sheets of a workbook, in its order.
  ///
  /// Values are text; a formula is the value last computed, a date the number it is stored as.
  ///
  /// - Throws: `FileError`: `xlsx/sheet`, `xlsx/limit`, `xlsx/styles` for a workbook that strikes text out with styles
  ///   that cannot be read, the `zip/` and `xml/` codes.
  public static func read(_ bytes: [UInt8], name: String) throws -> [Sheet] {
    let archive = try ZipArchive(bytes, name: name)
    func part(_ path: String) throws -> ByteSource? {
      try archive.read(path).map { ByteSource($0, name: name) }
    }
    let strings = SharedStrings()
    if let source = try part("xl/sharedStrings.xml") { try XMLStream(source).parse(strings) }
    let styles = try WorkbookStyles(of: archive)
    var sheets: [Sheet] = []
    var budget = CellBudget(cells: cellLimit, text: textLimit(ofFile: bytes.count))
    // A part that several sheets name is one sheet.
    var known: Set<String> = []
    for found in try sheetParts(archive, name) where known.insert(found.path).inserted {
      guard let source = try part(found.path) else { continue }
      let handler = SheetHandler(strings: strings, struckStyles: styles.struck, budget: budget)
      try XMLStream(source).parse(handler)
      var sheet = Sheet(name: found.title, rows: try handler.mergedRows(name: name))
      budget = handler.budget
      sheet.hiddenRows = handler.hiddenRows
      sheet.struckCells = handler.struckCells
      sheet.cellsWithoutValue = handler.cellsWithoutValue
      sheet.cellsOfUnknownStyle = handler.cellsOfUnknownStyle
      sheet.styleFault = styles.fault
      sheet.isHidden = found.isHidden
      sheets.append(sheet)
    }
    guard !sheets.isEmpty else {
      throw FileError(
        code: "xlsx/sheet", message: "the archive has no sheet; give a .xlsx file", file: name)
    }
    // Who strikes words out in cells may strike out cells as well.
    let strikes = styles.hidesStruckText || sheets.contains { $0.struckCells > 0 }
    if strikes, sheets.contains(where: { $0.cellsOfUnknownStyle > 0 }) {
      throw styles.refusal(name)
    }
    return sheets
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
        _ = XMLText.append(XMLText.allowed(text).withExcelEscapes, to: &sheet)
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
    -> [(title: String, path: String, isHidden: Bool)]
  {
    let usual = [("Sheet1", "xl/worksheets/sheet1.xml", false)]
    guard let workbook = try archive.read("xl/workbook.xml"),
      let relations = try archive.read("xl/_rels/workbook.xml.rels")
    else { return usual }
    var sheets: [(title: String, id: String, isHidden: Bool)] = []
    let names = SubtreeHandler(
      ["sheet"], roots: ["workbook"], code: "xlsx/sheet", kind: "workbook"
    ) { element, _ in
      let id = element.attributes.first { $0.name.hasSuffix(":id") }?.value
      let isHidden = element.attribute("state").map { $0 != "visible" } ?? false
      if let id { sheets.append((element.attribute("name") ?? "", id, isHidden)) }
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
        (
          sheet.title, target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)",
          sheet.isHidden
        )
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

extension [Int] {
  /// The place of the first of ascending numbers that is larger than another.
  fileprivate func firstPlace(after number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// How much more a workbook may hold.
private struct CellBudget {
  var cells: Int
  /// Bytes of text.
  var text: Int
}

/// The cells of a sheet.
private final class SheetHandler: XMLHandler {
  private enum Name: Int, CaseIterable {
    case row, c, v, t, r, s, f, hidden, mergeCell, ref, strike, val
  }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  private(set) var rows: [[String]] = []
  /// Rows with text that are hidden.
  private(set) var hiddenRows = 0
  /// The number of each row in the sheet, from 1.
  private var numbers: [Int] = []
  private var number = 0
  private var isHidden = false
  /// Cells of one column that are merged.
  private var merged: [(column: Int, rows: ClosedRange<Int>)] = []
  private let strings: SharedStrings
  private let struckStyles: Set<Int>?
  /// Cells with struck-out text, and cells with an error or a formula without a value.
  private(set) var struckCells = 0
  private(set) var cellsWithoutValue = 0
  /// Cells with text whose style is not known.
  private(set) var cellsOfUnknownStyle = 0
  private var isOfUnknownStyle = false
  private var hasFormula = false
  private var hasStruckText = false
  private var isStruck = false
  private var row: [String] = []
  private var column = 0
  private var kind = ""
  private var value = ""
  private var inValue = false
  /// The budget that remains for the sheets after this one.
  private(set) var budget: CellBudget

  init(strings: SharedStrings, struckStyles: Set<Int>?, budget: CellBudget) {
    self.strings = strings
    self.struckStyles = struckStyles
    self.budget = budget
  }

  func start(_ element: XMLElementView, in stream: XMLStream) {
    switch Name(rawValue: element.name) {
    case .row?:
      row = []
      column = 0
      let own = element.attribute(Name.r.rawValue).flatMap { Int($0) }
      number = own.flatMap { Self.rowNumbers.contains($0) ? $0 : nil } ?? number + 1
      isHidden = ["1", "true"].contains(element.attribute(Name.hidden.rawValue))
    case .c?:
      if let reference = element.attribute(Name.r.rawValue) {
        column = Self.column(reference) ?? column
      }
      kind = element.attribute(Name.t.rawValue) ?? "n"
      value = ""
      hasFormula = false
      hasStruckText = false
      let style = element.attribute(Name.s.rawValue).flatMap { Int($0) }
      isStruck = style.map { struckStyles?.contains($0) ?? false } ?? false
      isOfUnknownStyle = struckStyles == nil && style ?? 0 > 0
    case .f?: hasFormula = true
    case .r?: isStruck = false
    case .strike?: isStruck = StruckText.isOn(element.attribute(Name.val.rawValue))
    case .v?, .t?: inValue = true
    case .mergeCell?: merge(element.attribute(Name.ref.rawValue) ?? "")
    default: break
    }
  }

  /// Notes cells of several rows that show the text of the first.
  private func merge(_ reference: String) {
    let ends = reference.split(separator: ":").map(String.init)
    guard ends.count == 2, let column = Self.column(ends[0]), merged.count < 100_000,
      let first = Int(ends[0].drop { !$0.isNumber }), let last = Int(ends[1].drop { !$0.isNumber }),
      first < last, last - first < 10_000
    else { return }
    merged.append((column, first...last))
  }

  /// The rows, with the text of merged cells in every row of them.
  ///
  /// - Throws: `FileError` with `xlsx/limit`, if merged cells hold more than a workbook may, as where many overlap.
  /// - Complexity: O(*m* log *rows* + *f*) for *m* merged cells of *f* cells in rows with text.
  func mergedRows(name: String) throws -> [[String]] {
    if merged.isEmpty { return rows }
    var rows = rows
    let places = Dictionary(zip(numbers, rows.indices)) { first, _ in first }
    let sorted = places.keys.sorted()
    var filled = 0
    for (column, range) in merged {
      guard let first = places[range.lowerBound], column < rows[first].count else { continue }
      let text = rows[first][column]
      var next = sorted.firstPlace(after: range.lowerBound)
      while next < sorted.count, sorted[next] <= range.upperBound, let at = places[sorted[next]] {
        next += 1
        let isEmpty = column >= rows[at].count || rows[at][column].isEmpty
        filled += 1
        budget.cells -= max(0, column - rows[at].count + 1)
        budget.text -= isEmpty ? text.utf8.count : 0
        guard filled <= Spreadsheet.cellLimit, budget.cells >= 0, budget.text >= 0 else {
          throw FileError(
            code: "xlsx/limit",
            message: "the merged cells have more text than a table holds; split the sheet",
            file: name)
        }
        while rows[at].count <= column { rows[at].append("") }
        if isEmpty { rows[at][column] = text }
      }
    }
    return rows
  }

  func end(_ name: Int, in stream: XMLStream) {
    switch Name(rawValue: name) {
    case .v?, .t?: inValue = false
    case .c?:
      budget.cells -= max(1, column - row.count + 1)
      guard budget.cells >= 0 else {
        return stream.stop("xlsx/limit", "the sheet has too many cells; split it")
      }
      while row.count <= column { row.append("") }
      let shared = kind == "s" ? Int(value.trimmingSpace) : nil
      if let shared {
        value = strings.strings.indices.contains(shared) ? strings.strings[shared] : ""
        hasStruckText = hasStruckText || strings.struck.contains(shared)
      }
      if hasStruckText { struckCells += 1 }
      if kind == "e" || hasFormula && value.isEmpty && !hasStruckText { cellsWithoutValue += 1 }
      budget.text -= value.utf8.count
      guard budget.text >= 0 else {
        return stream.stop("xlsx/limit", "the cells have more text than a table holds; split it")
      }
      // An error such as #N/A is not text.
      row[column] =
        kind == "b"
        ? (value == "1" ? "TRUE" : "FALSE")
        : kind == "e" ? "" : value.withoutExcelEscapes.withPlainLineEnds
      if isOfUnknownStyle, !row[column].isEmpty { cellsOfUnknownStyle += 1 }
      column += 1
    case .row?:
      guard row.contains(where: { !$0.isEmpty }) else { break }
      rows.append(row)
      numbers.append(number)
      if isHidden { hiddenRows += 1 }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    guard inValue else { return }
    if isStruck {
      hasStruckText = true
    } else {
      value += String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The numbers that rows of a sheet may have; another number of a file is ignored.
  private static let rowNumbers = 1...1_048_576

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
