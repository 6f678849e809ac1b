// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A text during cleaning: scalars, each with the bytes of the input it came from.
///
/// Each cleaning step reads one text and writes the next. A scalar that it substitutes keeps the
/// bytes of the original, so the map to the input survives any number of steps.
package struct MappedText {
  /// The scalars.
  package private(set) var scalars: [UInt32] = []
  /// The bytes of the scalars in the input.
  private(set) var places = SourceRuns()

  /// An empty text with room for some scalars.
  package init(capacity: Int = 0) { scalars.reserveCapacity(capacity) }

  /// Reads the bytes of a range as scalars; offsets refer to the whole text.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    let part = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    // A scalar each that does not continue another.
    self.init(capacity: part[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
    var at = range.lowerBound
    // Scalars with the same number of bytes are added together.
    var (first, width) = (at, 0)
    while at < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(part, at: at)
      if length != width {
        if width > 0 { places.append((at - first) / width, from: first, width: width) }
        (first, width) = (at, length)
      }
      scalars.append(scalar)
      at += length
    }
    if width > 0 { places.append((at - first) / width, from: first, width: width) }
  }

  /// Makes room for more scalars.
  mutating func reserve(_ number: Int) {
    if scalars.capacity < scalars.count + number { scalars.reserveCapacity(scalars.count + number) }
  }

  /// The number of scalars.
  package var count: Int { scalars.count }

  /// Adds a scalar that comes from these bytes of the input.
  package mutating func append(_ scalar: UInt32, from source: Range<Int>) {
    scalars.append(scalar)
    places.append(1, from: source.lowerBound, width: source.count)
  }

  /// Adds scalars of another text, unchanged.
  package mutating func append(_ range: Range<Int>, of other: MappedText) {
    scalars.append(contentsOf: other.scalars[range])
    places.append(range, of: other.places)
  }

  /// The text without some places, which are in order and do not overlap.
  ///
  /// - Complexity: O(*n*); O(1) without a place.
  package func removing(_ places: [Range<Int>]) -> MappedText {
    guard !places.isEmpty else { return self }
    var out = MappedText(capacity: count)
    var at = 0
    for place in places {
      out.append(at..<place.lowerBound, of: self)
      at = place.upperBound
    }
    out.append(at..<count, of: self)
    return out
  }

  /// The same text with some scalars replaced, by a function of each scalar and its first byte; the places do not
  /// change.
  package consuming func replacing(_ replacement: (UInt32, Int) -> UInt32) -> MappedText {
    var text = self
    let places = text.places
    text.scalars.withUnsafeMutableBufferPointer { scalars in
      places.forEachRun(in: 0..<scalars.count) { range, start, width in
        for (step, index) in range.enumerated() {
          scalars[index] = replacement(scalars[index], start + step * width)
        }
      }
    }
    return text
  }

  /// Removes the last scalar.
  package mutating func removeLast() {
    scalars.removeLast()
    places.removeLast()
  }

  /// The bytes of the input that a range of scalars came from; empty for an empty range.
  ///
  /// - Complexity: O(log *n*).
  package func source(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let at =
        range.lowerBound < count
        ? places[range.lowerBound].lowerBound : count > 0 ? places[count - 1].upperBound : 0
      return at..<at
    }
    return places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
  }

  /// All bytes of the input from the first to the last that a scalar came from, whatever their order; empty for an
  /// empty text.
  package var sourceBounds: Range<Int> {
    var bounds: Range<Int>?
    places.forEachRun(in: 0..<count) { range, start, width in
      let end = start + range.count * width
      bounds = bounds.map { min($0.lowerBound, start)..<max($0.upperBound, end) } ?? start..<end
    }
    return bounds ?? 0..<0
  }

  /// The first scalar from an index on that starts at a byte of the input or after it.
  ///
  /// - Precondition: the scalars are in the order of the input.
  package func firstIndex(from index: Int, startingAt byte: Int) -> Int {
    places.firstIndex(from: index, startingAt: byte)
  }

  /// The scalars of a range as text.
  package func string(_ range: Range<Int>) -> String { Self.string(scalars[range]) }

  /// Scalars as text.
  package static func string(_ scalars: ArraySlice<UInt32>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars { UTF8Scalars.append(scalar, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
