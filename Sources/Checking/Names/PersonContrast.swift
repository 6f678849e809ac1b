// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Matching
import TextModel

/// Finds texts of two languages that name different known persons: 拉夫罗夫 and `Merkel`.
///
/// Each text must name a person of `NameData.knownPersons` or `knownSurnames` whom the other does not: a person whom
/// only one of them names may be `the minister` in the other one. A surname alone names a Chinese person too:
/// `President Xi`.
enum PersonContrast {
  /// A known person in a text, with its bytes.
  private typealias Mention = (entry: KnownNames.Entry, range: Range<Int>)

  /// The first person of each text whom the other text does not name; `nil` if a text has none.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  static func between(_ first: CheckText, _ second: CheckText) -> WordContrast? {
    let (a, b) = (Side(first), Side(second))
    return LoneMentions.first(
      of: a.mentions.filter { !b.hasSurname(of: $0.entry) },
      and: b.mentions.filter { !a.hasSurname(of: $0.entry) }
    ) { [$0.entry.name] }
    .map { own, other in
      WordContrast(
        first: first.text.utf8Slice(own.range), second: second.text.utf8Slice(other.range),
        place: other.range)
    }
  }

  /// The persons of a text, and the rest of its words.
  private struct Side {
    var mentions: [Mention] = []
    /// The letters of words that are not in names of known persons.
    private var words: Set<[UInt8]> = []
    /// The Han characters that are not in names of known persons.
    private var han: Set<UInt32> = []

    init(_ text: CheckText) {
      if text.language.matches(.chinese) {
        readHan(text.text)
      } else {
        readWords(text.text)
      }
    }

    /// Whether the text has the surname of a person whose name has several words, beside names of known persons.
    func hasSurname(of entry: KnownNames.Entry) -> Bool {
      let forms = (entry.latin + entry.cyrillic).filter { $0.words.count > 1 }
      if forms.isEmpty { return false }
      let character = entry.name.unicodeScalars.first.map { SimplifiedHan.fold($0.value) }
      return character.map(han.contains) ?? false
        || forms.contains { $0.words[0].contains(where: words.contains) }
    }

    private mutating func readWords(_ text: String) {
      let all = NameWord.words(of: text)
      let found = KnownNames.find(in: all, shared: true).filter(\.entry.isPerson)
      var inNames: Set<Int> = []
      for (entry, range) in found {
        inNames.formUnion(range)
        mentions.append(
          (
            entry,
            all[range.lowerBound].range.lowerBound..<all[range.upperBound - 1].range.upperBound
          ))
      }
      words = Set(all.indices.filter { !inNames.contains($0) }.map { all[$0].letters })
    }

    private mutating func readHan(_ text: String) {
      let scalars = text.unicodeScalars
      var offsets = [0]
      for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
      let folded = scalars.map { SimplifiedHan.fold($0.value) }
      let found = KnownNames.find(inHan: folded, shared: true).filter(\.entry.isPerson)
      var inNames: Set<Int> = []
      for (entry, range) in found {
        inNames.formUnion(range)
        mentions.append((entry, offsets[range.lowerBound]..<offsets[range.upperBound]))
      }
      han = Set(folded.indices.filter { !inNames.contains($0) }.map { folded[$0] })
    }
  }
}
