// SPDX-License-Identifier: Apache-2.0
import JSONRPC
import TextModel

/// Where a list goes on: an offset that is good for one question and one state of the workspace.
struct Cursor: Hashable, Sendable {
  /// The list that an offset counts in.
  struct Scope: Hashable, Sendable {
    private let question: String
    private let version: String

    /// The scope of a question.
    ///
    /// - Parameters:
    ///   - question: the question without size and cursor.
    ///   - version: the state of the workspace.
    init(_ question: JSONValue, version: String) {
      self.question = Self.hash(JSONText.text(of: question))
      self.version = Self.hash(version)
    }

    private static func hash(_ text: String) -> String {
      String(FNV1a.hash(text.utf8), radix: 36)
    }

    /// The cursor of an offset.
    func cursor(at offset: Int) -> String { "\(offset)-\(question)-\(version)" }

    /// The offset of a cursor.
    ///
    /// - Throws: `ToolFailure` for a cursor of another question or another state.
    func offset(of cursor: String) throws -> Int {
      let pieces = cursor.split(separator: "-", omittingEmptySubsequences: false)
      guard pieces.count == 3, let offset = Int(pieces[0]), offset >= 0, offset < 1 << 40,
        pieces[1] == question
      else {
        throw ToolFailure(
          code: "cursor/invalid", message: "the cursor does not belong to this question",
          advice: "Repeat the question without a cursor, then use the next_cursor of its answer.")
      }
      guard pieces[2] == version else {
        throw ToolFailure(
          code: "cursor/stale",
          message: "the workspace has changed since the first part of this answer",
          advice: "Repeat the question without a cursor.")
      }
      return offset
    }
  }
}
