// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A text composed of ranges of another one and of single scalars between them, without a copy of the other.
///
/// The text is read range by range, so a long part of a paper is not in memory twice.
package struct MappedPieces {
  private enum Content {
    /// Scalars of the other text.
    case range(Range<Int>)
    /// A scalar that is not in the other text, with the bytes of the input that it replaces.
    case scalar(UInt32, Range<Int>)
  }

  private let source: MappedText
  private var pieces: [Content] = []
  /// The first scalar of each piece.
  private var starts: [Int] = []
  /// The number of scalars.
  package private(set) var count = 0

  /// An empty text of pieces of another one.
  package init(of source: MappedText) { self.source = source }

  /// Adds a range of the other text.
  package mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if case .range(let last) = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .range(last.lowerBound..<range.upperBound)
    } else {
      add(.range(range))
    }
    count += range.count
  }

  /// Adds a scalar that comes from these bytes of the input.
  package mutating func append(_ scalar: UInt32, from place: Range<Int>) {
    add(.scalar(scalar, place))
    count += 1
  }

  private mutating func add(_ piece: Content) {
    starts.append(count)
    pieces.append(piece)
  }

  /// All bytes of the input from the first to the last that a scalar came from, whatever their order; empty for an
  /// empty text.
  ///
  /// - Precondition: the scalars of the other text are in the order of the input.
  package var sourceBounds: Range<Int> {
    var bounds: Range<Int>?
    for piece in pieces {
      let place =
        switch piece {
        case .range(let range): source.source(range)
        case .scalar(_, let place): place
        }
      bounds =
        bounds.map {
          min($0.lowerBound, place.lowerBound)..<max($0.upperBound, place.upperBound)
        } ?? place
    }
    return bounds ?? 0..<0
  }

  /// Adds the words of the text to a count, as many scalars at a time as a part of a text that is cleaned.
  ///
  /// - Complexity: O(*n*).
  package func count(_ words: inout WordCounts) { count(&words, sizes: .init()) }

  func count(_ words: inout WordCounts, sizes: CleaningWindow.Sizes) {
    for part in CleaningWindow.parts(of: self, sizes) {
      // A word after a hyphen at a line end is known by the hyphen.
      var start = part.lowerBound
      while start > 0, isBlank(scalar(start - 1)) { start -= 1 }
      start = max(0, start - 2)
      words.add(
        mapped(start..<part.upperBound), in: part.lowerBound - start..<part.upperBound - start)
    }
  }

  private func isBlank(_ scalar: UInt32) -> Bool {
    CharacterClass.isSpace(scalar) || CharacterClass.isLineEnd(scalar)
  }

  private func scalar(_ position: Int) -> UInt32 {
    let number = piece(at: position)
    switch pieces[number] {
    case .range(let range): return source.scalars[range.lowerBound + position - starts[number]]
    case .scalar(let scalar, _): return scalar
    }
  }

  /// The piece that has a scalar.
  private func piece(at position: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }
}

extension MappedPieces: CleaningInput {
  func isLineFeed(_ position: Int) -> Bool { scalar(position) == 0x0A }

  func mapped(_ range: Range<Int>) -> MappedText {
    var text = MappedText(capacity: range.count)
    guard !range.isEmpty else { return text }
    var number = piece(at: range.lowerBound)
    var at = range.lowerBound
    while at < range.upperBound {
      switch pieces[number] {
      case .range(let own):
        let first = own.lowerBound + at - starts[number]
        let end = min(own.upperBound, first + range.upperBound - at)
        text.append(first..<end, of: source)
        at += end - first
      case .scalar(let scalar, let place):
        text.append(scalar, from: place)
        at += 1
      }
      number += 1
    }
    return text
  }
}
