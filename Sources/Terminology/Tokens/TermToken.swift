/// What stands between two tokens, or before the first.
///
/// A term and a text may differ in it within limits: see `Joint.admits`.
enum Joint: UInt8, Sendable, Comparable {
  /// Nothing.
  case tight
  /// White space, or quotation marks and title marks (《》), which are no part of any term.
  case space
  /// White space with a line end in it.
  case line
  /// A hyphen within a word, or a dash.
  case hyphen
  /// A hyphen at the end of a line.
  case brokenHyphen
  /// A comma of any kind (，、,) or a middle dot.
  case comma
  /// A bracket.
  case bracket
  /// The end of a sentence, or any other mark.
  case stop

  /// Widest last.
  static func < (a: Joint, b: Joint) -> Bool { a.rawValue < b.rawValue }

  /// The same without a line end.
  var unbroken: Joint {
    switch self {
    case .line: .space
    case .brokenHyphen: .hyphen
    default: self
    }
  }

  /// Whether a term with this joint may stand in a text with `text` in its place.
  ///
  /// Spaces, hyphens and nothing are one to another what writers make of them; commas and brackets
  /// of the term may be left out, but the text has none that the term has not.
  func admits(_ text: Joint) -> Bool {
    switch text {
    case .tight, .space, .line, .hyphen, .brokenHyphen: true
    case .comma, .bracket: self == .comma || self == .bracket
    case .stop: self == .stop
    }
  }
}

/// The smallest unit that terms are made of: a Han character, a word or number, or a sign.
struct TermToken: Sendable {
  /// What it is found by: a scalar below 2^21, or 2^21 plus the number of its stem in the
  /// vocabulary; 0 for a word that no term has.
  var key: UInt32
  /// What stands before it.
  var joint: Joint
  /// Whether it is a word: letters and digits of a script that writes words apart.
  var isWord: Bool
  /// Its bytes in the folded text.
  var folded: Range<Int>
  /// Its bytes in the text as given.
  var source: Range<Int>

  /// The first key that stands for a word.
  static let firstWord: UInt32 = 1 << 21
}
