// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The HTML comments of a Markdown document.
enum MarkdownComments {
  /// The document with its comments overwritten with tabs, and the comments with their marks.
  ///
  /// A tab is white space, but unlike spaces never a hard line break. Line ends of a comment within a paragraph are
  /// overwritten too: its lines are one.
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
      let isOneLine = isWithinParagraph(start..<at, of: given)
      for place in start..<at where isOneLine || bytes[place] != 0x0A && bytes[place] != 0x0D {
        bytes[place] = 0x09
      }
    }
    return (bytes, comments)
  }

  /// Whether a comment follows words in its line and has no empty line, which would end their paragraph.
  private static func isWithinParagraph(_ comment: Range<Int>, of bytes: [UInt8]) -> Bool {
    var isEmpty = false
    for byte in bytes[comment] {
      if byte == 0x0A {
        if isEmpty { return false }
        isEmpty = true
      } else if byte > 0x20, byte != 0x3E {
        isEmpty = false
      }
    }
    var start = comment.lowerBound
    // A heading and what begins with a mark far before the comment are left as they are.
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D,
      comment.lowerBound - start < 4096
    {
      start -= 1
    }
    let before = bytes[start..<comment.lowerBound].drop { $0 <= 0x20 || $0 == 0x3E }
    return before.first.map { $0 != 0x23 && $0 != 0x7C } ?? false
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
