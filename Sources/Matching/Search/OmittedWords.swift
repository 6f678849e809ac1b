// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// Finds words of one text that its translation leaves out: 书面, `or the threat`, one of 出口和进口.
///
/// The words are those of `WarningData.kept`, and those of a row of `WarningData.contrasts` that a text joins, as in
/// `imports and exports`, where the other text has only one of the two.
package enum OmittedWords {
  /// A word that only one of two texts has.
  package struct Omission: Hashable, Sendable {
    /// The word, as written.
    package let word: String
    /// Where it is, in UTF-8 bytes of its text.
    package let place: Range<Int>
    /// Whether the second text has it, and not the first.
    package let isAdded: Bool
    /// Whether right translations hardly ever leave the word out: 书面, or one of two joined words.
    package let isSure: Bool
  }

  /// The words that only one of two texts has, in the order of the texts.
  ///
  /// - Returns: nothing for languages without words.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> [Omission] {
    let (a, b) = (pair.first, pair.second)
    let own = kept.table(for: a.language, in: pair.languages).found(in: a.features)
    let others = kept.table(for: b.language, in: pair.languages).found(in: b.features)
    var found = rest(own, besides: others, in: a, isAdded: false)
    found += rest(others, besides: own, in: b, isAdded: true)
    for row in pair.contrastWords.shared
    where row.row.hasPrefix("thing-") || a.table.contrasts.pairs.contains(row.row) {
      if let left = half(row.first, besides: row.second, in: a) {
        found.append(omission(left, in: a, isAdded: false))
      } else if let left = half(row.second, besides: row.first, in: b) {
        found.append(omission(left, in: b, isAdded: true))
      }
    }
    return found
  }

  /// The words that a translation keeps; each row has one.
  ///
  /// Matches of the memory do not need them.
  private static let kept = CompiledTables { tag, languages in
    ContrastWords(rows: languages[tag].warnings?.keptRows ?? [], months: [])
  }

  private typealias Found = TokenPhrases<ContrastWords.Word>.Found

  /// A word that only one text has.
  static func omission(
    _ tokens: Range<Int>, in text: ContrastText, isAdded: Bool, isSure: Bool = true
  ) -> Omission {
    Omission(
      word: text.written(tokens), place: text.bytes(of: tokens), isAdded: isAdded, isSure: isSure)
  }

  /// The first proof of each row that the other text has in no form.
  private static func rest(
    _ words: [Found], besides others: [Found], in text: ContrastText, isAdded: Bool
  ) -> [Omission] {
    guard words.contains(where: \.value.isProof) else { return [] }
    var known = Set(others.map(\.value.row))
    return words.compactMap { word in
      guard word.value.isProof, !known.contains(word.value.row),
        !isMember(word) || isJoined(word.range, in: text),
        known.insert(word.value.row).inserted
      else { return nil }
      return omission(word.range, in: text, isAdded: isAdded, isSure: !isMember(word))
    }
  }

  /// Whether a word counts as a member of a list only.
  private static func isMember(_ word: Found) -> Bool { word.value.row.hasPrefix("list-") }

  /// Whether a word that joins the members of a list is directly before or after some tokens.
  private static func isJoined(_ tokens: Range<Int>, in text: ContrastText) -> Bool {
    // Folded, the mark of a list is a comma.
    let (words, joints) = (text.features.written, text.table.joints)
    return tokens.lowerBound > 0 && joints.contains(words[tokens.lowerBound - 1])
      || tokens.upperBound < words.count && joints.contains(words[tokens.upperBound])
  }

  /// The one of two joined words that the other text has in no form, where that text proves the other one and has no
  /// word of the row besides.
  private static func half(
    _ words: [Found], besides others: [Found], in text: ContrastText
  ) -> Range<Int>? {
    let known = Set(others.map(\.value.number))
    var proofs: [Found] = []
    for word in words where word.value.isProof && word.range != proofs.last?.range {
      proofs.append(word)
    }
    guard others.contains(where: \.value.isProof), !known.isEmpty,
      known.isSubset(of: words.map(\.value.number))
    else { return nil }
    let tokens = text.features.written
    for (first, second) in zip(proofs, proofs.dropFirst())
    where first.range.upperBound < second.range.lowerBound {
      let isFirstKnown = known.contains(first.value.number)
      guard isFirstKnown != known.contains(second.value.number),
        second.range.lowerBound - first.range.upperBound < 3,
        tokens[first.range.upperBound..<second.range.lowerBound].contains(
          where: text.table.joints.contains)
      else { continue }
      return isFirstKnown ? second.range : first.range
    }
    return nil
  }
}
