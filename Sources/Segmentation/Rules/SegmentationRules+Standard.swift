// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

extension SegmentationRules {
  /// Concord's own tables as rules of SRX, for tools that read only SRX.
  ///
  /// They contain everything that regular expressions can express: abbreviations by class,
  /// initials, numbers, small letters, closing and note marks. What needs memory (quotations,
  /// lists, wrapped lines) is missing; docs/segmentation.md contains the measured difference.
  public static func standard(for language: LanguageTag) -> SegmentationRules {
    standard(for: language, in: .standard)
  }

  /// The tables of a language of a catalog as rules of SRX.
  package static func standard(
    for language: LanguageTag, in languages: LanguageCatalog
  ) -> SegmentationRules {
    let sources = SentenceTable.sources(for: language, in: languages)
    func words(_ list: KeyPath<SentenceData, String>) -> [String] {
      sources.flatMap { DataText.words($0[keyPath: list]) }
    }
    let starters = #"(?!(?i:"# + alternatives(words(\.starters)) + #")\b)"#
    let closing = #"[\p{Pe}\p{Pf}"']*"#
    let space = #"[\h\v]+"#
    func stop(_ words: [String]) -> String {
      #"(?<![\p{L}\p{N}.])(?i:"# + alternatives(words, spaced: true) + #")\."#
    }
    var rules: [Rule] = []
    func join(_ before: String, _ after: String) {
      rules.append(Rule(isBreak: false, before: before, after: after))
    }
    rules.append(
      Rule(isBreak: true, before: stop(words(\.final)), after: space + #"\p{Lu}"#))
    join(stop(words(\.beforeName) + words(\.beforeNameOrNumber) + words(\.inner)), space)
    join(
      stop(words(\.beforeNumber) + words(\.openBeforeNumber)), space + #"(?:\p{Nd}|[IVXLC]+\b)"#)
    join(stop(words(\.open) + words(\.openBeforeNumber)), space + starters + #"\p{Lu}"#)
    let afterNumber = words(\.afterNumber)
    if !afterNumber.isEmpty {
      join(
        #"[\p{Nd}IVXLC][\h]+(?:"# + alternatives(afterNumber) + #")\."#,
        space + starters + #"\p{Lu}"#)
    }
    let units = words(\.unitsAfterNumber)
    if !units.isEmpty {
      // An abbreviated unit goes on to a number, or to the currency that it counts.
      let unit = "(?:" + alternatives(units) + ")"
      join(
        #"[\p{Nd}IVXLC][\h]+(?:"# + unit + #"\.?[\h]+)?"# + unit + #"\."#,
        space + #"(?:\p{Nd}|\p{Lu}{2})"#)
    }
    join(#"(?<!\p{L})\p{Lu}\."#, space + starters + #"\p{Lu}"#)
    join(#"\."# + closing, space + #"\p{Ll}"#)
    join(#"(?:^|\v)[\h]*[\p{Nd}]{1,3}\."#, space)
    join(#"\.\.\."#, space + #"\p{Ll}"#)
    join(#"[?!]["'\p{Pf}]"#, space + #"\p{Ll}"#)
    join("[。！？]", "[》〉]")
    rules.append(Rule(isBreak: true, before: #"[.?!…]+"# + closing + notes, after: #"[\h\v]"#))
    rules.append(
      Rule(
        isBreak: true, before: #"[。！？．｡]+[\p{Pe}\p{Pf}]*"# + notes, after: #"[^\p{Pe}\p{Pf}，、；：]"#))
    rules.append(Rule(isBreak: true, before: #"\v"#, after: #"\h*\S"#))
    return SegmentationRules(rules)
  }

  /// Note marks directly after a stop: `[3]`, ①, ¹.
  private static let notes =
    #"(?:\[[\p{Nd},–\-\h]+\]|[\u00B9\u00B2\u00B3\u2070-\u2079\u2460-\u2473])*"#

  /// Words as alternatives, longest first; with `spaced`, space may follow their inner stops.
  private static func alternatives(_ words: [String], spaced: Bool = false) -> String {
    words.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { word in
      let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
      return pieces.joined(separator: spaced ? #"\.\h?"# : #"\."#)
    }.joined(separator: "|")
  }
}
