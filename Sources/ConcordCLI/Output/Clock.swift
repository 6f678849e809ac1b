import Foundation
import TextModel

/// The clock of this machine, for what the user asks to be judged by it.
enum Clock {
  /// Today's date in Universal Time.
  static var today: PartialDate {
    PartialDate(secondsSince1970: Int(Date().timeIntervalSince1970))
  }
}
