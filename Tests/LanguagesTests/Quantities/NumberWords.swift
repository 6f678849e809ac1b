// SPDX-License-Identifier: Apache-2.0
import Testing

/// Writes whole numbers in the words of the three languages, for tests.
enum NumberWords {
  /// A set of Han numerals.
  struct Han {
    let digits: [Character]
    /// Ten, hundred, thousand; ten thousand and a hundred million.
    let small: [String]
    let large: [String]

    static let simplified = Han(
      digits: Array("零一二三四五六七八九"), small: ["", "十", "百", "千"], large: ["", "万", "亿"])
    static let traditional = Han(
      digits: Array("零一二三四五六七八九"), small: ["", "十", "百", "千"], large: ["", "萬", "億"])
    static let formal = Han(
      digits: Array("零壹贰叁肆伍陆柒捌玖"), small: ["", "拾", "佰", "仟"], large: ["", "万", "亿"])
  }

  /// A number below 10^12 in Han numerals: 一亿零二十万三千.
  static func han(_ value: Int, _ style: Han = .simplified) -> String {
    guard value > 0 else { return String(style.digits[0]) }
    var text = ""
    var needsZero = false
    for (place, size) in [(2, 100_000_000), (1, 10_000), (0, 1)] {
      let section = value / size % 10_000
      guard section > 0 else {
        needsZero = !text.isEmpty
        continue
      }
      if !text.isEmpty, needsZero || section < 1000 { text.append(style.digits[0]) }
      text += hanSection(section, style) + style.large[place]
      needsZero = false
    }
    // 十二, but 一百一十二 and 壹拾贰.
    let ten = "一十"
    return text.hasPrefix(ten) ? String(text.dropFirst()) : text
  }

  private static func hanSection(_ value: Int, _ style: Han) -> String {
    var text = ""
    var isGap = false
    for (place, size) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = value / size % 10
      if digit == 0 {
        isGap = true
        continue
      }
      if isGap, !text.isEmpty { text.append(style.digits[0]) }
      isGap = false
      text += String(style.digits[digit]) + style.small[place]
    }
    return text
  }

  /// The digits of a number one by one: 二〇二五.
  static func hanDigits(_ value: Int) -> String {
    String(String(value).map { $0 == "0" ? "〇" : Array("零一二三四五六七八九")[$0.wholeNumberValue ?? 0] })
  }

  private static let ones = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A number below 10^12 in English: `two hundred and five thousand and twenty-one`.
  static func english(_ value: Int, and: Bool = true) -> String {
    var parts: [String] = []
    for (size, name) in [(1_000_000_000, " billion"), (1_000_000, " million"), (1000, " thousand")]
    where value / size % 1000 > 0 {
      parts.append(englishHundreds(value / size % 1000, and: and) + name)
    }
    let rest = value % 1000
    if rest > 0 {
      let isSmall = rest < 100 && !parts.isEmpty && and
      parts.append((isSmall ? "and " : "") + englishHundreds(rest, and: and))
    }
    return parts.isEmpty ? "zero" : parts.joined(separator: " ")
  }

  private static func englishHundreds(_ value: Int, and: Bool) -> String {
    let rest = value % 100
    let small =
      rest < 20 ? ones[rest] : tens[rest / 10] + (rest % 10 > 0 ? "-" + ones[rest % 10] : "")
    guard value >= 100 else { return small }
    return ones[value / 100] + " hundred" + (rest > 0 ? (and ? " and " : " ") + small : "")
  }

  /// An ordinal in English words: `two hundred and twenty-first`.
  static func englishOrdinal(_ value: Int) -> String {
    let text = english(value)
    let cut = text.lastIndex { $0 == " " || $0 == "-" }.map { text.index(after: $0) }
    let last = cut.map { String(text[$0...]) } ?? text
    let stem = cut.map { String(text[..<$0]) } ?? ""
    let irregular = [
      "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
      "nine": "ninth", "twelve": "twelfth",
    ]
    if let word = irregular[last] { return stem + word }
    return stem + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
  }

  /// The ending of an English ordinal in digits.
  static func englishEnding(_ value: Int) -> String {
    if 11...13 ~= value % 100 { return "th" }
    return [1: "st", 2: "nd", 3: "rd"][value % 10] ?? "th"
  }

  /// The case of a Russian numeral.
  enum Case: Int, CaseIterable {
    case nominative, genitive, instrumental
  }

  private static let russianOnes = [
    ["", "", ""], ["один", "одного", "одним"], ["два", "двух", "двумя"],
    ["три", "трёх", "тремя"], ["четыре", "четырёх", "четырьмя"], ["пять", "пяти", "пятью"],
    ["шесть", "шести", "шестью"], ["семь", "семи", "семью"], ["восемь", "восьми", "восемью"],
    ["девять", "девяти", "девятью"], ["десять", "десяти", "десятью"],
    ["одиннадцать", "одиннадцати", "одиннадцатью"],
    ["двенадцать", "двенадцати", "двенадцатью"], ["тринадцать", "тринадцати", "тринадцатью"],
    ["четырнадцать", "четырнадцати", "четырнадцатью"],
    ["пятнадцать", "пятнадцати", "пятнадцатью"],
    ["шестнадцать", "шестнадцати", "шестнадцатью"],
    ["семнадцать", "семнадцати", "семнадцатью"],
    ["восемнадцать", "восемнадцати", "восемнадцатью"],
    ["девятнадцать", "девятнадцати", "девятнадцатью"],
  ]
  private static let russianTens = [
    ["двадцать", "двадцати", "двадцатью"], ["тридцать", "тридцати", "тридцатью"],
    ["сорок", "сорока", "сорока"], ["пятьдесят", "пятидесяти", "пятьюдесятью"],
    ["шестьдесят", "шестидесяти", "шестьюдесятью"],
    ["семьдесят", "семидесяти", "семьюдесятью"],
    ["восемьдесят", "восьмидесяти", "восемьюдесятью"],
    ["девяносто", "девяноста", "девяноста"],
  ]
  private static let russianHundreds = [
    ["сто", "ста", "ста"], ["двести", "двухсот", "двумястами"],
    ["триста", "трёхсот", "тремястами"], ["четыреста", "четырёхсот", "четырьмястами"],
    ["пятьсот", "пятисот", "пятьюстами"], ["шестьсот", "шестисот", "шестьюстами"],
    ["семьсот", "семисот", "семьюстами"], ["восемьсот", "восьмисот", "восемьюстами"],
    ["девятьсот", "девятисот", "девятьюстами"],
  ]
  /// After 1, after 2 to 4, and after 5 and more.
  private static let russianScales = [
    (
      1_000_000_000,
      [
        ["миллиард", "миллиарда", "миллиардом"], ["миллиарда", "миллиардов", "миллиардами"],
        ["миллиардов", "миллиардов", "миллиардами"],
      ]
    ),
    (
      1_000_000,
      [
        ["миллион", "миллиона", "миллионом"], ["миллиона", "миллионов", "миллионами"],
        ["миллионов", "миллионов", "миллионами"],
      ]
    ),
    (
      1000,
      [
        ["тысяча", "тысячи", "тысячей"], ["тысячи", "тысяч", "тысячами"],
        ["тысяч", "тысяч", "тысячами"],
      ]
    ),
  ]

  /// Which form of a noun follows a number: 0 after 1, 1 after 2 to 4, 2 else.
  static func russianForm(_ value: Int) -> Int {
    if 11...14 ~= value % 100 { return 2 }
    return value % 10 == 1 ? 0 : 2...4 ~= value % 10 ? 1 : 2
  }

  /// A number below 10^12 in Russian words.
  static func russian(_ value: Int, _ form: Case = .nominative) -> String {
    var words: [String] = []
    for (size, names) in russianScales where value / size % 1000 > 0 {
      let part = value / size % 1000
      words += russianHundreds(part, form, isFeminine: size == 1000)
      words.append(names[russianForm(part)][form.rawValue])
    }
    words += russianHundreds(value % 1000, form, isFeminine: false)
    return words.joined(separator: " ")
  }

  private static func russianHundreds(_ value: Int, _ form: Case, isFeminine: Bool) -> [String] {
    var words: [String] = []
    if value >= 100 { words.append(russianHundreds[value / 100 - 1][form.rawValue]) }
    var rest = value % 100
    if rest >= 20 {
      words.append(russianTens[rest / 10 - 2][form.rawValue])
      rest %= 10
    }
    guard rest > 0 else { return words }
    if isFeminine, rest == 1 {
      words.append(["одна", "одной", "одной"][form.rawValue])
    } else if isFeminine, rest == 2 {
      words.append(["две", "двух", "двумя"][form.rawValue])
    } else {
      words.append(russianOnes[rest][form.rawValue])
    }
    return words
  }

  private static let russianOrdinals = [
    1: "перв", 2: "втор", 4: "четвёрт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят",
    10: "десят", 11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат",
    15: "пятнадцат", 16: "шестнадцат", 17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат",
    20: "двадцат", 30: "тридцат", 40: "сороков", 50: "пятидесят", 60: "шестидесят",
    70: "семидесят", 80: "восьмидесят", 90: "девяност", 100: "сот", 200: "двухсот",
    300: "трёхсот", 400: "четырёхсот", 500: "пятисот", 600: "шестисот", 700: "семисот",
    800: "восьмисот", 900: "девятисот",
  ]

  /// An ordinal below 1000 in Russian words, in the masculine nominative or the genitive.
  static func russianOrdinal(_ value: Int, _ form: Case = .nominative) -> String {
    let last = value % 100 == 0 ? value : value % 100 <= 20 ? value % 100 : value % 10
    let unit = last == 0 ? value % 100 : last
    let before = value - unit
    let stressed = [2, 6, 7, 8, 40].contains(unit)
    let ending =
      form == .nominative ? (stressed ? "ой" : "ый") : form == .genitive ? "ого" : "ым"
    let third = ["третий", "третьего", "третьим"][form.rawValue]
    let word = unit == 3 ? third : (russianOrdinals[unit] ?? "") + ending
    return before > 0 ? russian(before) + " " + word : word
  }

  /// A Roman numeral.
  static func roman(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (size, letters) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= size {
        text += letters
        rest -= size
      }
    }
    return text
  }

  /// Digits in groups of three.
  static func grouped(_ value: Int, _ mark: String) -> String {
    var text = ""
    for (place, digit) in String(value).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text = mark + text }
      text = String(digit) + text
    }
    return text
  }

  /// Hundredths as a decimal with a mark, without zeros at its end.
  static func decimal(_ hundredths: Int, _ mark: String) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return "\(whole)\(mark)"
      + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

/// What the writers of the property tests write is right itself.
@Suite struct NumberWordsTests {
  @Test func han() {
    #expect(NumberWords.han(12) == "十二")
    #expect(NumberWords.han(112) == "一百一十二")
    #expect(NumberWords.han(10_005) == "一万零五")
    #expect(NumberWords.han(100_203_000) == "一亿零二十万三千")
    #expect(NumberWords.han(30_500, .formal) == "叁万零伍佰")
  }

  @Test func english() {
    #expect(NumberWords.english(205_021) == "two hundred and five thousand and twenty-one")
    #expect(NumberWords.englishOrdinal(221) == "two hundred and twenty-first")
    #expect(NumberWords.englishOrdinal(140) == "one hundred and fortieth")
  }

  @Test func russian() {
    #expect(NumberWords.russian(2_021) == "две тысячи двадцать один")
    #expect(NumberWords.russian(345, .instrumental) == "тремястами сорока пятью")
    #expect(NumberWords.russianOrdinal(253) == "двести пятьдесят третий")
    #expect(NumberWords.russianOrdinal(40, .genitive) == "сорокового")
    #expect(NumberWords.russianOrdinal(112) == "сто двенадцатый")
  }

  @Test func others() {
    #expect(NumberWords.roman(1994) == "MCMXCIV")
    #expect(NumberWords.decimal(1205, ",") == "12,05")
    #expect(NumberWords.decimal(1250, ".") == "12.5")
  }
}
