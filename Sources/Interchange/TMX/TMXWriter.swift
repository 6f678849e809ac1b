// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Writes TMX 1.4b as a stream: the same units give the same bytes, one change gives one small diff.
///
/// UTF-8, LF, two spaces per level, attributes in the order of the DTD, a variant on one line where it
/// has nothing but its segment. A unit that XML does not allow (control characters, U+FFFE, U+FFFF) or
/// TMX does not (no variant) is refused with a finding and leaves nothing in the file.
///
/// ```swift
/// let findings = try TMXWriter.write(to: "tm/sco.tmx", header: header) { writer in
///   for unit in units { try writer.append(unit) }
/// }
/// print(findings.count)
/// ```
public struct TMXWriter {
  /// Findings about parts that could not be written as they are; the line of a location is the number of the unit.
  public private(set) var findings: [Finding] = []
  /// Units written so far.
  public private(set) var unitCount = 0

  /// Comments and processing instructions after the last unit.
  public var closingComments: [MarkupRemark] = []

  private var bytes: [UInt8] = []
  private var refused: String?
  /// Characters of the element at hand that XML cannot hold.
  private var replaced = 0
  private let name: String
  private let sink: ((UnsafeBufferPointer<UInt8>) throws -> Void)?

  /// Bytes gathered before they are passed on.
  private static let bufferSize = 1 << 16

  /// Begins a document that is gathered in memory.
  ///
  /// - Parameter name: the file in findings.
  public init(header: TMXHeader = TMXHeader(), name: String = "-") {
    self.init(header: header, name: name, sink: nil)
  }

  /// Begins a document that is passed on piece by piece.
  package init(
    header: TMXHeader, to sink: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void
  ) {
    self.init(header: header, name: "-", sink: sink)
  }

  private init(
    header: TMXHeader, name: String, sink: ((UnsafeBufferPointer<UInt8>) throws -> Void)?
  ) {
    self.name = name
    self.sink = sink
    begin(header)
  }

  /// The document of some units.
  public static func bytes(
    of units: some Sequence<TranslationUnit>, header: TMXHeader = TMXHeader(),
    closingComments: [MarkupRemark] = []
  ) -> (bytes: [UInt8], findings: [Finding]) {
    var writer = TMXWriter(header: header)
    writer.closingComments = closingComments
    for unit in units { writer.write(unit) }
    return (writer.finish(), writer.findings)
  }

  /// Writes a file whole or not at all (see `AtomicFile`), in memory that does not grow with it.
  ///
  /// - Throws: `FileError` with `file/unwritable`; what `body` throws.
  @discardableResult
  public static func write(
    to path: String, header: TMXHeader = TMXHeader(),
    _ body: (inout TMXWriter) throws -> Void
  ) throws -> [Finding] {
    var findings: [Finding] = []
    try AtomicFile.write(to: path) { append in
      try withoutActuallyEscaping(append) { append in
        var writer = TMXWriter(header: header, name: path, sink: append)
        try body(&writer)
        try writer.finish().withUnsafeBufferPointer { try append($0) }
        findings = writer.findings
      }
    }
    return findings
  }

  /// Writes a unit.
  ///
  /// - Returns: whether it was written; if not, a finding says why.
  /// - Throws: `FileError` with `file/unwritable`, when writing to a file.
  @discardableResult
  public mutating func append(_ unit: TranslationUnit) throws -> Bool {
    let isWritten = write(unit)
    if let sink, bytes.count >= Self.bufferSize {
      try bytes.withUnsafeBufferPointer { try sink($0) }
      bytes.removeAll(keepingCapacity: true)
    }
    return isWritten
  }

  /// Writes a damaged unit as it was read.
  package mutating func append(damaged text: String) {
    let start = text.utf8.firstIndex { $0 > 0x20 } ?? text.endIndex
    put("    \(text[start...])\n")
  }

  /// Ends the document.
  ///
  /// - Returns: the bytes that have not been passed on: all of them, when no file is written.
  public mutating func finish() -> [UInt8] {
    put(closingComments.filter { $0.depth ?? 2 >= 2 }, level: 2)
    line(1, "</body>")
    put(closingComments.filter { $0.depth == 1 }, level: 1)
    line(0, "</tmx>")
    put(closingComments.filter { $0.depth ?? 2 <= 0 }, level: 0)
    defer { bytes = [] }
    return bytes
  }

  // MARK: Elements

  private mutating func begin(_ header: TMXHeader) {
    line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    put(header.comments.filter { $0.depth ?? 1 <= 0 }, level: 0)
    put("<tmx version=\"1.4\"")
    for attribute in header.rootAttributes { put(attribute) }
    put(">\n")
    // Those around the header are told by those inside it; without any they all come before it.
    let start = header.comments.firstIndex { $0.depth ?? 1 >= 2 } ?? header.comments.count
    put(header.comments[..<start].filter { $0.depth ?? 1 == 1 }, level: 1)
    put("  <header")
    let missing = Self.headerDefaults.filter { header.attribute($0.name) == nil }
    put(header.attributes + missing, order: Self.headerOrder)
    let inside = header.comments.filter { $0.depth ?? 1 >= 2 }
    if header.annotations.isEmpty, header.properties.isEmpty, header.extensions.isEmpty,
      inside.isEmpty
    {
      put("/>\n")
    } else {
      put(">\n")
      put(inside, level: 2)
      put(header.properties, notes: header.annotations, extensions: header.extensions, level: 2)
      line(1, "</header>")
    }
    put(header.comments[start...].filter { $0.depth ?? 1 == 1 }, level: 1)
    line(1, "<body>")
    reportReplaced(in: "the header")
    if let refused {
      report("the header has \(refused), which XML does not allow; it is left out")
    }
    refused = nil
  }

  @discardableResult
  private mutating func write(_ unit: TranslationUnit) -> Bool {
    let start = bytes.count
    if unit.variants.isEmpty { refused = refused ?? "no variant" }
    put(unit.comments, level: 2)
    put("    <tu")
    if !unit.id.description.isEmpty { put(Attribute("tuid", unit.id.description)) }
    var attributes = unit.attributes
    if let date = unit.changeDate { attributes.append(Attribute("changedate", date)) }
    put(attributes, order: Self.unitOrder)
    put(">\n")
    put(unit.properties, notes: unit.annotations, extensions: unit.extensions, level: 3)
    for variant in unit.variants { write(variant) }
    line(2, "</tu>")
    guard let refused else {
      unitCount += 1
      reportReplaced(in: "the unit '\(unit.id)'")
      return true
    }
    bytes.removeLast(bytes.count - start)
    self.refused = nil
    replaced = 0
    report("the unit '\(unit.id)' has \(refused), which TMX does not allow; it is left out")
    return false
  }

  private mutating func write(_ variant: TranslationUnitVariant) {
    put("      <tuv")
    put(Attribute("xml:lang", variant.language.description))
    put(variant.attributes, order: Self.variantOrder)
    let isBare =
      variant.properties.isEmpty && variant.annotations.isEmpty && variant.extensions.isEmpty
    put(isBare ? ">" : ">\n")
    put(
      variant.properties, notes: variant.annotations, extensions: variant.extensions, level: 4)
    put(isBare ? "<seg>" : "        <seg>")
    if let content = variant.content { put(content.nodes) } else { put(text: variant.text) }
    put(isBare ? "</seg></tuv>\n" : "</seg>\n      </tuv>\n")
  }

  private mutating func put(
    _ properties: [Property], notes: [Note], extensions: [MarkupElement], level: Int
  ) {
    var written = 0
    for (index, property) in properties.enumerated() {
      // Notes keep their places among the properties.
      while written < notes.count, notes[written].propertiesBefore <= index {
        put(notes[written], level: level)
        written += 1
      }
      indent(level)
      put("<prop")
      put(Attribute("type", property.type))
      put(property.attributes, order: [])
      put(">")
      put(text: property.value)
      put("</prop>\n")
    }
    for note in notes[written...] { put(note, level: level) }
    for element in extensions {
      indent(level)
      put([.element(element)])
      put("\n")
    }
  }

  private mutating func put(_ note: Note, level: Int) {
    indent(level)
    put("<note")
    put(note.attributes, order: [])
    put(">")
    put(text: note.text)
    put("</note>\n")
  }

  /// Comments and processing instructions, each beginning on a new line; two hyphens together would end a comment.
  private mutating func put(_ remarks: [MarkupRemark], level: Int) {
    for remark in remarks {
      indent(level)
      let text = XMLText.allowed(remark.text)
      // What has no target is not an instruction to a parser.
      if remark.kind == .instruction, XMLText.isName(String(text.prefix { $0 != " " })) {
        put("<?\(Self.withoutEndOfInstruction(text))?>\n")
      } else {
        put("<!--\(Self.withoutPairsOfHyphens(text))-->\n")
      }
    }
  }

  /// The text with a space between each question mark and angle bracket that would end an instruction, by bytes.
  private static func withoutEndOfInstruction(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: ">"), out.last == UInt8(ascii: "?") { out.append(0x20) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The text with a space after each hyphen that another one or the end follows; by bytes, since a hyphen with a
  /// combining character is a hyphen to a parser.
  private static func withoutPairsOfHyphens(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-"), out.last == byte { out.append(0x20) }
      out.append(byte)
    }
    if out.last == UInt8(ascii: "-") { out.append(0x20) }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func put(_ nodes: [MarkupNode]) {
    for node in nodes {
      switch node {
      case .text(let text): put(text: text)
      case .element(let element):
        if !XMLText.isName(element.name) { refused = refused ?? "an element without a name" }
        put("<\(element.name)")
        put(element.attributes, order: [])
        if element.children.isEmpty {
          put("/>")
        } else {
          put(">")
          put(element.children)
          put("</\(element.name)>")
        }
      }
    }
  }

  // MARK: Pieces

  /// Attributes: those of a known order first, in it, then the others as they come.
  private mutating func put(_ attributes: [Attribute], order: [String]) {
    guard !attributes.isEmpty else { return }
    for name in order {
      if let attribute = attributes.first(where: { $0.name == name }) { put(attribute) }
    }
    // A name twice on one element would be ill-formed: the first counts.
    var written = Set(order)
    for attribute in attributes where written.insert(attribute.name).inserted { put(attribute) }
  }

  private mutating func put(_ attribute: Attribute) {
    if !XMLText.isName(attribute.name) { refused = refused ?? "an attribute without a name" }
    append(attribute.value) { XMLText.append(attribute: attribute.name, $0, to: &$1) }
  }

  private mutating func put(text: String) { append(text) { XMLText.append($0, to: &$1) } }

  /// Appends text, with U+FFFD for each character that XML cannot hold.
  private mutating func append(
    _ text: String, _ write: (String, inout [UInt8]) -> Unicode.Scalar?
  ) {
    let start = bytes.count
    guard write(text, &bytes) != nil else { return }
    bytes.removeLast(bytes.count - start)
    let allowed = XMLText.allowed(text)
    replaced += zip(text.unicodeScalars, allowed.unicodeScalars).count { $0 != $1 }
    _ = write(allowed, &bytes)
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func line(_ level: Int, _ text: String) {
    indent(level)
    put(text)
    bytes.append(0x0A)
  }

  private mutating func indent(_ level: Int) {
    for _ in 0..<level * 2 { bytes.append(0x20) }
  }

  private mutating func report(_ message: String) {
    findings.append(
      Finding(
        rule: "tmx/unwritable", severity: .error, message: message,
        location: SourceLocation(file: name, line: unitCount + 1, column: 1)))
  }

  /// Reports the characters of an element that were replaced, if there are any.
  private mutating func reportReplaced(in element: String) {
    guard replaced > 0 else { return }
    findings.append(
      Finding(
        rule: "tmx/replaced", severity: .warning,
        message: replaced == 1
          ? "\(element) contains a character that XML cannot hold; U+FFFD was written for it"
          : "\(element) contains \(replaced) characters that XML cannot hold; U+FFFD was written for them",
        location: SourceLocation(file: name, line: max(1, unitCount), column: 1)))
    replaced = 0
  }

  // MARK: The DTD's order

  private static let headerOrder = [
    "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype",
    "o-encoding", "creationdate", "creationid", "changedate", "changeid",
  ]
  private static let headerDefaults = [
    Attribute("creationtool", "unknown"), Attribute("creationtoolversion", "unknown"),
    Attribute("segtype", "sentence"), Attribute("o-tmf", "unknown"), Attribute("adminlang", "en"),
    Attribute("srclang", "*all*"), Attribute("datatype", "unknown"),
  ]
  private static let unitOrder = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion",
    "creationdate", "creationid", "changedate", "segtype", "changeid", "o-tmf", "srclang",
  ]
  private static let variantOrder = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion",
    "creationdate", "creationid", "changedate", "changeid", "o-tmf",
  ]
}
