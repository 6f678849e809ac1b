// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// A variant of a unit for posting lists in a database: its bucket, and the keys of the lists that it is in.
package struct ListRow: Sendable {
  /// The format; increase the number with every change of tokens, keys, buckets, or the order in lists.
  package static let format = 3
  /// The most texts of a unit in one language that have rows.
  package static let variantLimit = GramsWriter.variantLimit

  /// The language, without script and region.
  package var language: String
  /// The bucket.
  package var bucket: Int
  /// The number of tokens that are not marks, and of those that are single characters.
  package var tokens: Int
  package var characters: Int
  private var content: [ContentCode]
  private var written: [ContentCode]
  private var stems: [UInt32]

  /// Whether the lists of a language are those of pairs of tokens, as in an index of files.
  package static func isPair(characters: Int, tokens: Int) -> Bool {
    GramWidth(characters: characters, tokens: tokens) == .pair
  }

  /// The distinct keys of the lists that contain the row, in ascending order.
  ///
  /// - Parameter isPair: whether the lists of the language are those of pairs of tokens.
  package func keys(isPair: Bool) -> [Int64] {
    var keys: [Int64] = stems.map(ListKey.stem)
    let width: GramWidth = isPair ? .pair : .single
    for codes in [content, written] {
      codes.withUnsafeBufferPointer { codes in
        width.forEach(in: codes) { key, _ in keys.append(Int64(bitPattern: key)) }
      }
    }
    return ListKey.distinct(keys)
  }

  /// Makes the rows of units; not thread-safe.
  package final class Maker {
    private let tokenizer = Tokenizer()
    private var compared = ComparedText()
    private var stemmers: [String: Stemmer?] = [:]

    /// A maker.
    package init() {}

    /// The rows of a unit: those that an index of files has.
    package func rows(of unit: TranslationUnit) -> [ListRow] {
      var counts: [String: Int] = [:]
      return unit.variants.compactMap { variant in
        let language = variant.language.language
        let number = counts[language, default: 0]
        counts[language] = number + 1
        return number < GramsWriter.variantLimit ? row(variant.text, language) : nil
      }
    }

    private func row(_ text: String, _ language: String) -> ListRow {
      var text = text
      text.withUTF8 { compared.load($0, tokenizer) }
      let length = compared.content.count
      var row = ListRow(
        language: language,
        bucket: ListBucket.bucket(length: length, marks: compared.weight - 2 * length),
        tokens: length,
        characters: compared.text.tokens.reduce(0) { $0 + ($1.kind.isCharacter ? 1 : 0) },
        content: compared.content, written: [], stems: [])
      if compared.hasNumbers { compared.appendTokens(to: &row.written) }
      let stemmer = stemmers[language] ?? LanguageTag(language).flatMap { Stemmer($0) }
      stemmers[language] = stemmer
      if let stemmer {
        var stem: [UInt8] = []
        compared.text.foldedUTF8.withUnsafeBufferPointer { folded in
          for token in compared.text.tokens where token.kind == .word {
            stem.removeAll(keepingCapacity: true)
            stemmer.appendStem(
              of: UnsafeBufferPointer(rebasing: folded[token.foldedRange]), to: &stem)
            row.stems.append(WordCollector.stemHash(stem))
          }
        }
      }
      return row
    }
  }
}

/// The keys of posting lists: those of grams are positive, those of stems negative.
enum ListKey {
  /// The key of a stem, by its hash.
  static func stem(_ hash: UInt32) -> Int64 { Int64.min | Int64(hash) }

  /// The key of a token or of the beginning of a pair.
  static func token(_ code: UInt64) -> Int64 {
    Int64(ContentCode(code, followsContent: false).hash) << 32
  }

  /// The key of two adjacent tokens.
  static func pair(_ first: UInt64, _ second: UInt64) -> Int64 {
    token(first) | Int64(ContentCode(second, followsContent: false).hash)
  }

  /// The keys of all pairs that begin with a token.
  static func pairs(from code: UInt64) -> ClosedRange<Int64> {
    token(code)...(token(code) | 0xFFFF_FFFF)
  }

  /// Keys in ascending order, each once.
  static func distinct(_ keys: [Int64]) -> [Int64] {
    var out: [Int64] = []
    for key in keys.sorted() where key != out.last { out.append(key) }
    return out
  }
}
