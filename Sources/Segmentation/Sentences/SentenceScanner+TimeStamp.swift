// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Time stamps of mail headers and logs in a line: `Ann Lee 08/16/2000 12:05 PM I write`.
extension SentenceScanner {
  /// The time stamp whose first colon is at an offset: a date with two slashes, a space and a time.
  func timeStamp(at colon: Int) -> Range<Int>? {
    guard colon > 0, colon + 2 < bytes.count, isDigit(colon - 1), isDigit(colon + 1),
      isDigit(colon + 2)
    else { return nil }
    var start = colon
    while start > 0, colon - start < 2, isDigit(start - 1) { start -= 1 }
    guard start > 5, bytes[start - 1] == 0x20, isDigit(start - 2) else { return nil }
    start -= 1
    var slashes = 0
    while start > 0, colon - start < 16, isDigit(start - 1) || bytes[start - 1] == 0x2F {
      start -= 1
      if bytes[start] == 0x2F { slashes += 1 }
    }
    guard slashes == 2, isDigit(start), start == 0 || bytes[start - 1] == 0x20 else { return nil }
    var end = colon + 3
    if end + 2 < bytes.count, bytes[end] == 0x3A, isDigit(end + 1), isDigit(end + 2) { end += 3 }
    if end + 2 < bytes.count, bytes[end] == 0x20, bytes[end + 2] == 0x4D,
      bytes[end + 1] == 0x41 || bytes[end + 1] == 0x50
    {
      end += 3
    }
    return start..<end
  }

  /// Ends a segment after a time stamp before a letter, and before one that comes after a name or address.
  ///
  /// A date inside a sentence comes after a small word: `On 08/16/2000 12:05 PM Ann left`.
  func endTimeStamp(_ stamp: Range<Int>, _ at: inout Int) {
    at = stamp.upperBound
    let next = afterSpace(at)
    guard next > at, CharacterClass.isUppercase(scalar(at: next).value) else { return }
    var start = beforeSpace(stamp.lowerBound)
    while start > segmentStart, bytes[start - 1] > 0x20 { start -= 1 }
    let before = bytes[start..<stamp.lowerBound]
    if before.contains(0x40) || before.contains(0x3E)
      || CharacterClass.isUppercase(scalar(at: start).value)
        && table.starters.find(word(at: start)) == nil
    {
      end(at: stamp.lowerBound)
      end(at: at)
    } else if bytes[stamp].filter({ $0 == 0x3A }).count > 1 {
      // Only machines write seconds.
      end(at: at)
    }
  }

  private func isDigit(_ offset: Int) -> Bool { bytes[offset].isASCIIDigit }
}
