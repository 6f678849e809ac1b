import TextModel

/// Codes and placeholders that are written as text: `<g id="1">` that was escaped, `{0}`, `%s`.
extension CodedText {
  /// The segment with the codes that are written in its text as codes; the same segment if it has none, and if it
  /// is a message of ICU, whose texts for the cases are its own.
  public var withWrittenCodes: CodedText {
    var made: [Piece] = []
    for piece in pieces {
      guard case .text(let text) = piece else {
        made.append(piece)
        continue
      }
      let codes = WrittenCode.codes(in: text)
      if codes.contains(where: { $0.kind == .message }) { return self }
      let certain = codes.filter { !$0.isDoubtful }
      guard !certain.isEmpty else {
        made.append(piece)
        continue
      }
      var rest = Substring(text)
      for code in certain {
        let start = text.utf8.index(text.startIndex, offsetBy: code.range.lowerBound)
        let end = text.utf8.index(text.startIndex, offsetBy: code.range.upperBound)
        if rest.startIndex < start { made.append(.text(String(rest[..<start]))) }
        made.append(.code(Code(written: String(text[start..<end]), code)))
        rest = text[end...]
      }
      if !rest.isEmpty { made.append(.text(String(rest))) }
    }
    return CodedText(pieces: made)
  }

  /// Whether two segments have the same words around codes that do the same one by one.
  public func hasSameWords(as other: CodedText) -> Bool { shape == other.shape }

  /// Whether two segments have the same codes in the same order.
  public func hasSameCodes(as other: CodedText) -> Bool {
    codes.map(\.written) == other.codes.map(\.written)
      && codes.map(\.role) == other.codes.map(\.role)
  }

  /// The words, with a control character in the place of each code.
  private var shape: Substring {
    let text = pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .code(let code):
        switch code.role {
        case .opens: "\u{1}"
        case .closes: "\u{2}"
        case .standsAlone: "\u{3}"
        }
      }
    }.joined()
    let words = text.drop { $0.isWhitespace }
    guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return words[...last]
  }
}

extension CodedText.Code {
  /// A code that is written as text.
  fileprivate init(written: String, _ code: WrittenCode) {
    let role: CodedText.Role =
      switch code.kind {
      case .opens: .opens
      case .closes: .closes
      case .standsAlone, .message: .standsAlone
      }
    self.init(
      role: role, key: code.key, element: MarkupElement("ph", children: [.text(written)]),
      isSpan: false, written: written)
  }
}
