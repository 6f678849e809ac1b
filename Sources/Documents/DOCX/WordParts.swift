// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The parts of a Word document that hold text, and what is in them.
struct WordParts {
  /// The kind of a part.
  enum Kind: Hashable {
    /// The document itself, the only part that can have comments.
    case body
    /// Footnotes or endnotes.
    case notes
    /// A header or footer.
    case area(PageArea)

    /// Whether it is the document itself.
    var isBody: Bool { self == .body }
    /// The part of the page, of a header or footer.
    var area: PageArea? { if case .area(let area) = self { area } else { nil } }
  }

  /// A part with text.
  struct Part {
    let name: String
    let bytes: [UInt8]
    /// The kind of the part: only the document itself can have comments.
    let kind: Kind
    /// The paragraphs of the part, without empty ones.
    let paragraphs: [WordParagraph]
    /// The elements of the cells of its tables.
    let cells: [TableCell: Int]
  }

  let archive: ZipArchive
  /// The document first, then footnotes and endnotes, then headers and footers.
  let parts: [Part]
  /// The language of runs that declare none.
  let language: WordParagraph.RunLanguage
  /// The struck-out words, which are in no part.
  let struck: StruckWords

  /// Reads the parts.
  ///
  /// - Parameter readsAreas: whether headers and footers are read as well, each once, in the order of the sections that
  ///   have them.
  /// - Throws: `FileError` with `document/docx`.
  init(_ bytes: [UInt8], path: String, readsAreas: Bool = false) throws(FileError) {
    do {
      archive = try ZipArchive(bytes, name: path)
      let main = try Self.mainPart(of: archive) ?? "word/document.xml"
      let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
      let styles = WordStyles()
      if let part = try archive.read(folder + "styles.xml") {
        try XMLStream(ByteSource(part, name: folder + "styles.xml")).parse(styles)
        styles.resolve()
      }
      language = styles.language
      var found: [Part] = []
      var tables = 0
      var struck = StruckWords()
      var references: [String] = []
      let archive = archive
      func read(_ name: String, _ kind: Kind) throws {
        guard let part = try archive.read(name) else { return }
        let reader = WordReader(styles, isNotes: kind == .notes, firstTable: tables)
        try XMLStream(ByteSource(part, name: name)).parse(reader)
        reader.finish()
        tables = reader.nextTable
        struck.add(reader.struck)
        if kind.isBody { references = reader.areas }
        found.append(
          Part(
            name: name, bytes: part, kind: kind, paragraphs: reader.paragraphs,
            cells: reader.cells))
      }
      try read(main, .body)
      try read(folder + "footnotes.xml", .notes)
      try read(folder + "endnotes.xml", .notes)
      if readsAreas {
        for (name, area) in try Self.areas(references, of: archive, main) {
          try read(name, .area(area))
        }
      }
      guard found.first?.kind.isBody == true else {
        throw FileError(
          code: "document/docx", message: "the archive holds no Word document; give a .docx file")
      }
      parts = found
      self.struck = struck
    } catch {
      throw .unreadableDOCX(error, path: path)
    }
  }

  /// The parts that are headers and footers, each once, in the order in which sections refer to them.
  private static func areas(
    _ references: [String], of archive: ZipArchive, _ main: String
  ) throws -> [(name: String, area: PageArea)] {
    guard !references.isEmpty else { return [] }
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let list = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
    guard let relations = try archive.read(list) else { return [] }
    let handler = RelationsHandler()
    try XMLStream(ByteSource(relations, name: list)).parse(handler)
    var seen: Set<String> = []
    return references.compactMap { id in
      guard let (kind, target) = handler.targets[id],
        let area = PageArea.allCases.first(where: { kind.hasSuffix("/\($0.rawValue)") })
      else { return nil }
      let name = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      return seen.insert(name).inserted ? (name, area) : nil
    }
  }

  /// The part that the archive's relations name as its document.
  private static func mainPart(of archive: ZipArchive) throws -> String? {
    guard let relations = try archive.read("_rels/.rels") else { return nil }
    let handler = RelationsHandler()
    try XMLStream(ByteSource(relations, name: "_rels/.rels")).parse(handler)
    return handler.document
  }
}

/// Reads relations, and finds the main part among those of an archive.
private final class RelationsHandler: XMLHandler {
  let names = XMLNameTable(["Relationship", "Type", "Target", "Id"])
  private(set) var document: String?
  /// The type and the target of each relation, by its id.
  private(set) var targets: [String: (type: String, target: String)] = [:]

  func start(_ element: XMLElementView, in stream: XMLStream) {
    guard element.name == 0, let type = element.attribute(1), let target = element.attribute(2)
    else { return }
    if let id = element.attribute(3) { targets[id] = (type, target) }
    guard type.hasSuffix("/officeDocument") else { return }
    document = target.hasPrefix("/") ? String(target.dropFirst()) : target
  }

  func end(_ name: Int, in stream: XMLStream) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {}
}

extension FileError {
  /// Why a Word document cannot be read: the part and the place in it, if the reason has one.
  static func unreadableDOCX(_ error: any Error, path: String) -> FileError {
    let reason = error as? FileError
    let place = reason?.location.map { "\($0): " } ?? ""
    return FileError(
      code: "document/docx",
      message: "the document cannot be read: \(place)\(reason?.message ?? "\(error)")", file: path)
  }
}
