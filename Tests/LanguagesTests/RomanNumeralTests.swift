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
}
