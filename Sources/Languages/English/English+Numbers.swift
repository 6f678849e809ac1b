// SPDX-License-Identifier: Apache-2.0
extension NumberData {
  /// Numbers of English.
  static let english = NumberData(
    style: .point,
    cardinals: """
      0 zero nil
      1 one
      2 two
      3 three
      4 four
      5 five
      6 six
      7 seven
      8 eight
      9 nine
      10 ten
      11 eleven
      12 twelve
      13 thirteen
      14 fourteen
      15 fifteen
      16 sixteen
      17 seventeen
      18 eighteen
      19 nineteen
      20 twenty
      30 thirty
      40 forty
      50 fifty
      60 sixty
      70 seventy
      80 eighty
      90 ninety
      """,
    ordinals: """
      1 first
      2 second
      3 third
      4 fourth
      5 fifth
      6 sixth
      7 seventh
      8 eighth
      9 ninth
      10 tenth
      11 eleventh
      12 twelfth
      13 thirteenth
      14 fourteenth
      15 fifteenth
      16 sixteenth
      17 seventeenth
      18 eighteenth
      19 nineteenth
      20 twentieth
      30 thirtieth
      40 fortieth
      50 fiftieth
      60 sixtieth
      70 seventieth
      80 eightieth
      90 ninetieth
      """,
    ordinalEndings: """
      1 st
      2 nd
      3 rd
      11 th
      12 th
      13 th
      * th
      """,
    scales: """
      12 dozen
      100 hundred hundredth
      1000 thousand thousandth
      1000000 million millionth mn mln
      1000000000 billion billionth bn
      1000000000000 trillion tn trn
      """,
    scaleLetters: """
      1000 k
      1000000 m
      1000000000 b
      """,
    joiners: "and",
    uncounted: """
      hundred thousand million billion trillion mn mln bn tn trn dozen mm cm m km kg g mg t ha kw mw gw kwh gb tb hz ghz
      per percent pct am pm x
      """,
    months: """
      january jan
      february feb
      march mar
      april apr
      may
      june jun
      july jul
      august aug
      september sept sep
      october oct
      november nov
      december dec
      """,
    capitalizesMonths: true)
}
