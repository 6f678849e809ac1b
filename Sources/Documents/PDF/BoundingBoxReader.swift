// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Reads the words of a PDF with their places, as `pdftotext -bbox-layout` writes them: XHTML with elements
/// `page`, `flow`, `block`, `line` and `word`.
///
/// Coordinates are points from the upper left corner of the page.
final class BoundingBoxReader: XMLHandler {
  private enum Name: Int, CaseIterable {
    case page, line, word, xMin, yMin, xMax, yMax, width, height
  }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  private var pages: [PrintedPage] = []
  private var words: [PrintedWord] = []
  private var box: LayoutBox?
  private var text = ""

  /// The pages of the program's output.
  ///
  /// - Throws: `FileError` for output that is not well-formed.
  static func pages(of output: [UInt8], path: String) throws -> [PrintedPage] {
    // The head holds what the author of the file wrote; only the body is read.
    guard let start = Self.find("<doc>", in: output), let end = Self.find("</doc>", in: output)
    else {
      throw FileError(
        code: "document/pdf", message: "pdftotext gave no layout", file: path)
    }
    // Control characters and bytes that are not UTF-8 become replacement characters.
    var body: [UInt8] = []
    body.reserveCapacity(end - start + 16)
    for byte in output[start..<end] {
      if byte < 0x20, byte != 0x0A { body += "\u{FFFD}".utf8 } else { body.append(byte) }
    }
    body += "</doc>".utf8
    let reader = BoundingBoxReader()
    let text = Array(String(decoding: body, as: UTF8.self).utf8)
    try XMLStream(ByteSource(text, name: path), encoding: "UTF-8").parse(reader)
    return reader.pages
  }

  /// The last place of a tag; the first ones may be in the title.
  private static func find(_ tag: String, in bytes: [UInt8]) -> Int? {
    let tag = Array(tag.utf8)
    guard bytes.count >= tag.count else { return nil }
    var at = bytes.count - tag.count
    while at >= 0 {
      if bytes[at] == tag[0], bytes[at..<at + tag.count].elementsEqual(tag) { return at }
      at -= 1
    }
    return nil
  }

  func start(_ element: XMLElementView, in stream: XMLStream) {
    switch Name(rawValue: element.name) {
    case .page:
      pages.append(
        PrintedPage(
          width: number(.width, of: element), height: number(.height, of: element), lines: []))
    case .line: words = []
    case .word:
      box = LayoutBox(
        left: number(.xMin, of: element), top: number(.yMin, of: element),
        right: number(.xMax, of: element), bottom: number(.yMax, of: element))
      text = ""
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if box != nil { text += String(decoding: bytes, as: UTF8.self) }
  }

  func end(_ name: Int, in stream: XMLStream) {
    switch Name(rawValue: name) {
    case .word:
      let cleaned = PrintedWord.cleaned(text)
      if let box, !cleaned.isEmpty { words.append(PrintedWord(text: cleaned, box: box)) }
      box = nil
    case .line:
      if let line = PrintedLine(words), !pages.isEmpty { pages[pages.count - 1].lines.append(line) }
      words = []
    default: break
    }
  }

  /// A coordinate; 0 for one that is missing, and never so large that sums of them are not exact.
  private func number(_ name: Name, of element: XMLElementView) -> Double {
    guard let value = element.attribute(name.rawValue).flatMap(Double.init), value.isFinite else {
      return 0
    }
    return max(-1e6, min(1e6, value))
  }
}
