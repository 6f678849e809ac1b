// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Writes laid-out pages as a text: a line for each printed row, empty lines between blocks, a form feed
/// between pages.
///
/// What pages repeat is in `text` but not in `prose`. A paragraph that runs on over a page is one block if
/// there is nothing but furniture between its parts.
struct LayoutWriter {
  private var text: [UInt8] = []
  private var prose: [UInt8] = []
  private var blocks: [TextBlock] = []
  private var badlyRead: [BadlyReadWord] = []
  /// The confidence below which a word counts as badly read.
  private let threshold = 0.75

  /// The document that printed pages make; `nil` if their layout is not understood.
  ///
  /// - Complexity: O(*lines* log *lines*).
  static func document(ofPrinted pages: [PrintedPage]) -> TextDocument? {
    PageLayout.isUnreadable(pages) ? nil : document(of: PageLayout(pages).pages)
  }

  /// The document that laid-out pages make.
  static func document(of pages: [[LaidOutBlock]]) -> TextDocument {
    var writer = LayoutWriter()
    for (number, page) in pages.enumerated() {
      if number > 0 { writer.append("\u{0C}") }
      for (place, block) in page.enumerated() { writer.append(block, isFirst: place == 0) }
    }
    return TextDocument(
      laidOut: String(decoding: writer.text, as: UTF8.self),
      prose: String(decoding: writer.prose, as: UTF8.self), blocks: writer.blocks,
      badlyRead: writer.badlyRead)
  }

  private mutating func append(_ block: LaidOutBlock, isFirst: Bool) {
    let open = block.runsOn ? blocks.lastIndex { $0.kind != .furniture } : nil
    let paragraph = open.flatMap { blocks[$0].kind == .paragraph ? $0 : nil }
    if !isFirst, paragraph == nil { append("\n") }
    let start = text.count
    for (number, row) in block.rows.enumerated() {
      if number > 0 { append("\n") }
      append(row, isProse: block.kind != .furniture)
    }
    let range = start..<text.count
    append("\n")
    if let paragraph {
      blocks[paragraph].range = blocks[paragraph].range.lowerBound..<range.upperBound
      blocks.removeSubrange((paragraph + 1)...)
    } else {
      blocks.append(TextBlock(kind: block.kind, range: range))
    }
  }

  private mutating func append(_ row: PrintedLine, isProse: Bool) {
    var before: PrintedWord?
    for word in row.words {
      if let before { append(PrintedLine.space(between: before, and: word)) }
      let start = text.count
      append(word.text, isProse: isProse)
      if isProse, let confidence = Self.confidence(of: word), confidence < threshold {
        badlyRead.append(
          BadlyReadWord(text: word.text, range: start..<text.count, confidence: confidence))
      }
      before = word
    }
  }

  /// The confidence of a word that has letters or digits; 0 for a guess and for one with a character that no font gave.
  private static func confidence(of word: PrintedWord) -> Double? {
    let scalars = word.text.unicodeScalars
    if word.isGuess { return 0 }
    if scalars.contains(where: {
      $0.value == 0xFFFD || $0.properties.generalCategory == .privateUse
    }) {
      return 0
    }
    let isWord = scalars.contains {
      CharacterClass.isLetter($0.value) || CharacterClass.isDigit($0.value)
    }
    return isWord ? word.confidence : nil
  }

  private mutating func append(_ piece: String, isProse: Bool = true) {
    text += piece.utf8
    if isProse {
      prose += piece.utf8
    } else {
      prose += repeatElement(0x20, count: piece.utf8.count)
    }
  }
}
