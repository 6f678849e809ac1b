// SPDX-License-Identifier: Apache-2.0

/// The lines of a block as one text, with the way back to the document.
struct MarkdownText {
  /// The lines, LF between them.
  let bytes: [UInt8]
  /// For each line, its first byte here and in the document.
  private let lines: [(text: Int, source: Int, count: Int)]
  /// The lines after which the script changes.
  private let changes: Set<Int>

  init(_ document: [UInt8], _ ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var lines: [(text: Int, source: Int, count: Int)] = []
    for range in ranges {
      if !lines.isEmpty { bytes.append(0x0A) }
      lines.append((bytes.count, range.lowerBound, range.count))
      bytes += document[range]
    }
    self.bytes = bytes
    self.lines = lines
    changes = LineScript.changes(in: ranges.map { document[$0] })
  }

  var count: Int { bytes.count }

  /// The byte at an offset; a space past the end.
  subscript(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0x20 }

  /// The ranges of the document for a range of the text; a line end is one byte after its line.
  func source(_ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var found: [Range<Int>] = []
    for line in lines[index(of: range.lowerBound)...] {
      if line.text >= range.upperBound { break }
      // The byte of the line end belongs to the line, unless it is the last one.
      let last = line.text + line.count + (line.text + line.count < bytes.count ? 1 : 0)
      let part = (line.text..<max(last, line.text)).clamped(to: range)
      if part.isEmpty { continue }
      let start = line.source + part.lowerBound - line.text
      found.append(start..<start + part.count)
    }
    return found
  }

  /// The bytes of the document from the first to the last of a range.
  func whole(_ range: Range<Int>) -> Range<Int> {
    let parts = source(range)
    guard let first = parts.first, let last = parts.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// Whether a line end separates a text from its translation.
  func changesScript(at lineEnd: Int) -> Bool { changes.contains(index(of: lineEnd)) }

  private func index(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
