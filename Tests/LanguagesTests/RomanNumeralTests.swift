// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing

@Suite struct RomanNumeralTests {
  @Test(arguments: [
    ("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("XXI", 21), ("XL", 40), ("XCIX", 99), ("CD", 400),
    ("MCMXCVIII", 1998), ("MMMDCCCLXXXVIII", 3888), ("MMMCMXCIX", 3999), ("IIII", nil), ("VX", nil),
    ("IIX", nil), ("MMMM", nil), ("", nil), ("x", nil), ("XA", nil),
  ])
  func reads(_ text: String, _ value: Int?) {
    #expect(RomanNumeral.value(of: Array(text.utf8)) == value)
  }

  @Test(
    "A numeral by itself is not an abbreviation",
    arguments: [
      ("II", 2), ("IV", 4), ("XIV", 14), ("XX", 20), ("XXI", 21), ("LX", 60), ("XL", 40),
      ("CXX", 120), ("MMXXVI", 2026), ("MCMXCVIII", 1998), ("MDIX", 1509),
      ("I", nil), ("V", nil), ("X", nil), ("C", nil), ("M", nil), ("D", nil), ("CD", nil),
      ("DC", nil), ("CV", nil), ("LV", nil), ("CC", nil), ("MD", nil), ("MM", nil), ("MIX", nil),
      ("DI", nil), ("MI", nil), ("IIII", nil), ("СХ", nil), ("", nil),
    ])
  func byItself(_ text: String, _ value: Int?) {
    #expect(RomanNumeral.valueByItself(of: Array(text.utf8)) == value)
  }
}
