// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

/// Numbers in words have the value of the same numbers in digits.
@Suite struct NumberWordTests {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A number below 1000 in words.
  private static func words(_ number: Int, joiner: String, hyphen: String) -> String {
    if number >= 100 {
      let rest = number % 100
      return small[number / 100] + " hundred"
        + (rest == 0 ? "" : joiner + words(rest, joiner: joiner, hyphen: hyphen))
    }
    if number < 20 { return small[number] }
    return tens[number / 10] + (number % 10 == 0 ? "" : hyphen + small[number % 10])
  }

  @Test(arguments: [(" ", "-"), (" and ", "-"), (" ", " ")])
  func english(_ joiner: String, _ hyphen: String) {
    var random = SeededGenerator(seed: 11)
    let some = (0..<150).map { _ in
      [Int.random(in: 0...999, using: &random), Int.random(in: 0...999, using: &random)]
    }
    let all =
      (2...119).map { [0, $0] } + [1, 2, 20, 21, 100, 101, 120, 999].map { [$0, 0] } + some
    for pair in all {
      let (thousands, rest) = (pair[0], pair[1])
      let number = thousands * 1000 + rest
      guard number > 1 else { continue }
      var parts: [String] = []
      if thousands > 0 {
        parts.append(Self.words(thousands, joiner: joiner, hyphen: hyphen) + " thousand")
      }
      if rest > 0 { parts.append(Self.words(rest, joiner: joiner, hyphen: hyphen)) }
      // `two thousand and five`, `two thousand one hundred`
      let text = parts.joined(separator: rest < 100 ? joiner : " ")
      #expect(
        EvidenceTests.numbers(text, .english) == EvidenceTests.numbers("\(number)", .english),
        "\(text)")
    }
  }

  @Test(arguments: [
    ("two million", "2000000"), ("two hundred thousand", "200000"), ("3.5 million", "3500000"),
    ("$5m", "5000000"), ("$5bn", "5000000000"), ("one hundred", "100"), ("a hundred and one", ""),
    ("two and a hundred", "2"), ("m5", "5"), ("5 m", "5"), ("twenty one hundred", "2100"),
    ("one", ""), ("one two", "2"), ("five and six", "5 6"), ("hundred", ""), ("five, six", "5 6"),
    ("one hundred and", "100"), ("one hundred and two hundred", "100 200"),
    ("one hundred and fifty thousand", "150000"), ("two thousand and five hundred", "2000 500"),
    ("5 hundred and 6", "500 6"), ("in 2001 and 2002", "2001 2002"), ("1,234.5", "1234.5"),
    ("he may go", ""),
    // What can be added to a number, and what begins another one.
    ("one hundred and 5", "100 5"), ("one hundred and five six", "105 6"), ("twenty ten", "20 10"),
    ("ten five", "10 5"), ("20 one", "20"), ("fifteen one", "15"), ("twenty one", "21"),
    ("one hundred and thousand", "100"), ("ninety nine", "99"), ("nineteen nine", "19 9"),
    ("one hundred and twenty one", "121"), ("two hundred hundred", "20000"),
    ("five hundred thousand and six", "500006"),
  ])
  func several(_ words: String, _ digits: String) {
    #expect(
      EvidenceTests.numbers(words, .english).sorted()
        == EvidenceTests.numbers(digits, .english).sorted())
  }

  @Test(arguments: [
    ("двадцать один", "21"), ("сто пять", "105"), ("двести тысяч", "200000"),
    ("три миллиона", "3000000"),
    ("сто тридцать пять тысяч двести", "135200"), ("3,5 млн", "3500000"),
    ("пять шесть", "5 6"), ("сорок пятнадцать", "40 15"), ("один", ""),
    ("двести сто", "200; 100"), ("двести девяносто", "290"), ("сто один", "101"),
    ("сто десять", "110"),
    ("двадцать десять", "20 10"),
  ])
  func russian(_ words: String, _ digits: String) {
    #expect(
      EvidenceTests.numbers(words, .russian).sorted()
        == EvidenceTests.numbers(digits, .russian).sorted())
  }
}
