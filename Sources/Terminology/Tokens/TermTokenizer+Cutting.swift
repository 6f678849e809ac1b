import ICUText
import Segmentation

/// Cutting a text into tokens.
extension TermTokenizer {
  /// Cuts a text, in O(*n*).
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - folded: what the tokens' folded ranges are of, with more behind it.
  ///   - tokens: become the tokens.
  func cut(
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, folded: inout [UInt8],
    tokens: inout [TermToken]
  ) {
    // Folding makes few texts longer; the room that is left is for scalars.
    let room = source.count + 8
    if folded.count < room {
      folded.append(contentsOf: repeatElement(0, count: room - folded.count))
    }
    tokens.removeAll(keepingCapacity: true)
    let isSimple = folded.withUnsafeMutableBufferPointer { folded in
      var page = FoldedWords(folded)
      return cutSimple(source, mode, &page, &tokens)
    }
    if isSimple { return }
    tokens.removeAll(keepingCapacity: true)
    let text = Folder.standard.fold(source)
    folded = text.utf8
    text.utf8.withUnsafeBufferPointer { cut($0, of: text, source, mode, &folded, &tokens) }
  }

  /// Cuts a text of which every scalar folds by itself to one, as nearly all do, without folding it
  /// first; only its words are kept in their folded form.
  ///
  /// - Returns: `false` when the text is not such.
  private func cutSimple(
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, _ folded: inout FoldedWords,
    _ tokens: inout [TermToken]
  ) -> Bool {
    var joint = Joint.stop
    var at = 0
    while at < source.count {
      let byte = source[at]
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
            TermToken(value, key: scalar.folded, joint: joint, source: at..<end))
          joint = .tight
          at = end
          continue
        }
      }
      switch scalar.kind {
      case .word:
        let start = folded.count
        guard let stop = appendWord(source, at, to: &folded) else { return false }
        let word = folded[start..<folded.count]
        let key = mode == .reading ? read(word) : (learn(word), 0)
        let own = UnsafeBufferPointer(rebasing: source[at..<stop])
        tokens.append(
          TermToken(
            key: key.0, form: TermToken.form(ofWord: key.1, Self.capitals(own, word)),
            joint: joint, isWord: true, folded: start..<folded.count, source: at..<stop))
        joint = .tight
        at = stop
        continue
      case .character, .sign:
        if scalar.kind == .sign, let word = words.word(for: scalar.folded) {
          let start = folded.count
          for byte in word {
            guard folded.append(byte: byte) else { return false }
          }
          tokens.append(
            TermToken(
              key: key(of: folded[start..<folded.count], mode), form: 0, joint: joint, isWord: true,
              folded: start..<folded.count, source: at..<end))
          joint = .tight
          at = end
          continue
        }
        let key =
          scalar.kind == .character ? SimplifiedHan.fold(scalar.folded) : scalar.folded
        let start = folded.count
        guard folded.append(scalar.folded) else { return false }
        tokens.append(
          TermToken(
            key: key, form: source[at] < 0x80 ? UInt32(source[at]) : 0, joint: joint, isWord: false,
            folded: start..<folded.count, source: at..<end))
        joint = .tight
      default:
        joint = joint.followed(by: scalar.kind, isLine: byte == 0x0A)
      }
      at = end
    }
    return true
  }

  /// Appends the folded form of the word that begins at a byte.
  ///
  /// - Returns: where the word ends; `nil` when a scalar does not fold by itself.
  @inline(__always)
  private func appendWord(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, to folded: inout FoldedWords
  ) -> Int? {
    var end = start
    while end < source.count {
      while end < source.count, let letter = asciiWord(source[end]) {
        guard folded.append(byte: letter) else { return nil }
        end += 1
      }
      guard end < source.count else { break }
      let byte = source[end]
      let scalar: ScalarTable.Scalar
      var length = 1
      if byte < 0x80 {
        scalar = scalars[ascii: byte]
      } else {
        let (value, count) = UTF8Scalars.decode(source, at: end)
        scalar = scalars[value]
        guard scalar.isSimple else { return nil }
        if scalar.isIdeograph { return end }
        length = count
      }
      switch scalar.kind {
      case .word:
        guard folded.append(scalar.folded) else { return nil }
      case .apostrophe:
        guard let stop = endOfClitic(source, from: end + length) else { return end }
        guard folded.append(byte: 0x27) else { return nil }
        for at in end + length..<stop {
          guard folded.append(byte: source[at] | 0x20) else { return nil }
        }
        return stop
      case .period, .comma:
        guard scalar.folded < 0x80, let last = folded.last, Self.isDigit(last),
          isDigit(source, at: end + length)
        else { return end }
        guard folded.append(scalar.folded) else { return nil }
      default:
        return end
      }
      end += length
    }
    return end
  }

  /// The folded byte of an ASCII letter or digit.
  @inline(__always)
  private func asciiWord(_ byte: UInt8) -> UInt8? {
    if byte &- 0x61 < 26 || byte &- 0x30 < 10 { return byte }
    return byte &- 0x41 < 26 ? byte | 0x20 : nil
  }

  private func isDigit(_ source: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    guard at < source.count else { return false }
    let scalar = scalars[UTF8Scalars.decode(source, at: at).0]
    return scalar.isSimple && scalar.folded &- 0x30 < 10
  }

  /// The capitals of a word; only letters count whose capital is the only other letter that folds to
  /// them.
  @inline(__always)
  private static func capitals(
    _ own: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
  ) -> TermToken.Capitals {
    guard own.count == folded.count else { return .mixed }
    var differing = 0
    for at in 0..<own.count where own[at] != folded[at] { differing += 1 }
    if differing == 0 { return .none }
    let first = own[0]
    if first &- 0x41 < 26 {
      if differing == 1 { return .first }
      return differing == own.count && own.allSatisfy { $0 &- 0x41 < 26 } ? .all : .mixed
    }
    // U+0410 to U+042F.
    guard own.count > 1, first == 0xD0, own[1] &- 0x90 < 0x20 else { return .mixed }
    for at in 2..<own.count where own[at] != folded[at] { return .mixed }
    return .first
  }

  /// Where a word ends that has an apostrophe before `from`.
  ///
  /// After the one or two letters of `'s`,
  /// `'ll`. A quotation mark that a longer word follows ends the word before it.
  private func endOfClitic(_ source: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
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
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, _ folded: inout [UInt8],
    _ tokens: inout [TermToken]
  ) {
    var joint = Joint.stop
    var at = 0
    func append(_ range: Range<Int>, _ key: (key: UInt32, form: UInt32), isWord: Bool) {
      tokens.append(
        TermToken(
          key: key.key, form: key.form, joint: joint, isWord: isWord, folded: range,
          source: text.sourceRange(range)))
      joint = .tight
    }
    while at < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
      let end = at + length
      let kind = TokenClass.of(scalar)
      switch kind {
      case .character:
        append(at..<end, (SimplifiedHan.fold(scalar), 0), isWord: false)
      case .sign:
        if let word = words.word(for: scalar) {
          // What it is read as stands behind the folded text.
          let start = folded.count
          folded += word
          tokens.append(
            TermToken(
              key: word.withUnsafeBufferPointer { key(of: $0, mode) }, form: 0, joint: joint,
              isWord: true, folded: start..<folded.count, source: text.sourceRange(at..<end)))
          joint = .tight
        } else {
          append(at..<end, (scalar, 0), isWord: false)
        }
      case .word:
        let stop = endOfWord(bytes, from: end)
        let word = UnsafeBufferPointer(rebasing: bytes[at..<stop])
        append(at..<stop, (key(of: word, mode), 0), isWord: true)
        at = stop
        continue
      default:
        let gap = text.sourceRange(at..<end)
        joint = joint.followed(by: kind, isLine: gap.contains { source[$0] == 0x0A })
      }
      at = end
    }
  }

  /// Where a word of a folded text ends: before anything that is no letter or digit, but for an
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

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
