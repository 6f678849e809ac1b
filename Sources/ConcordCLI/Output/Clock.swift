// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// The clock of this machine, for what the user asks to be judged by it.
enum Clock {
  /// Today's date in Universal Time.
  static var today: PartialDate { PartialDate(secondsSince1970: seconds) }

  /// The date of seven days ago in Universal Time.
  static var weekAgo: PartialDate { PartialDate(secondsSince1970: seconds - 7 * 86_400) }

  /// The date and time in Universal Time, as `2026-11-27T09:30:00Z`.
  ///
  /// `SOURCE_DATE_EPOCH`, in seconds since 1970, takes the place of the clock where the same input is to give the
  /// same bytes.
  static var now: String {
    let epoch = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    let seconds = min(max(epoch ?? self.seconds, 0), 253_402_300_799)
    let second = seconds % 86_400
    let time = [second / 3600, second / 60 % 60, second % 60].map { part in
      (part < 10 ? "0" : "") + "\(part)"
    }
    return "\(PartialDate(secondsSince1970: seconds))T\(time.joined(separator: ":"))Z"
  }

  private static var seconds: Int { Int(Date().timeIntervalSince1970) }
}
