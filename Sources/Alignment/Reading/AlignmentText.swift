/// One side of an alignment: its sentences, and which of them open a paragraph.
public struct AlignmentText: Hashable, Sendable {
  /// The sentences in order.
  public var sentences: [String]
  /// The numbers, from 0, of sentences before which a paragraph ends; numbers outside the text are
  /// ignored.
  public var paragraphStarts: Set<Int>
  /// A vector for each sentence, from one and the same server for both sides; empty without one.
  public var vectors: [[Float]] = []

  /// One side of an alignment.
  public init(_ sentences: [String], paragraphStarts: Set<Int> = []) {
    self.sentences = sentences
    self.paragraphStarts = paragraphStarts
  }

  /// For each cut whether a paragraph starts there.
  var breaks: [Bool] {
    (0...sentences.count).map { $0 > 0 && $0 < sentences.count && paragraphStarts.contains($0) }
  }
}
