/// A place where a sentence may end: terminal marks and what closes behind them.
///
/// All offsets are bytes of the text.
struct Stop {
  /// Which marks there are.
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

  /// The first mark.
  var start: Int
  /// After the marks and the closing and note marks behind them: where a sentence would end.
  var end: Int
  /// The first character behind the space; the length of the text when there is none.
  var next: Int
  /// The terminal marks.
  var marks: Marks = []
  /// Whether a quotation is closed.
  var closesQuote = false
  /// Whether a bracket is closed.
  var closesBracket = false
  /// Whether a title in 《》 is closed.
  var closesTitle = false
  /// Whether the last mark, notes aside, is a closing one.
  var isClosedLast = false
  /// Where what is closed last was opened, if that was seen.
  var opening: Int?
  /// Whether a note mark stands behind it: `[3]`, ①, `12`.
  var hasNote = false
  /// Whether a line ends here that does not run on.
  var isAtHardLineEnd = false

  /// Whether there is space behind it.
  var hasSpace: Bool { next > end }
  /// Whether it is one full stop, perhaps with closing marks.
  var isPeriod: Bool { marks == .period }
}
