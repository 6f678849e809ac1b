/// How many sentences of each language a bead has, in the order of the languages: `1-2`, `1-1-2`.
///
/// Two languages make a pair of numbers, papers in three languages make three. Zero is a language in which the
/// bead has no sentence.
public struct BeadShape: Hashable, Sendable, LosslessStringConvertible {
  /// The sentences of each language.
  public var counts: [Int]

  /// A shape of as many languages as there are counts.
  public init(_ counts: [Int]) { self.counts = counts }

  /// Reads `1-2`; `nil` if the text is not at least two numbers with hyphens between them.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let counts = parts.compactMap { part in part.allSatisfy(\.isNumber) ? Int(part) : nil }
    guard counts.count == parts.count, counts.count >= 2 else { return nil }
    self.counts = counts
  }

  /// `1-2`.
  public var description: String { counts.map { "\($0)" }.joined(separator: "-") }

  /// The shape of two beads that become one; `nil` if they are of different numbers of languages.
  public func joined(with other: BeadShape) -> BeadShape? {
    guard counts.count == other.counts.count else { return nil }
    return BeadShape(zip(counts, other.counts).map(+))
  }
}

extension Bead {
  /// The sentences of both sides.
  public var shape: BeadShape { BeadShape([source.count, target.count]) }
}

extension TranslationUnit {
  /// The sentences of each language, if the unit was made by an alignment.
  public var beadShape: BeadShape? { property(TMXProperty.bead).flatMap { BeadShape($0) } }

  /// How likely the alignment is right, in 0...1, if the unit was made by one.
  public var confidence: Double? { property(TMXProperty.confidence).flatMap { Double($0) } }
}
