// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// The comments before a command that moved some of them to another concept, and as they are now.
struct MovedComments {
  private let old: [ArraySlice<UInt8>]
  private let now: [ArraySlice<UInt8>]

  /// Two versions of the file of comments.
  init(old: [UInt8], now: [UInt8]) {
    self.old = old.split(separator: 0x0A)
    self.now = now.split(separator: 0x0A)
  }

  /// The file with the comments back at their concepts, and with those that were made since.
  ///
  /// A new comment on a concept that has its earlier id again goes with it.
  ///
  /// - Parameter isConcept: whether there is a concept with an id, once the command is taken back.
  /// - Returns: `nil` if an old comment is not there any more.
  /// - Complexity: O(*bytes*).
  func bytes(isConcept: (ConceptID) -> Bool) -> [UInt8]? {
    guard now.count >= old.count else { return nil }
    var moved: [String: String] = [:]
    var lines = old.map(Array.init)
    for (before, after) in zip(old, now) where before != after {
      guard let first = Self.comment(before), var second = Self.comment(after),
        first.kind == second.kind
      else { return nil }
      moved[second.id] = first.id
      second.id = first.id
      guard first == second else { return nil }
    }
    for id in moved.keys where isConcept(ConceptID(id)) { moved[id] = nil }
    for line in now.dropFirst(old.count) {
      guard var comment = Self.comment(line), comment.kind == .concept,
        let id = moved[comment.id]
      else {
        lines.append(Array(line))
        continue
      }
      comment.id = id
      guard let bytes = try? FileWorkflowStore.encoder.encode(comment) else { return nil }
      lines.append(Array(bytes))
    }
    return lines.flatMap { $0 + [0x0A] }
  }

  /// Whether some bytes are the comments before the command and no others.
  func isOld(_ bytes: [UInt8]) -> Bool { bytes.split(separator: 0x0A) == old }

  private static func comment(_ line: ArraySlice<UInt8>) -> ItemComment? {
    try? JSONDecoder().decode(ItemComment.self, from: Data(line))
  }
}
