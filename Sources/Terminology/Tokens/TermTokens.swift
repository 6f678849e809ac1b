// SPDX-License-Identifier: Apache-2.0

/// A term, or a stretch of a text, cut into tokens, with the bytes for comparison.
struct TermTokens: Sendable {
  /// The text as given.
  private(set) var source: [UInt8] = []
  /// The bytes that the tokens' folded ranges refer to; unified ideographs, which fold to
  /// themselves, may have empty ranges.
  private(set) var folded: [UInt8] = []
  /// The tokens.
  private(set) var tokens: [TermToken] = []

  /// A text without words.
  init() {}

  /// Cuts a text into tokens.
  init(_ text: String, _ tokenizer: TermTokenizer, mode: TermTokenizer.Mode) {
    self.init(Array(text.utf8), tokenizer, mode: mode)
  }

  /// Cuts UTF-8 into tokens.
  init(_ source: [UInt8], _ tokenizer: TermTokenizer, mode: TermTokenizer.Mode) {
    self.source = source
    source.withUnsafeBufferPointer { tokenizer.cut($0, mode, folded: &folded, tokens: &tokens) }
  }

  /// Replaces the text, reusing the memory.
  mutating func load(_ text: UnsafeBufferPointer<UInt8>, _ tokenizer: TermTokenizer) {
    source.removeAll(keepingCapacity: true)
    source.append(contentsOf: text)
    tokenizer.cut(text, .reading, folded: &folded, tokens: &tokens)
  }

  /// The bytes of a token as given.
  func sourceBytes(_ token: TermToken) -> ArraySlice<UInt8> { source[token.source] }
  /// The folded bytes of a token.
  func foldedBytes(_ token: TermToken) -> ArraySlice<UInt8> {
    token.folded.isEmpty ? source[token.source] : folded[token.folded]
  }

  /// The bytes of one or more tokens as given.
  func range(_ span: Range<Int>) -> Range<Int> {
    tokens[span.lowerBound].source.lowerBound..<tokens[span.upperBound - 1].source.upperBound
  }

  /// Whether tokens are adjacent simplified characters: then they are exactly the characters of a
  /// simplified term to which their keys led.
  @inline(__always)
  func isSimplified(_ span: Range<Int>) -> Bool {
    tokens.withUnsafeBufferPointer { Self.isSimplified(span, $0) }
  }

  /// A variant for a buffer of tokens.
  @inline(__always)
  static func isSimplified(_ span: Range<Int>, _ tokens: UnsafeBufferPointer<TermToken>) -> Bool {
    // The first one may be separated from the text before it.
    guard tokens[span.lowerBound].form == tokens[span.lowerBound].key else { return false }
    var at = span.lowerBound + 1
    while at < span.upperBound {
      guard tokens[at].isSimplified else { return false }
      at += 1
    }
    return true
  }
}
