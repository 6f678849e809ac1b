// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The place of a unit in the memory.
public struct ReviewPlace: Hashable, Sendable {
  /// The paper, by its name in the memory: `tm/example-paper.tmx`.
  public var file: String
  /// The id of the unit.
  public var id: UnitID

  /// A unit in a paper.
  public init(file: String, id: UnitID) {
    self.file = file
    self.id = id
  }
}
