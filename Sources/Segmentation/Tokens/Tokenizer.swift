// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Cuts texts into tokens; the one definition of tokens for matching, checking and alignment.
///
/// White space, Han characters and the full-width marks of Chinese prose cut a text into chunks. A
/// chunk of plain Latin, Cyrillic and digits is cut here by the rules of UAX #29. Any other chunk
/// is folded and passed to ICU, so no dictionary is used for Han. Both ways give the same tokens (a
/// property test compares them).
///
/// There are three departures from UAX #29. Every kana and hangul character is a token by itself.
/// The full-width comma, colon and semicolon never join digits or letters (`１，２` is a list in
/// Chinese). A character that folds to several pieces (`…`, `⑴`) is one token.
///
/// The folded form of a token is that of `Folder.standard`, in simplified characters, with one form for marks
/// that Chinese and European typesetting write differently (`FoldedMark`), with е for ё and without stress
/// marks (`LetterSpelling`).
///
/// Not thread-safe; use one instance per thread.
///
/// - Complexity: O(*n*), about 100 MB/s on plain text; a chunk for ICU costs about 2 µs.
public final class Tokenizer {
  private let asksICUAlways: Bool
  private var breaker: BreakIterator?
  private var units = UTF16Text()
  private let buffer = TokenBuffer()

  /// Makes a tokenizer; resources are opened when a text needs them.
  public init() { asksICUAlways = false }

  /// The slow counterpart for tests: every chunk goes through ICU.
  init(asksICUAlways: Bool) { self.asksICUAlways = asksICUAlways }

  /// The tokens of a text.
  public func tokenize(_ text: String) -> TokenizedText {
    var out = TokenizedText()
    var text = text
    text.withUTF8 { tokenize($0, into: &out) }
    return out
  }

  /// Replaces the content of `out` by the tokens of UTF-8 bytes, reusing its storage.
  ///
  /// Ill-formed bytes count as U+FFFD, one by one.
  public func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout TokenizedText) {
    buffer.start(bytes.count)
    var at = 0
    while at < bytes.count {
      let scalar = FastScalar(bytes, at: at)
      let end = at + scalar.length
      switch scalar.kind {
      case .white:
        at = end
      case .han where !Self.isMark(bytes, at: end):
        buffer.append(.han, at..<end, folded: SimplifiedHan.fold(scalar.folded))
        at = end
      case .standing where !Self.isMark(bytes, at: end):
        buffer.append(.punctuation, at..<end, folded: FoldedMark.fold(scalar.folded))
        at = end
      default:
        at = cutChunk(bytes, from: at)
      }
    }
    buffer.finish(&out)
  }

  /// Cuts the chunk that starts at `start` and returns its end.
  private func cutChunk(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var scalar = FastScalar(bytes, at: start)
    var isPlain = !asksICUAlways && scalar.isPlain
    var end = start + scalar.length
    var before = scalar.kind
    while end < bytes.count {
      scalar = FastScalar(bytes, at: end)
      if scalar.endsChunk { break }
      isPlain = isPlain && scalar.isPlain
      // Versions of ICU differ in how they treat a colon within a word.
      if before == .colon, scalar.kind == .letter { isPlain = false }
      before = scalar.kind
      end += scalar.length
    }
    if isPlain {
      PlainChunk.cut(bytes, start..<end, into: buffer)
    } else {
      cutWithICU(bytes, start..<end, rest: bytes.count - end)
    }
    return end
  }

  /// Whether a mark that combines with the character before it is at `at`.
  @inline(__always)
  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    guard at < bytes.count else { return false }
    // Lead bytes that no mark has: ASCII, and U+4000 to U+9FFF.
    if bytes[at] < 0xC0 || 0xE4...0xE9 ~= bytes[at] { return false }
    return CharacterClass.isMark(UTF8Scalars.decode(bytes, at: at).0)
  }

  /// Cuts a chunk with ICU; `rest` more bytes follow it.
  private func cutWithICU(
    _ bytes: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>, rest: Int
  ) {
    let folded = Folder.standard.fold(UnsafeBufferPointer(rebasing: bytes[chunk]))
    // Folding may lengthen a text; replacing a mark by another never does.
    self.buffer.reserve(folded.utf8.count + rest)
    let first = self.buffer.tokenCount
    folded.utf8.withUnsafeBufferPointer { buffer in
      var at = 0
      while at < buffer.count {
        let (scalar, length) = UTF8Scalars.decode(buffer, at: at)
        var end = at + length
        if let kind = Self.characterKind(scalar) {
          while Self.isMark(buffer, at: end) { end += UTF8Scalars.decode(buffer, at: end).1 }
          append(kind, at..<end, of: folded, offset: chunk.lowerBound, first: first)
        } else {
          while end < buffer.count {
            let (next, nextLength) = UTF8Scalars.decode(buffer, at: end)
            if Self.characterKind(next) != nil { break }
            end += nextLength
          }
          cutRun(buffer, at..<end, of: folded, offset: chunk.lowerBound, first: first)
        }
        at = end
      }
    }
  }

  /// Cuts a run without Han, kana and hangul at ICU's word boundaries.
  private func cutRun(
    _ buffer: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, of folded: FoldedText, offset: Int,
    first: Int
  ) {
    if breaker == nil { breaker = try? BreakIterator(.word) }
    units.load(UnsafeBufferPointer(rebasing: buffer[run]))
    guard let breaker else {
      preconditionFailure("ICU has no word break data: reinstall the system's libicu")
    }
    breaker.forEachPiece(in: units) { piece, _ in
      let range = run.lowerBound + piece.lowerBound..<run.lowerBound + piece.upperBound
      guard let kind = Self.kind(buffer, range) else { return }
      append(kind, range, of: folded, offset: offset, first: first)
    }
  }

  /// The kind of a piece between two word boundaries; `nil` for white space.
  private static func kind(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Token.Kind?
  {
    var kind: Token.Kind?
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(buffer, at: at)
      at += length
      if scalar == 0x20 { continue }
      if CharacterClass.isLetter(scalar) { return .word }
      kind = CharacterClass.isDigit(scalar) ? .number : kind ?? .punctuation
    }
    return kind
  }

  /// The kind of a character that is a token by itself.
  private static func characterKind(_ scalar: UInt32) -> Token.Kind? {
    if scalar < 0x1100 { return nil }
    if scalar == 0x30FC { return .kana }
    let script = Script(of: scalar)
    if script == .han { return CharacterClass.isMark(scalar) ? nil : .han }
    if script == .hiragana || script == .katakana { return .kana }
    return script == .hangul ? .hangul : nil
  }

  /// Appends a piece of a folded chunk that starts at `offset`.
  ///
  /// If it comes from the same source character as the previous piece, it is joined to that one,
  /// but not to a token before `first`.
  private func append(
    _ kind: Token.Kind, _ piece: Range<Int>, of chunk: FoldedText, offset: Int, first: Int
  ) {
    let source = chunk.sourceRange(piece)
    var kind = kind
    var from = offset + source.lowerBound
    var start = buffer.foldedCount
    if let last = buffer.takeBack(notBefore: first, endingAfter: from) {
      from = last.range.lowerBound
      start = last.foldedRange.lowerBound
      if last.kind != .punctuation { kind = last.kind }
    }
    let isMark = kind == .punctuation
    chunk.utf8.withUnsafeBufferPointer { folded in
      var at = piece.lowerBound
      var before: UInt32 = 0
      while at < piece.upperBound {
        let (scalar, length) = UTF8Scalars.decode(folded, at: at)
        at += length
        if LetterSpelling.isStress(scalar, after: before) { continue }
        before = scalar
        let letter = LetterSpelling.fold(scalar)
        buffer.fold(SimplifiedHan.fold(isMark ? FoldedMark.fold(letter) : letter))
      }
    }
    buffer.append(kind, from, end: offset + source.upperBound, foldedFrom: start)
  }
}
