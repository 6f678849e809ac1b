// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Cutting a text into tokens.
extension TermTokenizer {
  /// Cuts a text, in O(*n*).
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - folded: the bytes that the tokens' folded ranges refer to, with more after them.
  ///   - tokens: replaced by the tokens.
  func cut(
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, folded: inout [UInt8],
    tokens: inout [TermToken]
  ) {
    // Folding makes few texts longer; the remaining room is for scalars.
    let room = source.count + 8
    if folded.count < room {
      folded.append(contentsOf: repeatElement(0, count: room - folded.count))
    }
    tokens.removeAll(keepingCapacity: true)
    let isSimple = folded.withUnsafeMutableBufferPointer { folded in
      var page = FoldedWords(folded)
      return cutSimple(source, mode, folded: &page, tokens: &tokens)
    }
    if isSimple { return }
    tokens.removeAll(keepingCapacity: true)
    let text = Folder.standard.fold(source)
    folded = text.utf8
    text.utf8.withUnsafeBufferPointer {
      cut($0, of: text, source, mode: mode, folded: &folded, tokens: &tokens)
    }
  }

  /// Cuts a text without folding it first; only its words are stored in their folded form.
  ///
  /// This is possible if every scalar folds by itself to one scalar, as in nearly all texts.
  ///
  /// - Returns: `false` if the text has another scalar.
  private func cutSimple(
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, folded: inout FoldedWords,
    tokens: inout [TermToken]
  ) -> Bool {
    var gap = TokenGap.stop
    var at = 0
    while at < source.count {
      let byte = source[at]
      if byte == 0x20 {
        if gap < .space { gap = .space }
        at += 1
        continue
      }
      let scalar: ScalarTable.Scalar
      let end: Int
      if byte < 0x80 {
        scalar = scalars[ascii: byte]
        end = at + 1
      } else {
        let (value, length) = UTF8Scalars.decode(source, at: at)
        end = at + length
        scalar = scalars[value]
        guard scalar.isSimple else { return false }
        if scalar.isIdeograph {
          tokens.append(
            TermToken(
              value, key: scalar.folded, root: root(scalar.folded), gap: gap,
              source: at..<end))
          gap = .tight
          at = end
          continue
        }
      }
      switch scalar.kind {
      case .word:
        let start = folded.count
        guard let stop = appendWord(source, at, to: &folded) else { return false }
        tokens.append(
          TermToken(unreadWord: start..<folded.count, gap: gap, source: at..<stop))
        gap = .tight
        at = stop
        continue
      case .character, .sign:
        if scalar.kind == .sign, let word = words.word(for: scalar.folded) {
          let start = folded.count
          for byte in word {
            guard folded.append(byte: byte) else { return false }
          }
          tokens.append(
            TermToken(unreadWord: start..<folded.count, gap: gap, source: at..<end))
          gap = .tight
          at = end
          continue
        }
        let key =
          scalar.kind == .character ? SimplifiedHan.fold(scalar.folded) : scalar.folded
        let start = folded.count
        guard folded.append(scalar.folded) else { return false }
        tokens.append(
          TermToken(
            key: key, form: source[at] < 0x80 ? UInt32(source[at]) : 0, root: root(key),
            gap: gap, isWord: false, folded: start..<folded.count, source: at..<end))
        gap = .tight
      default:
        gap = gap.followed(by: scalar.kind, isLine: byte == 0x0A)
      }
      at = end
    }
    readWords(source, mode, folded: folded, tokens: &tokens)
    return true
  }

  func isDigit(_ source: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    guard at < source.count else { return false }
    let scalar = scalars[UTF8Scalars.decode(source, at: at).0]
    return scalar.isSimple && scalar.folded.isASCIIDigit
  }

  /// The end of a word that has an apostrophe before `from`.
  ///
  /// It is after the one or two letters of `'s`, `'ll`. If a longer word follows, the mark is a
  /// quotation mark that ends the word before it.
  func endOfClitic(_ source: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    var end = from
    while end < source.count, end < from + 3, Self.isLetter(source[end]) { end += 1 }
    guard end > from, end < from + 3 else { return nil }
    guard end < source.count else { return end }
    let (next, _) = UTF8Scalars.decode(source, at: end)
    let scalar = scalars[next]
    return scalar.kind == .word && !scalar.isIdeograph ? nil : end
  }

  private func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, of text: FoldedText,
    _ source: UnsafeBufferPointer<UInt8>, mode: Mode, folded: inout [UInt8],
    tokens: inout [TermToken]
  ) {
    var gap = TokenGap.stop
    var at = 0
    func append(_ range: Range<Int>, _ key: UInt32, isWord: Bool) {
      tokens.append(
        TermToken(
          key: key, form: 0, root: root(key), gap: gap, isWord: isWord, folded: range,
          source: text.sourceRange(range)))
      gap = .tight
    }
    while at < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
      let end = at + length
      let kind = TokenClass.of(scalar)
      switch kind {
      case .character:
        append(at..<end, SimplifiedHan.fold(scalar), isWord: false)
      case .sign:
        if let word = words.word(for: scalar) {
          // The word as which it is read comes after the folded text.
          let start = folded.count
          folded += word
          let key = word.withUnsafeBufferPointer { self.key(of: $0, mode) }
          tokens.append(
            TermToken(
              key: key, form: 0, root: root(key), gap: gap, isWord: true,
              folded: start..<folded.count, source: text.sourceRange(at..<end)))
          gap = .tight
        } else {
          append(at..<end, scalar, isWord: false)
        }
      case .word:
        let stop = endOfWord(bytes, from: end)
        let word = UnsafeBufferPointer(rebasing: bytes[at..<stop])
        append(at..<stop, key(of: word, mode), isWord: true)
        at = stop
        continue
      default:
        let bytes = text.sourceRange(at..<end)
        gap = gap.followed(by: kind, isLine: bytes.contains { source[$0] == 0x0A })
      }
      at = end
    }
  }

  /// The end of a word in a folded text: before anything that is not a letter or digit, except an
  /// apostrophe between letters and a point or comma between digits.
  private func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    var end = from
    while end < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: end)
      switch TokenClass.of(scalar) {
      case .word: break
      case .apostrophe: return endOfClitic(bytes, from: end + 1) ?? end
      case .period, .comma:
        guard length == 1, Self.isDigit(bytes[end - 1]), end + 1 < bytes.count,
          Self.isDigit(bytes[end + 1])
        else { return end }
      default: return end
      }
      end += length
    }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter }

  static func isDigit(_ byte: UInt8) -> Bool { byte.isASCIIDigit }
}
