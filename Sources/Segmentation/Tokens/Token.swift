// SPDX-License-Identifier: Apache-2.0

/// The smallest piece of text that is compared as a whole.
///
/// There is one definition for all languages: a Han, kana or hangul character; a word of any other
/// script as cut by UAX #29; a number; a punctuation mark or symbol. White space is not a token.
public struct Token: Hashable, Sendable {
  /// The kind of a token.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// One Han character.
    case han
    /// One kana character.
    case kana
    /// One hangul syllable.
    case hangul
    /// A word, which has at least one letter.
    case word
    /// Digits and the marks that join them: `1998`, `3.5`, `1,000`. Numerals in Han characters are
    /// `han`.
    case number
    /// A mark or symbol: anything that has neither a letter nor a digit.
    case punctuation

    /// Whether the token is a single character of a script that is written without spaces.
    public var isCharacter: Bool { rawValue <= Kind.hangul.rawValue }
  }

  /// The kind of the token.
  public let kind: Kind
  private let start: UInt32
  private let end: UInt32
  private let foldedStart: UInt32
  private let foldedEnd: UInt32

  /// A token in a text of less than 4 GiB.
  @inline(__always)
  init(_ kind: Kind, _ start: Int, end: Int, foldedStart: Int, foldedEnd: Int) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.foldedStart = UInt32(truncatingIfNeeded: foldedStart)
    self.foldedEnd = UInt32(truncatingIfNeeded: foldedEnd)
  }

  /// The range of the token, in UTF-8 bytes of the text as given.
  @inline(__always)
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// The range of its folded form in `TokenizedText.foldedUTF8`.
  @inline(__always)
  public var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedEnd) }
}

/// The tokens of a text, and the form in which they are compared.
///
/// ```swift
/// let text = Tokenizer().tokenize("ＳＣＯ成員國，2001")
/// text.count                  // 6
/// text.folded(0)              // "sco"
/// text.folded(2)              // "员"
/// text.tokens[5].range        // the bytes of 2001
/// ```
public struct TokenizedText: Sendable {
  /// The tokens in text order; their ranges do not overlap.
  public internal(set) var tokens: [Token] = []
  /// The folded forms of all tokens, one after another.
  public internal(set) var foldedUTF8: [UInt8] = []

  /// A text without tokens; `Tokenizer` fills it.
  public init() {}

  /// The number of tokens.
  public var count: Int { tokens.count }
  /// The folded form of a token.
  public func folded(_ index: Int) -> String {
    String(decoding: foldedUTF8[tokens[index].foldedRange], as: UTF8.self)
  }
}
