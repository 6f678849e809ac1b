// SPDX-License-Identifier: Apache-2.0
import Languages

extension QuantityComparison {
  /// Kinds that translate each other.
  static func family(_ quantity: Quantity) -> Int {
    switch quantity.kind {
    case .number, .money: 0
    case .ordinal: 1
    case .share, .point, .multiple: 2
    case .measure: quantity.unit?.dimension == .time ? 3 : 0
    // Days of the week translate each other, and no other part of a date.
    case .date: quantity.date?.month == nil && quantity.date?.weekday != nil ? 8 : 4
    case .time: 5
    case .decade, .century: 6
    case .quarter, .halfYear: 7
    }
  }
}
