// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// A paper in a memory: its name and its current version.
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

  /// Whether the memory contains the paper.
  public var exists: Bool { !version.isEmpty }
}

/// A whole paper: its header and its units.
public struct PaperContents: Sendable {
  /// The paper, in the version that was read.
  public var paper: StoredPaper
  /// The paper's header.
  public var header: TMXHeader
  /// The units, in order.
  public var units: [TranslationUnit]
  /// Comments and processing instructions after the last unit.
  public var closingComments: [MarkupRemark]
  /// The damaged units, which stay as they are when the paper is written.
  var damage = PaperDamage()
  /// The state that was read, for restoring it; `nil` for contents that were not read from a
  /// memory.
  public var revision: PaperRevision?

  /// Contents of a paper.
  public init(
    paper: StoredPaper, header: TMXHeader, units: [TranslationUnit],
    closingComments: [MarkupRemark] = [], revision: PaperRevision? = nil
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

/// The damaged units of a paper.
struct PaperDamage: Sendable {
  /// A damaged unit.
  struct Unit: Sendable {
    /// The text of the unit in the file, with the comments before it.
    var text: String
    /// The unit before it; `nil` at the beginning.
    var previous: UnitID?
  }

  /// The units, in file order.
  var units: [Unit] = []
  /// The fault of the first one.
  var finding: Finding?

  /// One sentence about the units; `nil` if there are none.
  var notice: String? {
    guard let finding else { return nil }
    let others =
      units.count > 1 ? " (and \(units.count - 1) more in this file)" : ""
    return
      "\(finding.location): \(finding.message)\(others); such units are left out of the review, and stay in"
      + " the file as they are"
  }
}

/// The change of a paper when it is written.
public enum PaperChange: String, Hashable, Sendable, Codable {
  /// The paper is new.
  case added
  /// The paper existed and is different now.
  case updated
  /// The paper existed and is the same.
  case unchanged
}

/// A state of a paper to which a store can return; its content is known only to the store.
public struct PaperRevision: Hashable, Sendable {
  /// The bytes by which the store identifies the state.
  public let token: [UInt8]

  /// A state.
  public init(token: [UInt8]) { self.token = token }
}

/// The new state of a paper, ready to be written.
public struct PendingPaper: Sendable {
  /// The paper, in the version that the new state replaces.
  public let paper: StoredPaper
  /// The change that writing makes.
  public let change: PaperChange
  /// The parts of the units that the memory cannot represent.
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
