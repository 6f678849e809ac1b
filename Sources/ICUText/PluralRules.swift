// SPDX-License-Identifier: Apache-2.0
import CICU
import TextModel

/// The forms that a language's words take after numbers, from ICU's locale data (CLDR).
///
/// Not thread-safe; use one instance per thread.
///
/// ```swift
/// let rules = PluralRules(.russian)
/// print(rules.category(of: 21), rules.category(of: 25))  // one many
/// ```
public final class PluralRules {
  private let rules: OpaquePointer?

  /// The rules of a language; for one that ICU does not know all numbers have the same category.
  public init(_ language: LanguageTag) {
    var error: Int32 = 0
    let opened = cicu_plurals_open(language.description, &error)
    rules = error == 0 ? opened : nil
  }

  deinit {
    if let rules { cicu_plurals_close(rules) }
  }

  /// The category of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
  ///
  /// - Complexity: O(1).
  public func category(of number: Double) -> String {
    guard let rules else { return "other" }
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 16) { buffer in
      var error: Int32 = 0
      let count = cicu_plurals_select(
        rules, number, buffer.baseAddress, Int32(buffer.count), &error)
      guard error == 0, count > 0, count <= buffer.count else { return "other" }
      return String(decoding: buffer[..<Int(count)], as: UTF16.self)
    }
  }
}
