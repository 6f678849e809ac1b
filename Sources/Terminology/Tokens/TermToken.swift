/// What stands between two tokens, or before the first.
///
/// A term and a text may differ in it within limits: see `TokenGap.admits`.
enum TokenGap: UInt8, Sendable, Comparable {
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
  static func < (a: TokenGap, b: TokenGap) -> Bool { a.rawValue < b.rawValue }

  /// The same without a line end.
  var unbroken: TokenGap {
    switch self {
    case .line: .space
    case .brokenHyphen: .hyphen
    default: self
    }
  }

  /// The gap when one scalar more stands between the tokens.
  ///
  /// - Parameters:
  ///   - kind: the class of the scalar: none that is a token or part of one.
  ///   - isLine: whether it is a line end.
  @inline(__always)
  func followed(by kind: TokenClass, isLine: Bool) -> TokenGap {
    switch kind {
    case .space:
      self == .hyphen && isLine ? .brokenHyphen : max(self, isLine ? .line : .space)
    case .apostrophe, .quote: max(self, .space)
    case .hyphen: max(self, .hyphen)
    case .comma: max(self, .comma)
    case .bracket: max(self, .bracket)
    case .period, .stop, .word, .character, .sign: .stop
    }
  }

  /// Whether a term with this gap may stand in a text with `text` in its place.
  ///
  /// Spaces, hyphens and nothing are one to another what writers make of them; commas and brackets
  /// of the term may be left out, but the text has none that the term has not.
  func admits(_ text: TokenGap) -> Bool {
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
  private(set) var key: UInt32
  /// A number below 2^28 that only tokens have which are written alike, to the letter; 0 for a word in
  /// mixed capitals or other letters than its folded ones.
  private(set) var form: UInt32
  /// The node of the trie that it leads to from the root; 0 for none, and while terms are taken in.
  private(set) var root: UInt32
  private let foldedStart: UInt32
  private let foldedEnd: UInt32
  private let sourceStart: UInt32
  private let sourceEnd: UInt32
  /// What stands before it.
  let gap: TokenGap
  /// Whether it is a word: letters and digits of a script that writes words apart.
  let isWord: Bool
  /// Whether it is a unified ideograph that is its own key and stands next to the last token.
  let isSimplified: Bool

  /// A unified ideograph.
  init(_ scalar: UInt32, key: UInt32, root: UInt32, gap: TokenGap, source: Range<Int>) {
    self.key = key
    self.root = root
    self.gap = gap
    form = scalar
    isWord = false
    isSimplified = key == scalar && gap == .tight
    foldedStart = 0
    foldedEnd = 0
    sourceStart = UInt32(truncatingIfNeeded: source.lowerBound)
    sourceEnd = UInt32(truncatingIfNeeded: source.upperBound)
  }

  /// A word that has yet to be read.
  init(unreadWord folded: Range<Int>, gap: TokenGap, source: Range<Int>) {
    self.init(
      key: 0, form: 0, root: 0, gap: gap, isWord: true, folded: folded, source: source)
  }

  init(
    key: UInt32, form: UInt32, root: UInt32, gap: TokenGap, isWord: Bool, folded: Range<Int>,
    source: Range<Int>
  ) {
    self.key = key
    self.form = form
    self.root = root
    self.gap = gap
    self.isWord = isWord
    isSimplified = false
    foldedStart = UInt32(truncatingIfNeeded: folded.lowerBound)
    foldedEnd = UInt32(truncatingIfNeeded: folded.upperBound)
    sourceStart = UInt32(truncatingIfNeeded: source.lowerBound)
    sourceEnd = UInt32(truncatingIfNeeded: source.upperBound)
  }

  /// Takes what reading its word has shown.
  @inline(__always)
  mutating func read(key: UInt32, form: UInt32, root: UInt32) {
    self.key = key
    self.form = form
    self.root = root
  }

  /// Its bytes in the folded text.
  var folded: Range<Int> {
    Range(uncheckedBounds: (Int(foldedStart), Int(foldedEnd)))
  }
  /// Its bytes in the text as given.
  var source: Range<Int> {
    Range(uncheckedBounds: (Int(sourceStart), Int(sourceEnd)))
  }

  /// The form of a word.
  ///
  /// - Parameters:
  ///   - number: that of the folded word among those the tokenizer has read, from 1; 0 for none.
  ///   - capitals: in which capitals it is written.
  @inline(__always)
  static func form(ofWord number: UInt32, _ capitals: Capitals) -> UInt32 {
    guard number > 0, number < 1 << 25, capitals != .mixed else { return 0 }
    return 1 << 27 | number << 2 | UInt32(capitals.rawValue)
  }

  /// The number of the word of a form without capitals; `nil` for any other form.
  @inline(__always)
  static func smallWord(_ form: UInt32) -> Int? {
    form >> 27 == 1 && form & 3 == 0 ? Int(form >> 2 & (1 << 25 - 1)) : nil
  }

  /// The capitals of a word.
  enum Capitals: UInt8 {
    /// None: it is written as folded.
    case none
    /// One, at the beginning.
    case first
    /// Throughout.
    case all
    /// Others, or other differences from the folded word.
    case mixed
  }
}
