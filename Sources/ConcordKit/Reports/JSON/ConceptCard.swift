// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A concept as JSON: all that its glossary says, and the other concepts that have the same name.
public struct ConceptCard: Encodable, Sendable {
  private let entry: ConceptEntry?
  private let others: [ConceptEntry]

  private enum CodingKeys: String, CodingKey {
    case others
  }

  /// The concepts that a name means; the first is the card, and the rest are its `others`.
  public init(_ listing: GlossaryListing) {
    entry = listing.entries.first
    others = Array(listing.entries.dropFirst())
  }

  /// Writes the keys of the first concept, and `others` if there are any.
  public func encode(to encoder: any Encoder) throws {
    try entry?.encode(to: encoder)
    guard !others.isEmpty else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(others, forKey: .others)
  }
}
