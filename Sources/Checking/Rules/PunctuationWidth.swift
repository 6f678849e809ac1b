import ICUText
import TextModel

/// `punct/width`: full-width marks in Latin or Cyrillic text, half-width ones in Chinese.
///
/// A mark counts as wrong when the letters on both sides of it are of the other kind, so that numbers,
/// names and quotations in another script are left alone.
struct PunctuationWidth: Rule {
  static let description = RuleDescription(
    id: "punct/width", severity: .info,
    summary: "Full-width marks in Latin text, and the reverse")

  /// Full-width marks and their half-width partners.
  private static let narrow: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{FF0C}": ",", "\u{3002}": ".", "\u{FF1B}": ";", "\u{FF1A}": ":", "\u{FF1F}": "?",
    "\u{FF01}": "!", "\u{FF08}": "(", "\u{FF09}": ")", "\u{3001}": ",",
  ]
  private static let wide: [Unicode.Scalar: Unicode.Scalar] = [
    ",": "\u{FF0C}", ";": "\u{FF1B}", ":": "\u{FF1A}", "?": "\u{FF1F}", "!": "\u{FF01}",
  ]

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment -> [Finding] in
      let text = segment.segment.target.text
      let scalars = Array(text.unicodeScalars)
      var offset = 0
      return scalars.indices.compactMap { at in
        let start = offset
        offset += UTF8.width(scalars[at])
        let mark = scalars[at]
        let right: Unicode.Scalar
        if let narrow = Self.narrow[mark] {
          guard Self.isAlphabetic(Self.neighbour(scalars, at, step: -1)),
            Self.isAlphabetic(
              Self.neighbour(scalars, at, step: 1) ?? Self.neighbour(scalars, at, step: -1))
          else { return nil }
          right = narrow
        } else if let wide = Self.wide[mark] {
          guard at > 0, at + 1 < scalars.count, Self.isHan(scalars[at - 1]),
            Self.isHan(scalars[at + 1])
          else { return nil }
          right = wide
        } else {
          return nil
        }
        var finding = draft.finding(
          Self.description, at: start..<offset, in: segment.segment,
          message: "\u{201C}\(mark)\u{201D} is written in place of \u{201C}\(right)\u{201D}")
        finding.expected = [String(right)]
        return finding
      }
    }
  }

  /// The next character that is no space.
  private static func neighbour(_ text: [Unicode.Scalar], _ at: Int, step: Int)
    -> Unicode.Scalar?
  {
    var at = at + step
    while text.indices.contains(at), text[at] == " " { at += step }
    return text.indices.contains(at) ? text[at] : nil
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    Script(of: scalar.value) == .han
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return [.latin, .cyrillic].contains(Script(of: scalar.value))
  }
}
