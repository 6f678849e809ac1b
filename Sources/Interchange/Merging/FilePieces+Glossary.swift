// SPDX-License-Identifier: Apache-2.0
import TextModel

extension FilePieces {
  /// Cuts a glossary whose concepts each begin a line of their own.
  static func cutGlossary(_ bytes: [UInt8], name: String) -> FilePieces? {
    guard let text = String(validating: bytes, as: UTF8.self),
      let glossary = try? GlossaryYAML.read(text, path: name)
    else { return nil }
    let lines = YAMLLines(text)
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    // A reader of YAML ends lines at other marks too; such a file is not cut.
    guard starts.count == lines.lines.count else { return nil }
    func offset(_ line: Int) -> Int { line < starts.count ? starts[line] : bytes.count }
    func isBlank(_ line: Int) -> Bool {
      let text = lines.lines[line].drop { $0 == " " || $0 == "\r" || $0 == "\r\n" }
      return text.isEmpty || text.first == "#"
    }

    let items = glossary.lines.map { $0 - 1 }
    guard let first = items.first, let last = items.last else {
      return FilePieces(head: bytes[...], pieces: [], tail: [], name: name)
    }
    guard
      items.allSatisfy({ line in
        lines.lines.indices.contains(line) && lines.lines[line].drop { $0 == " " }.first == "-"
      })
    else { return nil }
    var start = first
    while start > 0, isBlank(start - 1) { start -= 1 }
    let head = bytes[..<offset(start)]
    // A key of the glossary itself, or the end of the document.
    let next =
      lines.lines[(last + 1)...].firstIndex { line in
        line.utf8.first.map { ![0x20, 0x23, 0x2D, 0x0D].contains($0) } ?? false
          || line.hasPrefix("---")
      } ?? lines.lines.count
    var pieces: [Piece] = []
    for (number, entry) in glossary.entries.enumerated() {
      let end = lines.end(
        before: number + 1 < items.count ? items[number + 1] : next, after: items[number],
        indent: lines.indent(of: items[number]))
      guard end > start else { return nil }
      pieces.append(
        Piece(
          id: entry.id.description, isNamed: true, content: .concept(entry),
          bytes: bytes[offset(start)..<offset(end)]))
      start = end
    }
    return FilePieces(head: head, pieces: pieces, tail: bytes[offset(start)...], name: name)
  }
}
