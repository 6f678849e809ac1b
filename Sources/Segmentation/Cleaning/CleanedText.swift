import ICUText

/// A text as its author wrote it, and what was done to get there.
public struct CleanedText: Hashable, Sendable {
  /// Something the page had and the text did not: it was left out.
  public struct Removal: Hashable, Sendable {
    /// Which step left it out.
    public var step: CleaningStep
    /// Its bytes in the input.
    public var range: Range<Int>

    /// A removal by a step.
    public init(step: CleaningStep, range: Range<Int>) {
      self.step = step
      self.range = range
    }
  }

  /// The cleaned text: paragraphs parted by an empty line, other line ends kept as one LF.
  public let text: String
  /// Each hyphen that stood at a line end, and why it was taken out or kept.
  public let hyphens: [HyphenDecision]
  /// Running heads, page numbers and footnotes that were left out, in reading order.
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
  /// What one character became (`ﬁ` → `fi`) is never cut; an empty range gives the empty range at its
  /// place.
  ///
  /// - Precondition: the range lies in `text`.
  /// - Complexity: O(log *n*).
  public func sourceRange(_ range: Range<Int>) -> Range<Int> { map.sourceRange(range) }
}
