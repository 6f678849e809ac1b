// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The sentences of a text: the result of `segment`.
public struct SentenceList: Hashable, Sendable, Codable {
  /// A sentence.
  public struct Sentence: Hashable, Sendable, Codable {
    /// The text, its lines joined.
    public var text: String
    /// The first UTF-8 byte of the sentence in the input as given.
    public var offset: Int
    /// The length of the sentence there, in UTF-8 bytes.
    public var length: Int
  }

  /// The language, given or detected.
  public var lang: LanguageTag
  /// The sentences, in order.
  public var segments: [Sentence]
  /// The numbers, from 0, of sentences that begin a paragraph.
  var paragraphStarts: Set<Int> = []
  /// Notices about parts that were not read as they are in the file, one sentence each; not in the JSON form.
  public var notices: [String] = []

  private enum CodingKeys: String, CodingKey {
    case lang, segments
  }
}
