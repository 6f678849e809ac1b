// SPDX-License-Identifier: Apache-2.0
import Foundation
import Languages

/// Dates and times as people and programs write them into tables.
///
/// Read are ISO 8601, a year first with `-`, `/`, `.` or 年月日, and a year of four digits last: with points the day comes
/// first, and with other signs only where the numbers leave one reading. A time without a zone is taken for UTC, as
/// for the dates of other tools.
enum WrittenMoment {
  /// The moment as TMX writes it; `nil` if the text may mean several days, or none.
  ///
  /// - Complexity: O(*bytes*) of a text of at most 40 bytes; longer ones are not read.
  static func certain(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    var scanner = DateScanner(rest: Substring(text))
    guard let day = scanner.day(), let minutes = scanner.clock() else { return nil }
    guard scanner.rest.isEmpty else { return nil }
    let seconds = dayNumber(day) * 86_400 + minutes
    let moment = Date(timeIntervalSince1970: Double(seconds))
    return (1...9998).contains(day.year) ? TMXDate.text(of: moment) : nil
  }

  private typealias Day = (year: Int, month: Int, day: Int)

  /// The days from 1970 to a day of the Gregorian calendar (Hinnant, chrono-compatible low-level date algorithms).
  private static func dayNumber(_ date: Day) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = (year >= 0 ? year : year - 399) / 400
    let ofEra = year - era * 400
    let month = (date.month + 9) % 12
    let ofYear = (153 * month + 2) / 5 + date.day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func isValid(_ date: Day) -> Bool {
    guard (1...12).contains(date.month), date.day >= 1 else { return false }
    let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return date.day <= days[date.month - 1]
  }

  private struct DateScanner {
    var rest: Substring

    /// Takes one of some characters.
    mutating func take(_ characters: String) -> Character? {
      guard let first = rest.first, characters.contains(first) else { return nil }
      rest.removeFirst()
      return first
    }

    mutating func skipSpaces() { rest = rest.drop { $0 == " " || $0 == "\u{A0}" } }

    /// Takes ASCII digits.
    mutating func digits() -> Substring {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return digits
    }

    /// Takes a number of so many digits.
    mutating func number(_ counts: ClosedRange<Int>) -> Int? {
      let digits = digits()
      return counts.contains(digits.count) ? Int(digits) : nil
    }

    /// The day at the beginning.
    mutating func day() -> Day? {
      let first = digits()
      if first.count == 8 || first.count == 14 {
        // `20240131` and `20240131102030`.
        let parts = first.compactMap(\.wholeNumberValue)
        func value(_ range: Range<Int>) -> Int { parts[range].reduce(0) { $0 * 10 + $1 } }
        if first.count == 14 { rest = "T" + first.dropFirst(8) + rest }
        let day = (value(0..<4), value(4..<6), value(6..<8))
        return isValid(day) ? day : nil
      }
      guard let left = Int(first), let sign = take("-/." + DateSigns.years) else { return nil }
      skipSpaces()
      guard let middle = number(1...2) else { return nil }
      skipSpaces()
      let isSpelt = DateSigns.years.contains(sign)
      guard take(isSpelt ? DateSigns.months : String(sign)) != nil else { return nil }
      skipSpaces()
      let last = digits()
      guard let right = Int(last) else { return nil }
      var day: Day?
      if first.count == 4, last.count <= 2 {
        day = (left, middle, right)
        if isSpelt { _ = take(DateSigns.days) }
      } else if last.count == 4, first.count <= 2, !isSpelt {
        let readings = [Day(right, middle, left), Day(right, left, middle)].filter(isValid)
        let isOne = sign == "." || readings.count == 1 || left == middle
        day = isOne ? readings.first : nil
        if sign == ".", day?.day != left { day = nil }
      }
      return day.flatMap { isValid($0) ? $0 : nil }
    }

    /// The seconds after midnight, in UTC: 0 if the text ends; `nil` if it goes on with something else.
    mutating func clock() -> Int? {
      if rest.allSatisfy(\.isWhitespace) {
        rest = ""
        return 0
      }
      guard take("Tt ~,\u{A0}") != nil else { return nil }
      skipSpaces()
      let first = digits()
      var parts: [Int] = []
      if first.count == 6, let number = Int(first) {
        parts = [number / 10_000, number / 100 % 100, number % 100]
      } else {
        guard (1...2).contains(first.count), let hour = Int(first), take(":") != nil,
          let minute = number(2...2)
        else { return nil }
        parts = [hour, minute, 0]
        if take(":") != nil {
          guard let second = number(2...2) else { return nil }
          parts[2] = second
        }
      }
      if take(".,") != nil, digits().isEmpty { return nil }
      skipSpaces()
      if let half = take("AaPp") {
        guard take("Mm") != nil, (1...12).contains(parts[0]) else { return nil }
        parts[0] = parts[0] % 12 + ("Pp".contains(half) ? 12 : 0)
        skipSpaces()
      }
      guard parts[0] < 24, parts[1] < 60, parts[2] <= 60, let zone = zone() else { return nil }
      return parts[0] * 3600 + parts[1] * 60 + parts[2] - zone
    }

    /// The seconds by which a zone is before UTC; 0 without one.
    private mutating func zone() -> Int? {
      for name in ["Z", "z", "UTC", "GMT"] where rest.hasPrefix(name) {
        rest = rest.dropFirst(name.count)
        break
      }
      guard let sign = take("+-") else { return 0 }
      let first = digits()
      guard (1...4).contains(first.count), let value = Int(first) else { return nil }
      var (hours, minutes) = first.count > 2 ? (value / 100, value % 100) : (value, 0)
      if take(":") != nil {
        guard first.count <= 2, let more = number(2...2) else { return nil }
        minutes = more
      }
      guard hours <= 14, minutes < 60 else { return nil }
      return (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
    }
  }
}
