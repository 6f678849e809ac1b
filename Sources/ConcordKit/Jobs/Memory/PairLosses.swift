// SPDX-License-Identifier: Apache-2.0
import Documents
import TextModel

/// Chooses the two texts of units for a format of pairs, and counts what such a format cannot hold.
struct PairLosses {
  private let pair: LanguagePair
  private let format: MemoryFormat
  private var lacking = 0
  private var empty = 0
  private var ofOtherRegion: [LanguageTag: Int] = [:]
  private var further = 0
  /// The texts that are written, but not as they are in the memory, by what they lose.
  private var coded = 0
  private var ofMachine = 0
  private var relined = 0
  private var described = 0
  private var underOtherTag: [LanguageTag: Int] = [:]

  init(_ pair: LanguagePair, in format: MemoryFormat) {
    self.pair = pair
    self.format = format
  }

  /// The source and the target of a unit; `nil` if it has no pair of the languages.
  ///
  /// A text of another region or script than a tag names is not one of its language: `zh-TW` for `zh-CN`.
  mutating func texts(of unit: TranslationUnit) -> (source: String, target: String)? {
    guard let source = unit.variant(in: pair.from), let target = unit.variant(in: pair.to),
      source.language != target.language
    else {
      lacking += 1
      return nil
    }
    for (variant, wanted) in [(source, pair.from), (target, pair.to)]
    where Self.contradicts(variant.language, wanted) {
      ofOtherRegion[variant.language, default: 0] += 1
      return nil
    }
    guard !source.text.allSatisfy(\.isWhitespace), !target.text.allSatisfy(\.isWhitespace) else {
      empty += 1
      return nil
    }
    further += unit.variants.count - 2
    note(unit, source, under: pair.from)
    note(unit, target, under: pair.to)
    if unit.isMachineTranslated, format != .xliff { ofMachine += 1 }
    if Self.isDescribed(unit) { described += 1 }
    return (source.text, target.text)
  }

  /// Whether a unit says who made it and when, or has properties that Concord has not made itself.
  private static func isDescribed(_ unit: TranslationUnit) -> Bool {
    unit.changeDate != nil || !unit.attributes.isEmpty
      || unit.variants.contains { !$0.attributes.isEmpty || !$0.properties.isEmpty }
      || unit.properties.contains { property in
        property.type == UnitProperty.context
          ? !property.value.isEmpty
          : !UnitProperty.isOfGrow(property.type)
            && ![UnitProperty.origin, UnitProperty.reviewed].contains(property.type)
      }
  }

  /// Counts what a text loses that is written under a language.
  private mutating func note(
    _ unit: TranslationUnit, _ variant: TranslationUnitVariant, under language: LanguageTag
  ) {
    if (variant.content?.codeCount ?? 0) > 0 { coded += 1 }
    if variant.language != language { underOtherTag[variant.language, default: 0] += 1 }
    // A paragraph is a line, and an empty one is not read.
    guard format == .docx else { return }
    let lines = WordLines.lines(of: variant.text).filter { !$0.allSatisfy(\.isWhitespace) }
    if lines.joined(separator: "\n") != variant.text { relined += 1 }
  }

  /// Whether two tags name different regions or different scripts.
  private static func contradicts(_ tag: LanguageTag, _ wanted: LanguageTag) -> Bool {
    func differ(_ a: String?, _ b: String?) -> Bool { a != nil && b != nil && a != b }
    return differ(tag.region, wanted.region) || differ(tag.script, wanted.script)
  }

  /// A line for each kind of loss.
  var lines: [String] {
    let regions = ofOtherRegion.sorted { $0.key.description < $1.key.description }.map {
      "left out: \(counted($0.value, "unit")) in \($0.key); name that language to export them"
    }
    let others = [
      (lacking, "unit", "without a text in \(pair.from) or \(pair.to)"),
      (empty, "unit", "with an empty text"), (further, "further text", "of units; TMX keeps them"),
    ]
    let tags = underOtherTag.sorted { $0.key.description < $1.key.description }.map { tag, count in
      let language = tag.matches(pair.from) ? pair.from : pair.to
      return "written under \(language): \(counted(count, "text")) in \(tag); TMX keeps its tag"
    }
    let changes = [
      (coded, "text", "without its inline codes and the words in them; TMX keeps them"),
      (ofMachine, "unit", "without the mark that a machine translated it; TMX and XLIFF keep it"),
      (described, "unit", "without dates, authors, contexts and other properties; TMX keeps them"),
      (relined, "text", "with paragraphs for other line ends, or without empty lines"),
    ]
    return regions
      + others.filter { $0.0 > 0 }.map { "left out: \(counted($0.0, $0.1)) \($0.2)" } + tags
      + changes.filter { $0.0 > 0 }.map { "written: \(counted($0.0, $0.1)) \($0.2)" }
  }
}
