// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// Units as single elements of TMX, as which a team's store lists them.
enum UnitElement {
  private static let empty = TMXWriter.bytes(of: []).bytes
  private static let end = Array("  </body>\n</tmx>\n".utf8)

  /// The element of a unit; empty for a unit that TMX does not allow.
  static func text(of unit: TranslationUnit) -> String {
    let bytes = TMXWriter.bytes(of: CollectionOfOne(unit)).bytes
    return String(
      decoding: bytes.dropFirst(empty.count - end.count).dropLast(end.count), as: UTF8.self)
  }

  /// The units of elements, in their order.
  ///
  /// - Throws: `FileError` for what is not TMX; `JobError` with `store/damaged` for elements without a unit.
  static func units(of elements: [String]) throws -> [TranslationUnit] {
    var bytes = Array(empty.dropLast(end.count))
    for element in elements { bytes += element.utf8 }
    bytes += end
    let (units, summary) = try TMXReader(bytes, name: "the team's store").readAll()
    guard units.count == elements.count, summary.skippedCount == 0 else {
      throw JobError(
        code: "store/damaged",
        message: "the lists of the team's store are damaged; an admin runs"
          + " 'concord team index --rebuild'")
    }
    return units
  }
}
