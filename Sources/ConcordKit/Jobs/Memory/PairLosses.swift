// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Chooses the two texts of units for a format of pairs, and counts what such a format cannot hold.
struct PairLosses {
  private let pair: LanguagePair
  private var lacking = 0
  private var empty = 0
  private var ofOtherRegion: [LanguageTag: Int] = [:]
  private var further = 0

  init(_ pair: LanguagePair) { self.pair = pair }

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
    return (source.text, target.text)
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
    return regions
      + others.filter { $0.0 > 0 }.map { "left out: \(counted($0.0, $0.1)) \($0.2)" }
  }
}
