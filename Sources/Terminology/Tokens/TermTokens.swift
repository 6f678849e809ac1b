/// A term, or a stretch of a text, cut into tokens, with the bytes to look at again.
struct TermTokens: Sendable {
  /// The text as given.
  private(set) var source: [UInt8] = []
  /// What the tokens' folded ranges are of; unified ideographs, which fold to themselves, may have
  /// empty ones.
  private(set) var folded: [UInt8] = []
  /// Its tokens.
  private(set) var tokens: [TermToken] = []

  /// A text without words.
  init() {}

  /// Cuts a text.
  init(_ text: String, _ tokenizer: TermTokenizer, mode: TermTokenizer.Mode) {
    self.init(Array(text.utf8), tokenizer, mode: mode)
  }

  /// Cuts UTF-8.
  init(_ source: [UInt8], _ tokenizer: TermTokenizer, mode: TermTokenizer.Mode) {
    self.source = source
    source.withUnsafeBufferPointer { tokenizer.cut($0, mode, folded: &folded, tokens: &tokens) }
  }

  /// Takes another text, in the memory of the last one.
  mutating func load(_ text: UnsafeBufferPointer<UInt8>, _ tokenizer: TermTokenizer) {
    source.removeAll(keepingCapacity: true)
    source.append(contentsOf: text)
    tokenizer.cut(text, .reading, folded: &folded, tokens: &tokens)
  }

  /// The bytes of a token as given.
  func sourceBytes(_ token: TermToken) -> ArraySlice<UInt8> { source[token.source] }
  /// The bytes of a token folded.
  func foldedBytes(_ token: TermToken) -> ArraySlice<UInt8> {
    token.folded.isEmpty ? source[token.source] : folded[token.folded]
  }

  /// The bytes of one token or more as given.
  func range(_ span: Range<Int>) -> Range<Int> {
    tokens[span.lowerBound].source.lowerBound..<tokens[span.upperBound - 1].source.upperBound
  }

  /// Whether tokens are simplified characters side by side: then they are the very characters of a
  /// term of such, to which their keys led.
  @inline(__always)
  func isSimplified(_ span: Range<Int>) -> Bool {
    tokens.withUnsafeBufferPointer { Self.isSimplified(span, $0) }
  }

  /// The same for tokens at hand.
  @inline(__always)
  static func isSimplified(_ span: Range<Int>, _ tokens: UnsafeBufferPointer<TermToken>) -> Bool {
    // The first may stand apart from what is before it.
    guard tokens[span.lowerBound].form == tokens[span.lowerBound].key else { return false }
    var at = span.lowerBound + 1
    while at < span.upperBound {
      guard tokens[at].isSimplified else { return false }
      at += 1
    }
    return true
  }
}
