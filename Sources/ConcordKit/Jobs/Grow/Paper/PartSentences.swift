// SPDX-License-Identifier: Apache-2.0
import Alignment
import Files
import TextModel

/// The sentences of a part of a paper in one language, and where the document has its paragraphs.
struct PartSentences {
  /// A paragraph of the part.
  struct Paragraph: Hashable {
    /// The numbers of its sentences in the part.
    var sentences: Range<Int>
    /// The byte at which the part begins in the document; `nil` where the order of paragraphs in the document is not
    /// known.
    var position: Int?
    /// The row of the layout that it is a cell of.
    var row: Int?
    /// Whether it is the next line of the block that the paragraph before it is a line of.
    var continuesBlock = false
  }

  /// The sentences, and which of them open a paragraph.
  private(set) var text = AlignmentText([])
  /// The paragraphs in order; they cover all sentences.
  private(set) var paragraphs: [Paragraph] = []
  /// Characters that XML cannot hold and that U+FFFD was put for.
  private(set) var replacedCharacters = 0

  /// A text without sentences.
  init() {}

  /// Sentences without paragraphs, as a title has them.
  init(whole texts: [String]) {
    for text in texts { append([text], position: nil, row: nil) }
    self.text.paragraphStarts = []
    paragraphs = texts.isEmpty ? [] : [Paragraph(sentences: 0..<texts.count)]
  }

  /// The same with the first sentence of each paragraph replaced, where the replacement is not `nil`.
  func replacingFirst(_ replacement: (String) -> String?) -> PartSentences {
    var changed = self
    for paragraph in paragraphs {
      let number = paragraph.sentences.lowerBound
      if let new = replacement(text.sentences[number]) { changed.text.sentences[number] = new }
    }
    return changed
  }

  /// Adds a paragraph; one without sentences is left out.
  mutating func append(
    _ sentences: [String], position: Int?, row: Int?, continuesBlock: Bool = false
  ) {
    guard !sentences.isEmpty else { return }
    let start = text.sentences.count
    if start > 0 { text.paragraphStarts.insert(start) }
    for sentence in sentences {
      let allowed = XMLText.allowed(sentence)
      if allowed != sentence {
        replacedCharacters += zip(allowed.unicodeScalars, sentence.unicodeScalars).count {
          $0 != $1
        }
      }
      text.sentences.append(allowed)
    }
    paragraphs.append(
      Paragraph(
        sentences: start..<text.sentences.count, position: position, row: row,
        continuesBlock: continuesBlock))
  }
}
