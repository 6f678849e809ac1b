// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// A place in a document (LSP 3.17, `Position`): line and character from 0, characters in the units agreed on.
struct TextPosition: Hashable, Sendable, Encodable, Comparable {
  var line: Int
  var character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Reads a position; `nil` for anything else.
  ///
  /// Numbers below zero count as zero.
  init?(_ value: JSONValue) {
    guard let line = value["line"].int, let character = value["character"].int else { return nil }
    self.init(line: max(0, line), character: max(0, character))
  }

  static func < (a: Self, b: Self) -> Bool { (a.line, a.character) < (b.line, b.character) }
}

/// A stretch of a document (LSP 3.17, `Range`), without the character at its end.
struct TextSpanRange: Hashable, Sendable, Encodable {
  var start: TextPosition
  var end: TextPosition

  init(_ start: TextPosition, _ end: TextPosition) {
    self.start = start
    self.end = end
  }

  /// Reads a range; one that is written backwards is turned.
  init?(_ value: JSONValue) {
    guard let start = TextPosition(value["start"]), let end = TextPosition(value["end"]) else {
      return nil
    }
    self.init(min(start, end), max(start, end))
  }
}
