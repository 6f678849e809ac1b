// SPDX-License-Identifier: Apache-2.0
import CStemmer
import Languages
import TextModel

/// Maps the inflected forms of a word to one stem: `states` and `state`, `рынка` and `рынок`.
///
/// It uses Snowball's algorithm for the language, corrected by a table of interchangeable letters
/// (ё, е) and irregular forms (`men`, `лет`). In Russian, fleeting vowels before the last consonant
/// of a stem are always removed (`рынок` and `рынка` both become `рынк`). A stem is a key for
/// comparison, not a word. Stemming also joins too much (`organ`, `organization`); callers that
/// need certainty compare the words again.
///
/// Not thread-safe; use one instance per thread.
///
/// ```swift
/// let stemmer = Stemmer(.english)
/// stemmer?.stem("countries") == stemmer?.stem("country")  // true
/// ```
public final class Stemmer {
  private let stemmer: OpaquePointer
  private let table: StemmingTable

  /// The stemmer of a language; `nil` if it has none, such as Chinese.
  public convenience init?(_ language: LanguageTag) { self.init(language, languages: .standard) }

  /// The stemmer of a language of a catalog; `nil` if it has no stems.
  package init?(_ language: LanguageTag, languages: LanguageCatalog) {
    guard let table = StemmingTable.table(for: language, in: languages),
      let opened = cstemmer_open(table.algorithm)
    else { return nil }
    stemmer = opened
    self.table = table
  }

  deinit { cstemmer_close(stemmer) }

  /// The stem of a word in lower case, without the marks around it.
  public func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      var out: [UInt8] = []
      appendStem(of: bytes, to: &out)
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// Appends the UTF-8 of the stem of a word in lower case.
  ///
  /// - Complexity: O(*bytes*).
  public func appendStem(of word: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    guard word.count > 0, word.count < 256 else {
      out.append(contentsOf: word)
      return
    }
    if table.letters.isEmpty, table.irregular.isEmpty {
      appendSnowball(word, to: &out)
      return
    }
    var spelt = Array(word)
    for (from, to) in table.letters { Self.replace(from, by: to, in: &spelt) }
    if let lemma = table.irregular[spelt] { spelt = lemma }
    spelt.withUnsafeBufferPointer { appendSnowball($0, to: &out) }
  }

  /// Whether the table of irregular forms has a word as a form, and not as the lemma.
  public func isIrregularForm(_ word: [UInt8]) -> Bool { table.irregular[word] != nil }

  /// Whether the table of irregular forms gives two words the same lemma.
  public func areIrregularForms(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let lemmas = (table.irregular[a], table.irregular[b])
    guard lemmas.0 != nil || lemmas.1 != nil else { return false }
    return lemmas.0 ?? a == lemmas.1 ?? b
  }

  private func appendSnowball(_ word: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var length: Int32 = 0
    guard let stem = cstemmer_stem(stemmer, word.baseAddress, Int32(word.count), &length),
      length > 0
    else {
      out.append(contentsOf: word)
      return
    }
    let start = out.count
    out.append(contentsOf: UnsafeBufferPointer(start: stem, count: Int(length)))
    while table.isRepeated {
      let before = out.count - start
      let again = out.withUnsafeBufferPointer { bytes in
        cstemmer_stem(stemmer, bytes.baseAddress.map { $0 + start }, Int32(before), &length)
      }
      guard let again, length > 0, Int(length) < before else { break }
      out.replaceSubrange(start..., with: UnsafeBufferPointer(start: again, count: Int(length)))
    }
    if !table.fleetingConsonants.isEmpty { dropVowel(in: &out, from: start) }
  }

  /// Removes the vowel before the last consonant of a stem of four letters or more.
  private func dropVowel(in out: inout [UInt8], from start: Int) {
    // All letters of such alphabets take two bytes in UTF-8.
    guard out.count - start >= 8 else { return }
    let end = out.count
    if Self.contains(table.fleetingConsonants, out[(end - 2)...]),
      Self.contains(table.fleetingVowels, out[(end - 4)..<(end - 2)])
    {
      out.removeSubrange((end - 4)..<(end - 2))
    }
  }

  private static func contains(_ letters: [UInt8], _ letter: ArraySlice<UInt8>) -> Bool {
    stride(from: 0, to: letters.count, by: 2).contains {
      letters[$0] == letter.first && letters[$0 + 1] == letter.last
    }
  }

  private static func replace(_ from: [UInt8], by to: [UInt8], in word: inout [UInt8]) {
    var at = 0
    while at + from.count <= word.count {
      if word[at..<(at + from.count)].elementsEqual(from) {
        word.replaceSubrange(at..<(at + from.count), with: to)
        at += to.count
      } else {
        at += 1
      }
    }
  }
}
