// SPDX-License-Identifier: Apache-2.0
import TestSupport

extension QuantityPropertyTests {
  static let kinds = numbers + shares + amounts + dates + ordinals

  private static let numbers = [
    Kind(name: "number") { random in
      let value = Int.random(in: 1001...99_999_999, using: &random)
      let other = value + 10
      return Value(
        chinese: ["\(value)人", "\(NumberWords.grouped(value, ","))人", "\(value)"],
        english: ["\(NumberWords.grouped(value, ",")) people", "\(value) people"],
        russian: [
          "\(NumberWords.grouped(value, "\u{A0}")) человек",
          "\(NumberWords.grouped(value, " ")) человек", "\(value)",
        ],
        not: (["\(other)人"], [NumberWords.grouped(other, ",")], ["\(other)"]))
    },
    Kind(name: "number in words") { random in
      let size = [99, 999, 99_999, 9_999_999, 999_999_999].randomElement(using: &random) ?? 99
      let value = Int.random(in: 21...size, using: &random)
      return Value(
        chinese: [
          "\(NumberWords.han(value))人", "\(NumberWords.han(value, .traditional))人",
          "\(NumberWords.han(value, .formal))人", "\(value)人",
        ],
        english: [
          "\(NumberWords.english(value)) people",
          "\(NumberWords.english(value, and: false)) people",
          "\(value) people",
        ],
        russian: NumberWords.Case.allCases.map { NumberWords.russian(value, $0) } + ["\(value)"],
        not: (
          ["\(NumberWords.han(value + 1))人", "\(NumberWords.han(value + 3, .traditional))人"],
          ["\(NumberWords.english(value + 2)) people", NumberWords.english(value * 10)],
          ["\(NumberWords.russian(value + 1))", "\(NumberWords.russian(value + 4, .genitive))"]
        ))
    },
    Kind(name: "large number") { random in
      let tenths = Int.random(in: 11...9999, using: &random)
      let (point, comma) = decimals(tenths)
      let (hundreds, rest) = (tenths / 10, tenths % 10)
      return Value(
        chinese: [
          "\(point)亿", "\(point)億", "\(NumberWords.grouped(tenths * 1000, ","))万",
          "\(tenths * 1000)萬", rest == 0 ? "\(point)亿" : "\(hundreds)亿\(rest)000万",
          rest == 0 ? "\(point)亿" : "\(hundreds)億\(rest),000萬",
          NumberWords.han(tenths * 10_000_000),
        ],
        english: [
          "\(NumberWords.grouped(tenths * 10, ",")) million", "\(tenths * 10) million",
          "\(NumberWords.grouped(tenths * 10_000_000, ","))", "\(tenths * 10)m",
        ],
        russian: ["\(tenths * 10) млн", "\(tenths * 10) миллионов"],
        not: (
          ["\(point)万"], ["\(point) million", "\(tenths * 10) billion"],
          ["\(comma) млрд", "\(tenths * 10) тыс."]
        ))
    },
    Kind(name: "tens of thousands") { random in
      let value = Int.random(in: 11...999, using: &random)
      let hundreds = value % 10
      return Value(
        chinese: [
          "\(NumberWords.decimal(value * 10, "."))万人", "\(value)000人",
          hundreds == 0 ? "\(value / 10)万人" : "\(value / 10)万\(hundreds)千人",
          "\(NumberWords.han(value * 1000))人", "\(value)千人",
        ],
        english: [
          "\(value),000 people", "\(value) thousand people",
          "\(NumberWords.english(value)) thousand people",
        ],
        russian: ["\(value)\u{A0}000 человек", "\(value) тыс. человек", "\(value) тысяч"],
        not: (
          ["\(value)万人"], ["\(value) million people", "\(value + 1),000 people"],
          ["\(value) млн человек"]
        ))
    },
    Kind(name: "range", count: 2) { random in
      let first = Int.random(in: 2...400, using: &random)
      let second = first + Int.random(in: 2...90, using: &random)
      return Value(
        chinese: ["\(first)至\(second)亿美元", "\(first)亿至\(second)亿美元", "\(first)—\(second)亿美元"],
        english: [
          "US$\(first)00 million to US$\(second)00 million", "US$\(first)00–\(second)00 million",
          "\(first)00 to \(second)00 million US dollars",
        ],
        russian: [
          "\(first)00–\(second)00 млн долларов США",
          "от \(first)00 до \(second)00 млн долларов США",
        ],
        not: (
          ["\(first)至\(second + 1)亿美元", "\(first)至\(second)万美元"],
          ["US$\(first)00–\(second)00 billion", "€\(first)00–\(second)00 million"],
          ["\(first + 1)00–\(second)00 млн долларов США"]
        ))
    },
  ]

  private static let shares = [
    Kind(name: "percent") { random in
      let value = Int.random(in: 201...9999, using: &random)
      let (point, comma) = (NumberWords.decimal(value, "."), NumberWords.decimal(value, ","))
      return Value(
        chinese: ["\(point)%", "\(point)％", "百分之\(point)"],
        english: ["\(point)%", "\(point) per cent", "\(point) percent", "\(point) pct"],
        russian: ["\(comma) %", "\(comma)%", "\(comma) процента"],
        not: (
          ["\(point)个百分点", "\(point)‰"], ["\(point) percentage points", "minus \(point)%"],
          ["\(comma) п. п.", "\(NumberWords.decimal(value + 1, ",")) %"]
        ))
    },
    Kind(name: "percent in words") { random in
      let value = Int.random(in: 11...99, using: &random)
      return Value(
        chinese: ["百分之\(NumberWords.han(value))", "\(value)%"],
        english: [
          "\(NumberWords.english(value)) per cent", "\(value)%", "a \(value)-percent share",
        ],
        russian: [
          "\(NumberWords.russian(value)) процентов",
          "\(NumberWords.russian(value, .genitive)) процентов",
          "\(NumberWords.russian(value, .instrumental)) процентами", "\(value)-процентный",
        ],
        not: (
          ["百分之\(NumberWords.han(value + 1))", "千分之\(NumberWords.han(value))"],
          ["\(NumberWords.english(value + 1)) per cent"],
          ["\(NumberWords.russian(value + 2)) процентов"]
        ))
    },
    Kind(name: "fall") { random in
      let value = Int.random(in: 201...9999, using: &random)
      let (point, comma) = (NumberWords.decimal(value, "."), NumberWords.decimal(value, ","))
      return Value(
        chinese: ["下降\(point)%", "减少了\(point)%", "同比下降百分之\(point)", "跌幅\(point)%"],
        english: [
          "fell by \(point)%", "down \(point)%", "a decrease of \(point) per cent",
          "a \(point)% decline",
        ],
        russian: [
          "снизился на \(comma) %", "сократился на \(comma) процента", "падение на \(comma) %",
        ],
        not: (
          ["增长\(point)%", "上升了\(point)%"], ["rose by \(point)%", "up \(point)%"],
          ["вырос на \(comma) %", "снизился на \(NumberWords.decimal(value + 3, ",")) %"]
        ))
    },
    Kind(name: "percentage point") { random in
      let value = Int.random(in: 201...9999, using: &random)
      let (point, comma) = (NumberWords.decimal(value, "."), NumberWords.decimal(value, ","))
      return Value(
        chinese: ["\(point)个百分点", "\(point)百分点"],
        english: ["\(point) percentage points", "a \(point) percentage point rise", "\(point) pp"],
        russian: ["\(comma) процентного пункта", "\(comma) п. п.", "\(comma) п.п."],
        not: (["\(point)%"], ["\(point) per cent"], ["\(comma) %"]))
    },
    Kind(name: "per mille") { random in
      let value = Int.random(in: 201...9999, using: &random)
      let (point, comma) = (NumberWords.decimal(value, "."), NumberWords.decimal(value, ","))
      return Value(
        chinese: ["\(point)‰", "千分之\(point)"], english: ["\(point)‰", "\(point) per mille"],
        russian: ["\(comma) ‰", "\(comma) промилле"],
        not: (["\(point)%"], ["\(point) per cent"], ["\(comma) %"]))
    },
    Kind(name: "fraction") { random in
      let below = Int.random(in: 3...10, using: &random)
      let above = Int.random(in: 1..<below, using: &random)
      let part = [
        "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      ][below - 3]
      let russian = [
        ["треть", "трети"], ["четверть", "четверти"], ["пятая", "пятых"], ["шестая", "шестых"],
        ["седьмая", "седьмых"], ["восьмая", "восьмых"], ["девятая", "девятых"],
        ["десятая", "десятых"],
      ][below - 3][above == 1 ? 0 : 1]
      let count = above == 1 ? "одна" : above == 2 ? "две" : NumberWords.russian(above)
      return Value(
        chinese: [
          "\(NumberWords.han(below))分之\(NumberWords.han(above))", "\(below)分之\(above)",
          "\(above)/\(below)",
        ],
        english: [
          "\(NumberWords.english(above)) \(part)\(above > 1 ? "s" : "")",
          "\(NumberWords.english(above))-\(part)\(above > 1 ? "s" : "")", "\(above)/\(below)",
        ],
        russian: ["\(above)/\(below)", "\(count) \(russian)"],
        not: (
          ["\(NumberWords.han(below + 1))分之\(NumberWords.han(above))"], ["\(above)/\(below + 2)"],
          ["\(above)/\(below + 1)"]
        ))
    },
    Kind(name: "tenths") { random in
      let tenths = Int.random(in: 2...9, using: &random)
      let half = Bool.random(using: &random)
      let percent = tenths * 10 + (half ? 5 : 0)
      return Value(
        chinese: [
          "\(NumberWords.han(tenths))成\(half ? "半" : "")", "\(tenths)成\(half ? "半" : "")",
          "\(tenths)\(half ? ".5" : "")成", "百分之\(NumberWords.han(percent))", "\(percent)%",
        ],
        english: ["\(percent)%", "\(NumberWords.english(percent)) percent"],
        russian: ["\(percent) процентов", "\(percent) %"],
        not: (
          ["\(NumberWords.han(tenths % 9 + 1))成"], ["\(tenths)%"],
          ["\(percent) п. п.", "\(percent + 1) %"]
        ))
    },
    Kind(name: "multiple") { random in
      let value = Int.random(in: 3...900, using: &random)
      return Value(
        chinese: ["\(value)倍", "\(NumberWords.han(value))倍"],
        english: [
          "\(value)-fold", "\(value) times",
          value < 20 ? "\(NumberWords.english(value))fold" : "\(value)x",
        ],
        russian: [
          "в \(value) раз\(NumberWords.russianForm(value) == 1 ? "а" : "")",
          "в \(NumberWords.russian(value)) раз", "\(value)-кратный",
        ],
        not: (
          ["\(value + 2)倍"], ["\(value - 1)-fold"], ["в \(value + 2) раза", "на \(value) %"]
        ))
    },
  ]

  private static let amounts = [
    Kind(name: "money") { random in
      let tenths = Int.random(in: 11...9999, using: &random)
      let (point, comma) = decimals(tenths)
      let currencies = [
        ("美元", "US$", "US dollars", "долларов США", "元人民币"),
        ("欧元", "€", "euros", "евро", "英镑"), ("日元", "¥", "yen", "иен", "美元"),
        ("英镑", "£", "pounds", "фунтов стерлингов", "欧元"),
        ("人民币", "RMB", "yuan", "юаней", "美元"),
        ("港元", "HK$", "Hong Kong dollars", "гонконгских долларов", "欧元"),
        ("卢布", "₽", "rubles", "рублей", "日元"),
      ]
      let (han, sign, english, russian, wrong) =
        currencies.randomElement(using: &random)
        ?? currencies[0]
      let others = currencies.filter { $0.0 != han && $0.2 != "yen" && han != "日元" }
      let other = others.randomElement(using: &random) ?? ("欧元", "€", "euros", "евро", "")
      return Value(
        chinese: ["\(point)万亿\(han)", "\(sign)\(point)万亿"],
        english: ["\(point) trillion \(english)", "\(sign)\(point) trillion"],
        russian: ["\(comma) трлн \(russian)", "\(comma) триллиона \(russian)"],
        not: (
          ["\(point)万亿\(wrong)", "\(point)亿\(han)"],
          ["\(point) trillion \(other.2)", "\(sign)\(point) billion"],
          ["\(comma) трлн \(other.3)", "\(decimals(tenths + 1).comma) трлн \(russian)"]
        ))
    },
    Kind(name: "plain dollars") { random in
      let value = Int.random(in: 1000...999_999, using: &random)
      return Value(
        chinese: [
          "\(value)美元", "\(NumberWords.grouped(value, ","))美元", "\(NumberWords.han(value))美元",
        ],
        english: [
          "US$\(NumberWords.grouped(value, ","))", "$\(NumberWords.grouped(value, ","))",
          "\(NumberWords.english(value)) dollars", "USD \(NumberWords.grouped(value, ","))",
        ],
        russian: [
          "\(NumberWords.grouped(value, "\u{A0}")) долл. США",
          "\(NumberWords.grouped(value, "\u{A0}")) долларов",
          "\(NumberWords.russian(value)) долларов",
        ],
        not: (
          ["\(value)欧元"],
          ["€\(NumberWords.grouped(value, ","))", "US$\(NumberWords.grouped(value * 10, ","))"],
          ["\(NumberWords.grouped(value, "\u{A0}")) рублей"]
        ))
    },
    Kind(name: "measure") { random in
      let hundredths = Int.random(in: 201...999_99, using: &random)
      let (point, comma) = (
        NumberWords.decimal(hundredths, "."), NumberWords.decimal(hundredths, ",")
      )
      let units: [(chinese: [String], english: [String], russian: [String], wrong: [String])] = [
        (["公里", "千米"], ["km", "kilometres"], ["км", "километра"], ["英里", "miles", "м"]),
        (["米"], ["metres", "meters"], ["м", "метра"], ["公里", "feet", "км"]),
        (["公斤", "千克"], ["kg", "kilograms"], ["кг", "килограмма"], ["斤", "tonnes", "т"]),
        (["吨"], ["tonnes", "metric tons"], ["т", "тонны"], ["公斤", "kg", "кг"]),
        (["公顷"], ["hectares", "ha"], ["га", "гектара"], ["亩", "acres", "км²"]),
        (["亩"], ["mu"], ["му"], ["公顷", "hectares", "га"]),
        (
          ["平方公里"], ["square kilometres", "km²", "sq km"], ["км²", "кв. км"],
          ["平方米", "square miles", "м²"]
        ),
        (["吉瓦"], ["GW", "gigawatts"], ["ГВт", "гигаватта"], ["兆瓦", "MW", "МВт"]),
        (
          ["千瓦时"], ["kWh", "kilowatt-hours"], ["кВт·ч", "киловатт-часа"], ["兆瓦时", "MWh", "МВт·ч"]
        ),
        (["立方米"], ["cubic metres", "m³"], ["м³", "куб. м"], ["升", "litres", "л"]),
        (
          ["摄氏度", "℃"], ["°C", "degrees Celsius"], ["°C", "градуса Цельсия"], ["华氏度", "°F", "°F"]
        ),
      ]
      let unit = units.randomElement(using: &random) ?? units[0]
      return Value(
        chinese: unit.chinese.map { point + $0 }, english: unit.english.map { "\(point) \($0)" },
        russian: unit.russian.map { "\(comma) \($0)" },
        not: (
          [
            "\(point)\(unit.wrong[0])",
            NumberWords.decimal(hundredths + 100, ".") + unit.chinese[0],
          ],
          ["\(point) \(unit.wrong[1])"],
          [
            "\(comma) \(unit.wrong[2])",
            NumberWords.decimal(hundredths + 10, ",") + " " + unit.russian[0],
          ]
        ))
    },
    Kind(name: "temperature below zero") { random in
      let value = Int.random(in: 2...90, using: &random)
      return Value(
        chinese: [
          "零下\(value)摄氏度", "-\(value)℃", "零下\(NumberWords.han(value))度", "零下\(value)℃",
        ],
        english: [
          "minus \(value) degrees Celsius", "-\(value)°C", "\(value) degrees below zero",
          "\u{2212}\(value) °C",
        ],
        russian: [
          "минус \(value) градусов", "\u{2212}\(value) °C", "\(value) градусов ниже нуля",
          "\(value) градусов мороза",
        ],
        not: (["\(value)摄氏度"], ["\(value) °C"], ["\(value) °C", "минус \(value + 1) °C"]))
    },
    Kind(name: "duration") { random in
      let value = Int.random(in: 12...9999, using: &random)
      let form = NumberWords.russianForm(value)
      let units: [(chinese: [String], english: String, russian: [String], wrong: [String])] = [
        (["天"], "day", ["день", "дня", "дней"], ["小时", "weeks", "часов"]),
        (["小时", "个小时"], "hour", ["час", "часа", "часов"], ["分钟", "days", "дней"]),
        (["个月"], "month", ["месяц", "месяца", "месяцев"], ["天", "weeks", "лет"]),
        (["周", "个星期"], "week", ["неделя", "недели", "недель"], ["个月", "months", "месяцев"]),
        (["分钟"], "minute", ["минута", "минуты", "минут"], ["秒", "seconds", "секунд"]),
      ]
      let unit = units.randomElement(using: &random) ?? units[0]
      return Value(
        chinese: unit.chinese.map { "\(value)\($0)" },
        english: ["\(value) \(unit.english)s", "a \(value)-\(unit.english) visit"],
        russian: ["\(value) \(unit.russian[form])"],
        not: (
          ["\(value)\(unit.wrong[0])"], ["\(value) \(unit.wrong[1])"],
          ["\(value) \(unit.wrong[2])", "\(value + 1) \(unit.russian[2])"]
        ))
    },
    Kind(name: "years in a word") { random in
      let value = Int.random(in: 12...99, using: &random)
      let words = NumberWords.russian(value, .genitive).replacing(" ", with: "")
      let stem = words.hasPrefix("девяноста") ? "девяносто" + words.dropFirst(9) : words
      let written = value % 10 == 1 ? String(stem.dropLast(2)) : stem
      return Value(
        chinese: ["\(value)年期", "\(NumberWords.han(value))年期"],
        english: [
          "a \(value)-year plan", "a \(NumberWords.english(value))-year plan", "\(value) years",
        ],
        russian: ["\(value)-летний план", "\(written)летний план", "\(value) лет"],
        not: (
          ["\(value)个月"], ["a \(value + 1)-year plan", "a \(value)-day plan"],
          ["\(value)-дневный план", "\(value + 2)-летний план"]
        ))
    },
    Kind(name: "and a half") { random in
      let value = Int.random(in: 2...20, using: &random)
      return Value(
        chinese: ["\(value)个半小时", "\(NumberWords.han(value))个半小时", "\(value).5小时"],
        english: [
          "\(value) and a half hours", "\(NumberWords.english(value)) and a half hours",
          "\(value).5 hours",
        ],
        russian: [
          "\(value) с половиной часа", "\(NumberWords.russian(value)) с половиной часа",
          "\(value),5 часа",
        ],
        not: (["\(value)小时"], ["\(value) hours"], ["\(value + 1),5 часа"]))
    },
  ]

  private static let dates = [
    Kind(name: "date") { random in
      let year = Int.random(in: 1900...2099, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let (english, russian) = (months[month - 1], russianMonths[month - 1])
      let (d2, m2) = (day < 10 ? "0\(day)" : "\(day)", month < 10 ? "0\(month)" : "\(month)")
      return Value(
        chinese: [
          "\(year)年\(month)月\(day)日", "\(year)-\(m2)-\(d2)", "\(year)年\(month)月\(day)号",
          "\(NumberWords.hanDigits(year))年\(NumberWords.han(month))月\(NumberWords.han(day))日",
        ],
        english: [
          "\(english) \(day), \(year)", "\(day) \(english) \(year)", "\(year)-\(m2)-\(d2)",
          "\(english) \(day)\(NumberWords.englishEnding(day)), \(year)",
          "the \(day)\(NumberWords.englishEnding(day)) of \(english) \(year)",
        ],
        russian: [
          "\(day) \(russian) \(year) года", "\(d2).\(m2).\(year)", "\(day) \(russian) \(year) г.",
        ],
        not: (
          ["\(year)年\(month % 12 + 1)月\(day)日", "\(year - 1)年\(month)月\(day)日"],
          ["\(english) \(day + 1), \(year)", "\(day) \(months[month % 12]) \(year)"],
          ["\(day) \(russian) \(year + 1) года"]
        ))
    },
    Kind(name: "month of a year") { random in
      let year = Int.random(in: 1900...2099, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      return Value(
        chinese: [
          "\(year)年\(month)月", "\(NumberWords.hanDigits(year))年\(NumberWords.han(month))月",
          "\(year)年\(month)月份",
        ],
        english: ["\(months[month - 1]) \(year)", "\(months[month - 1]) of \(year)"],
        russian: [
          "\(russianMonths[month - 1]) \(year) года", "\(russianMonths[month - 1]) \(year) г.",
        ],
        not: (
          ["\(year)年\(month % 12 + 1)月"], ["\(months[month - 1]) \(year + 1)"],
          ["\(russianMonths[month % 12]) \(year) года"]
        ))
    },
    Kind(name: "time of day") { random in
      let hour = Int.random(in: 1...11, using: &random)
      let minute = Int.random(in: 10...59, using: &random)
      return Value(
        chinese: [
          "下午\(hour)时\(minute)分", "下午\(NumberWords.han(hour))点\(NumberWords.han(minute))分",
          "\(hour + 12)时\(minute)分", "\(hour + 12):\(minute)", "下午\(hour)点\(minute)分",
        ],
        english: [
          "\(hour):\(minute) p.m.", "\(hour + 12):\(minute)", "\(hour).\(minute) pm",
          "\(hour):\(minute) in the afternoon",
        ],
        russian: [
          "\(hour + 12):\(minute)", "\(hour + 12) ч. \(minute) мин.",
          "\(hour) часов \(minute) минут вечера",
        ],
        not: (
          ["上午\(hour)时\(minute)分"], ["\(hour):\(minute) a.m."],
          ["\(hour + 11):\(minute)", "\(hour + 12):\(minute < 59 ? minute + 1 : 10)"]
        ))
    },
    Kind(name: "year of the Republic") { random in
      let year = Int.random(in: 12...113, using: &random)
      return Value(
        chinese: ["民國\(year)年", "民国\(year)年", "民國\(NumberWords.han(year))年", "\(year + 1911)年"],
        english: ["\(year + 1911)"], russian: ["\(year + 1911) год", "\(year + 1911) г."],
        not: (["民国\(year + 1)年"], ["\(year + 1910)"], ["\(year + 1912) год"]))
    },
    Kind(name: "year of an era") { random in
      let (name, english, first, last) =
        [
          ("令和", "Reiwa", 2018, 12), ("昭和", "Showa", 1925, 63), ("光绪", "", 1874, 33),
          ("康熙", "", 1661, 61),
        ]
        .randomElement(using: &random) ?? ("令和", "Reiwa", 2018, 12)
      let year = Int.random(in: 2...last, using: &random)
      return Value(
        chinese: ["\(name)\(year)年", "\(name)\(NumberWords.han(year))年", "\(first + year)年"],
        english: ["the year \(first + year)"] + (english.isEmpty ? [] : ["\(english) \(year)"]),
        russian: ["\(first + year) год"],
        not: (
          ["\(name)\(year + 1)年"], ["the year \(first + year + 1)"], ["\(first + year - 1) год"]
        ))
    },
    Kind(name: "year before the common era") { random in
      let year = Int.random(in: 11...2200, using: &random)
      return Value(
        chinese: ["公元前\(year)年", "西元前\(year)年"], english: ["\(year) BC", "\(year) BCE"],
        russian: ["\(year) год до н. э.", "\(year) г. до нашей эры"],
        not: (["公元前\(year + 1)年"], ["\(year + 10) BC"], ["\(year + 1) год до н. э."]))
    },
    Kind(name: "decade") { random in
      let decade = Int.random(in: 2...9, using: &random) * 10
      let century = Int.random(in: 17...20, using: &random)
      let first = (century - 1) * 100 + decade
      return Value(
        chinese: [
          "\(century)世纪\(decade)年代", "\(NumberWords.han(century))世纪\(NumberWords.han(decade))年代",
          "\(century)世紀\(decade)年代",
        ],
        english: ["the \(first)s"],
        russian: ["\(first)-е годы", "\(decade)-е годы \(NumberWords.roman(century)) века"],
        not: (
          ["\(century - 1)世纪\(decade)年代"], ["the \(first - 10)s"],
          ["\(decade)-е годы \(NumberWords.roman(century - 1)) века"]
        ))
    },
    Kind(name: "century") { random in
      let century = Int.random(in: 2...21, using: &random)
      return Value(
        chinese: ["\(century)世纪", "\(NumberWords.han(century))世紀"],
        english: [
          "the \(century)\(NumberWords.englishEnding(century)) century",
          "the \(NumberWords.englishOrdinal(century)) century",
        ],
        russian: [
          "\(NumberWords.roman(century)) век", "\(century)-й век",
          "\(NumberWords.russianOrdinal(century)) век", "в \(NumberWords.roman(century)) веке",
        ],
        not: (
          ["\(century + 1)世纪"],
          ["the \(century - 1)\(NumberWords.englishEnding(century - 1)) century"],
          ["\(NumberWords.roman(century + 1)) век"]
        ))
    },
    Kind(name: "quarter") { random in
      let quarter = Int.random(in: 1...4, using: &random)
      let other = quarter % 4 + 1
      return Value(
        chinese: [
          "第\(NumberWords.han(quarter))季度", "\(NumberWords.han(quarter))季度", "第\(quarter)季度",
          "\(quarter)季度",
        ],
        english: [
          "Q\(quarter)", "the \(NumberWords.englishOrdinal(quarter)) quarter",
          "the \(quarter)\(NumberWords.englishEnding(quarter)) quarter",
        ],
        russian: [
          "\(NumberWords.roman(quarter)) квартал", "\(quarter)-й квартал",
          "\(NumberWords.russianOrdinal(quarter)) квартал",
        ],
        not: (
          ["第\(NumberWords.han(other))季度"], ["Q\(other)"], ["\(NumberWords.roman(other)) квартал"]
        ))
    },
  ]

  private static let ordinals = [
    Kind(name: "ordinal") { random in
      let value = Int.random(in: 21...999, using: &random)
      return Value(
        chinese: ["第\(value)届", "第\(NumberWords.han(value))届", "第\(value)号"],
        english: [
          "the \(value)\(NumberWords.englishEnding(value))",
          "the \(NumberWords.englishOrdinal(value))",
          "No. \(value)",
        ],
        russian: ["\(value)-й", "\(value)-го", "№ \(value)"],
        not: (
          ["第\(value + 1)届"], ["the \(NumberWords.englishOrdinal(value + 1))"],
          ["\(value + 2)-го"]
        ))
    },
    Kind(name: "ordinal in words") { random in
      let value = Int.random(in: 2...999, using: &random)
      return Value(
        chinese: ["第\(NumberWords.han(value))次"],
        english: ["the \(NumberWords.englishOrdinal(value)) time"],
        russian: NumberWords.Case.allCases.map { NumberWords.russianOrdinal(value, $0) + " раз" },
        not: (
          ["第\(NumberWords.han(value + 1))次"],
          ["the \(NumberWords.englishOrdinal(value + 2)) time"],
          [NumberWords.russianOrdinal(value == 999 ? 7 : value + 1)]
        ))
    },
    Kind(name: "chapter") { random in
      let value = Int.random(in: 2...89, using: &random)
      return Value(
        chinese: ["第\(NumberWords.han(value))章", "第\(value)章"],
        english: ["Chapter \(NumberWords.roman(value))", "Chapter \(value)"],
        russian: ["глава \(NumberWords.roman(value))", "Глава \(value)"],
        not: (
          ["第\(value + 1)章"], ["Chapter \(NumberWords.roman(value + 1))"], ["Глава \(value + 2)"]
        ))
    },
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let russianMonths = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря",
  ]

  /// Tenths as a decimal with a point and with a comma.
  private static func decimals(_ tenths: Int) -> (point: String, comma: String) {
    (NumberWords.decimal(tenths * 10, "."), NumberWords.decimal(tenths * 10, ","))
  }
}
