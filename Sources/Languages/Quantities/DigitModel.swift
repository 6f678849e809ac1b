// SPDX-License-Identifier: Apache-2.0
import TextModel

/// How one number of a text is written in digits, as a model for another number in its place.
///
/// ```swift
/// let model = DigitModel(Array("1 500".utf8), table: .table(for: .russian))
/// print(model?.text(12_300, decimals: 0) ?? "")  // 12 300
/// ```
package struct DigitModel: Sendable {
  /// The value of the digits.
  package let value: Double
  /// The separator of groups of three digits; empty where there is none.
  private let group: String
  /// The least whole number whose digits are grouped.
  private let firstGrouped: Double
  private let decimalMark: String

  /// The digits at the beginning of a text of a language; `nil` if there are none, or nobody can say what
  /// their marks mean (`3.11.2`).
  package init?(_ text: [UInt8], table: QuantityTable) {
    // A narrow or no-break space groups digits like any other one.
    let folded = Self.plainSpaces(text)
    let found = folded.utf8.withUnsafeBufferPointer { bytes -> (Int, DigitGroups.Kind, Double)? in
      guard let first = bytes.first, first.isASCIIDigit else { return nil }
      let found = DigitGroups.scan(bytes, at: 0, style: table.style, joinsSpaces: true)
      guard let kind = found.first?.kind else { return nil }
      let written = UnsafeBufferPointer(rebasing: bytes[..<found.end])
      return (found.end, kind, DigitGroups.double(written, kind))
    }
    guard let (end, kind, value) = found else { return nil }
    self.value = value
    length = folded.places[end]
    let marks = folded.utf8[..<end].indices.filter { !folded.utf8[$0].isASCIIDigit }
    let groups = kind == .fraction ? marks.dropLast() : marks[...]
    let whole = kind == .fraction ? marks.last ?? end : end
    decimalMark =
      kind == .fraction
      ? String(
        decoding: folded.utf8[marks[marks.count - 1]...marks[marks.count - 1]], as: UTF8.self)
      : table.style == .comma ? "," : "."
    if let mark = groups.first {
      group = String(
        decoding: text[folded.places[mark]..<folded.places[mark + 1]], as: UTF8.self)
      firstGrouped = value < 10_000 || table.style == .point ? 1000 : 10_000
    } else {
      group = table.writer.group
      // 1500 without a mark: larger numbers have one only where a language groups from five digits on.
      firstGrouped =
        whole < 4 ? table.writer.firstGrouped : table.style == .comma ? 10_000 : .infinity
    }
  }

  /// The bytes of the digits and marks.
  package let length: Int

  /// A number in digits with a number of decimals.
  ///
  /// - Returns: `nil` for a number with more digits than a `Double` holds exactly (2⁵³): its last digits would be
  ///   invented.
  package func text(_ value: Double, decimals: Int) -> String? {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    let scaled = (abs(value) * power).rounded()
    // Neither infinity nor NaN passes.
    guard scaled < 0x1p53 else { return nil }
    let digits = Array(String(UInt64(scaled)).utf8)
    let padding = [UInt8](repeating: 0x30, count: max(0, decimals + 1 - digits.count))
    let all = padding + digits
    let whole = all.dropLast(decimals)
    var text = value < 0 ? "\u{2212}" : ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0, abs(value) >= firstGrouped { text += group }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    guard decimals > 0 else { return text }
    return text + decimalMark + String(decoding: all.suffix(decimals), as: UTF8.self)
  }

  /// A text with plain spaces, and where each byte of it comes from.
  private static func plainSpaces(_ text: [UInt8]) -> (utf8: [UInt8], places: [Int]) {
    var out: [UInt8] = []
    var places: [Int] = []
    var at = 0
    while at < text.count {
      places.append(at)
      if text[at] == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
        out.append(0x20)
        at += 2
      } else if text[at] == 0xE2, at + 2 < text.count, text[at + 1] == 0x80,
        text[at + 2] == 0xAF || text[at + 2] == 0x89
      {
        out.append(0x20)
        at += 3
      } else {
        out.append(text[at])
        at += 1
      }
    }
    places.append(at)
    return (out, places)
  }
}
