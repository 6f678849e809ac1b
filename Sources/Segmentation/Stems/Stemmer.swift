import CStemmer
import TextModel

/// Brings the inflected forms of a word together: `states` and `state`, `рынка` and `рынок`.
///
/// Snowball's algorithm for the language, mended by a table: letters written for one another (ё, е),
/// irregular forms (`men`, `лет`) and, in Russian, vowels that come and go before the last consonant
/// of a stem, which are left out everywhere (`рынок` and `рынка` are both `рынк`). A stem is a key to
/// compare by and no word. It joins too much as well (`organ`, `organization`); who needs certainty
/// looks at the words again.
///
/// Not for two threads at once.
///
/// ```swift
/// let stemmer = Stemmer(.english)
/// stemmer?.stem("countries") == stemmer?.stem("country")  // true
/// ```
public final class Stemmer {
  private let stemmer: OpaquePointer
  private let table: StemmingTable
  private let irregular: [[UInt8]: [UInt8]]

  /// The stemmer of a language; `nil` where there is none, as for Chinese.
  public init?(_ language: LanguageTag) {
    guard let table = StemmingTable.table(for: language),
      let opened = cstemmer_open(table.algorithm)
    else { return nil }
    stemmer = opened
    self.table = table
    irregular = Self.forms(table.irregular)
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
    if table.letters.isEmpty, irregular.isEmpty {
      appendSnowball(word, to: &out)
      return
    }
    var spelt = Array(word)
    for (from, to) in table.letters { Self.replace(from, by: to, in: &spelt) }
    if let lemma = irregular[spelt] { spelt = lemma }
    spelt.withUnsafeBufferPointer { appendSnowball($0, to: &out) }
  }

  /// Whether the table of irregular forms has two words under one lemma.
  public func areIrregularForms(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard irregular[a] != nil || irregular[b] != nil else { return false }
    return irregular[a] ?? a == irregular[b] ?? b
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
    if let fleeting = table.fleeting { Self.dropVowel(fleeting, in: &out, from: start) }
  }

  /// Takes out the vowel before the last consonant of a stem of four letters or more.
  private static func dropVowel(
    _ fleeting: (consonants: StaticString, vowels: StaticString), in out: inout [UInt8],
    from start: Int
  ) {
    // All letters of such alphabets take two bytes in UTF-8.
    guard out.count - start >= 8 else { return }
    let end = out.count
    if contains(fleeting.consonants, out[(end - 2)...]),
      contains(fleeting.vowels, out[(end - 4)..<(end - 2)])
    {
      out.removeSubrange((end - 4)..<(end - 2))
    }
  }

  private static func contains(_ letters: StaticString, _ letter: ArraySlice<UInt8>) -> Bool {
    letters.withUTF8Buffer { bytes in
      stride(from: 0, to: bytes.count, by: 2).contains {
        bytes[$0] == letter.first && bytes[$0 + 1] == letter.last
      }
    }
  }

  private static func replace(
    _ from: StaticString, by to: StaticString, in word: inout [UInt8]
  ) {
    from.withUTF8Buffer { from in
      to.withUTF8Buffer { to in
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
  }

  /// Each form of the table with its lemma.
  private static func forms(_ table: StaticString) -> [[UInt8]: [UInt8]] {
    table.withUTF8Buffer { bytes in
      var forms: [[UInt8]: [UInt8]] = [:]
      for line in bytes.split(separator: 0x0A) {
        let words = line.split(separator: 0x20)
        guard let lemma = words.first else { continue }
        for form in words.dropFirst() { forms[Array(form)] = Array(lemma) }
      }
      return forms
    }
  }
}
