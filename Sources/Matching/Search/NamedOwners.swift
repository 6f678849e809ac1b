// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Names in two texts of owners of numbers: countries, cities, parties of a contract, words that exclude one another
/// (`profit`, `loss`) and words that both texts write in the same Latin letters (`GDP`, `BP`).
///
/// Owners of one kind have keys that are the same in both texts.
package struct NamedOwners: Sendable {
  /// An owner where a text names it.
  package struct Mention: Hashable, Sendable {
    /// The same for all names of one owner.
    package let key: String
    /// UTF-8 bytes of the text.
    package let place: Range<Int>

    /// A name at a place of a text.
    package init(key: String, place: Range<Int>) {
      self.key = key
      self.place = place
    }
  }

  /// The owners of one kind in both texts, in their order.
  package struct Kind: Sendable {
    package let first: [Mention]
    package let second: [Mention]
  }

  /// The kinds with two owners or more in each text.
  package let kinds: [Kind]

  /// The owners that two texts name.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package init(_ pair: ContrastPair) {
    let (a, b) = (pair.first, pair.second)
    var kinds = [
      Self.countries(a, b), Kind(first: Self.cities(a), second: Self.cities(b)), Self.latin(a, b),
    ]
    let (own, others) = (
      RoleTable.table(for: a.language, in: pair.languages)?.mentions(in: a.features) ?? [:],
      RoleTable.table(for: b.language, in: pair.languages)?.mentions(in: b.features) ?? [:]
    )
    for (row, mentions) in own.sorted(by: { $0.key < $1.key }) {
      guard let theirs = others[row] else { continue }
      kinds.append(
        Kind(first: Self.parties(mentions, in: a), second: Self.parties(theirs, in: b)))
    }
    for row in pair.contrastWords.shared
    where a.table.contrasts.pairs.contains(row.row) || row.row.hasPrefix("thing-") {
      kinds.append(Kind(first: Self.words(row.first, in: a), second: Self.words(row.second, in: b)))
    }
    self.kinds = kinds.filter { kind in
      [kind.first, kind.second].allSatisfy { Set($0.map(\.key)).count > 1 }
    }
  }

  private static func parties(
    _ mentions: [(number: Int, tokens: Range<Int>)], in text: ContrastText
  ) -> [Mention] {
    mentions.map { Mention(key: "\($0.number)", place: text.bytes(of: $0.tokens)) }
  }

  /// The words that exclude one another, as owners: a loss of 3 and a profit of 5.
  private static func words(
    _ found: [TokenPhrases<ContrastWords.Word>.Found], in text: ContrastText
  ) -> [Mention] {
    found.filter(\.value.isProof).compactMap { word in
      word.value.number.map { Mention(key: "\($0)", place: text.bytes(of: word.range)) }
    }
  }

  private static func cities(_ text: ContrastText) -> [Mention] {
    text.cities.map {
      Mention(key: $0.city, place: text.bytes(of: $0.tokens))
    }
  }

  /// The countries; a word that may mean several is the one that the other text names.
  private static func countries(_ a: ContrastText, _ b: ContrastText) -> Kind {
    let (own, others) = (a.countries, b.countries)
    func mentions(
      _ found: [(mention: MentionedCountries.Mention, tokens: Range<Int>)], in text: ContrastText,
      besides others: [(mention: MentionedCountries.Mention, tokens: Range<Int>)]
    ) -> [Mention] {
      let known = others.reduce(into: Set()) { $0.formUnion($1.mention.regions) }
      return found.enumerated().map { at, country in
        let regions = country.mention.regions
        let meant = regions.count > 1 ? regions.intersection(known) : regions
        // A key of its own has no counterpart.
        let key = meant.count == 1 ? meant.first ?? "" : "\(at)"
        return Mention(key: key, place: text.bytes(of: country.tokens))
      }
    }
    return Kind(
      first: mentions(own, in: a, besides: others), second: mentions(others, in: b, besides: own))
  }

  /// The words with a capital letter that both texts write in the same Latin letters, of two languages.
  private static func latin(_ a: ContrastText, _ b: ContrastText) -> Kind {
    func words(_ text: ContrastText) -> [(word: String, token: Int)] {
      text.features.written.enumerated().compactMap { at, word in
        isLatinName(word) ? (word, at) : nil
      }
    }
    let (own, others) = (words(a), words(b))
    let shared = Set(own.map(\.word)).intersection(others.map(\.word))
    func mentions(_ words: [(word: String, token: Int)], in text: ContrastText) -> [Mention] {
      words.filter { shared.contains($0.word) }.map {
        Mention(key: $0.word, place: text.bytes(of: $0.token..<$0.token + 1))
      }
    }
    return Kind(first: mentions(own, in: a), second: mentions(others, in: b))
  }

  private static func isLatinName(_ word: String) -> Bool {
    // Roman numerals are numbers.
    guard let first = word.utf8.first, 0x41...0x5A ~= first, word.utf8.count > 1,
      !word.utf8.allSatisfy({ "IVX".utf8.contains($0) })
    else { return false }
    return word.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x26 }
  }
}
