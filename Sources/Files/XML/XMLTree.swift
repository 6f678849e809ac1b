// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A whole document with the place of every tag in its bytes, for formats that are edited in place.
///
/// - Complexity: O(*bytes*) in time and memory; documents over `sizeLimit` are rejected.
package struct XMLTree {
  /// A part of the content of an element.
  package enum Child {
    /// Characters.
    case text(String)
    /// An element, by its number.
    case element(Int)
  }

  /// An element; its ranges are offsets into `bytes`.
  package struct Node {
    /// The name with its prefix.
    package let name: String
    /// The name alone.
    package let localName: String
    /// The namespace, if there is one.
    package let namespace: String?
    /// The attributes, in document order.
    package let attributes: [Attribute]
    /// The parent element; `nil` for the outermost.
    package let parent: Int?
    /// The place of the element's opening tag.
    package let location: SourceLocation
    /// The content, in document order.
    package var children: [Child] = []
    /// The opening tag, from `<` to `>`.
    package let tag: Range<Int>
    /// The bytes between the tags; empty, at the end of the tag, for `<a/>`.
    package var content: Range<Int>
    /// The first byte after the closing tag.
    package var end: Int

    /// Whether the element is written `<a/>`.
    package var isSelfClosed: Bool { end == tag.upperBound }

    /// The value of an attribute, if it is there.
    package func attribute(_ name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  /// The largest document size: 256 MiB.
  package static let sizeLimit = 256 << 20

  /// The nodes, parents before children, in document order.
  package private(set) var nodes: [Node] = []
  /// The document in UTF-8.
  package let bytes: [UInt8]
  /// The bytes as they were given.
  package let original: [UInt8]
  /// Whether `bytes` are the same as the given bytes.
  package var isOriginal: Bool { encoding == nil }
  /// The encoding of the given bytes, if it is not UTF-8.
  package let encoding: String?
  /// Findings of the parser.
  package let findings: [Finding]

  /// Reads a document.
  ///
  /// - Parameter decode: decodes bytes in an encoding of the given name, for a document that is not
  ///   in UTF-8.
  /// - Throws: `FileError`: the `xml/` codes, the codes of reading; the errors of `decode`.
  package init(
    _ source: ByteSource, decode: (_ source: ByteSource, _ encoding: String) throws -> String
  ) throws {
    let given = try source.readAll(limit: Self.sizeLimit)
    original = given
    let found = source.isDecoded ? nil : given.withUnsafeBufferPointer(Self.foreignEncoding)
    encoding = found
    let decoded = try found.map { name in
      try decode(ByteSource(given, name: source.name), name)
    }
    bytes = decoded.map { Array($0.utf8) } ?? given
    let handler = TreeHandler(bytes)
    let stream = XMLStream(
      ByteSource(bytes, name: source.name),
      encoding: found == nil && !source.isDecoded ? nil : "UTF-8")
    try stream.parse(handler)
    nodes = handler.nodes
    findings = stream.findings
  }

  /// The declared encoding of a document that is not in UTF-8.
  private static func foreignEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    guard !XMLDeclaration.claimsUTF16InBytes(bytes) else { return nil }
    let name = XMLDeclaration.encoding(in: bytes)?.uppercased() ?? "UTF-8"
    return ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name) ? nil : name
  }

  /// The elements directly inside one, in order.
  package func elements(of node: Int) -> [Int] {
    nodes[node].children.compactMap { if case .element(let index) = $0 { index } else { nil } }
  }

  /// The first child element with a local name, in the same namespace.
  package func first(_ localName: String, in node: Int) -> Int? {
    elements(of: node).first {
      nodes[$0].localName == localName && nodes[$0].namespace == nodes[node].namespace
    }
  }

  /// All text inside an element.
  package func text(of node: Int) -> String {
    nodes[node].children.map { child in
      switch child {
      case .text(let text): text
      case .element(let index): text(of: index)
      }
    }.joined()
  }

  /// The content of an element, as a value.
  package func markup(of node: Int) -> [MarkupNode] {
    nodes[node].children.map { child in
      switch child {
      case .text(let text): .text(text)
      case .element(let index):
        .element(
          MarkupElement(
            nodes[index].name, attributes: nodes[index].attributes, children: markup(of: index)))
      }
    }
  }

  /// The bytes of the value of an attribute, between its quotes.
  package func valueRange(of attribute: String, in node: Int) -> Range<Int>? {
    let tag = nodes[node].tag
    let key = Array(attribute.utf8)
    var at = tag.lowerBound
    while at < tag.upperBound, bytes[at] > 0x20, bytes[at] != 0x2F, bytes[at] != 0x3E { at += 1 }
    while at < tag.upperBound {
      while at < tag.upperBound, bytes[at] <= 0x20 { at += 1 }
      let start = at
      while at < tag.upperBound, bytes[at] > 0x20, bytes[at] != 0x3D { at += 1 }
      let name = start..<at
      while at < tag.upperBound, bytes[at] != 0x22, bytes[at] != 0x27 { at += 1 }
      guard at < tag.upperBound else { return nil }
      let quote = bytes[at]
      let open = at + 1
      at = open
      while at < tag.upperBound, bytes[at] != quote { at += 1 }
      if bytes[name].elementsEqual(key) { return open..<at }
      at += 1
    }
    return nil
  }

  /// The offset where an attribute can be added: after the last attribute or the name.
  package func attributeEnd(of node: Int) -> Int {
    let tag = nodes[node].tag
    var at = tag.upperBound - 1
    if at > tag.lowerBound, bytes[at - 1] == UInt8(ascii: "/") { at -= 1 }
    // White space before the last quotation mark is of a value.
    while at > tag.lowerBound, bytes[at - 1] <= 0x20 { at -= 1 }
    return at
  }

  /// The bytes after some edits, in UTF-8, with a matching declaration.
  package func bytes(with edits: TextEdits) -> [UInt8] {
    guard !edits.isEmpty else { return original }
    var edits = edits
    if !isOriginal,
      let range = bytes.withUnsafeBufferPointer({ XMLDeclaration.range(in: $0) })
    {
      edits.replace(range, with: "UTF-8")
    }
    return edits.apply(to: bytes)
  }
}

private final class TreeHandler: XMLHandler {
  let names = XMLNameTable([])
  var nodes: [XMLTree.Node] = []
  private var open: [Int] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func start(_ element: XMLElementView, in stream: XMLStream) {
    let tag = stream.tagOffset..<max(stream.offset, stream.tagOffset)
    let index = nodes.count
    nodes.append(
      XMLTree.Node(
        name: element.qualifiedName, localName: element.localName, namespace: element.namespace,
        attributes: element.attributeValues, parent: open.last, location: stream.location,
        tag: tag, content: tag.upperBound..<tag.upperBound, end: tag.upperBound))
    if let parent = open.last { nodes[parent].children.append(.element(index)) }
    open.append(index)
  }

  func end(_ name: Int, in stream: XMLStream) {
    guard let index = open.popLast() else { return }
    let end = min(stream.offset, bytes.count)
    nodes[index].end = end
    var close = end
    while close > nodes[index].tag.upperBound, bytes[close - 1] != 0x3C { close -= 1 }
    if close > nodes[index].tag.upperBound {
      nodes[index].content = nodes[index].tag.upperBound..<close - 1
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    guard let parent = open.last else { return }
    nodes[parent].children.append(.text(String(decoding: bytes, as: UTF8.self)))
  }
}
