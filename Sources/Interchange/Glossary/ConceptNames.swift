// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Makes ids of concepts from their terms: `shanghai-spirit`, `shanghai-spirit-2`.
package struct ConceptNames {
  private var taken: Set<String>
  private var numbers: [String: Int] = [:]

  /// Names beside those that are taken.
  package init(taken: some Sequence<ConceptID> = []) {
    self.taken = Set(taken.map(\.description))
  }

  /// Takes an id, with a number after it if it is taken already.
  ///
  /// - Complexity: O(1) amortised: the numbers of an id are tried once each.
  package mutating func take(_ stem: String) -> ConceptID {
    var name = stem
    while !taken.insert(name).inserted {
      let number = numbers[stem, default: 1] + 1
      numbers[stem] = number
      name = "\(stem)-\(number)"
    }
    return ConceptID(name)
  }

  /// Takes the id of a concept with some terms: made of the first term with Latin letters, or else of the first.
  package mutating func take(for terms: [String]) -> ConceptID {
    let latin = terms.first {
      $0.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    }
    return take(Self.stem(of: latin ?? terms.first ?? ""))
  }

  private static let composer = try? Normalizer(.nfc)

  /// The letters and digits of a term in small letters, at most 60 of them, with hyphens between words.
  static func stem(of term: String) -> String {
    var stem = ""
    // An accent may be a character of its own; it belongs to the letter before it.
    for scalar in (composer?.normalize(term.lowercased()) ?? term.lowercased()).unicodeScalars {
      if stem.unicodeScalars.count >= 60 { break }
      if CharacterClass.isLetter(scalar.value) || CharacterClass.isDigit(scalar.value) {
        stem.unicodeScalars.append(scalar)
      } else if !stem.hasSuffix("-"), !stem.isEmpty, scalar != "'", scalar != "\u{2019}" {
        stem += "-"
      }
    }
    while stem.hasSuffix("-") { stem.removeLast() }
    return stem.isEmpty ? "concept" : stem
  }
}
