// SPDX-License-Identifier: Apache-2.0

/// The number of sentences of each language that a bead joins: `1-2`, or `1-2-1` for three
/// languages.
///
/// In JSON it is text.
public struct BeadShape: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The number of sentences of each language that has any, in the order of the variants.
  public var counts: [Int]

  /// A shape with its counts.
  public init(_ counts: [Int]) { self.counts = counts }

  /// Reads a shape in the form of `description`.
  ///
  /// `nil` for a text without a number; pieces that are not numbers from 0 to a million are
  /// ignored.
  public init?(_ text: String) {
    counts = text.split(separator: "-").compactMap { Int($0) }.filter { 0...1_000_000 ~= $0 }
    if counts.isEmpty { return nil }
  }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let shape = BeadShape(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not the shape of a bead: \(text)"))
    }
    self = shape
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The shape of two beads joined into one; `nil` if they have different numbers of languages.
  public func joined(with next: BeadShape) -> BeadShape? {
    guard counts.count == next.counts.count else { return nil }
    return BeadShape(zip(counts, next.counts).map { $0 + $1 })
  }

  /// The counts with hyphens between them.
  public var description: String { counts.map { "\($0)" }.joined(separator: "-") }
}
