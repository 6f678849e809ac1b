// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Codes and placeholders that are written as text: `<g id="1">` that was escaped, `{0}`, `%s`.
extension CodedText {
  /// The segment with the codes that are written in its text as codes; the same segment if it has none.
  ///
  /// Of a message of ICU the beginning is a code, and the texts of its cases are words.
  public var withWrittenCodes: CodedText {
    var made: [Piece] = []
    for piece in pieces {
      guard case .text(let text) = piece else {
        made.append(piece)
        continue
      }
      let codes = WrittenCode.codes(in: text)
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

  /// Texts by which units with the same words and other codes are found: the words alone, and the words with codes as
  /// files often have them.
  public var searchTexts: [String] {
    let forms: [(Code, Int) -> String] = [
      { code, number in
        switch code.role {
        case .opens: "<g id=\"\(number + 1)\">"
        case .closes: "</g>"
        case .standsAlone: "{\(number)}"
        }
      },
      { code, _ in
        switch code.role {
        case .opens: "<b>"
        case .closes: "</b>"
        case .standsAlone: "%s"
        }
      },
    ]
    var texts = [text.trimmingSpace].filter { !$0.isEmpty }
    for form in forms {
      var number = 0
      let words = pieces.map { piece -> String in
        switch piece {
        case .text(let text): return text
        case .code(let code):
          if code.isMessage { return "" }
          defer { number += 1 }
          return form(code, number)
        }
      }.joined().trimmingSpace
      if !words.isEmpty, !texts.contains(words) { texts.append(words) }
    }
    return texts
  }

  /// Whether there are codes and all of them are the ends of pairs, such as tags around words.
  public var hasOnlyPairs: Bool { hasCodes && codes.allSatisfy { $0.role != .standsAlone } }

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
      isSpan: false, written: written, isMessage: code.kind == .message)
  }
}
