// SPDX-License-Identifier: Apache-2.0
import Interchange

/// The description of a file that two people have changed and that cannot be merged by units or concepts.
enum WholeFile {
  /// The most lines of a difference.
  private static let mostLines = 200
  /// The most lines of both sides that are compared; the memory of a comparison grows with the square of the
  /// differences.
  private static let mostCompared = 4000

  /// Says of a conflict why the file cannot be merged, in which lines the sides differ, and what each has that the
  /// other has not.
  ///
  /// - Parameter base: the version that both last had; `nil` if there is none.
  static func describe(
    _ conflict: inout StoreComparison.Conflict, base: [UInt8]?, mine: [UInt8], theirs: [UInt8]
  ) {
    let name = conflict.file
    conflict.reason = reason(base: base, mine: mine, theirs: theirs, name: name)
    let counts = FilePieces.differences(mine, theirs, name: name)
    conflict.onlyHere = counts?.onlyFirst
    conflict.onlyStored = counts?.onlySecond
    conflict.difference = difference(from: theirs, to: mine)
  }

  private static func reason(base: [UInt8]?, mine: [UInt8], theirs: [UInt8], name: String) -> String
  {
    let sides = [
      ("here", mine), ("in the store", theirs), ("in the version that both last had", base),
    ]
    let obstacles = sides.compactMap { side, bytes in
      bytes.flatMap { FilePieces.obstacle(in: $0, name: name) }.map { "\(side) \($0)" }
    }
    if !obstacles.isEmpty { return obstacles.joined(separator: "; ") }
    return base == nil
      ? "this folder and the store have no version of it in common"
      : "the changes of both sides together cannot be read as one file"
  }

  /// The lines that are only in the store with `- ` before them, those that are only here with `+ `.
  private static func difference(from theirs: [UInt8], to mine: [UInt8]) -> [String] {
    func text(_ bytes: [UInt8]) -> String {
      String(decoding: FileForm.reading(bytes)?.content ?? bytes, as: UTF8.self)
    }
    var (old, new) = (
      text(theirs).split(whereSeparator: \.isNewline)[...],
      text(mine).split(whereSeparator: \.isNewline)[...]
    )
    while let line = old.first, line == new.first {
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    while let line = old.last, line == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
    if old.count + new.count <= mostCompared {
      return Array(LineDifference.lines(from: Array(old), to: Array(new)).prefix(mostLines))
    }
    let gone = old.prefix(max(mostLines / 2, mostLines - new.count))
    return gone.map { "- \($0)".printableLine }
      + new.prefix(mostLines - gone.count).map { "+ \($0)".printableLine }
  }
}
