import ICUText

/// A text during cleaning: scalars, each with the bytes of the input it came from.
///
/// Each cleaning step reads one text and writes the next. A scalar that it substitutes keeps the
/// bytes of the original, so the map to the input survives any number of steps.
package struct MappedText {
  /// The scalars.
  package private(set) var scalars: [UInt32] = []
  /// For each scalar its first byte in the input.
  package private(set) var starts: [UInt32] = []
  /// For each scalar the end of its bytes in the input.
  package private(set) var ends: [UInt32] = []

  /// An empty text with room for some scalars.
  package init(capacity: Int = 0) {
    scalars.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  /// Reads the bytes of a range as scalars; offsets refer to the whole text.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.init(capacity: range.count)
    var at = range.lowerBound
    let part = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    while at < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(part, at: at)
      append(scalar, from: at..<at + length)
      at += length
    }
  }

  /// The number of scalars.
  package var count: Int { scalars.count }

  /// Adds a scalar that comes from these bytes of the input.
  package mutating func append(_ scalar: UInt32, from source: Range<Int>) {
    scalars.append(scalar)
    starts.append(UInt32(truncatingIfNeeded: source.lowerBound))
    ends.append(UInt32(truncatingIfNeeded: source.upperBound))
  }

  /// Adds scalars of another text, unchanged.
  package mutating func append(_ range: Range<Int>, of other: MappedText) {
    scalars.append(contentsOf: other.scalars[range])
    starts.append(contentsOf: other.starts[range])
    ends.append(contentsOf: other.ends[range])
  }

  /// The same text with some scalars replaced, by a function of each scalar and its bytes; the
  /// places do not change.
  package func replacing(_ replacement: (UInt32, Range<Int>) -> UInt32) -> MappedText {
    var text = self
    for index in text.scalars.indices {
      text.scalars[index] = replacement(scalars[index], Int(starts[index])..<Int(ends[index]))
    }
    return text
  }

  /// Adds a scalar in place of a scalar of another text.
  package mutating func append(_ scalar: UInt32, inPlaceOf index: Int, of other: MappedText) {
    append(scalar, from: other.source(index..<index + 1))
  }

  /// Removes the last scalar.
  package mutating func removeLast() {
    scalars.removeLast()
    starts.removeLast()
    ends.removeLast()
  }

  /// The bytes of the input that a range of scalars came from; empty for an empty range.
  package func source(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let at =
        range.lowerBound < count
        ? Int(starts[range.lowerBound]) : ends.last.map { Int($0) } ?? 0
      return at..<at
    }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The scalars of a range as text.
  package func string(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for scalar in scalars[range] { UTF8Scalars.append(scalar, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
