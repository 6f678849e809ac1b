// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// A text as the score compares it: a sequence of items, each with a weight.
///
/// An item is a token, or a numeral of several tokens: 三百二, 3万5千. Only certain readings of
/// `HanNumeral` are numbers; 三四 and 千万 are compared character by character. The storage is reused
/// from one text to the next.
struct ComparedText {
  /// A unit of the comparison: a token or a numeral.
  struct Item {
    /// The code of the item: equal for equal items, and different for different ones, except with a
    /// probability of 2⁻⁶³ for words over seven bytes.
    var code: UInt64
    /// The weight in half tokens: 1 for marks, 2 for all other items.
    var weight: Int32
    /// The number of the first token, and of the one after the last.
    var first: UInt32
    var end: UInt32

    var isMark: Bool { weight == 1 }
    var tokens: Range<Int> { Int(first)..<Int(end) }
  }

  private(set) var text = TokenizedText()
  private(set) var items: [Item] = []
  /// The items that are not marks, in order, in the form used by the index.
  private(set) var content: [ContentCode] = []
  /// The weight of all items in half tokens.
  private(set) var weight = 0

  /// The symbols of the current numeral.
  private var symbols: [HanNumeral.Symbol] = []

  /// The code that all numbers share.
  static let number: UInt64 = 1 << 62

  init() {}

  /// Reads a text with the caller's tokenizer.
  init(_ text: String, _ tokenizer: Tokenizer) {
    var text = text
    text.withUTF8 { load($0, tokenizer) }
  }

  /// Replaces the text.
  mutating func load(_ bytes: UnsafeBufferPointer<UInt8>, _ tokenizer: Tokenizer) {
    tokenizer.tokenize(bytes, into: &text)
    items.removeAll(keepingCapacity: true)
    content.removeAll(keepingCapacity: true)
    weight = 0
    items.reserveCapacity(text.tokens.count)
    content.reserveCapacity(text.tokens.count)
    text.foldedUTF8.withUnsafeBufferPointer { folded in
      text.tokens.withUnsafeBufferPointer { tokens in
        var at = 0
        // The end of a run of numerals without a certain reading.
        var unread = 0
        while at < tokens.count {
          let token = tokens[at]
          var end = at + 1
          var code = Self.code(folded, token.foldedRange)
          let isDigits = token.kind == .number
          if isDigits || token.kind == .han && Self.symbol(folded, token) != nil {
            var isNumber = isDigits || Self.isCounted(folded, tokens, at: at)
            if at >= unread, Self.continues(folded, tokens, at: at) {
              collectSymbols(folded, tokens, from: at)
              unread = at + symbols.count
              if let match = HanNumeral.certain(in: symbols[...]), match.count > 1 {
                end = at + match.count
                unread = end
                isNumber = true
              }
            }
            if isNumber { code = Self.number }
          }
          append(code, isMark: token.kind == .punctuation, tokens: at..<end)
          at = end
        }
      }
    }
  }

  private mutating func append(_ code: UInt64, isMark: Bool, tokens: Range<Int>) {
    items.append(
      Item(
        code: code, weight: isMark ? 1 : 2, first: UInt32(truncatingIfNeeded: tokens.lowerBound),
        end: UInt32(truncatingIfNeeded: tokens.upperBound)))
    weight += isMark ? 1 : 2
    if !isMark {
      let first = tokens.lowerBound
      let follows = first > 0 && text.tokens[first - 1].kind != .punctuation
      content.append(ContentCode(code, followsContent: follows))
    }
  }

  /// Whether any item is a number, so that `appendTokens` gives codes that differ from `content`.
  var hasNumbers: Bool { items.contains { $0.code == Self.number } }

  /// Appends the codes of all tokens that are not marks, with each digit and numeral as written.
  func appendTokens(to out: inout [ContentCode]) {
    text.foldedUTF8.withUnsafeBufferPointer { folded in
      for (at, token) in text.tokens.enumerated() where token.kind != .punctuation {
        out.append(
          ContentCode(
            Self.code(folded, token.foldedRange),
            followsContent: at > 0 && text.tokens[at - 1].kind != .punctuation))
      }
    }
  }

  /// The value of an item that is a number.
  func value(of item: Item) -> NumberValue {
    let run = text.tokens[item.tokens]
    return text.foldedUTF8.withUnsafeBufferPointer { folded in
      if run.count == 1, let token = run.first, token.kind == .number {
        return NumberValue(folded: folded[token.foldedRange])
      }
      let symbols = run.compactMap { Self.anySymbol(folded, $0) }
      let value = HanNumeral.readings(in: symbols[...]).readings.first?.value
      return NumberValue(value ?? DecimalValue(0))
    }
  }

  /// The folded form of an item.
  func folded(_ item: Item) -> ArraySlice<UInt8> {
    guard let first = text.tokens[item.tokens].first, let last = text.tokens[item.tokens].last
    else { return [] }
    return text.foldedUTF8[first.foldedRange.lowerBound..<last.foldedRange.upperBound]
  }

  /// The UTF-8 bytes of the text that a range of tokens covers.
  ///
  /// An empty range returns the empty range after the token before it.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    if tokens.isEmpty {
      let at = tokens.lowerBound == 0 ? 0 : text.tokens[tokens.lowerBound - 1].range.upperBound
      return at..<at
    }
    return text.tokens[tokens.lowerBound].range
      .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The code of a folded token: its bytes if there are up to seven, else their hash with the
  /// highest bit set.
  private static func code(_ folded: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var code = UInt64(0)
    if range.count <= 7 {
      for at in range { code = code << 8 | UInt64(folded[at]) }
      return code
    }
    code = FNV1a.seed
    for at in range { code = FNV1a.mix(code, folded[at]) }
    return mix(code) | 1 << 63
  }

  /// The code of a token by its folded form.
  static func code(_ folded: [UInt8]) -> UInt64 {
    folded.withUnsafeBufferPointer { code($0, 0..<$0.count) }
  }

  /// The code of a word of ASCII letters.
  static func code(ofPlainWord word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var code = UInt64(0)
    if word.count <= 7 {
      for byte in word { code = code << 8 | UInt64(byte | 0x20) }
      return code
    }
    code = FNV1a.seed
    for byte in word { code = FNV1a.mix(code, byte | 0x20) }
    return mix(code) | 1 << 63
  }

  /// The code of a token of a text, as written.
  static func code(of token: Int, in text: TokenizedText) -> UInt64 {
    text.foldedUTF8.withUnsafeBufferPointer { code($0, text.tokens[token].foldedRange) }
  }

  /// Whether a token can be a number or part of one.
  static func isNumeral(_ token: Int, in text: TokenizedText) -> Bool {
    let token = text.tokens[token]
    return token.kind == .number
      || text.foldedUTF8.withUnsafeBufferPointer { symbol($0, token) } != nil
  }

  /// The finaliser of SplitMix64.
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  @inline(__always)
  private static func scalar(_ folded: UnsafeBufferPointer<UInt8>, _ token: Token) -> UInt32 {
    let at = token.foldedRange
    // Three bytes may also be a word of ASCII letters.
    guard at.count == 3, folded[at.lowerBound] >= 0xE0 else { return 0 }
    return UInt32(folded[at.lowerBound] & 0x0F) << 12
      | UInt32(folded[at.lowerBound + 1] & 0x3F) << 6 | UInt32(folded[at.lowerBound + 2] & 0x3F)
  }

  /// The symbol of a Han numeral or ○.
  @inline(__always)
  private static func symbol(
    _ folded: UnsafeBufferPointer<UInt8>, _ token: Token
  ) -> HanNumeral.Symbol? {
    HanNumeral.Symbol(scalar(folded, token))
  }

  /// The symbol of a Han numeral or of a number in digits.
  private static func anySymbol(
    _ folded: UnsafeBufferPointer<UInt8>, _ token: Token
  ) -> HanNumeral.Symbol? {
    guard token.kind == .number else { return symbol(folded, token) }
    let range = token.foldedRange
    return NumberValue.exact(UnsafeBufferPointer(rebasing: folded[range])).map {
      HanNumeral.Symbol($0, width: range.count)
    }
  }

  /// Whether a numeral continues after the token at `at`, with a Han numeral directly after it.
  @inline(__always)
  private static func continues(
    _ folded: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at: Int
  ) -> Bool {
    at + 1 < tokens.count && tokens[at].range.upperBound == tokens[at + 1].range.lowerBound
      && symbol(folded, tokens[at + 1]) != nil
  }

  /// Collects consecutive numerals from `start`; digits only at the beginning.
  private mutating func collectSymbols(
    _ folded: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, from start: Int
  ) {
    symbols.removeAll(keepingCapacity: true)
    let takesDigits = tokens[start].kind == .number
    var at = start
    var style = HanNumeral.Symbol.Style.shared
    while at < tokens.count, !takesDigits || symbols.count < HanNumeral.longest,
      at == start || tokens[at].range.lowerBound == tokens[at - 1].range.upperBound,
      takesDigits || tokens[at].kind != .number,
      let symbol = Self.anySymbol(folded, tokens[at]),
      symbol.style == .shared || style == .shared || symbol.style == style
    {
      if style == .shared { style = symbol.style }
      symbols.append(symbol)
      at += 1
    }
  }

  /// Whether the single numeral at `at` is a digit or ten before a unit of a date.
  ///
  /// It must not be the end of a run that was not a number.
  private static func isCounted(
    _ folded: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at: Int
  ) -> Bool {
    guard at + 1 < tokens.count, tokens[at + 1].kind == .han,
      tokens[at].range.upperBound == tokens[at + 1].range.lowerBound,
      isCounter(scalar(folded, tokens[at + 1])),
      let symbol = symbol(folded, tokens[at]), symbol.style != .formal, symbol.value <= 10
    else { return false }
    return at == 0 || tokens[at - 1].range.upperBound < tokens[at].range.lowerBound
      || self.symbol(folded, tokens[at - 1]) == nil
  }
}

/// A token of a row in the index: a hash of 31 bits, and whether a non-mark token comes directly
/// before it.
///
/// The index relies only on equal hashes for equal items. Hashes only exclude rows; the remaining
/// rows are compared in full.
struct ContentCode: Hashable {
  /// The hash, with the flag as the lowest bit.
  let bits: UInt32

  @inline(__always)
  init(_ code: UInt64, followsContent: Bool) {
    let hash = UInt32(truncatingIfNeeded: ComparedText.mix(code) >> 33)
    bits = max(hash, 1) << 1 | (followsContent ? 1 : 0)
  }

  init(bits: UInt32) { self.bits = bits }

  /// The hash, 1...2³¹ − 1; 0 is the edge of a text.
  @inline(__always)
  var hash: UInt32 { bits >> 1 }
  @inline(__always)
  var followsContent: Bool { bits & 1 == 1 }
  /// One byte of the hash, equal for equal items.
  @inline(__always)
  var fingerprint: UInt8 { UInt8(truncatingIfNeeded: bits >> 9) }
}
