// SPDX-License-Identifier: Apache-2.0
import Files

/// The bytes of articles that a dictionary may have, counted for each headword.
///
/// Several headwords may share an article, but an index whose articles all overlap would make many times its size.
struct ArticleBudget {
  /// How often the whole text may be read.
  private static let repeats = 16
  /// Bytes that small dictionaries may read besides.
  private static let least = 1 << 20

  private var left: Int
  private let stem: String

  /// The budget of a dictionary.
  ///
  /// - Parameters:
  ///   - text: the text of its articles.
  ///   - stem: its path without endings, for the error.
  init(of text: [UInt8], in stem: String) {
    left = Self.repeats * text.count + Self.least
    self.stem = stem
  }

  /// Takes the bytes of an article.
  ///
  /// - Throws: `FileError` with `dictionary/limit`.
  mutating func take(_ count: Int) throws(FileError) {
    left -= count
    guard left < 0 else { return }
    throw FileError(
      code: "dictionary/limit",
      message: "the articles of its headwords overlap \(Self.repeats) times; fetch the dictionary"
        + " again",
      file: stem)
  }
}
