// SPDX-License-Identifier: Apache-2.0
import CICU

/// An ICU regular expression with a limit on its matching time.
///
/// Not thread-safe; use one instance per thread. A pattern with catastrophic backtracking
/// (`(a+)+$`) ends in an error instead of blocking, so patterns may come from users.
public final class RegularExpression {
  private let regex: OpaquePointer
  /// The pattern as given.
  public let pattern: String

  /// Compiles a pattern.
  ///
  /// - Parameter limit: the limit for one search, in ICU's engine steps of about a millisecond; 0
  ///   for no limit.
  /// - Throws: `ICUError` for a pattern that does not compile.
  public init(_ pattern: String, limit: Int = 1000) throws(ICUError) {
    var error: Int32 = 0
    var offset: Int32 = 0
    let units = Array(pattern.utf16)
    guard let opened = cicu_regex_open(units, Int32(units.count), &error, &offset), error == 0
    else { throw ICUError(error, "bad regular expression '\(pattern)' at character \(offset + 1)") }
    cicu_regex_set_limit(opened, Int32(clamping: limit))
    regex = opened
    self.pattern = pattern
  }

  deinit { cicu_regex_close(regex) }

  /// Calls `body` with the UTF-8 ranges of the groups of each match.
  ///
  /// Group 0 is the whole match; a group that did not take part is `nil`. Matches do not overlap.
  ///
  /// - Throws: `ICUError` with the code `U_REGEX_TIME_OUT` or `U_REGEX_STACK_OVERFLOW` if the limit
  ///   is reached.
  public func forEachMatch(in text: UTF16Text, _ body: ([Range<Int>?]) -> Void) throws(ICUError) {
    var error: Int32 = 0
    text.units.withUnsafeBufferPointer { units in
      guard cicu_regex_set_text(regex, units.baseAddress, Int32(units.count)) == 0 else { return }
      let groups = cicu_regex_group_count(regex)
      var start: Int32 = 0
      while start <= units.count, cicu_regex_find(regex, start, &error) {
        body(
          (0...groups).map { group in
            let from = cicu_regex_group_start(regex, group)
            guard from >= 0 else { return nil }
            let to = cicu_regex_group_end(regex, group)
            return text.utf8Offset(of: Int(from))..<text.utf8Offset(of: Int(to))
          })
        let end = cicu_regex_group_end(regex, 0)
        start = end > cicu_regex_group_start(regex, 0) ? end : end + 1
      }
    }
    if error != 0 { throw ICUError(error, "regular expression '\(pattern)' was stopped") }
  }
}
