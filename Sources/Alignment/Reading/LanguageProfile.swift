import TextModel

/// What the aligner knows of a language beyond its stemmer; a language without a row has none of it.
struct LanguageProfile: Sendable {
  /// The primary language subtag.
  let language: String
  /// Words for numbers, `value word word…` a line.
  let numbers: StaticString
  /// Words that multiply the number before them, written likewise.
  let multipliers: StaticString
  /// Months, January first, the forms of each on a line.
  let months: StaticString
  /// Whether a comma parts the whole from the fraction and spaces group digits.
  let usesDecimalComma: Bool
  /// Whether months are written with a capital, so that a small letter means another word.
  let capitalizesMonths: Bool

  /// The row for a language.
  static func profile(for language: LanguageTag) -> LanguageProfile? {
    all.first { $0.language == language.language }
  }

  /// The words of a table, each with the number of its line; `skipping` first words a line are keys.
  static func words(_ table: StaticString) -> [(line: Int, words: [[UInt8]])] {
    table.withUTF8Buffer { bytes in
      bytes.split(separator: 0x0A).enumerated().map { line, text in
        (line, text.split(separator: 0x20).map { Array($0) })
      }
    }
  }

  /// Words with a number in front of each line, as word → number.
  static func values(_ table: StaticString) -> [[UInt8]: Double] {
    var values: [[UInt8]: Double] = [:]
    for (_, words) in words(table) {
      guard let first = words.first, let value = Double(String(decoding: first, as: UTF8.self))
      else { continue }
      for word in words.dropFirst() { values[word] = value }
    }
    return values
  }

  private static let all = [english, russian]

  private static let english = LanguageProfile(
    language: "en",
    numbers: """
      0 zero
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
    multipliers: """
      12 dozen
      100 hundred
      1000 thousand
      1000000 million m
      1000000000 billion bn
      1000000000000 trillion
      """,
    months: """
      january jan
      february feb
      march
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
    usesDecimalComma: false, capitalizesMonths: true)

  private static let russian = LanguageProfile(
    language: "ru",
    numbers: """
      2 два две двух двум двумя
      3 три трех трем тремя
      4 четыре четырех четырем четырьмя
      5 пять пяти пятью
      6 шесть шести шестью
      7 семь семи семью
      8 восемь восьми восемью
      9 девять девяти девятью
      10 десять десяти десятью
      11 одиннадцать одиннадцати
      12 двенадцать двенадцати
      13 тринадцать тринадцати
      14 четырнадцать четырнадцати
      15 пятнадцать пятнадцати
      16 шестнадцать шестнадцати
      17 семнадцать семнадцати
      18 восемнадцать восемнадцати
      19 девятнадцать девятнадцати
      20 двадцать двадцати
      30 тридцать тридцати
      40 сорок сорока
      50 пятьдесят пятидесяти
      60 шестьдесят шестидесяти
      70 семьдесят семидесяти
      80 восемьдесят восьмидесяти
      90 девяносто девяноста
      100 сто ста
      200 двести двухсот
      300 триста трехсот
      400 четыреста четырехсот
      500 пятьсот пятисот
      """,
    multipliers: """
      1000 тысяча тысячи тысяч тысячам тысячами тыс
      1000000 миллион миллиона миллионов миллионам миллионами млн
      1000000000 миллиард миллиарда миллиардов миллиардам миллиардами млрд
      1000000000000 триллион триллиона триллионов трлн
      """,
    months: """
      январь января январе
      февраль февраля феврале
      март марта марте
      апрель апреля апреле
      май мая мае
      июнь июня июне
      июль июля июле
      август августа августе
      сентябрь сентября сентябре
      октябрь октября октябре
      ноябрь ноября ноябре
      декабрь декабря декабре
      """,
    usesDecimalComma: true, capitalizesMonths: false)
}
