// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A paragraph of a Word document as a reader sees it, with the elements that contain its words.
struct WordParagraph {
  /// Words in one element.
  struct Piece {
    /// The kind of a piece.
    enum Kind {
      /// The words of a `w:t`.
      case text
      /// An element that represents a character.
      case character
      /// A tab, at which a segment ends.
      case tab
      /// A line, column or page break, at which a block ends.
      case lineBreak
      /// A formula.
      case formula
      /// The words of a `w:t` that stay where they are: the result of a field that Word computes, such as a number or a
      /// reference, or a raised number, whose superscript characters are not those of the file.
      case field
    }

    var kind: Kind
    var text: String
    /// The number of the element in its part, in document order, from 0.
    var node: Int
    /// Whether the run is set in italics.
    var isItalic = false
    /// The number of the element of the link that the words are in; `nil` outside of links.
    var link: Int?
  }

  /// The language that a run declares for itself.
  struct RunLanguage: Hashable {
    var western: String?
    var eastAsian: String?
  }

  var style = WordStyle()
  var cell: TableCell?
  var isList = false
  var level: Int?
  var pieces: [Piece] = []
  /// The languages of the runs that have text, `nil` for one that declares none.
  var languages: Set<RunLanguage?> = []

  /// The kind of the blocks; what is in a cell belongs to it.
  var kind: TextBlock.Kind {
    if let cell { return .cell(cell) }
    if let level = level ?? style.level { return .heading(level) }
    if let kind = style.kind { return kind }
    return isList || style.isList == true ? .listItem : .paragraph
  }

  /// The pieces between line breaks.
  var lines: [ArraySlice<Piece>] {
    pieces.split { if case .lineBreak = $0.kind { true } else { false } }
  }

  /// The language that all runs with text declare, if it is not the document's own.
  func language(of text: String, otherThan own: RunLanguage) -> LanguageTag? {
    guard languages.count == 1, let declared = languages.first ?? nil else { return nil }
    for (name, usual) in [
      (declared.eastAsian, own.eastAsian), (declared.western, own.western),
    ] {
      guard let name, name != usual, let tag = LanguageTag(name) else { continue }
      // What is declared for proofing is often wrong: it counts where the letters agree.
      let hasLetters = text.unicodeScalars.contains { $0.properties.isAlphabetic }
      if hasLetters, LanguageScripts.agrees(text, with: tag) { return tag }
    }
    return nil
  }
}
