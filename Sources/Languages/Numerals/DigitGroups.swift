// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The one reader of digits with group marks and a decimal mark: `1,234.5`, `1 234,5`, `1'234`, `3.11.2`.
///
/// Says which of the marks group digits and which one is the decimal mark, in all ways that are possible;
/// the caller says which it takes. Works on folded text: ASCII digits, `'` for all apostrophes, a plain
/// space for all spaces.
///
/// | written | `.point` (English, Chinese) | `.comma` (Russian) |
/// | --- | --- | --- |
/// | `1.234` | 1.234 certain, 1234 ambiguous | 1234 ambiguous, 1.234 ambiguous |
/// | `1,234` | 1234 certain, 1.234 ambiguous | 1234 ambiguous, 1.234 ambiguous |
/// | `1,5` | 1.5 ambiguous (a list as often) | 1.5 certain |
/// | `12 500` | 12500 ambiguous (two numbers as often) | 12500 certain |
/// | `1,234.5`, `1.234,5` | 1234.5 certain | 1234.5 certain |
/// | `1.234.567`, `1'234` | grouped, certain | grouped, certain |
/// | `3.11.2`, `1,22,333` | none | none |
package enum DigitGroups {
  /// The habits of a language.
  package enum Style: Sendable {
    /// A point before the fraction, commas between groups: English, Chinese.
    case point
    /// A comma before the fraction, spaces between groups: Russian.
    case comma
  }

  /// The function of the marks.
  package enum Kind: Sendable {
    /// All marks group digits.
    case whole
    /// The last mark is the decimal mark, the others group digits.
    case fraction
  }

  /// A possible meaning of the marks.
  package struct Reading: Hashable, Sendable {
    package let kind: Kind
    package let certainty: HanNumeral.Certainty
  }

  /// Digits with their marks.
  package struct Found: Sendable {
    /// The end of the last group, in bytes of the buffer.
    package let end: Int
    /// How many groups of digits there are.
    package let count: Int
    /// The likeliest reading first; at most two.
    package let first: Reading?
    package let second: Reading?

    /// The readings as an array.
    package var readings: [Reading] { [first, second].compactMap { $0 } }
  }

  /// The longest stretch of digits and marks from `start`, at most 16 groups.
  ///
  /// A space or an apostrophe belongs to it only between one to three digits and exactly three.
  ///
  /// - Parameters:
  ///   - bytes: folded text; digits at `start`.
  ///   - groups: the most groups that are taken.
  ///   - joinsSpaces: whether spaces may group digits.
  /// - Complexity: O(*n*); nothing is allocated.
  package static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, style: Style, groups: Int = 16,
    joinsSpaces: Bool
  ) -> Found {
    var shape = Shape()
    var at = start
    at = endOfDigits(bytes, at)
    shape.append(mark: 0, length: at - start)
    shape.startsWithZero = at == start + 1 && bytes[start] == 0x30
    while shape.count < min(groups, 16), at + 1 < bytes.count {
      let mark = bytes[at]
      let end = endOfDigits(bytes, at + 1)
      let length = end - at - 1
      guard length > 0 else { break }
      switch mark {
      case 0x2C, 0x2E: break
      case 0x20 where joinsSpaces, 0x27:
        guard length == 3, shape.isGrouped, shape.marksAre(mark) else {
          return shape.found(end: at, style)
        }
      default: return shape.found(end: at, style)
      }
      shape.append(mark: mark, length: length)
      at = end
    }
    return shape.found(end: at, style)
  }

  private static func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at].isASCIIDigit { at += 1 }
    return at
  }

  /// The value of digits with marks; `nil` when it has more than 19 digits.
  package static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind) -> DecimalValue? {
    var digits: UInt64 = 0
    var scale = 0
    for byte in bytes {
      guard byte.isASCIIDigit else {
        scale = 0
        continue
      }
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = product.addingReportingOverflow(UInt64(byte - 0x30))
      guard !overflow, !overflows else { return nil }
      digits = sum
      scale += 1
    }
    return kind == .whole ? DecimalValue(digits) : DecimalValue(digits: digits, scale: scale)
  }

  /// The digits without group marks and needless zeros, `.` before the fraction, however many they are.
  package static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind) -> String {
    let mark = bytes.lastIndex { !$0.isASCIIDigit } ?? bytes.count
    let cut = kind == .fraction ? mark : bytes.count
    let whole = bytes[..<cut].filter { $0.isASCIIDigit }.drop { $0 == 0x30 }
    var fraction = Array(bytes[min(cut + 1, bytes.count)...])
    while fraction.last == 0x30 { fraction.removeLast() }
    let head = whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
    return fraction.isEmpty ? head : head + "." + String(decoding: fraction, as: UTF8.self)
  }

  /// The nearest `Double`; for more than 19 digits, the digits summed up.
  package static func double(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind) -> Double {
    value(bytes, kind)?.double ?? Double(text(bytes, kind)) ?? 0
  }
}

extension DigitGroups {
  /// Lengths of groups and the marks before them, without an allocation.
  private struct Shape {
    var count = 0
    var startsWithZero = false
    private var lengths = SIMD16<UInt32>(repeating: 0)
    private var marks = SIMD16<UInt8>(repeating: 0)

    mutating func append(mark: UInt8, length: Int) {
      lengths[count] = UInt32(truncatingIfNeeded: length)
      marks[count] = mark
      count += 1
    }

    /// Whether all groups but the first have three digits, and the first has no more.
    var isGrouped: Bool { lengths[0] <= 3 && areThousands(1..<count) }

    private func areThousands(_ groups: Range<Int>) -> Bool {
      groups.allSatisfy { lengths[$0] == 3 }
    }

    /// Whether all marks so far are `mark`.
    func marksAre(_ mark: UInt8) -> Bool { (1..<count).allSatisfy { marks[$0] == mark } }

    func found(end: Int, _ style: Style) -> Found {
      let (first, second) = readings(style)
      return Found(end: end, count: count, first: first, second: second)
    }

    private func readings(_ style: Style) -> (Reading?, Reading?) {
      guard count > 1 else { return (Reading(kind: .whole, certainty: .certain), nil) }
      let last = marks[count - 1]
      let isWhole = isGrouped && marksAre(last) && !startsWithZero
      let isFraction =
        (last == 0x2C || last == 0x2E)
        && (count == 2
          || lengths[0] <= 3 && areThousands(1..<count - 1)
            && (1..<count - 1).allSatisfy { marks[$0] == marks[1] && marks[$0] != last })
      let whole = Reading(kind: .whole, certainty: .certain)
      let fraction = Reading(kind: .fraction, certainty: .certain)
      let perhapsWhole = Reading(kind: .whole, certainty: .ambiguous)
      let perhapsFraction = Reading(kind: .fraction, certainty: .ambiguous)
      switch (isWhole, isFraction, style) {
      case (false, false, _): return (nil, nil)
      case (true, false, _): return (last == 0x20 && style == .point ? perhapsWhole : whole, nil)
      case (false, true, .point):
        return (count == 2 && last == 0x2C ? perhapsFraction : fraction, nil)
      case (false, true, .comma): return (fraction, nil)
      case (true, true, .comma): return (perhapsWhole, perhapsFraction)
      case (true, true, .point):
        return last == 0x2C ? (whole, perhapsFraction) : (fraction, perhapsWhole)
      }
    }
  }
}
