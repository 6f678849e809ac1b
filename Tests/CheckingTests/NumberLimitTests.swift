// SPDX-License-Identifier: Apache-2.0
import Testing

/// Lower and upper limits, lists that name only some things, and numbers repeated in brackets.
@Suite struct NumberLimitTests {
  @Test(arguments: [
    NumberCase(
      "days", "en-ru", "within thirty (30) days", "в течение тридцати (30) дней"),
    NumberCase(
      "months", "en-ru", "within thirty (30) days", "в течение тридцати (30) месяцев",
      found: ["тридцати (30) месяцев"], .error),
    NumberCase(
      "small numbers", "en-ru", "a term of five (5) years", "срок в пять (5) месяцев",
      found: ["пять (5) месяцев"], .error),
    NumberCase(
      "money", "en-ru", "one hundred (100) dollars", "сто (100) евро", found: ["сто (100) евро"],
      .error),
    NumberCase(
      "digits first", "en-ru", "100 (one hundred) dollars", "100 (сто) евро",
      found: ["100 (сто) евро"], .error),
    NumberCase("digits alone", "zh-en", "30日内", "within thirty (30) days"),
    NumberCase("in Chinese", "en-zh", "within thirty (30) days", "三十（30）天内"),
    NumberCase(
      "weeks in Chinese", "en-zh", "within thirty (30) days", "三十（30）周内", found: ["三十（30）周"], .error
    ),
  ])
  func readsUnitsAfterBrackets(_ test: NumberCase) throws { try test.judge() }
}
