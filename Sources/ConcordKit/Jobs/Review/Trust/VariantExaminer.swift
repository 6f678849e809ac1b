// SPDX-License-Identifier: Apache-2.0
import ICUText
import Interchange
import Languages
import Segmentation
import TextModel

/// Examines whether the texts of a unit agree with their language tags, and whether they were read
/// correctly.
///
/// Names, abbreviations, quotations, text in brackets and addresses may be in another language.
/// Thread-safe.
struct VariantExaminer: Sendable {
  /// The languages that are known, with their data.
  let languages: LanguageCatalog

  /// An examiner for the languages of a catalog.
  init(_ languages: LanguageCatalog = .standard) { self.languages = languages }

  /// The faults of a unit, those of the first text first.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  func faults(of variants: [(language: LanguageTag, text: String)]) -> [VariantFault] {
    let doubts = TextDoubt.all(in: variants.map(\.text))
    let scalars = variants.map { $0.text.unicodeScalars.map(\.value) }
    var faults: [VariantFault] = []
    var content: [String] = []
    let formulas = InlineFormulas.shared(by: scalars)
    for (place, variant) in variants.enumerated() {
      let scalars = scalars[place]
      var unreadable = UnreadableText.faults(scalars, formulas: formulas[place])
      for doubt in doubts[place] {
        switch doubt {
        case .doublyEncoded: if !unreadable.contains(.mojibake) { unreadable.append(.mojibake) }
        case .lostLetters: unreadable.append(.lostLetters)
        case .remark(let remark): unreadable.append(.remark(remark))
        }
      }
      // The letters of a text in the wrong encoding do not indicate its language.
      let own =
        unreadable.contains(.mojibake)
        ? (faults: [], script: "")
        : faultsOfLanguage(variant.language, in: variant.text, scalars: scalars)
      faults += (own.faults + unreadable).map {
        VariantFault(kind: $0, language: variant.language)
      }
      content.append(own.script)
    }
    return faults + likenesses(of: variants, content)
  }

  /// The language faults of a text, and the script that most of it is in; empty if no letter
  /// indicates one.
  private func faultsOfLanguage(_ tag: LanguageTag, in text: String, scalars: [UInt32])
    -> (faults: [VariantFault.Kind], script: String)
  {
    let scripts = languages[tag].scripts
    guard let usual = scripts.first else { return ([], "") }
    let census = ScriptCensus(scalars, own: Set(scripts))
    if census.own == 0 {
      let names = census.foreignWords.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let names else { return ([], "") }
      return ([.script(names.key)], names.key)
    }
    if let (script, weight) = census.mainForeign,
      weight > census.ownWeight
    {
      return ([.script(script)], script)
    }
    if let sentence = census.sentence {
      return ([.sentence(sentence.text, script: sentence.script)], usual)
    }
    if census.own >= Self.enoughLetters, languages[tag].detection?.isAnswer == true {
      let detected = LanguageDetector.detect(text, among: languages)
      if detected?.matches(tag) != true { return ([.language], usual) }
    }
    if let other = otherCharacters(tag, scalars) { return ([.characters(other)], usual) }
    return ([], usual)
  }

  /// The Chinese variant of a text's characters, if its tag names the other one.
  private func otherCharacters(_ tag: LanguageTag, _ scalars: [UInt32]) -> LanguageTag? {
    guard let script = tag.script, script == "Hant" || script == "Hans" else { return nil }
    let traditional = scalars.count { HanVariants.isTraditional($0) }
    let simplified = scalars.count { HanVariants.isSimplified($0) }
    let (own, other) =
      script == "Hant" ? (traditional, simplified) : (simplified, traditional)
    guard other >= 2, other > 2 * own else { return nil }
    return LanguageTag("\(tag.language)-\(script == "Hant" ? "Hans" : "Hant")")
  }

  /// Texts that are the same, or in the same language although their tags differ.
  private func likenesses(
    of variants: [(language: LanguageTag, text: String)], _ scripts: [String]
  ) -> [VariantFault] {
    var faults: [VariantFault] = []
    for second in variants.indices.dropFirst() {
      for first in 0..<second {
        let (a, b) = (variants[first], variants[second])
        if Self.isSame(a.text, b.text) {
          faults.append(VariantFault(kind: .sameText, language: b.language))
        } else if !scripts[first].isEmpty, scripts[first] == scripts[second],
          let usual = [a, b].first(where: {
            languages[$0.language].scripts.first == scripts[first]
          }), languages[a.language].scripts.first != languages[b.language].scripts.first
        {
          faults.append(VariantFault(kind: .oneLanguage, language: usual.language))
        }
      }
    }
    return faults
  }

  /// Whether two texts have the same letters and digits, ignoring case and everything else.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    func core(_ text: String) -> [UInt32] {
      text.unicodeScalars.map(\.value)
        .filter { CharacterClass.isLetter($0) || CharacterClass.isDigit($0) }
        .map(CharacterClass.lowercase)
    }
    let (first, second) = (core(a), core(b))
    return first == second
  }

  /// The number of letters from which frequent words can distinguish languages of the same script.
  private static let enoughLetters = 40
}
