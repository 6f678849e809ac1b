// SPDX-License-Identifier: Apache-2.0

/// A copy of a text in which some scalars are replaced, from the first to the last.
///
/// What is between two replacements is copied at once, and a text without any is not copied.
struct MappedRewrite {
  /// The text that is copied.
  let text: MappedText
  private var out: MappedText?
  /// The scalars that are copied or replaced.
  private var at = 0

  /// A copy without replacements.
  init(_ text: MappedText) { self.text = text }

  /// Replaces a range that begins where the last one ended or after it; each new scalar comes from all bytes of the
  /// range.
  mutating func replace(_ range: Range<Int>, by scalars: some Sequence<UInt32>) {
    if out == nil { out = MappedText(capacity: text.count) }
    out?.append(at..<range.lowerBound, of: text)
    let source = text.source(range)
    for scalar in scalars { out?.append(scalar, from: source) }
    at = range.upperBound
  }

  /// Replaces one scalar by another.
  mutating func replace(_ index: Int, by scalar: UInt32) {
    if text.scalars[index] != scalar {
      replace(index..<index + 1, by: CollectionOfOne(scalar))
    }
  }

  /// Leaves a range out.
  mutating func remove(_ range: Range<Int>) { replace(range, by: EmptyCollection()) }

  /// The copy, to its end.
  mutating func finish() -> MappedText {
    guard var copy = out else { return text }
    out = nil
    copy.append(at..<text.count, of: text)
    return copy
  }
}
