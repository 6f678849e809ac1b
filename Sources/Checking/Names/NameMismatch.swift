// SPDX-License-Identifier: Apache-2.0

/// A name of the target that is not the one of the source.
struct NameMismatch {
  /// The bytes of the name in the target.
  let range: Range<Int>
  /// The name in the source.
  let source: String
  /// How the target should spell it; `nil` where no rule says so.
  let expected: String?
  /// The part of the message after the name that was found.
  let reason: String
  /// The confidence that the name is wrong, 0...1.
  let confidence: Double

  /// A name that is spelt otherwise than the system of the target spells it.
  ///
  /// - Parameter system: as it ends a sentence: `in pinyin`.
  static func misspelt(
    _ range: Range<Int>, source: String, expected: String, system: String, confidence: Double
  ) -> NameMismatch {
    NameMismatch(
      range: range, source: source, expected: expected,
      reason:
        "is written for \u{201C}\(source)\u{201D}, which is \u{201C}\(expected)\u{201D} \(system)",
      confidence: confidence)
  }

  /// A name in characters, or in letters that no rule leads to, which reads otherwise than the source.
  static func misread(
    _ range: Range<Int>, source: String, reading: String, system: String, confidence: Double
  ) -> NameMismatch {
    NameMismatch(
      range: range, source: source, expected: nil,
      reason:
        "is written for \u{201C}\(source)\u{201D}, but is \u{201C}\(reading)\u{201D} \(system)",
      confidence: confidence)
  }

  /// A name whose syllables are written as words of their own.
  static func separated(_ range: Range<Int>, source: String, expected: String) -> NameMismatch {
    NameMismatch(
      range: range, source: source, expected: expected,
      reason:
        "separates the syllables of \u{201C}\(source)\u{201D}, which is \u{201C}\(expected)\u{201D}",
      confidence: 0.7)
  }

  /// The name of another person.
  static func another(_ range: Range<Int>, source: String) -> NameMismatch {
    NameMismatch(
      range: range, source: source, expected: nil,
      reason: "is another person than \u{201C}\(source)\u{201D} of the source", confidence: 0.7)
  }
}
