// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The approved terms of one language, found by their beginnings as a person types them.
///
/// Chinese terms are also found by the beginning of their pinyin without tones (`shanghai`).
public struct TermCompletions: Sendable {
  /// A term that begins as it was asked for.
  public struct Completion: Hashable, Sendable {
    /// The term.
    public let term: String
    /// The status of the term: preferred or admitted.
    public let status: TermStatus
    /// The concept of the term.
    public let concept: ConceptID
    /// The pinyin of a Chinese term, without tones and spaces; `nil` for any other.
    public let pinyin: String?
  }

  private struct Entry {
    let key: [UInt8]
    let number: Int
  }

  private let terms: [Completion]
  /// The folded terms, and the pinyin of Chinese ones, in the order of their bytes.
  private let entries: [Entry]

  /// Reads the approved terms of a language.
  ///
  /// - Complexity: O(*n* log *n*) for *n* terms of the termbase.
  public init(_ termbase: Termbase, language: LanguageTag) {
    var terms: [Completion] = []
    var entries: [Entry] = []
    var seen: Set<String> = []
    for concept in termbase.concepts {
      for section in concept.sections where section.language.matches(language) {
        for term in section.terms
        where term.status.isApproved && seen.insert(term.text).inserted {
          let pinyin = Self.pinyin(of: term.text)
          entries.append(Entry(key: Self.key(of: term.text), number: terms.count))
          if let pinyin { entries.append(Entry(key: Array(pinyin.utf8), number: terms.count)) }
          terms.append(
            Completion(
              term: term.text, status: term.status, concept: concept.id, pinyin: pinyin))
        }
      }
    }
    self.terms = terms
    self.entries = entries.sorted { a, b in
      if a.key != b.key { return a.key.lexicographicallyPrecedes(b.key) }
      return a.number < b.number
    }
  }

  /// The terms that begin with what was typed, in any case and width: preferred ones first, then in the order of their
  /// letters.
  ///
  /// - Returns: at most `limit` terms, and whether there are more.
  /// - Complexity: O(log *terms* + *found* · log *found*).
  public func completions(of typed: String, limit: Int) -> (terms: [Completion], isCut: Bool) {
    let key = Self.key(of: typed)
    guard !key.isEmpty else { return ([], false) }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key.lexicographicallyPrecedes(key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var numbers: [Int] = []
    var seen: Set<Int> = []
    // Many more than are shown are read, so that preferred ones among them come first.
    while low < entries.count, entries[low].key.starts(with: key), numbers.count <= limit * 4 {
      if seen.insert(entries[low].number).inserted { numbers.append(entries[low].number) }
      low += 1
    }
    let found = numbers.enumerated().sorted { a, b in
      (terms[a.element].status, a.offset) < (terms[b.element].status, b.offset)
    }.map { terms[$0.element] }
    return (Array(found.prefix(limit)), found.count > limit)
  }

  /// The folded text, its spaces one each.
  private static func key(of text: String) -> [UInt8] { Array(Folder.standard.key(text).utf8) }

  /// The usual reading of each character; `nil` if one is not a Han character.
  private static func pinyin(of term: String) -> String? {
    var letters: [UInt8] = []
    for scalar in term.unicodeScalars {
      guard CharacterClass.isUnifiedHan(scalar.value),
        let reading = HanSounds.mandarin(of: scalar.value).first
      else { return nil }
      letters += reading
    }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
  }
}
