// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// The authors of a translation and its dates, as a bilingual file says them.
struct Authorship: Hashable, Sendable {
  /// The first author and the person who changed it last.
  var creator: String?
  var changer: String?
  /// The moments as TMX writes them; `nil` for one that cannot be told.
  var created: String?
  var changed: String?
  /// How often the translation was used.
  var useCount: Int?

  /// Writes what is known into a unit, which is new and has none of it.
  func write(into unit: inout TranslationUnit) {
    unit.changeDate = changed
    for (name, value) in [
      ("usagecount", useCount.map(String.init)), ("creationdate", created),
      ("creationid", creator), ("changeid", changer),
    ] {
      if let value, !value.allSatisfy(\.isWhitespace) { unit.setAttribute(name, value) }
    }
  }

  /// The moment of the digits in a date, in an order: `yMdHms` for `2024-01-31T10:00:00Z` and `20240131~100000`.
  ///
  /// - Returns: `nil` if there are other digits than those of such a date, or if it is none.
  static func moment(_ written: String, order: DateOrder = .yearFirst) -> String? {
    // A zone other than UTC, or parts of a second, would be more digits.
    let text = written.prefix { $0 != "." && $0 != "+" }
    guard text.utf8.count <= 40, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let digits = text.filter(\.isNumber)
    guard digits.count == 14 || digits.count == 8 else { return nil }
    let parts = Array(digits)
    let day =
      switch order {
      case .yearFirst: String(parts[0..<8])
      case .monthFirst: String(parts[4..<8] + parts[0..<4])
      }
    var moment = day + "T" + (parts.count == 14 ? String(parts[8...]) : "000000") + "Z"
    return moment.withUTF8(TMXDate.isValid) ? moment : nil
  }

  /// The order of the numbers of a date.
  enum DateOrder { case yearFirst, monthFirst }

  /// The moment of a number of milliseconds since 1970.
  static func moment(milliseconds: String) -> String? {
    guard let count = Double(milliseconds), count.isFinite, count > 0 else { return nil }
    return TMXDate.text(of: Date(timeIntervalSince1970: count / 1000))
  }
}
