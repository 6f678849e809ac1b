import ICUText

/// A text under repair: scalars, each with the bytes of the input it came from.
///
/// Each cleaning step reads one and writes the next; what it puts in the place of a scalar keeps that
/// scalar's bytes, so the way back survives any number of steps.
package struct MappedText {
  /// The scalars.
  package private(set) var scalars: [UInt32] = []
  /// First byte in the input, for each scalar.
  package private(set) var starts: [UInt32] = []
  /// The byte after the last one in the input, for each scalar.
  package private(set) var ends: [UInt32] = []

  /// An empty text with room for some scalars.
  package init(capacity: Int = 0) {
    scalars.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  /// Reads the bytes of a range as scalars; offsets stay those of the whole.
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

  /// How many scalars there are.
  package var count: Int { scalars.count }

  /// Adds a scalar that stands for these bytes of the input.
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

  /// The same text with one scalar for another where a function of the scalar and its bytes says so; the
  /// places stay.
  package func replacing(_ replacement: (UInt32, Range<Int>) -> UInt32) -> MappedText {
    var text = self
    for index in text.scalars.indices {
      text.scalars[index] = replacement(scalars[index], Int(starts[index])..<Int(ends[index]))
    }
    return text
  }

  /// Adds a scalar in the place of one of another text.
  package mutating func append(_ scalar: UInt32, inPlaceOf index: Int, of other: MappedText) {
    append(scalar, from: other.source(index..<index + 1))
  }

  /// Takes the last scalar off.
  package mutating func removeLast() {
    scalars.removeLast()
    starts.removeLast()
    ends.removeLast()
  }

  /// The bytes of the input that a range of scalars came from; an empty range gives an empty one.
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
