// SPDX-License-Identifier: Apache-2.0

/// A date of the Gregorian calendar, or the month or the year of one: `2025`, `2025-09`, `2025-09-01`
/// (ISO 8601).
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The date as it is written.
  public let description: String

  /// Reads a date.
  ///
  /// - Returns: `nil` for what is not one: other orders, months from 13, days that the month does not have.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { $0.isASCIIDigit } }),
      zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2 {
      let isLeap =
        numbers[0].isMultiple(of: 4)
        && (!numbers[0].isMultiple(of: 100) || numbers[0].isMultiple(of: 400))
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...days[numbers[1] - 1]).contains(numbers[2]) else { return nil }
    }
    description = text
  }

  /// The day of a number of seconds since 1970, in Universal Time.
  public init(secondsSince1970 seconds: Int) {
    // Days to civil date, after Howard Hinnant (2013), "chrono-compatible low-level date algorithms".
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    let isNext = month >= 10
    description =
      padded(year + era * 400 + (isNext ? 1 : 0), 4) + "-" + padded(month + (isNext ? -9 : 3), 2)
      + "-" + padded(day, 2)
  }
}
