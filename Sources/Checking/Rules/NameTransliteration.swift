import ICUText
import Languages
import Segmentation
import Terminology
import TextModel

/// `name/transliteration`: a Chinese or Russian personal name whose romanisation, or Russian spelling, is
/// not the one in the source.
///
/// Of Chinese names in Latin letters, a name of the target that begins (or ends) with a common Chinese surname is compared with the
/// pinyin of every stretch of the source that begins with a character of that surname. If none agrees
/// and one differs by a letter or two (`Sun Zhangzhi` for 孙壮志), that one is reported. Names that the
/// glossary has are left to it, so Wade, Cantonese and chosen spellings are right where they are
/// listed; ü may be written u, v, yu or ü. The same holds for Chinese names in Russian, by the system of
/// Palladius, inflected or not (`Си Цзиньпина`). A Russian surname is compared, in both directions, where a
/// common Russian given name stands before it on both sides: by what BGN/PCGN, ISO 9, passports and
/// newspapers have in common, so that `Sergey` and `Sergei`, `Gorbachev` and `Gorbachyov` are right.
struct NameTransliteration: Rule {
  static let description = RuleDescription(
    id: "name/transliteration", severity: .warning,
    summary: "A Chinese or Russian name whose romanisation is not the one in the source",
    isBilingual: true)

  /// A capitalised pair of words in the target.
  private struct Name {
    let surname: String
    let given: String
    let range: Range<Int>
  }

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    let tables = Tables()
    return draft.segments.flatMap { segment -> [Finding] in
      guard let source = segment.segment.source else { return [] }
      if !source.language.matches(.chinese) {
        return RussianNameFinder { tables.russian }
          .mismatches(
            in: segment.segment.target, of: source, terms: segment.matches.map(\.range)
          )
          .map { finding(for: $0, in: segment.segment, of: draft) }
      }
      let scalars = source.text.unicodeScalars.map { SimplifiedHan.fold($0.value) }
      let starts = scalars.indices.filter { ChineseSurnames.pinyin(of: scalars[$0]) != nil }
      guard !starts.isEmpty else { return [] }
      return [Writing.pinyin, .palladius].flatMap { writing -> [Finding] in
        let surnames = Dictionary(
          starts.map { (writing.surname(scalars[$0]), $0) }, uniquingKeysWith: { first, _ in first }
        )
        return Self.names(in: segment.segment.target.text, of: Set(surnames.keys), writing: writing)
          .compactMap { name in
            guard !segment.matches.contains(where: { $0.range.overlaps(name.range) }) else {
              return nil
            }
            return finding(
              for: name, of: writing, source: (scalars, starts), romanizer: tables.romanizer,
              in: segment, of: draft)
          }
      }
    }
  }

  private func finding(
    for name: Name, of writing: Writing, source text: (scalars: [UInt32], starts: [Int]),
    romanizer: Romanizer?, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Finding? {
    guard let romanizer, let source = segment.segment.source else { return nil }
    let (scalars, starts) = text
    var best: (distance: Int, spelling: String, han: String)?
    for start in starts where writing.surname(scalars[start]) == name.surname {
      for length in 1...2 where start + length < scalars.count {
        let given = scalars[(start + 1)...(start + length)]
        guard given.allSatisfy({ Script(of: $0) == .han }) else { continue }
        for spelling in romanizer.readings(Array(given)).compactMap(writing.spelling) {
          let distance =
            writing.forms(of: spelling).map {
              EditDistance.between(writing.letters($0).utf8, Array(name.given.utf8))
                / writing.bytesPerLetter
            }.min() ?? .max
          if distance == 0 { return nil }
          if distance < best?.distance ?? 3 {
            best = (distance, spelling, romanizer.text(scalars[start...(start + length)]))
          }
        }
      }
    }
    // Two letters of a short given name are another name.
    guard let best, best.distance * 3 <= name.given.count else { return nil }
    let target = segment.segment.target.text
    let expected =
      Self.capitalised(
        writing.fullSurname(best.han.unicodeScalars.first?.value ?? 0) ?? name.surname) + " "
      + Self.capitalised(best.spelling)
    let found = target.utf8Slice(name.range)
    var finding = draft.finding(
      Self.description, at: name.range, in: segment.segment,
      message: "\u{201C}\(found)\u{201D} is written for \u{201C}\(best.han)\u{201D}, which is"
        + " \u{201C}\(expected)\u{201D} \(writing.title)")
    finding.expected = [expected]
    finding.confidence = best.distance == 1 ? 0.8 : 0.6
    finding.source = Finding.Source(text: source.text, term: best.han)
    return finding
  }

  private func finding(
    for name: RussianNameFinder.Mismatch, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> Finding {
    let found = segment.target.text.utf8Slice(name.range)
    var finding = draft.finding(
      Self.description, at: name.range, in: segment,
      message: "\u{201C}\(found)\u{201D} is written for \u{201C}\(name.source)\u{201D}, which is"
        + " \u{201C}\(name.expected)\u{201D} in BGN/PCGN")
    finding.expected = [name.expected]
    finding.confidence = name.distance == 1 ? 0.7 : 0.5
    finding.source = segment.source.map { Finding.Source(text: $0.text, term: name.source) }
    return finding
  }

  /// Two capitalised words side by side, one of which is a surname of the source.
  private static func names(
    in text: String, of surnames: Set<String>, writing: Writing
  ) -> [Name] {
    let words = WordSpans.words(of: text)
    return zip(words, words.dropFirst()).compactMap { first, second in
      guard second.range.lowerBound == first.range.upperBound + 1,
        first.text.first?.isUppercase == true, second.text.first?.isUppercase == true
      else { return nil }
      let (a, b) = (writing.letters(first.text), writing.letters(second.text))
      let range = first.range.lowerBound..<second.range.upperBound
      if surnames.contains(a) { return Name(surname: a, given: b, range: range) }
      return surnames.contains(b) ? Name(surname: b, given: a, range: range) : nil
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The tables of names, each opened when the first name needs it.
  private final class Tables {
    private(set) lazy var romanizer = Romanizer()
    private(set) lazy var russian = RussianName()
  }

  /// ICU's pinyin without tones; opening it takes 90 ms.
  private final class Romanizer {
    private let transliterator: Transliterator

    init?() {
      guard
        let opened = try? Transliterator(
          "Han-Latin; NFD; [\\u0300\\u0301\\u0304\\u030C] Remove; NFC")
      else { return nil }
      transliterator = opened
    }

    func text(_ scalars: some Sequence<UInt32>) -> String {
      String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    /// The readings of characters, each as its syllables; the usual one first.
    func readings(_ scalars: [UInt32]) -> [[String]] {
      scalars.reduce([[]]) { readings, scalar in
        let usual = transliterator.transform(text([scalar])).lowercased().filter { $0.isLetter }
        let all = [usual] + (ChineseSurnames.otherReadings[scalar] ?? []).filter { $0 != usual }
        return readings.flatMap { reading in all.map { reading + [$0] } }
      }
    }
  }

  /// A way to write Chinese names in letters.
  private enum Writing {
    case pinyin, palladius

    /// As it ends a message.
    var title: String { self == .pinyin ? "in pinyin" : "in Russian (Palladius)" }

    /// How many bytes of UTF-8 its letters take.
    var bytesPerLetter: Int { self == .pinyin ? 1 : 2 }

    /// The comparable letters of the surname that a character is; empty for none.
    func surname(_ scalar: UInt32) -> String { fullSurname(scalar).map(letters) ?? "" }

    func fullSurname(_ scalar: UInt32) -> String? {
      guard let pinyin = ChineseSurnames.pinyin(of: scalar) else { return nil }
      return self == .pinyin ? pinyin : Palladius.russian([pinyin])
    }

    func spelling(_ syllables: [String]) -> String? {
      self == .pinyin ? syllables.joined() : Palladius.russian(syllables)
    }

    /// The forms of a spelling: a Russian name is inflected.
    func forms(of spelling: String) -> [String] {
      self == .pinyin ? [spelling] : RussianName.inflected(spelling)
    }

    /// The letters by which a name is compared: no tones, hyphens or apostrophes, ü in all its spellings
    /// as u; э as е and й as и, ь and ъ left out.
    func letters(_ name: String) -> String {
      guard self == .pinyin else { return RussianName.comparable(name) }
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
  }
}
