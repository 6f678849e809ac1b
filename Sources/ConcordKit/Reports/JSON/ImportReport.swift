// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// The result of an import into the memory as JSON.
public struct ImportReport: Encodable, Sendable {
  private struct Segment: Encodable, Sendable {
    var file: String
    var line: Int
    var column: Int
    var reason: String
  }
  private struct Reason: Encodable, Sendable {
    var reason: String
    var count: Int
  }

  private let file: String
  private let units: Int
  private let skipped: Int
  private let unchanged: Bool
  private let leftOut: [Segment]
  private let reasons: [Reason]

  /// A result, with the segments that were left out: the first 1000 with their places, and all by reason.
  public init(_ done: MemoryImport) {
    file = done.file
    units = done.units
    skipped = done.skipped
    unchanged = done.unchanged
    leftOut = done.skips.first.map {
      Segment(
        file: $0.location.file, line: $0.location.line, column: $0.location.column,
        reason: $0.message)
    }
    reasons = done.skips.reasons().map { Reason(reason: $0.reason, count: $0.count) }
  }
}
