// SPDX-License-Identifier: Apache-2.0
import Files

/// The comments of a Word document, and those that are added by one author.
struct WordComments {
  /// The author of what Concord writes where nobody names another.
  static let usualAuthor = WordAuthor(name: "Concord", initials: "C", date: nil)

  private let archive: ZipArchive
  private let main: WordDocument.Part
  /// The part that holds the comments, and whether the document has it.
  private let name: String
  private let old: XMLTree?
  /// Whether the document names the part.
  private let isRelated: Bool
  private let author: WordAuthor
  private var numbers: RevisionNumbers
  private var added: [(id: Int, paragraphs: [String])] = []

  private var folder: String { main.name.lastIndex(of: "/").map { String(main.name[...$0]) } ?? "" }
  private var relations: String {
    folder + "_rels/" + main.name.dropFirst(folder.count) + ".rels"
  }
  private var namespace: String { main.tree.nodes[0].namespace ?? "" }
  private var kind: String {
    let base =
      namespace.hasPrefix("http://purl.oclc.org/")
      ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
    let year = base.hasSuffix("ooxml") ? "" : "/2006"
    return "\(base)/officeDocument\(year)/relationships/comments"
  }

  /// The comments of a document.
  ///
  /// - Parameters:
  ///   - archive: the document.
  ///   - main: the part that is the document itself.
  ///   - author: the author of what is added.
  ///   - numbers: the numbers that the parts of the document use.
  init(
    _ archive: ZipArchive, main: WordDocument.Part, author: WordAuthor = Self.usualAuthor,
    numbers: RevisionNumbers = RevisionNumbers()
  ) throws {
    self.archive = archive
    self.main = main
    self.author = author
    let folder = main.name.lastIndex(of: "/").map { String(main.name[...$0]) } ?? ""
    var name = folder + "comments.xml"
    var isRelated = false
    let list = folder + "_rels/" + main.name.dropFirst(folder.count) + ".rels"
    if let tree = try archive.tree(of: list) {
      let target = tree.nodes.first {
        $0.attribute("Type")?.hasSuffix("/relationships/comments") == true
      }?.attribute("Target")
      if let target {
        name = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        isRelated = true
      }
    }
    self.name = name
    old = try archive.tree(of: name)
    self.isRelated = isRelated
    var numbers = numbers
    if let old { numbers.note(old) }
    self.numbers = numbers
  }

  /// Adds a comment of some paragraphs and returns its number.
  mutating func add(_ paragraphs: [String]) -> Int {
    let id = numbers.next()
    added.append((id, paragraphs))
    return id
  }

  /// A number that nothing in the document has.
  mutating func number() -> Int { numbers.next() }

  /// The attributes of a tracked change: its number, author and date.
  mutating func attributes(_ w: String) -> String {
    "\(w)id=\"\(number())\" \(w)author=\"\(XMLText.escapedWithQuotes(author.name))\"" + date(w)
  }

  private func date(_ w: String) -> String {
    author.date.map { " \(w)date=\"\(XMLText.escapedWithQuotes($0))\"" } ?? ""
  }

  /// The parts that change, by name.
  func parts() throws -> [String: [UInt8]] {
    guard !added.isEmpty else { return [:] }
    var parts: [String: [UInt8]] = [:]
    if let old {
      let root = old.nodes[0].name
      let prefix = root.firstIndex(of: ":").map { String(root[...$0]) } ?? ""
      parts[name] = Self.appended(markup(prefix), to: old)
    } else {
      parts[name] = Array(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<w:comments xmlns:w=\"\(XMLText.escapedWithQuotes(namespace))\">\(markup("w:"))</w:comments>")
          .utf8)
    }
    if !isRelated {
      let target = name.dropFirst(folder.count)
      parts[relations] = try appended(
        "<Relationship Id=\"concordComments\" Type=\"\(kind)\" Target=\"\(target)\"/>",
        to: relations, root: "Relationships",
        namespace: "http://schemas.openxmlformats.org/package/2006/relationships")
    }
    let types = "[Content_Types].xml"
    let isTyped = try archive.tree(of: types)?.nodes.contains {
      $0.attribute("PartName") == "/\(name)"
    }
    if isTyped != true {
      parts[types] = try appended(
        "<Override PartName=\"/\(XMLText.escapedWithQuotes(name))\" ContentType=\"application/vnd"
          + ".openxmlformats-officedocument.wordprocessingml.comments+xml\"/>", to: types,
        root: "Types", namespace: "http://schemas.openxmlformats.org/package/2006/content-types")
    }
    return parts
  }

  private func markup(_ w: String) -> String {
    added.map { comment in
      let paragraphs = comment.paragraphs.map { text in
        "<\(w)p><\(w)r><\(w)t xml:space=\"preserve\">\(XMLText.escaped(text))</\(w)t></\(w)r></\(w)p>"
      }
      return "<\(w)comment \(w)id=\"\(comment.id)\" \(w)author=\""
        + "\(XMLText.escapedWithQuotes(author.name))\"\(date(w)) \(w)initials=\""
        + "\(XMLText.escapedWithQuotes(author.initials))\">\(paragraphs.joined())</\(w)comment>"
    }.joined()
  }

  /// The bytes of a part with an element added at its end; a new part if the archive has none of that name.
  private func appended(
    _ element: String, to name: String, root: String, namespace: String
  ) throws -> [UInt8] {
    guard let tree = try archive.tree(of: name) else {
      return Array("<\(root) xmlns=\"\(namespace)\">\(element)</\(root)>".utf8)
    }
    return Self.appended(element, to: tree)
  }

  /// The bytes of a part with markup added at the end of its outermost element.
  private static func appended(_ markup: String, to tree: XMLTree) -> [UInt8] {
    var edits = TextEdits()
    let root = tree.nodes[0]
    if root.isSelfClosed {
      edits.replace(
        root.tag.upperBound - 2..<root.tag.upperBound, with: ">\(markup)</\(root.name)>")
    } else {
      edits.replace(root.content.upperBound..<root.content.upperBound, with: markup)
    }
    return tree.bytes(with: edits)
  }
}
