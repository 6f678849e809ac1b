// SPDX-License-Identifier: Apache-2.0

/// One side of an alignment: its sentences, and the positions where paragraphs start.
public struct AlignmentText: Hashable, Sendable {
  /// The sentences in order.
  public var sentences: [String]
  /// The numbers, from 0, of the sentences that start a paragraph; numbers outside the text are
  /// ignored.
  public var paragraphStarts: Set<Int>
  /// A vector for each sentence; both sides must use the same server.
  ///
  /// Empty without vectors.
  public var vectors: [[Float]] = []
  /// The number by which notices and results name each sentence, such as its line in a file; if empty, its
  /// place from 0.
  public var numbers: [Int] = []

  /// One side of an alignment.
  public init(_ sentences: [String], paragraphStarts: Set<Int> = []) {
    self.sentences = sentences
    self.paragraphStarts = paragraphStarts
  }

  /// The number that names a sentence.
  public func number(of sentence: Int) -> Int {
    sentence < numbers.count ? numbers[sentence] : sentence
  }

  /// For each cut, whether a paragraph starts there.
  var breaks: [Bool] {
    (0...sentences.count).map { $0 > 0 && $0 < sentences.count && paragraphStarts.contains($0) }
  }
}
