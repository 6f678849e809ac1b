// SPDX-License-Identifier: Apache-2.0

/// A file format, recognised by content first, then by name.
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
  /// TermBase eXchange, `martif` and MultiTerm XML too.
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
  /// A picture: PNG, JPEG, TIFF.
  case picture
  /// A web page.
  case html
  /// Markdown.
  case markdown
  /// LaTeX.
  case latex
  /// A paper in the Journal Article Tag Suite.
  case jats
  /// Rich Text Format.
  case richText
  /// A document of Office before 2007.
  case oldOffice
  /// A document of LibreOffice or OpenOffice.
  case openDocument
  /// An electronic book.
  case book
  /// A presentation.
  case presentation
  /// A database of another program, such as a Trados memory.
  case database
  /// A file compressed by gzip.
  case gzip
  /// An archive in a compressed format other than zip.
  case packed
  /// Messages of a program in the binary form that the program reads (gettext).
  case compiledMessages
  /// Messages of a program in a format of its own: `.resx`, Android and Qt XML, JSON and others.
  case messageSource
  /// Subtitles with time codes: SubRip, WebVTT, SubStation Alpha.
  case subtitles
  /// A bilingual file of an older tool: Trados TagEditor, Wordfast Pro 3.
  case olderBilingual
  /// Any other XML.
  case xml
  /// Any other zip archive.
  case archive
  /// Any other text.
  case text

  /// The usual name, with versions where they matter.
  public var title: String { Self.rows[self]?.title ?? "text" }

  /// Advice for a file of a format that is not supported, after its title: `save it as .docx`;
  /// `nil` for a supported format.
  package var advice: String? { Self.rows[self]?.advice }

  private struct Row {
    let title: String
    var endings: [String] = []
    /// The root elements that identify the format of an XML document.
    var roots: [String] = []
    /// The first bytes, or the beginning of the name of an archive entry.
    var mark = ""
    /// Alternative first bytes.
    var signatures: [[UInt8]] = []
    /// Advice for a format that is not supported.
    var advice: String?
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
    .tbx: Row(
      title: "TBX 2 and 3, MultiTerm XML", endings: ["tbx"], roots: ["martif", "tbx", "mtf"]),
    .glossary: Row(title: "YAML (Concord's own)", endings: ["yaml", "yml"]),
    .utx: Row(title: "UTX", endings: ["utx"], mark: "#UTX"),
    .srx: Row(title: "SRX 1.0 and 2.0", endings: ["srx"], roots: ["srx"]),
    .word: Row(title: "DOCX", endings: ["docx", "docm"], mark: "word/"),
    .pdf: Row(title: "PDF", endings: ["pdf"], mark: "%PDF-"),
    .picture: Row(
      title: "a picture", endings: ["png", "jpg", "jpeg", "tif", "tiff"],
      signatures: [
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0],
        [0x4D, 0x4D, 0, 0x2A],
      ]),
    .html: Row(title: "HTML", endings: ["html", "htm", "xhtml"], roots: ["html"]),
    .markdown: Row(title: "Markdown", endings: ["md", "markdown", "mdown", "mkd"]),
    .latex: Row(title: "LaTeX", endings: ["tex", "latex", "ltx"]),
    .jats: Row(title: "JATS", endings: ["jats", "nxml"]),
    .richText: Row(title: "RTF", mark: "{\\rtf", advice: "save it as DOCX"),
    .oldOffice: Row(
      title: "a document of an old Office (.doc, .xls, .ppt)",
      signatures: [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]],
      advice: "save it as .docx or .xlsx"),
    .openDocument: Row(
      title: "an OpenDocument file (.odt, .ods)", mark: "content.xml",
      advice: "save it as .docx or .xlsx"),
    .book: Row(
      title: "EPUB", mark: "META-INF/container.xml", advice: "save it as DOCX or HTML"),
    .presentation: Row(
      title: "a presentation (.pptx)", mark: "ppt/", advice: "save its text as DOCX or PDF"),
    .database: Row(
      title: "a database, such as a Trados memory (.sdltm) or termbase (.sdltb)",
      mark: "SQLite format 3", signatures: [[0x00, 0x01, 0x00, 0x00] + Array("Standard ".utf8)],
      advice: "export it as TMX or TBX"),
    .gzip: Row(
      title: "a file compressed by gzip", signatures: [[0x1F, 0x8B]],
      advice: "unpack it first (gunzip)"),
    .packed: Row(
      title: "a compressed archive", mark: "Rar!",
      signatures: [
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0xFD, 0x37, 0x7A, 0x58, 0x5A], Array("BZh9".utf8),
      ], advice: "unpack it first"),
    .compiledMessages: Row(
      title: "a compiled catalog of messages (.mo)",
      signatures: [[0xDE, 0x12, 0x04, 0x95], [0x95, 0x04, 0x12, 0xDE]],
      advice: "give the PO file, or make one with msgunfmt"),
    .messageSource: Row(
      title: "a file with the messages of a program (.resx, Android, Qt, JSON and others)",
      endings: [
        "resx", "resw", "strings", "stringsdict", "xcstrings", "properties", "rc", "arb", "json",
        "ftl", "xtb",
      ],
      roots: ["root", "resources", "ts", "plist", "translationbundle"],
      advice: "convert it to PO or XLIFF, and what comes back again, as translate-toolkit does"),
    .subtitles: Row(
      title: "a file of subtitles with time codes (SRT, WebVTT, ASS)",
      endings: ["srt", "vtt", "ass", "ssa", "sbv"],
      advice:
        "export it as plain text without time codes in your subtitle editor, or convert it to XLIFF or PO to"
        + " translate it"),
    .olderBilingual: Row(
      title: "a bilingual file of an older tool (TTX, TXML)", endings: ["ttx", "txml"],
      roots: ["tradostag", "txml"], advice: "save it as XLIFF or TMX in that tool"),
    .xml: Row(title: "XML", endings: ["xml"]),
    .archive: Row(title: "a zip archive", endings: ["zip"]),
  ]

  /// Recognises the format of a document.
  ///
  /// - Parameters:
  ///   - head: the first bytes of the document; all of them, if archive entries must decide the
  ///     format.
  ///   - name: the file name of the document.
  ///   - isLanguage: whether the heading of a column names a language; language tags do by default.
  package init(
    _ head: [UInt8], name: String, isLanguage: (String) -> Bool = FileHead.isLanguageTag
  ) {
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    let byName = Self.allCases.first { Self.rows[$0]?.endings.contains(ending) == true }
    func marked(_ format: FileFormat) -> Bool {
      guard let row = Self.rows[format] else { return false }
      return !row.mark.isEmpty && head.starts(with: row.mark.utf8)
        || row.signatures.contains { head.starts(with: $0) }
    }
    let binaries: [FileFormat] = [
      .pdf, .picture, .richText, .oldOffice, .database, .gzip, .packed, .compiledMessages,
    ]
    if let format = binaries.first(where: marked) {
      self = format
    } else if ZipArchive.isArchive(head) {
      let entries = (try? ZipArchive(head, name: name))?.names ?? []
      let kind = [FileFormat.workbook, .word, .presentation, .book, .openDocument].first { format in
        entries.contains { $0.hasPrefix(Self.rows[format]?.mark ?? "") }
      }
      // A document may have its parts in other folders, and a damaged archive has no parts.
      self = kind ?? ([.workbook, .word].contains(byName) ? byName : nil) ?? .archive
    } else {
      let text = FileHead(head)
      if let root = text.rootElement?.lowercased() {
        if root == "article", text.isJournalArticle {
          self = .jats
          return
        }
        self = Self.allCases.first { Self.rows[$0]?.roots.contains(root) == true } ?? byName ?? .xml
      } else if text.isGlossary {
        self = .glossary
      } else if text.line.hasPrefix("#UTX") {
        self = .utx
      } else if text.isLaTeX, byName == nil || byName == .latex {
        self = .latex
      } else if text.isSubtitles {
        self = .subtitles
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

extension FileFormat {
  /// The format itself, if files of it are read.
  ///
  /// - Throws: `FileError` with `document/format`, which names the format and what to do.
  package func readable(in file: String) throws(FileError) -> FileFormat {
    guard let advice else { return self }
    throw FileError(
      code: "document/format", message: "this is \(title), which is not read; \(advice)", file: file
    )
  }
}

extension ByteSource {
  /// The document with its format.
  ///
  /// Inputs that can be read only once, such as standard input and pipes, are read into memory. So
  /// are archives, because their entries decide the format.
  ///
  /// - Parameter isLanguage: whether the heading of a column names a language.
  /// - Throws: `FileError`: the codes of `readAll(limit:)`, `document/format`.
  package func recognized(
    isLanguage: (String) -> Bool
  ) throws -> (source: ByteSource, format: FileFormat) {
    if let format = try formatOfHead(isLanguage: isLanguage) {
      return (self, try format.readable(in: name))
    }
    let bytes = try readAll()
    let format = FileFormat(bytes, name: name, isLanguage: isLanguage)
    let source = isDecoded ? self : ByteSource(bytes, name: name)
    return (source, try format.readable(in: name))
  }

  /// The format by the first window of bytes and the name; `nil` if these do not decide: for an archive, and for an
  /// input that can be read only once.
  ///
  /// - Parameter isLanguage: whether the heading of a column names a language; language tags do by default.
  /// - Throws: `FileError`: the codes of `forEachWindow(_:)`.
  package func formatOfHead(
    isLanguage: (String) -> Bool = FileHead.isLanguageTag
  ) throws -> FileFormat? {
    guard case .path(let path) = storage, path != "-", !OpenFile.isInherited(path) else {
      return nil
    }
    var head: [UInt8] = []
    try forEachWindow { window in
      head = Array(window)
      return false
    }
    return ZipArchive.isArchive(head) ? nil : FileFormat(head, name: name, isLanguage: isLanguage)
  }
}
