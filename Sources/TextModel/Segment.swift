// SPDX-License-Identifier: Apache-2.0

/// A piece of text that is translated as one: a sentence, a heading, a keyword.
public struct Segment: Hashable, Sendable, Codable {
  /// The text, without the white space around it.
  public var text: String
  /// The range in UTF-8 bytes of the text it was cut from, as given.
  public var range: Range<Int>

  /// A piece of text at a place.
  public init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}
