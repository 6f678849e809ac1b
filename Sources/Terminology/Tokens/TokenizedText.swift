import ICUText

/// A term, or a stretch of a text, cut into tokens, with the bytes to look at again.
struct TokenizedText: Sendable {
  /// The text as given.
  let source: [UInt8]
  /// The text folded.
  let folded: FoldedText
  /// Its tokens.
  let tokens: [TermToken]

  /// Cuts a text.
  init(_ text: String, _ tokenizer: TermTokenizer, _ mode: TermTokenizer.Mode) {
    source = Array(text.utf8)
    folded = source.withUnsafeBufferPointer { Folder.standard.fold($0) }
    let folded = folded
    tokens = source.withUnsafeBufferPointer { tokenizer.tokens(folded, source: $0, mode) }
  }

  /// The bytes of a token as given.
  func sourceBytes(_ token: TermToken) -> ArraySlice<UInt8> { source[token.source] }
  /// The bytes of a token folded.
  func foldedBytes(_ token: TermToken) -> ArraySlice<UInt8> { folded.utf8[token.folded] }
}
