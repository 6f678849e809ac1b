// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The HTML comments of a Markdown document.
enum MarkdownComments {
  /// The document with its comments overwritten with spaces, and the comments with their marks.
  ///
  /// Marks of comments right after a backtick are code.
  ///
  /// - Complexity: O(*bytes*).
  static func overwritten(_ given: [UInt8]) -> (bytes: [UInt8], comments: [Segment]) {
    var bytes = given
    var comments: [Segment] = []
    var at = 0
    while let start = find("<!--", in: given, from: at) {
      if start > 0, given[start - 1] == 0x60 {
        at = start + 4
        continue
      }
      guard let close = find("-->", in: given, from: start + 4) else { break }
      at = close + 3
      comments.append(
        Segment(text: String(decoding: given[start..<at], as: UTF8.self), range: start..<at))
      for place in start..<at where bytes[place] != 0x0A && bytes[place] != 0x0D {
        bytes[place] = 0x20
      }
    }
    return (bytes, comments)
  }

  private static func find(_ mark: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    mark.withUTF8Buffer { mark in
      var at = start
      while at + mark.count <= bytes.count {
        if (0..<mark.count).allSatisfy({ bytes[at + $0] == mark[$0] }) { return at }
        at += 1
      }
      return nil
    }
  }
}
