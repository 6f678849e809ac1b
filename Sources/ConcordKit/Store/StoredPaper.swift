import Interchange
import TextModel

/// A paper as a memory has it: its name, and which version of it there is.
public struct StoredPaper: Hashable, Sendable {
  /// The name in results and messages: `tm/example-paper.tmx`.
  public let name: String
  /// A text that changes whenever the paper does; empty if there is no such paper.
  public let version: String

  /// A paper with its version.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  /// Whether the memory has the paper.
  public var exists: Bool { !version.isEmpty }
}

/// A whole paper: what it says of itself, and its units.
public struct PaperContents: Sendable {
  /// The paper, in the version that was read.
  public var paper: StoredPaper
  /// What the paper says of itself.
  public var header: TMXHeader
  /// The units, in order.
  public var units: [TranslationUnit]
  /// Comments after the last unit.
  public var closingComments: [String]
  /// The state that was read, to return to; `nil` for contents that were not read from a memory.
  public var revision: PaperRevision?

  /// Contents of a paper.
  public init(
    paper: StoredPaper, header: TMXHeader, units: [TranslationUnit], closingComments: [String] = [],
    revision: PaperRevision? = nil
  ) {
    self.paper = paper
    self.header = header
    self.units = units
    self.closingComments = closingComments
    self.revision = revision
  }

  /// The position of a unit.
  func index(of id: UnitID) -> Int? { units.firstIndex { $0.id == id } }
}

/// What happens to a paper when it is written.
public enum PaperChange: String, Hashable, Sendable, Codable {
  /// It is new.
  case added
  /// It was there and is different now.
  case updated
  /// It was there and is the same.
  case unchanged
}

/// A state of a paper to which a store can return; only the store knows what it holds.
public struct PaperRevision: Hashable, Sendable {
  /// The bytes by which the store knows the state.
  public let token: [UInt8]

  /// A state.
  public init(token: [UInt8]) { self.token = token }
}

/// The new state of a paper, ready to be written.
public struct PendingPaper: Sendable {
  /// The paper, in the version that the new state replaces.
  public let paper: StoredPaper
  /// What writing it does.
  public let change: PaperChange
  /// What the memory cannot hold of the units.
  public let findings: [Finding]
  /// The new state.
  public let revision: PaperRevision

  /// A new state.
  public init(
    paper: StoredPaper, change: PaperChange, findings: [Finding] = [], revision: PaperRevision
  ) {
    self.paper = paper
    self.change = change
    self.findings = findings
    self.revision = revision
  }
}
