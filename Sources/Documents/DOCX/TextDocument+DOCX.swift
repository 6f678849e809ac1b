import Files
import TextModel

extension TextDocument {
  /// A Word document (ECMA-376): its paragraphs, headings, list items and table rows as they are read,
  /// then its footnotes and endnotes; deleted text left out, inserted text kept.
  ///
  /// Blocks are parted by an empty line; offsets are into the text so made, for a .docx file has none of
  /// its own.
  ///
  /// - Throws: `FileError` with `document/docx`.
  /// - Complexity: O(*bytes*) of the unpacked document.
  public static func docx(_ bytes: [UInt8], path: String) throws(FileError) -> TextDocument {
    do {
      let archive = try ZipArchive(bytes, name: path)
      let main = try mainPart(of: archive) ?? "word/document.xml"
      guard let document = try archive.read(main) else {
        throw FileError(
          code: "document/docx", message: "the archive holds no Word document; give a .docx file")
      }
      let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
      let styles = DOCXStyles()
      if let part = try archive.read(folder + "styles.xml") {
        try XMLStream(ByteSource(part, name: folder + "styles.xml")).parse(styles)
      }
      let body = DOCXBody(styles: styles.levels)
      try XMLStream(ByteSource(document, name: main)).parse(body)
      for notes in ["footnotes.xml", "endnotes.xml"] {
        guard let part = try archive.read(folder + notes) else { continue }
        try XMLStream(ByteSource(part, name: folder + notes)).parse(body)
      }
      return body.document()
    } catch {
      throw .unreadableDOCX(error, path: path)
    }
  }

  /// The part that the archive's relations name as its document.
  static func mainPart(of archive: ZipArchive) throws -> String? {
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

/// Which paragraph styles are headings, and of which level.
final class DOCXStyles: XMLHandler {
  let names = XMLNameTable([])
  /// Levels from 1, by the id of the style; a title is 1.
  private(set) var levels: [String: Int] = [:]
  private var style: String?
  private var parents: [String: String] = [:]

  func start(_ element: XMLElementView, in stream: XMLStream) {
    func value(_ name: String) -> String? {
      element.attributeValues.first { $0.name.hasSuffix(":\(name)") || $0.name == name }?.value
    }
    switch element.localName {
    case "style": style = value("styleId")
    case "name":
      // A style's id is in the writer's language, its name is not.
      guard let style, let name = value("val")?.lowercased() else { return }
      if name == "title" { levels[style] = 1 }
      if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) { levels[style] = level }
    case "basedOn": if let style { parents[style] = value("val") }
    case "outlineLvl":
      if let style, levels[style] == nil, let level = value("val").flatMap({ Int($0) }), level < 9 {
        levels[style] = level + 1
      }
    default: break
    }
  }

  func end(_ name: Int, in stream: XMLStream) {
    // A document's styles are few; a style takes the level of the one it is based on.
    for (style, parent) in parents where levels[style] == nil {
      if let level = levels[parent] { levels[style] = level }
    }
  }

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
