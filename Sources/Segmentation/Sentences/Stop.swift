// SPDX-License-Identifier: Apache-2.0

/// A place where a sentence may end: terminal marks and the closing marks after them.
///
/// All offsets are UTF-8 bytes of the text.
struct Stop {
  /// The kinds of marks in a stop.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// A full stop of half or full width.
    static let period = Marks(rawValue: 1)
    /// A question mark.
    static let question = Marks(rawValue: 2)
    /// An exclamation mark.
    static let exclamation = Marks(rawValue: 4)
    /// The ideographic full stop.
    static let ideographic = Marks(rawValue: 8)
    /// U+2026, or two and more full stops.
    static let ellipsis = Marks(rawValue: 16)
    /// Any mark of full width.
    static let wide = Marks(rawValue: 32)
  }

  /// The offset of the first mark.
  var start: Int
  /// The offset after the marks and the closing and note marks after them, where a sentence would
  /// end.
  var end: Int
  /// The offset of the first character after the space; the length of the text if there is none.
  var next: Int
  /// The terminal marks.
  var marks: Marks = []
  /// Whether a quotation is closed.
  var closesQuote = false
  /// Whether a bracket is closed.
  var closesBracket = false
  /// Whether a title in 《》 is closed.
  var closesTitle = false
  /// Whether the last mark, ignoring notes, is a closing one.
  var isClosedLast = false
  /// The offset where the last closed enclosure was opened, if it is known.
  var opening: Int?
  /// Whether a note mark follows: `[3]`, ①, `12`.
  var hasNote = false
  /// Whether a line that does not continue ends here.
  var isAtHardLineEnd = false

  /// Whether space follows.
  var hasSpace: Bool { next > end }
  /// Whether the stop is a single full stop, with or without closing marks.
  var isPeriod: Bool { marks == .period }
}
