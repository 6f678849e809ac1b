// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A text that is cleaned part by part: UTF-8 bytes, or scalars that are already mapped to the input.
///
/// Positions count its units: bytes, or scalars.
protocol CleaningInput {
  /// The number of units.
  var count: Int { get }

  /// Whether a unit is a line feed.
  func isLineFeed(_ position: Int) -> Bool

  /// The scalars of a range that cuts no character.
  func mapped(_ range: Range<Int>) -> MappedText
}

/// A range of the UTF-8 bytes of a text; the places of its scalars count in the whole text.
struct UTF8Input: CleaningInput {
  /// All bytes of the text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The bytes that are cleaned.
  let range: Range<Int>

  var count: Int { range.count }

  func isLineFeed(_ position: Int) -> Bool { bytes[range.lowerBound + position] == 0x0A }

  func mapped(_ part: Range<Int>) -> MappedText {
    MappedText(
      bytes, in: range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
  }
}

extension MappedText: CleaningInput {
  func isLineFeed(_ position: Int) -> Bool { scalars[position] == 0x0A }

  func mapped(_ range: Range<Int>) -> MappedText {
    guard range.count < count else { return self }
    var part = MappedText(capacity: range.count)
    part.append(range, of: self)
    return part
  }
}
