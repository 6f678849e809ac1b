// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// The date and time of TMX: `YYYYMMDDThhmmssZ`, ISO 8601 in its basic form, UTC.
public enum TMXDate {
  /// A moment as TMX writes it, of the years 0 to 9999; others become the nearest of them.
  public static func text(of moment: Date) -> String {
    let seconds = min(max(moment.timeIntervalSince1970, -62_167_219_200), 253_402_300_799)
    let total = Int(seconds.rounded(.down))
    let days = Int((Double(total) / 86_400).rounded(.down))
    let clock = total - days * 86_400
    // The civil date of a day number (Hinnant, chrono-compatible low-level date algorithms).
    let shifted = days + 719_468
    let era = Int((Double(shifted) / 146_097).rounded(.down))
    let day = shifted - era * 146_097
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let date = (
      year + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
      ofYear - (153 * month + 2) / 5 + 1
    )
    func digits(_ value: Int, _ width: Int = 2) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return digits(date.0, 4) + digits(date.1) + digits(date.2) + "T"
      + digits(clock / 3600) + digits(clock / 60 % 60) + digits(clock % 60) + "Z"
  }

  /// A moment as TMX writes it, but not before an earlier date.
  ///
  /// A clock that was set back must not make a decision older than the one before it: other tools take the newest.
  ///
  /// - Parameter earlier: a date of a unit; one that is not in TMX's form does not count.
  public static func text(of moment: Date, notBefore earlier: String?) -> String {
    let text = text(of: moment)
    guard var earlier, earlier.withUTF8(isValid), earlier > text else { return text }
    return earlier
  }

  /// Whether bytes have the form, with a valid month, day, hour, minute and second.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else {
      return false
    }
    for at in 0..<15 where at != 8 && !bytes[at].isASCIIDigit { return false }
    func pair(_ at: Int) -> UInt8 { (bytes[at] - 0x30) * 10 + bytes[at + 1] - 0x30 }
    return (1...12).contains(pair(4)) && (1...31).contains(pair(6)) && pair(9) < 24
      && pair(11) < 60 && pair(13) <= 60
  }
}
