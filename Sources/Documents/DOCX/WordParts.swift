import Files
import TextModel

/// The parts of a Word document that hold text, and what is in them.
struct WordParts {
  /// A part with text.
  struct Part {
    let name: String
    let bytes: [UInt8]
    /// Whether the part is the document itself: notes cannot have comments.
    let isBody: Bool
    /// The paragraphs of the part, without empty ones.
    let paragraphs: [WordParagraph]
  }

  let archive: ZipArchive
  /// The document first, then footnotes and endnotes.
  let parts: [Part]
  /// The language of runs that declare none.
  let language: WordParagraph.RunLanguage

  /// Reads the parts.
  ///
  /// - Throws: `FileError` with `document/docx`.
  init(_ bytes: [UInt8], path: String) throws(FileError) {
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
      var parts: [Part] = []
      var tables = 0
      for name in [main, folder + "footnotes.xml", folder + "endnotes.xml"] {
        guard let part = try archive.read(name) else { continue }
        let reader = WordReader(styles, isNotes: name != main, firstTable: tables)
        try XMLStream(ByteSource(part, name: name)).parse(reader)
        reader.finish()
        tables = reader.nextTable
        parts.append(
          Part(name: name, bytes: part, isBody: name == main, paragraphs: reader.paragraphs))
      }
      guard parts.first?.isBody == true else {
        throw FileError(
          code: "document/docx", message: "the archive holds no Word document; give a .docx file")
      }
      self.parts = parts
    } catch {
      throw .unreadableDOCX(error, path: path)
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

/// Finds the main part among an archive's relations.
private final class RelationsHandler: XMLHandler {
  let names = XMLNameTable(["Relationship", "Type", "Target"])
  private(set) var document: String?

  func start(_ element: XMLElementView, in stream: XMLStream) {
    guard element.name == 0, element.attribute(1)?.hasSuffix("/officeDocument") == true,
      let target = element.attribute(2)
    else { return }
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
