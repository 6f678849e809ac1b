// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Storage
import TextModel

extension LexiconTable {
  /// Learns lexicons from sentences and their translations, one for each direction (IBM Model 1,
  /// five rounds).
  ///
  /// Chinese is cut into words by ICU's dictionary. The words become headwords, so that a text is
  /// later cut in the same way.
  ///
  /// - Parameter floor: the lowest probability that is kept.
  /// - Complexity: about 0.3 ms per pair; memory grows with the number of word pairs that occur
  ///   together.
  public static func learned(
    name: String, source: LanguageTag, target: LanguageTag, from pairs: [(String, String)],
    floor: Float = 0.01
  ) -> [LexiconTable] {
    var left = MemorySide(source)
    var right = MemorySide(target)
    for (text, translation) in pairs {
      left.add(text)
      right.add(translation)
    }
    return [
      learned(name, source, target: target, left: left, right: right, floor: floor),
      learned(name, target, target: source, left: right, right: left, floor: floor),
    ].compactMap { $0 }
  }

  private static func learned(
    _ name: String, _ source: LanguageTag, target: LanguageTag, left: MemorySide,
    right: MemorySide, floor: Float
  ) -> LexiconTable? {
    let pairs = (0..<left.count).map { (source: left.tokens(of: $0), target: right.tokens(of: $0)) }
    let links = Model1.train(pairs, sourceTypes: left.types.count, rounds: 5, floor: floor)
    var builder = LexiconBuilder(keepsProbabilities: true)
    for link in links {
      builder.add(
        left.types.withBytes(of: Int(link.source)) { Array($0) },
        right.types.withBytes(of: Int(link.target)) { Array($0) }, weight: link.weight)
    }
    return LexiconTable(
      bytes: builder.build(), name: name, source: source, target: target,
      segmentsHan: Language.of(source).isHan)
  }
}

/// One side of a memory as numbered words, each at most once per sentence.
private struct MemorySide {
  private(set) var types = ByteInterner()
  private var tokens: [Int32] = []
  private var offsets: [Int] = [0]
  private var reader: GlossReader
  private let words: BreakIterator?

  var count: Int { offsets.count - 1 }

  init(_ language: LanguageTag) {
    reader = GlossReader(language)
    words =
      Language.of(language).isHan
      ? try? BreakIterator(.word, locale: LanguageTag.chinese.description) : nil
  }

  func tokens(of sentence: Int) -> ArraySlice<Int32> {
    tokens[offsets[sentence]..<offsets[sentence + 1]]
  }

  mutating func add(_ text: String) {
    var found: [Int32] = []
    for word in reader.words(text, dropsStopWords: false) {
      for part in cut(word) {
        let type = part.withUnsafeBufferPointer { types.intern($0) }
        found.append(Int32(truncatingIfNeeded: type))
      }
    }
    found.sort()
    for (index, type) in found.enumerated() where index == 0 || found[index - 1] != type {
      tokens.append(type)
    }
    offsets.append(tokens.count)
  }

  /// A run of Han characters cut into words; any other word unchanged.
  private func cut(_ word: [UInt8]) -> [[UInt8]] {
    guard let words, word.count > 3, word[0] >= 0xE3 else { return [word] }
    var parts: [[UInt8]] = []
    words.forEachPiece(in: word.withUnsafeBufferPointer { UTF16Text($0) }) { range, _ in
      parts.append(Array(word[range]))
    }
    return parts
  }
}
