// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A unit of a paper, or a concept of a glossary.
public enum StoreItem: Hashable, Sendable {
  /// The kind of an item.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A unit of a paper.
    case unit
    /// A concept of a glossary.
    case concept
  }

  /// A unit.
  case unit(UnitID)
  /// A concept.
  case concept(ConceptID)

  /// An item of a kind.
  public init(_ kind: Kind, id: String) {
    self = kind == .unit ? .unit(UnitID(id)) : .concept(ConceptID(id))
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .unit: .unit
    case .concept: .concept
    }
  }

  /// The id.
  public var id: String {
    switch self {
    case .unit(let id): id.description
    case .concept(let id): id.description
    }
  }

  /// The name in messages: `the unit a.abstract.1`.
  var name: String { "the \(kind.rawValue) \(id)" }

  /// The folder of the files in which it is.
  var folder: WorkspaceFolder {
    switch self {
    case .unit: .memory
    case .concept: .glossaries
    }
  }
}
