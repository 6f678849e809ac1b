import ICUText
import TextModel

/// `text/source-words`: words of the source that were left in the translation.
///
/// In a translation into another script: characters or words in the script of the source that the source has,
/// outside brackets and quotation marks, where an original is given beside its translation. Of Latin words at
/// least two side by side in small letters count, for names and abbreviations stay as they are.
struct SourceWords: Rule {
  static let description = RuleDescription(
    id: "text/source-words", severity: .warning,
    summary: "Words of the source that were left in the translation", isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment -> [Finding] in
      let segment = segment.segment
      guard let source = segment.source, !source.text.isEmpty,
        let own = Self.script(of: source.text), let other = Self.script(of: segment.target.text),
        own != other
      else { return [] }
      return Self.runs(of: own, in: segment.target.text).compactMap { range in
        let words = segment.target.text.utf8Slice(range)
        guard source.text.contains(words) else { return nil }
        var finding = draft.finding(
          Self.description, at: range, in: segment,
          message: "\u{201C}\(words)\u{201D} is left from the source")
        finding.source = Finding.Source(text: source.text, term: words)
        return finding
      }
    }
  }

  /// The script of most letters: Han, Latin or Cyrillic; `nil` for any other.
  private static func script(of text: String) -> Script? {
    var counts = (han: 0, latin: 0, cyrillic: 0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: counts.latin += 1
      case 0x400...0x4FF: counts.cyrillic += 1
      case 0x3400...0x9FFF: counts.han += 3
      default: break
      }
    }
    let most = max(counts.han, counts.latin, counts.cyrillic)
    guard most > 0 else { return nil }
    return most == counts.han ? .han : most == counts.latin ? .latin : .cyrillic
  }

  /// The runs of a script in a text, outside brackets and marks.
  private static func runs(of script: Script, in text: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var end = 0
    var at = 0
    var depth = 0
    func close() {
      defer { start = nil }
      guard let begun = start, counts(text.utf8Slice(begun..<end), script) else { return }
      found.append(begun..<end)
    }
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      defer { at += width }
      if opening.contains(scalar) || closing.contains(scalar) {
        close()
        depth = max(0, depth + (opening.contains(scalar) ? 1 : -1))
      } else if scalar == "\"" {
        close()
        depth = depth == 0 ? 1 : depth - 1
      } else if depth == 0, Script(of: scalar.value) == script {
        if start == nil { start = at }
        end = at + width
      } else if !(scalar == " " && script != .han) {
        close()
      }
    }
    close()
    return found
  }

  private static func counts(_ run: String, _ script: Script) -> Bool {
    guard script == .latin else { return true }
    let words = run.split(separator: " ")
    return words.count > 1 && words.allSatisfy { $0.allSatisfy(\.isLowercase) }
  }

  private static let opening: Set<Unicode.Scalar> = [
    "(", "[", "\u{FF08}", "\u{201C}", "\u{AB}", "\u{300A}", "\u{300C}", "\u{3010}", "\u{201E}",
  ]
  private static let closing: Set<Unicode.Scalar> = [
    ")", "]", "\u{FF09}", "\u{201D}", "\u{BB}", "\u{300B}", "\u{300D}", "\u{3011}",
  ]
}
