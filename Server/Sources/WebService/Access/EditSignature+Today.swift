// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation

extension EditSignature {
  /// The present time in Universal Time: `2026-11-27T18:00:00Z`.
  static var now: String { Date().ISO8601Format() }

  /// The present day in Universal Time.
  static var day: PartialDate { PartialDate(secondsSince1970: Int(Date().timeIntervalSince1970)) }

  /// The day of seven days ago in Universal Time.
  static var weekAgo: String {
    PartialDate(secondsSince1970: Int(Date().timeIntervalSince1970) - 7 * 86_400).description
  }

  /// The signature of a change that a person makes today, in Universal Time.
  static func today(by person: AccessList.Person?) -> EditSignature {
    EditSignature(name: person?.name, day: day)
  }
}
