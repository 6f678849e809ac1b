/// A format of files, recognized by content first, then by name.
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
  /// Translation Memory eXchange.
  case tmx
  /// XML Localisation Interchange File Format, 1.x and 2.x.
  case xliff
  /// Messages of a program (GNU gettext).
  case po
  /// A table in a text file.
  case table
  /// An Excel workbook.
  case workbook
  /// TermBase eXchange, `martif` too.
  case tbx
  /// A glossary in Concord's own YAML.
  case glossary
  /// Universal Terminology eXchange.
  case utx
  /// Segmentation Rules eXchange.
  case srx
  /// A Word document.
  case word
  /// Portable Document Format.
  case pdf
  /// A web page.
  case html
  /// Markdown.
  case markdown
  /// Any other XML.
  case xml
  /// Any other zip archive.
  case archive
  /// Any other text.
  case text

  /// The usual name, with versions where they matter.
  public var title: String { Self.rows[self]?.title ?? "text" }

  private struct Row {
    let title: String
    var endings: [String] = []
    /// The outermost elements by which XML is known.
    var roots: [String] = []
    /// The first bytes, or the name with which an entry of an archive begins.
    var mark = ""
  }

  /// The signs of each format; a file that fits no row is text.
  private static let rows: [FileFormat: Row] = [
    .tmx: Row(title: "TMX 1.1 to 1.4b", endings: ["tmx"], roots: ["tmx"]),
    .xliff: Row(
      title: "XLIFF 1.0 to 1.2 and 2.0 to 2.2",
      endings: ["xlf", "xliff", "mqxliff", "sdlxliff", "mxliff"], roots: ["xliff"]),
    .po: Row(title: "PO", endings: ["po", "pot"]),
    .table: Row(title: "TSV, CSV", endings: ["tsv", "csv", "tab"]),
    .workbook: Row(title: "XLSX", endings: ["xlsx", "xlsm"], mark: "xl/"),
    .tbx: Row(title: "TBX 2 and 3", endings: ["tbx"], roots: ["martif", "tbx"]),
    .glossary: Row(title: "YAML (Concord's own)", endings: ["yaml", "yml"]),
    .utx: Row(title: "UTX", endings: ["utx"], mark: "#UTX"),
    .srx: Row(title: "SRX 1.0 and 2.0", endings: ["srx"], roots: ["srx"]),
    .word: Row(title: "DOCX", endings: ["docx", "docm"], mark: "word/"),
    .pdf: Row(title: "PDF", endings: ["pdf"], mark: "%PDF-"),
    .html: Row(title: "HTML", endings: ["html", "htm", "xhtml"], roots: ["html"]),
    .markdown: Row(title: "Markdown", endings: ["md", "markdown", "mdown", "mkd"]),
    .xml: Row(title: "XML", endings: ["xml"]),
    .archive: Row(title: "a zip archive", endings: ["zip"]),
  ]

  /// Recognizes the format of a document.
  ///
  /// - Parameters:
  ///   - head: its first bytes; all of them, if the entries of an archive are to decide its format.
  ///   - name: its file name.
  ///   - isLanguage: whether the heading of a column names a language; language tags do by default.
  package init(
    _ head: [UInt8], name: String, isLanguage: (String) -> Bool = FileHead.isLanguageTag
  ) {
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    let byName = Self.allCases.first { Self.rows[$0]?.endings.contains(ending) == true }
    func marked(_ format: FileFormat) -> Bool {
      head.starts(with: (Self.rows[format]?.mark ?? "").utf8)
    }
    if marked(.pdf) {
      self = .pdf
    } else if ZipArchive.isArchive(head) {
      let entries = (try? ZipArchive(head, name: name))?.names ?? []
      let kind = [FileFormat.workbook, .word].first { format in
        entries.contains { $0.hasPrefix(Self.rows[format]?.mark ?? "") }
      }
      // A document may have its parts in other folders, and a damaged archive has no parts.
      self = kind ?? ([.workbook, .word].contains(byName) ? byName : nil) ?? .archive
    } else {
      let text = FileHead(head)
      if let root = text.rootElement?.lowercased() {
        self = Self.allCases.first { Self.rows[$0]?.roots.contains(root) == true } ?? byName ?? .xml
      } else if text.isGlossary {
        self = .glossary
      } else if text.line.hasPrefix("#UTX") {
        self = .utx
      } else if text.isMessages, byName != FileFormat.markdown {
        self = .po
      } else if text.isTable(anyMark: byName == nil && ending.isEmpty, isLanguage),
        byName != FileFormat.markdown
      {
        self = .table
      } else {
        self = byName ?? .text
      }
    }
  }
}

extension ByteSource {
  /// The document with its format.
  ///
  /// Standard input, pipes and the like, which cannot be read twice, and archives, whose entries tell their
  /// format, are read into memory.
  ///
  /// - Parameter isLanguage: whether the heading of a column names a language.
  /// - Throws: `FileError`: the codes of `readAll(limit:)`.
  package func recognized(
    isLanguage: (String) -> Bool
  ) throws -> (source: ByteSource, format: FileFormat) {
    if case .path(let path) = storage, path != "-", !Self.isPipe(path) {
      var head: [UInt8] = []
      try forEachWindow { window in
        head = Array(window)
        return false
      }
      guard ZipArchive.isArchive(head) else {
        return (self, FileFormat(head, name: name, isLanguage: isLanguage))
      }
    }
    let bytes = try readAll()
    return (
      ByteSource(bytes, name: name), FileFormat(bytes, name: name, isLanguage: isLanguage)
    )
  }
}
