// SPDX-License-Identifier: Apache-2.0

/// Fractions that are rounded, or that a text only tells roughly.
extension Quantity {
  /// Whether the share is a fraction without an end in percent, and the other one is it, rounded: two thirds and 66.7%.
  func isFraction(roundedTo percent: Quantity) -> Bool {
    guard unit == nil, let its = percent.unit, its.name == "percent", percent.place > 0 else {
      return false
    }
    let written = value * 100
    let isEndless = abs(written * 1000 - (written * 1000).rounded()) > 1e-6
    return isEndless && abs(written - percent.written) <= percent.place * 0.5 + 1e-9
  }

  /// How far a share may be from a fraction that is only about it.
  private static let roughness = 0.025

  /// Whether the share is a fraction that another word makes rough, and the other one a percentage near it: 24.8% and
  /// `about a quarter`.
  func isRough(for percent: Quantity) -> Bool {
    isAbout && unit?.name != "percent" && percent.unit?.name == "percent" && percent.place > 0
      && abs(value - percent.value) <= Self.roughness
  }

  /// Whether the number is a fraction of a power of ten without an end, and the other one is it, rounded to thousands
  /// or as it is written: two thirds of a million and 66.7万 or 667,000.
  func isEndless(roundedTo other: Quantity) -> Bool {
    guard kind.isNumberOrMoney, place == 1, value != value.rounded(), other.kind.isNumberOrMoney
    else {
      return false
    }
    let isInThousands = other.value.remainder(dividingBy: 1000) == 0
    let place = max(other.place, isInThousands ? 1000 : 0)
    return place > 1 && abs(value - other.value) <= place * 0.5
  }
}
