// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// The text of a unit in one language, with what the paper had for it, so that it can move to another unit.
struct UnitText {
  var variant: TranslationUnitVariant
  /// The text with which it was grown, where a person has changed it.
  var grown: String?
  /// The number of sentences.
  var count: Int

  /// The text joined with one that comes after it in the same language.
  func joined(with next: UnitText) -> UnitText {
    var whole = self
    whole.variant.text = Self.join(variant.text, next.variant.text, in: variant.language)
    whole.variant.content = nil
    whole.variant.take(next.variant)
    if grown != nil || next.grown != nil {
      whole.grown = Self.join(
        grown ?? variant.text, next.grown ?? next.variant.text, in: variant.language)
    }
    whole.count += next.count
    return whole
  }

  /// The two parts of the text at a place in UTF-8 bytes; `nil` if one would be empty or a letter be cut.
  func cut(at place: Int, with cutter: SentenceCutter) throws -> (UnitText, UnitText)? {
    let utf8 = variant.text.utf8
    guard (0...utf8.count).contains(place),
      let index = utf8.index(utf8.startIndex, offsetBy: place)
        .samePosition(in: variant.text.unicodeScalars)
    else { return nil }
    let texts = [variant.text[..<index], variant.text[index...]].map(Self.trimmed)
    guard texts.allSatisfy({ !$0.isEmpty }) else { return nil }
    var halves = try texts.map { text in
      var half = UnitText(variant: variant, count: max(1, try cutter.segments(of: text).count))
      half.variant.text = text
      half.variant.content = nil
      return half
    }
    // The text as grown is cut after the same number of sentences. If it has another number, nobody knows where to
    // cut it, and it is dropped.
    if let grown {
      let sentences = try cutter.segments(of: grown).map(\.text)
      if sentences.count == halves[0].count + halves[1].count {
        let parts = [sentences[..<halves[0].count], sentences[halves[0].count...]]
        for (number, part) in parts.enumerated() {
          let text = SentenceJoiner.join(part, in: variant.language)
          if text != halves[number].variant.text { halves[number].grown = text }
        }
      }
    }
    return (halves[0], halves[1])
  }

  /// The places in UTF-8 bytes at which the sentences after the first one begin.
  func breaks(with cutter: SentenceCutter) throws -> [Int] {
    try cutter.segments(of: variant.text).dropFirst().map(\.range.lowerBound)
  }

  private static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func join(_ first: String, _ second: String, in language: LanguageTag) -> String {
    if first.isEmpty || second.isEmpty { return first + second }
    return SentenceJoiner.join([first, second], in: language)
  }
}

extension TranslationUnit {
  /// The text in a language; `nil` for a gap.
  func text(in language: LanguageTag) -> UnitText? {
    guard let index = variants.firstIndex(where: { $0.language == language }) else { return nil }
    let counts = beadShape?.counts
    return UnitText(
      variant: variants[index], grown: property(UnitProperty.grown(language)),
      count: counts?.count == variants.count ? counts?[index] ?? 1 : 1)
  }

  /// Puts a text in a language in place of the one that is there; `nil` leaves a gap.
  ///
  /// - Parameter order: the languages of the paper, the source first.
  mutating func put(_ text: UnitText?, in language: LanguageTag, order: [LanguageTag]) {
    let isForeign = isEditedByHand
    var texts = order.compactMap { self.text(in: $0) }.filter { $0.variant.language != language }
    if let text { texts.append(text) }
    texts.sort { a, b in
      (order.firstIndex(of: a.variant.language) ?? .max)
        < (order.firstIndex(of: b.variant.language) ?? .max)
    }
    variants = texts.map(\.variant)
    properties.removeAll { $0.type == UnitProperty.grown(language) }
    if let grown = text?.grown { setProperty(UnitProperty.grown(language), grown) }
    if property(UnitProperty.bead) != nil {
      setProperty(UnitProperty.bead, BeadShape(texts.map(\.count)).description)
    }
    if !isForeign { renewChecksum() }
  }
}
