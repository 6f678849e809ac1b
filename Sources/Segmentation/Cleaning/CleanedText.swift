// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A text as its author wrote it, with the changes that were made.
public struct CleanedText: Hashable, Sendable {
  /// A part of the page that is not part of the text, and was removed.
  public struct Removal: Hashable, Sendable {
    /// The step that removed it.
    public var step: CleaningStep
    /// The range of the removed bytes in the input.
    public var range: Range<Int>

    /// A removal by a step.
    public init(step: CleaningStep, range: Range<Int>) {
      self.step = step
      self.range = range
    }
  }

  /// The cleaned text: paragraphs separated by an empty line, other line ends kept as one LF.
  public let text: String
  /// Each hyphen at a line end, with the reason why it was removed or kept.
  public let hyphens: [HyphenDecision]
  /// Removed running heads, page numbers and footnotes, in reading order.
  public let removals: [Removal]

  private let map: CleanedOffsets

  init(_ writer: CleanedWriter, hyphens: [HyphenDecision], removals: [Removal]) {
    text = writer.text
    map = writer.map
    self.hyphens = hyphens
    self.removals = removals
  }

  /// The UTF-8 bytes of the input that a range of UTF-8 bytes of `text` came from.
  ///
  /// The result of a single character (`ﬁ` → `fi`) is never cut. An empty range returns the empty
  /// range at its place.
  ///
  /// - Precondition: the range lies in `text`.
  /// - Complexity: O(log *n*).
  public func sourceRange(_ range: Range<Int>) -> Range<Int> { map.sourceRange(range) }
}

/// Puts a cleaned text together from its parts.
struct CleanedWriter {
  private var parts: [String] = []
  /// The places of its bytes in the input.
  private(set) var map = CleanedOffsets()

  /// Adds the next part.
  mutating func append(_ part: MappedText) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(part.scalars.reduce(0) { $0 + UTF8Scalars.width($1) })
    part.places.forEachRun(in: 0..<part.count) { range, start, width in
      for (step, index) in range.enumerated() {
        let before = bytes.count
        UTF8Scalars.append(part.scalars[index], to: &bytes)
        let source = start + step * width
        map.append(cleaned: bytes.count - before, source: source..<source + width)
      }
    }
    parts.append(String(decoding: bytes, as: UTF8.self))
  }

  /// The text; put together once, since a long text that grows is in memory twice, beside the part that is cleaned.
  var text: String {
    if parts.count == 1 { return parts[0] }
    var text = ""
    text.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count })
    for part in parts { text += part }
    return text
  }
}
