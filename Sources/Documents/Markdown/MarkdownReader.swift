// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TextDocument {
  /// Markdown (CommonMark 0.31, with the tables, task lists and strikethrough of GitHub, and the
  /// footnotes, definition lists, formulas and front matter of Pandoc).
  ///
  /// Headings, paragraphs, list items, cells, quotations and notes become blocks, and a hard line break
  /// ends one. Left out are code blocks, deleted text, comments, the targets of links and images, definitions,
  /// citations and the marks themselves; inline code, formulas and addresses stay in their sentences as
  /// `code`. HTML inside is read as a page is. Departures from CommonMark: the nesting of lists is not
  /// modelled, and emphasis begins and ends beside any character that is not white space, so that
  /// `**“上海”**合作` is emphasis too.
  ///
  /// - Complexity: O(*bytes*).
  public static func markdown(_ text: String) -> TextDocument {
    var reader = MarkdownReader(Array(text.utf8))
    reader.read()
    return TextDocument(text: text, reader.builder, comments: reader.comments)
  }
}

/// Finds the blocks of a document, line by line, and reads the text of each.
struct MarkdownReader {
  /// A block that may go on in the next line.
  private struct Open {
    var style: ProseBuilder.Style
    var lines: [Range<Int>]
  }

  var builder: ProseBuilder
  private(set) var comments: [Segment] = []
  private let given: [UInt8]
  /// The document, comments overwritten with tabs.
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private let definitions: MarkdownDefinitions
  private var number = 0
  private var open: Open?
  private var tables = -1
  private var row = -1

  init(_ given: [UInt8]) {
    self.given = given
    (bytes, comments) = MarkdownComments.overwritten(given)
    builder = ProseBuilder(bytes)
    lines = TextDocument.lines(of: bytes)
    definitions = MarkdownDefinitions(bytes, lines)
  }

  mutating func read() {
    readFrontMatter()
    while number < lines.count {
      let line = lines[number]
      number += 1
      if !readTableRow(line) { read(line) }
    }
    close()
  }

  private mutating func readFrontMatter() {
    guard let (last, isYAML) = FrontMatter.lastLine(bytes, lines) else { return }
    number = last + 1
    guard isYAML else { return }
    for field in FrontMatter(bytes, lines[1..<last]).fields { write(field.lines, field.style) }
  }

  // MARK: Blocks

  private mutating func read(_ whole: Range<Int>) {
    let (line, isQuoted) = content(of: whole)
    let shape = MarkdownLine(bytes, line)
    if shape.isBlank {
      close()
    } else if let fence = shape.fence {
      close()
      skipFence(fence)
    } else if let level = shape.headingLevel {
      close()
      write([shape.headingText(level)], ProseBuilder.Style(kind: .heading(level)))
    } else if let level = shape.underline, let block = open, block.style.kind == .paragraph {
      open?.style.kind = .heading(level)
      close()
    } else if shape.isRule || shape.isDivision {
      close()
    } else if let start = definitions.end(of: line) {
      // An address of links, or a footnote, whose text follows.
      close()
      if definitions.isNote(line) {
        open = Open(style: .init(kind: .note), lines: [start..<line.upperBound])
      }
    } else if let end = htmlEnd(shape) {
      close()
      readHTML(line.lowerBound..<end)
    } else if let width = shape.listMarker(interrupts: open?.style.kind == .paragraph) {
      close()
      readItem(line.lowerBound + width..<line.upperBound)
    } else if open == nil, !isQuoted, isIndentedCode(whole) {
      return
    } else if let block = open, !isQuoted || block.style.kind != .paragraph {
      open?.lines.append(line)
    } else {
      close()
      open = Open(style: .init(kind: isQuoted ? .quotation : .paragraph), lines: [line])
    }
  }

  /// The text of a list item, which may begin with another mark.
  private mutating func readItem(_ given: Range<Int>) {
    var line = MarkdownLine.trimmed(given, bytes)
    while let width = MarkdownLine(bytes, line).listMarker(interrupts: false) {
      line = MarkdownLine.trimmed(line.lowerBound + width..<line.upperBound, bytes)
    }
    let shape = MarkdownLine(bytes, line)
    if let fence = shape.fence {
      skipFence(fence)
    } else if let level = shape.headingLevel {
      write([shape.headingText(level)], ProseBuilder.Style(kind: .heading(level)))
    } else if !line.isEmpty {
      open = Open(style: .init(kind: .listItem), lines: [shape.withoutTaskBox])
    }
  }

  private mutating func skipFence(_ fence: (mark: UInt8, length: Int)) {
    while number < lines.count {
      let shape = MarkdownLine(bytes, content(of: lines[number]).line)
      number += 1
      if let mark = shape.fence, mark.mark == fence.mark, mark.length >= fence.length { return }
    }
  }

  private mutating func close() {
    guard let block = open else { return }
    open = nil
    write(block.lines, block.style)
  }

  private mutating func write(_ lines: [Range<Int>], _ style: ProseBuilder.Style) {
    builder.begin(style)
    var inline = MarkdownInline(bytes, lines, with: definitions)
    inline.write(to: &builder)
    builder.endBlock()
  }

  /// The line without the marks of block quotes and its indentation.
  private func content(of line: Range<Int>) -> (line: Range<Int>, isQuoted: Bool) {
    var start = line.lowerBound
    var isQuoted = false
    while start < line.upperBound {
      if bytes[start] == 0x3E { isQuoted = true }
      guard bytes[start] == 0x20 || bytes[start] == 0x09 || bytes[start] == 0x3E else { break }
      start += 1
    }
    return (start..<line.upperBound, isQuoted)
  }

  private func isIndentedCode(_ line: Range<Int>) -> Bool {
    line.count > 4 && line.prefix(4).allSatisfy { given[$0] == 0x20 } || given[line.lowerBound] == 9
  }

  // MARK: Tables

  /// Reads a row of a table.
  private mutating func readTableRow(_ whole: Range<Int>) -> Bool {
    let line = MarkdownLine.trimmed(content(of: whole).line, bytes)
    let shape = MarkdownLine(bytes, line)
    let isInTable = row >= 0 && shape.cells.count > 1
    let begins =
      line.first.map { bytes[$0] == 0x7C } ?? false
      || open == nil && shape.cells.count > 1 && number < lines.count
        && MarkdownLine(bytes, content(of: lines[number]).line).isDelimiterRow
    guard isInTable || begins else {
      row = -1
      return false
    }
    close()
    if row < 0 { tables += 1 }
    row = max(row, 0)
    if shape.isDelimiterRow { return true }
    for (column, cell) in shape.cells.enumerated() {
      write([cell], .init(kind: .cell(TableCell(table: tables, row: row, column: column))))
    }
    row += 1
    return true
  }

  // MARK: HTML

  /// Where a block of HTML ends that begins in a line: before the next empty line, or after the end tag of
  /// an element whose content is not markup; nil if none begins.
  private mutating func htmlEnd(_ shape: MarkdownLine) -> Int? {
    guard let name = shape.tagName else { return nil }
    let isRaw = ["script", "style", "pre", "textarea"].contains(name)
    guard isRaw || HTMLElements.block.contains(name) else { return nil }
    var end = shape.line.upperBound
    let mark = "</\(name)"
    func closes(_ line: Range<Int>) -> Bool {
      String(decoding: bytes[line], as: UTF8.self).lowercased().contains(mark)
    }
    var isDone = isRaw && closes(shape.line)
    while !isDone, number < lines.count, isRaw || !lines[number].isBlank(in: bytes) {
      end = lines[number].upperBound
      isDone = isRaw && closes(lines[number])
      number += 1
    }
    return end
  }

  private mutating func readHTML(_ range: Range<Int>) {
    var html = HTMLReader(bytes, in: range, builder: ProseBuilder([]))
    swap(&html.builder, &builder)
    html.read()
    swap(&html.builder, &builder)
  }
}
