// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TextModel

/// The place of a concept in its glossary.
struct ConceptDefinition {
  let context: FeatureContext

  /// Where the concept of the term at a place begins; in a glossary, that of the id there.
  func location(at position: TextPosition) async throws -> FileLocation? {
    let buffer = context.document.buffer
    let offset = buffer.offset(of: position, context.encoding)
    let report = try context.report()
    guard let opened = report.opened else { return nil }
    if let id = id(at: offset), let found = try location(of: id, nil, opened) { return found }
    guard let term = try await context.term(at: offset, report) else { return nil }
    return try location(of: term.place.concept, term.place.glossary, opened)
  }

  private func location(
    of id: ConceptID, _ file: String?, _ opened: WorkspaceSessions.Opened
  ) throws -> FileLocation? {
    for glossary in try opened.glossaries() where file == nil || glossary.path == file {
      guard let number = glossary.entries.firstIndex(where: { $0.id == id }),
        glossary.lines.indices.contains(number)
      else { continue }
      let start = TextPosition(line: glossary.lines[number] - 1, character: 0)
      return FileLocation(
        uri: FileURI.uri(of: opened.workspace.file(glossary.path)),
        range: TextSpanRange(start, start))
    }
    return nil
  }

  /// The id of a concept at a place of a glossary: letters, digits, `-`, `_` and `.`.
  private func id(at offset: Int) -> ConceptID? {
    guard context.document.name.hasSuffix(".yaml") || context.document.name.hasSuffix(".yml") else {
      return nil
    }
    let bytes = context.document.buffer.bytes
    func isOfID(_ byte: UInt8) -> Bool {
      byte > 0x7F || byte == 0x2D || byte == 0x2E || byte == 0x5F
        || byte.isASCIIDigit || (0x61...0x7A).contains(byte | 0x20)
    }
    var start = offset
    var end = offset
    while start > 0, isOfID(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isOfID(bytes[end]) { end += 1 }
    return start < end ? ConceptID(context.document.buffer.text(in: start..<end)) : nil
  }
}
