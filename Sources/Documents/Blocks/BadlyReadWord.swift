// SPDX-License-Identifier: Apache-2.0

/// A word that the recognition of a picture of a page is not sure of.
public struct BadlyReadWord: Hashable, Sendable {
  /// The word as it was read.
  public var text: String
  /// The place of the word: UTF-8 bytes of the text of the document.
  public var range: Range<Int>
  /// The confidence of the recognition, 0 to 1, as the program gives it; it is not calibrated.
  public var confidence: Double

  /// A word at a place.
  public init(text: String, range: Range<Int>, confidence: Double) {
    self.text = text
    self.range = range
    self.confidence = confidence
  }
}
