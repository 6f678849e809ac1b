import Files

/// The comments of a Word document, and those that are added.
struct WordComments {
  private let archive: ZipArchive
  private let main: WordDocument.Part
  /// The part that holds the comments, and whether the document has it.
  private let name: String
  private let old: XMLTree?
  private var next = 0
  private var added: [(id: Int, text: String)] = []

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

  init(_ archive: ZipArchive, main: WordDocument.Part) throws {
    self.archive = archive
    self.main = main
    let folder = main.name.lastIndex(of: "/").map { String(main.name[...$0]) } ?? ""
    var name = folder + "comments.xml"
    let list = folder + "_rels/" + main.name.dropFirst(folder.count) + ".rels"
    if let bytes = try archive.read(list) {
      let tree = try XMLTree.part(bytes, name: list)
      let target = tree.nodes.first {
        $0.attribute("Type")?.hasSuffix("/relationships/comments") == true
      }?.attribute("Target")
      if let target {
        name = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      }
    }
    self.name = name
    old = try archive.read(name).map { try XMLTree.part($0, name: name) }
    let ids = old?.nodes.compactMap { node in
      node.attributes.first { $0.name.hasSuffix(":id") }.flatMap { Int($0.value) }
    }
    next = (ids?.max() ?? -1) + 1
  }

  /// Adds a comment and returns its number.
  mutating func add(_ text: String) -> Int {
    added.append((next, text))
    next += 1
    return next - 1
  }

  /// The parts that change, by name.
  func parts() throws -> [String: [UInt8]] {
    guard !added.isEmpty else { return [:] }
    if let old {
      let root = old.nodes[0]
      let prefix = root.name.firstIndex(of: ":").map { String(root.name[...$0]) } ?? ""
      var edits = TextEdits()
      if root.isSelfClosed {
        edits.replace(
          root.tag.upperBound - 2..<root.tag.upperBound,
          with: ">" + markup(prefix) + "</\(root.name)>")
      } else {
        edits.replace(root.content.upperBound..<root.content.upperBound, with: markup(prefix))
      }
      return [name: old.bytes(with: edits)]
    }
    let part =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:comments xmlns:w=\"\(XMLText.escaped(namespace))\">" + markup("w:") + "</w:comments>"
    let target = name.dropFirst(folder.count)
    var parts = [name: Array(part.utf8)]
    parts[relations] = try appended(
      "<Relationship Id=\"concordComments\" Type=\"\(kind)\" Target=\"\(target)\"/>", to: relations,
      root: "Relationships",
      namespace: "http://schemas.openxmlformats.org/package/2006/relationships")
    parts["[Content_Types].xml"] = try appended(
      "<Override PartName=\"/\(name)\" ContentType=\"application/vnd.openxmlformats-officedocument"
        + ".wordprocessingml.comments+xml\"/>", to: "[Content_Types].xml", root: "Types",
      namespace: "http://schemas.openxmlformats.org/package/2006/content-types")
    return parts
  }

  private func markup(_ w: String) -> String {
    added.map { comment in
      "<\(w)comment \(w)id=\"\(comment.id)\" \(w)author=\"concord\" \(w)initials=\"c\"><\(w)p><\(w)r>"
        + "<\(w)t xml:space=\"preserve\">\(XMLText.escaped(comment.text))</\(w)t></\(w)r></\(w)p>"
        + "</\(w)comment>"
    }.joined()
  }

  /// The bytes of a part with an element added at its end; a new part if the archive has none of that name.
  private func appended(
    _ element: String, to name: String, root: String, namespace: String
  ) throws -> [UInt8] {
    guard let bytes = try archive.read(name) else {
      return Array("<\(root) xmlns=\"\(namespace)\">\(element)</\(root)>".utf8)
    }
    let tree = try XMLTree.part(bytes, name: name)
    var edits = TextEdits()
    let node = tree.nodes[0]
    if node.isSelfClosed {
      edits.replace(
        node.tag.upperBound - 2..<node.tag.upperBound, with: ">\(element)</\(node.name)>")
    } else {
      edits.replace(node.content.upperBound..<node.content.upperBound, with: element)
    }
    return tree.bytes(with: edits)
  }
}
