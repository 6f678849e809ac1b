// SPDX-License-Identifier: Apache-2.0

/// The gap between two tokens, or before the first.
///
/// The gaps of a term and of a text may differ within limits: see `TokenGap.admits`.
enum TokenGap: UInt8, Sendable, Comparable {
  /// Nothing.
  case tight
  /// White space, or quotation marks and title marks (《》), which are not part of a term.
  case space
  /// White space that contains a line end.
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

  /// The gap without a line end.
  var unbroken: TokenGap {
    switch self {
    case .line: .space
    case .brokenHyphen: .hyphen
    default: self
    }
  }

  /// The gap after one more scalar between the tokens.
  ///
  /// - Parameters:
  ///   - kind: the class of the scalar, which is not a token or part of one.
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

  /// Whether a term with this gap matches a text with the gap `text` in its place.
  ///
  /// Writers interchange spaces, hyphens and no gap. A text may lack commas and brackets of the
  /// term, but must not have others.
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
  /// The key of the token: a scalar below 2^21, or 2^21 plus the number of its stem in the
  /// vocabulary; 0 for a word that no term contains.
  private(set) var key: UInt32
  /// A number below 2^28 that only tokens written exactly alike share; 0 for a word in mixed
  /// capitals or with letters other than its folded ones.
  private(set) var form: UInt32
  /// The node of the trie that it leads to from the root; 0 for none, and during compilation.
  private(set) var root: UInt32
  private let foldedStart: UInt32
  private let foldedEnd: UInt32
  private let sourceStart: UInt32
  private let sourceEnd: UInt32
  /// The gap before it.
  let gap: TokenGap
  /// Whether the token is a word: letters and digits of a script that separates words.
  let isWord: Bool
  /// Whether the token is a unified ideograph that is its own key and follows the last one
  /// directly.
  let isSimplified: Bool

  /// A token that is a unified ideograph.
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

  /// A token that is a word, before the word is read.
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

  /// Stores the result of reading its word.
  @inline(__always)
  mutating func read(key: UInt32, form: UInt32, root: UInt32) {
    self.key = key
    self.form = form
    self.root = root
  }

  /// The range of its bytes in the folded text.
  var folded: Range<Int> {
    Range(uncheckedBounds: (Int(foldedStart), Int(foldedEnd)))
  }
  /// The range of its bytes in the text as given.
  var source: Range<Int> {
    Range(uncheckedBounds: (Int(sourceStart), Int(sourceEnd)))
  }

  /// The form of a word.
  ///
  /// - Parameters:
  ///   - number: the number of the folded word among those that the tokenizer has read, from 1; 0
  ///     for none.
  ///   - capitals: the capitals with which it is written.
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
    /// No capitals: the word is written as folded.
    case none
    /// One capital, at the beginning.
    case first
    /// All letters are capitals.
    case all
    /// Other capitals, or other differences from the folded word.
    case mixed
  }
}
