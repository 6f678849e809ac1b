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

  init(_ mapped: MappedText, hyphens: [HyphenDecision], removals: [Removal]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(mapped.count * 2)
    var map = CleanedOffsets()
    for index in 0..<mapped.count {
      let before = bytes.count
      UTF8Scalars.append(mapped.scalars[index], to: &bytes)
      map.append(cleaned: bytes.count - before, source: mapped.source(index..<index + 1))
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.map = map
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
