// SPDX-License-Identifier: Apache-2.0
import Checking
import TextModel

/// Cuts the line of a draft around a finding.
struct DraftExcerpts {
  /// A line in three parts.
  struct Excerpt {
    var before: String
    var found: String
    var after: String
  }

  /// The characters that are shown on each side of the place.
  private static let width = 40
  private let bytes: [UInt8]
  private let texts: [Int: String]

  /// - Complexity: O(*bytes*).
  init(_ document: CheckDocument) {
    // A row of a bilingual file is shown by its text: its line in the file is full of markup.
    let isPaired = document.segments.contains { $0.source != nil } && !document.isRunningText
    bytes = isPaired ? [] : Array(document.content.utf8)
    texts =
      isPaired
      ? Dictionary(document.segments.map { ($0.number, $0.target.text) }) { first, _ in first }
      : [:]
  }

  /// The line around a finding; `nil` for one about a place without words.
  ///
  /// - Complexity: O(1): a limited part of the line is read.
  func excerpt(of finding: Finding) -> Excerpt? {
    if let text = finding.segment.flatMap({ texts[$0] }), let found = finding.found,
      let range = text.firstRange(of: found)
    {
      return excerpt(
        Array(text.utf8), at: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
        length: found.utf8.count)
    }
    return excerpt(bytes, at: finding.offset, length: finding.length)
  }

  private func excerpt(_ bytes: [UInt8], at offset: Int, length: Int) -> Excerpt? {
    guard length > 0, offset >= 0, offset + length <= bytes.count else { return nil }
    let end = offset + length
    var start = offset
    var count = 0
    while start > 0, bytes[start - 1] != 0x0A, count < Self.width {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { count += 1 }
    }
    var stop = end
    count = 0
    while stop < bytes.count, bytes[stop] != 0x0A {
      if bytes[stop] & 0xC0 != 0x80 {
        if count == Self.width { break }
        count += 1
      }
      stop += 1
    }
    let isCut = start > 0 && bytes[start - 1] != 0x0A
    let isCutAfter = stop < bytes.count && bytes[stop] != 0x0A
    func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self).printableLine
    }
    return Excerpt(
      before: (isCut ? "…" : "") + text(start..<offset), found: text(offset..<end),
      after: text(end..<stop) + (isCutAfter ? "…" : ""))
  }
}
