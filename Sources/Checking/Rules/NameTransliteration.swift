import ICUText
import Segmentation
import Terminology
import TextModel

/// `name/transliteration`: a Chinese personal name whose romanisation is not the one in the source.
///
/// A name of the target that begins (or ends) with a common Chinese surname is compared with the
/// pinyin of every stretch of the source that begins with a character of that surname. If none agrees
/// and one differs by a letter or two (`Sun Zhangzhi` for 孙壮志), that one is reported. Names that the
/// glossary has are left to it, so Wade, Cantonese and chosen spellings are right where they are
/// listed; ü may be written u, v, yu or ü.
struct NameTransliteration: Rule {
  static let description = RuleDescription(
    id: "name/transliteration", severity: .warning,
    summary: "A Chinese name whose romanisation is not the one in the source",
    isBilingual: true)

  /// A capitalised pair of words in the target.
  private struct Name {
    let surname: String
    let given: String
    let range: Range<Int>
  }

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    var romanizer: Romanizer?
    return draft.segments.flatMap { segment -> [Finding] in
      guard let source = segment.segment.source, source.language.matches(.chinese) else {
        return []
      }
      let target = segment.segment.target.text
      let scalars = source.text.unicodeScalars.map { SimplifiedHan.fold($0.value) }
      let starts = scalars.indices.filter { ChineseSurnames.pinyin(of: scalars[$0]) != nil }
      guard !starts.isEmpty else { return [] }
      let surnames = Set(starts.compactMap { ChineseSurnames.pinyin(of: scalars[$0]) })
      return Self.names(in: target, surnames).compactMap { name in
        guard !segment.matches.contains(where: { $0.range.overlaps(name.range) }) else {
          return nil
        }
        let romanizer: Romanizer? =
          romanizer
          ?? {
            romanizer = Romanizer(); return romanizer
          }()
        guard let romanizer else { return nil }
        var best: (distance: Int, pinyin: String, han: String)?
        for start in starts where ChineseSurnames.pinyin(of: scalars[start]) == name.surname {
          for length in 1...2 where start + length < scalars.count {
            let given = scalars[(start + 1)...(start + length)]
            guard given.allSatisfy({ Script(of: $0) == .han }) else { continue }
            let pinyin = romanizer.pinyin(Array(given))
            let distance = EditDistance.between(
              Self.letters(pinyin).utf8, Array(name.given.utf8))
            if distance == 0 { return nil }
            if distance < best?.distance ?? 3 {
              best = (distance, pinyin, romanizer.text(scalars[start...(start + length)]))
            }
          }
        }
        // Two letters of a short given name are another name.
        guard let best, best.distance * 3 <= name.given.count else { return nil }
        let expected = Self.capitalised(name.surname) + " " + Self.capitalised(best.pinyin)
        let found = target.utf8Slice(name.range)
        var finding = draft.finding(
          Self.description, at: name.range, in: segment.segment,
          "\u{201C}\(found)\u{201D} stands for \u{201C}\(best.han)\u{201D}, which is"
            + " \u{201C}\(expected)\u{201D} in pinyin")
        finding.expected = [expected]
        finding.confidence = best.distance == 1 ? 0.8 : 0.6
        finding.source = Finding.Source(text: source.text, term: best.han)
        return finding
      }
    }
  }

  /// Two capitalised words side by side, one of which is a surname of the source.
  private static func names(in text: String, _ surnames: Set<String>) -> [Name] {
    var words: [(text: String, range: Range<Int>)] = []
    var at = 0
    var current = ""
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.properties.isAlphabetic || scalar == "-" || scalar == "'" || scalar == "\u{2019}" {
        current.unicodeScalars.append(scalar)
      } else if !current.isEmpty {
        words.append((current, (at - current.utf8.count)..<at))
        current = ""
      }
      at += width
    }
    if !current.isEmpty { words.append((current, (at - current.utf8.count)..<at)) }
    return zip(words, words.dropFirst()).compactMap { first, second in
      guard second.range.lowerBound == first.range.upperBound + 1,
        first.text.first?.isUppercase == true, second.text.first?.isUppercase == true
      else { return nil }
      let (a, b) = (letters(first.text), letters(second.text))
      let range = first.range.lowerBound..<second.range.upperBound
      if surnames.contains(a) { return Name(surname: a, given: b, range: range) }
      return surnames.contains(b) ? Name(surname: b, given: a, range: range) : nil
    }
  }

  /// The letters of a romanised name: no tones, hyphens or apostrophes; ü in all its spellings as u.
  private static func letters(_ name: String) -> String {
    var out = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar == "\u{FC}" || scalar == "v" {
        out += "u"
      } else if scalar.properties.isAlphabetic, scalar.value < 0x80 {
        out.unicodeScalars.append(scalar)
      }
    }
    return out.replacing("lyu", with: "lu").replacing("nyu", with: "nu")
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// ICU's pinyin without tones; opened for the first name, as that takes 90 ms.
  private final class Romanizer {
    private let transliterator: Transliterator

    init?() {
      guard let opened = try? Transliterator("Han-Latin; Latin-ASCII") else { return nil }
      transliterator = opened
    }

    func text(_ scalars: some Sequence<UInt32>) -> String {
      String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    /// The syllables of a given name, joined.
    func pinyin(_ scalars: [UInt32]) -> String {
      transliterator.transform(text(scalars)).lowercased().filter { $0.isLetter }
    }
  }
}
