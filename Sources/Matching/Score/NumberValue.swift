// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The value of a number in any notation: 一九九八, `1998`, `1,998` and `１９９８` are equal.
struct NumberValue: Hashable, Sendable {
  /// Decimal digits without separators and redundant zeros, with `.` before a fraction; for a text
  /// that is not a plain number (`3.11.2`), the text itself.
  let canonical: String

  /// Reads the folded form of a number token.
  ///
  /// The likeliest reading is used, certain or ambiguous, in the style of English and Chinese. A
  /// score compares texts of one language, so both sides are read in the same way.
  init(folded: some Sequence<UInt8>) {
    canonical = Array(folded).withUnsafeBufferPointer { bytes in
      Self.kind(of: bytes).map { DigitGroups.text(bytes, $0) }
        ?? String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The value of a numeral.
  init(_ value: DecimalValue) { canonical = value.description }

  /// The exact value of a number token in its folded form; `nil` if it is not a plain number or has
  /// more than 19 digits.
  static func exact(_ folded: UnsafeBufferPointer<UInt8>) -> DecimalValue? {
    kind(of: folded).flatMap { DigitGroups.value(folded, $0) }
  }

  private static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> DigitGroups.Kind? {
    guard let first = bytes.first, first.isASCIIDigit else { return nil }
    let found = DigitGroups.scan(bytes, at: 0, style: .point, joinsSpaces: false)
    return found.end == bytes.count ? found.first?.kind : nil
  }
}

extension ComparedText {
  /// Whether a character makes a single numeral before it a number: 三 is a number in 三月 but not in
  /// 三思.
  static func isCounter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x5C4A: true  // 年月日号届
    default: false
    }
  }
}
