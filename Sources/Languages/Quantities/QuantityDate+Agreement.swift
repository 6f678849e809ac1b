// SPDX-License-Identifier: Apache-2.0

extension QuantityDate {
  /// Whether a date of the lunar calendar may be one of the solar calendar.
  ///
  /// Only years are compared; the last two months of a lunar year may be in the next solar one.
  func mayBe(_ solar: QuantityDate) -> Bool {
    guard let year, let other = solar.year else { return month != nil && solar.month != nil }
    return other == year || other == year + 1 && month ?? 0 >= 11
  }

  /// Whether the night before this day begins on another one.
  ///
  /// The last day of a month may be any from the 28th on.
  func begins(onDayOf other: QuantityDate) -> Bool {
    guard let day, let month, let otherDay = other.day else { return false }
    var eve = other
    (eve.day, eve.weekday) = (day, weekday)
    if day > 1 { return otherDay == day - 1 && eve.agrees(with: self) }
    eve.month = month
    if month == 1, let year = other.year { eve.year = year + 1 }
    return otherDay >= 28 && (other.month ?? (month + 10) % 12 + 1) == (month + 10) % 12 + 1
      && eve.agrees(with: self)
  }

  /// Whether the date is a year alone.
  var isOnlyYear: Bool { year != nil && month == nil && day == nil && weekday == nil }

  /// Whether all parts that both dates have are equal, and there is one.
  func agrees(with other: QuantityDate) -> Bool {
    var count = 0
    for (own, its) in [
      (year, other.year), (month, other.month), (day, other.day), (weekday, other.weekday),
    ] {
      guard let own, let its else { continue }
      if own != its { return false }
      count += 1
    }
    return count > 0
  }
}
