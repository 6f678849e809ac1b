import ICUText
import Languages
import TestSupport
import Testing
import TextModel

/// Seeded values of every kind, written in the notations of every language: each is read as the same
/// quantity, and a changed digit, unit, sign or kind is another one.
@Suite struct QuantityPropertyTests {
  /// A text in a language.
  struct Notation: Sendable {
    let language: LanguageTag
    let text: String
    init(_ language: LanguageTag, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// A way to make a value and to write it, right and wrong.
  struct Kind: CustomTestStringConvertible, Sendable {
    let name: String
    let make: @Sendable (inout SeededGenerator) -> (same: [Notation], other: [Notation])
    var testDescription: String { name }
  }

  static let seed: UInt64 = 20_261_127

  /// Every notation of 300 values of a kind with every other one.
  @Test(arguments: kinds)
  func notationsAgree(_ kind: Kind) {
    var random = SeededGenerator(seed: Self.seed)
    let problems = (0..<300).flatMap { _ in
      let (same, other) = kind.make(&random)
      return Self.problems(same, other)
    }
    #expect(problems.isEmpty, "\(problems.prefix(5)) (seed \(Self.seed))")
  }

  /// A notation of each language and a wrong one, of 10,000 values of a kind.
  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: kinds)
  func manyValuesAgree(_ kind: Kind) {
    var random = SeededGenerator(seed: Self.seed + 1)
    var problems: [String] = []
    for _ in 0..<10_000 where problems.count < 5 {
      let (same, other) = kind.make(&random)
      let chosen = [LanguageTag.chinese, .english, .russian].compactMap { language in
        same.filter { $0.language == language }.randomElement(using: &random)
      }
      let wrong = other.randomElement(using: &random).map { [$0] } ?? []
      problems += Self.problems(chosen, wrong)
    }
    #expect(problems.isEmpty, "\(problems) (seed \(Self.seed + 1))")
  }

  /// What is wrong with notations of one value, and with those of other values.
  private static func problems(_ same: [Notation], _ other: [Notation]) -> [String] {
    var problems: [String] = []
    var found: [(text: String, quantity: Quantity)] = []
    for notation in same {
      guard let quantity = read(notation) else {
        problems.append("\(notation.text) is not one quantity")
        continue
      }
      found.append((notation.text, quantity))
    }
    for (place, first) in found.enumerated() {
      for second in found[(place + 1)...] {
        if first.quantity.agreement(with: second.quantity) != .same
          || second.quantity.agreement(with: first.quantity) != .same
        {
          problems.append("\(first.text) is \(second.text)")
        }
      }
    }
    for notation in other {
      guard let quantity = read(notation) else {
        problems.append("\(notation.text) is not one quantity")
        continue
      }
      // The first notation names its currency; a plain dollar may be a yuan of Taiwan.
      if let first = found.first, first.quantity.agreement(with: quantity) == .same {
        problems.append("\(first.text) is not \(notation.text)")
      }
    }
    return problems
  }

  private static func read(_ notation: Notation) -> Quantity? {
    let source = Array(notation.text.utf8)
    let folded = source.withUnsafeBufferPointer { Folder.standard.fold($0) }
    let found = QuantityReading(
      folded: folded.utf8, source: source, table: .table(for: notation.language),
      sourceRange: { folded.sourceRange($0) }
    ).quantities
    return found.count == 1 ? found.first : nil
  }
}

extension QuantityPropertyTests {
  static let kinds = [
    Kind(name: "number") { random in
      let value = Int.random(in: 1001...99_999_999, using: &random)
      let other = value + 10
      return (
        [
          Notation(.chinese, "\(value)人"), Notation(.chinese, "\(grouped(value, ","))人"),
          Notation(.english, "\(grouped(value, ",")) people"),
          Notation(.english, "\(value) people"),
          Notation(.russian, "\(grouped(value, "\u{A0}")) человек"),
        ],
        [Notation(.english, grouped(other, ",")), Notation(.russian, "\(other)")]
      )
    },
    Kind(name: "large number") { random in
      let tenths = Int.random(in: 11...9999, using: &random)
      let (point, comma) = decimals(tenths)
      return (
        [
          Notation(.chinese, "\(point)亿"),
          Notation(.english, "\(decimals(tenths * 100).point) million"),
          Notation(.russian, "\(decimals(tenths * 100).comma) млн"),
          Notation(.chinese, "\(grouped(tenths * 1000, ","))万"),
          Notation(.chinese, tenths % 10 == 0 ? "\(point)亿" : "\(tenths / 10)亿\(tenths % 10)000万"),
        ],
        [Notation(.english, "\(point) million"), Notation(.russian, "\(comma) млрд")]
      )
    },
    Kind(name: "percent") { random in
      let (point, comma) = decimals(Int.random(in: 21...999, using: &random))
      return (
        [
          Notation(.chinese, "\(point)%"), Notation(.chinese, "百分之\(point)"),
          Notation(.english, "\(point)%"), Notation(.english, "\(point) per cent"),
          Notation(.russian, "\(comma) %"), Notation(.russian, "\(comma) процента"),
        ],
        [
          Notation(.chinese, "\(point)个百分点"), Notation(.english, "\(point) percentage points"),
          Notation(.russian, "\(comma) п. п."), Notation(.chinese, "\(point)‰"),
          Notation(.russian, "\(comma)1 %"), Notation(.english, "minus \(point)%"),
        ]
      )
    },
    Kind(name: "percentage point") { random in
      let (point, comma) = decimals(Int.random(in: 21...99, using: &random))
      return (
        [
          Notation(.chinese, "\(point)个百分点"), Notation(.english, "\(point) percentage points"),
          Notation(.russian, "\(comma) процентного пункта"),
        ],
        [Notation(.chinese, "\(point)%"), Notation(.russian, "\(comma) %")]
      )
    },
    Kind(name: "fraction") { random in
      let below = Int.random(in: 3...9, using: &random)
      let above = Int.random(in: 1..<below, using: &random)
      let english = ["", "one", "two", "three", "four", "five", "six", "seven", "eight"][above]
      let part = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth"][below - 3]
      return (
        [
          Notation(.chinese, "\(han[below])分之\(han[above])"),
          Notation(.chinese, "\(above)/\(below)"),
          Notation(.english, "\(english) \(part)\(above > 1 ? "s" : "")"),
          Notation(.russian, "\(above)/\(below)"),
        ],
        [Notation(.chinese, "\(han[below + 1])分之\(han[above])")]
      )
    },
    Kind(name: "money") { random in
      let (point, comma) = decimals(Int.random(in: 11...9999, using: &random))
      return (
        [
          Notation(.chinese, "\(point)万亿美元"), Notation(.english, "US$\(point) trillion"),
          Notation(.english, "\(point) trillion US dollars"),
          Notation(.english, "$\(point) trillion"),
          Notation(.russian, "\(comma) трлн долларов США"),
          Notation(.russian, "\(comma) трлн долл."),
        ],
        [
          Notation(.chinese, "\(point)万亿元"), Notation(.russian, "\(comma) трлн евро"),
          Notation(.english, "€\(point) trillion"), Notation(.english, "$\(point) billion"),
        ]
      )
    },
    Kind(name: "measure") { random in
      let value = Int.random(in: 21...999, using: &random)
      return (
        [
          Notation(.chinese, "\(value)公里"), Notation(.english, "\(value) km"),
          Notation(.english, "\(value) kilometres"), Notation(.russian, "\(value) км"),
          Notation(.russian, "\(value) километров"),
        ],
        [
          Notation(.chinese, "\(value)英里"), Notation(.english, "\(value) miles"),
          Notation(.russian, "\(value) м"), Notation(.russian, "\(value + 1) км"),
        ]
      )
    },
    Kind(name: "temperature below zero") { random in
      let value = Int.random(in: 2...60, using: &random)
      return (
        [
          Notation(.chinese, "零下\(value)摄氏度"), Notation(.chinese, "-\(value)℃"),
          Notation(.english, "minus \(value) degrees Celsius"),
          Notation(.russian, "минус \(value) градусов"), Notation(.russian, "\u{2212}\(value) °C"),
        ],
        [Notation(.chinese, "\(value)摄氏度"), Notation(.russian, "\(value) °C")]
      )
    },
    Kind(name: "date") { random in
      let year = Int.random(in: 1900...2099, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let written = String(year).compactMap(\.wholeNumberValue).map { $0 == 0 ? "〇" : han[$0] }
        .joined()
      return (
        [
          Notation(.chinese, "\(year)年\(month)月\(day)日"),
          Notation(.chinese, "\(written)年\(han[month])月\(han[day])日"),
          Notation(.english, "\(months[month - 1]) \(day), \(year)"),
          Notation(.english, "\(day) \(months[month - 1]) \(year)"),
          Notation(.russian, "\(day) \(russianMonths[month - 1]) \(year) года"),
          Notation(
            .russian, "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"),
        ],
        [
          Notation(.chinese, "\(year)年\(month % 12 + 1)月\(day)日"),
          Notation(.english, "\(months[month - 1]) \(day + 1), \(year)"),
          Notation(.russian, "\(day) \(russianMonths[month - 1]) \(year + 1) года"),
        ]
      )
    },
    Kind(name: "time of day") { random in
      let hour = Int.random(in: 1...11, using: &random)
      let minute = Int.random(in: 10...59, using: &random)
      return (
        [
          Notation(.chinese, "下午\(hour)时\(minute)分"),
          Notation(.chinese, "下午\(han[hour])点\(han[minute])分"),
          Notation(.english, "\(hour):\(minute) p.m."),
          Notation(.english, "\(hour + 12):\(minute)"),
          Notation(.russian, "\(hour + 12):\(minute)"),
          Notation(.russian, "\(hour + 12) ч. \(minute) мин."),
        ],
        [
          Notation(.english, "\(hour):\(minute) a.m."), Notation(.chinese, "上午\(hour)时\(minute)分"),
          Notation(.russian, "\(hour + 11):\(minute)"),
        ]
      )
    },
    Kind(name: "ordinal") { random in
      let value = Int.random(in: 21...99, using: &random)
      let ending = ["th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"][value % 10]
      return (
        [
          Notation(.chinese, "第\(value)届"), Notation(.chinese, "第\(han[value])届"),
          Notation(.english, "the \(value)\(ending)"), Notation(.russian, "\(value)-й"),
        ],
        [Notation(.chinese, "第\(value + 1)届"), Notation(.russian, "\(value + 2)-го")]
      )
    },
    Kind(name: "decade") { random in
      let decade = Int.random(in: 2...9, using: &random) * 10
      return (
        [
          Notation(.chinese, "20世纪\(decade)年代"), Notation(.english, "the 19\(decade)s"),
          Notation(.russian, "\(decade)-е годы XX века"), Notation(.russian, "19\(decade)-е годы"),
        ],
        [Notation(.chinese, "19世纪\(decade)年代"), Notation(.english, "the 19\(decade - 10)s")]
      )
    },
    Kind(name: "multiple") { random in
      let value = Int.random(in: 3...90, using: &random)
      return (
        [
          Notation(.chinese, "\(value)倍"), Notation(.english, "\(value)-fold"),
          Notation(.russian, "в \(value) раз"),
        ],
        [Notation(.russian, "в \(value + 2) раза"), Notation(.english, "\(value - 1)-fold")]
      )
    },
    Kind(name: "duration") { random in
      let value = Int.random(in: 12...400, using: &random)
      return (
        [
          Notation(.chinese, "\(value)天"), Notation(.english, "\(value) days"),
          Notation(.english, "a \(value)-day visit"), Notation(.russian, "\(value) дней"),
          Notation(.russian, "\(value) суток"),
        ],
        [
          Notation(.chinese, "\(value)小时"), Notation(.english, "\(value) weeks"),
          Notation(.russian, "\(value + 1) дней"), Notation(.chinese, "\(value)个月"),
        ]
      )
    },
    Kind(name: "tenths") { random in
      let tenths = Int.random(in: 2...9, using: &random)
      return (
        [
          Notation(.chinese, "\(han[tenths])成"), Notation(.chinese, "\(tenths)成"),
          Notation(.chinese, "十分之\(han[tenths])"), Notation(.english, "\(tenths)0%"),
          Notation(.russian, "\(tenths)0 процентов"),
        ],
        [
          Notation(.chinese, "\(tenths % 9 + 1)成"), Notation(.english, "\(tenths)%"),
          Notation(.russian, "\(tenths)0 п. п."),
        ]
      )
    },
    Kind(name: "year of the Republic") { random in
      let year = Int.random(in: 12...113, using: &random)
      return (
        [
          Notation(.chinese, "民國\(year)年"), Notation(.chinese, "民国\(year)年"),
          Notation(.english, "\(year + 1911)"), Notation(.russian, "\(year + 1911) год"),
        ],
        [Notation(.russian, "\(year + 1912) год"), Notation(.chinese, "民国\(year + 1)年")]
      )
    },
    Kind(name: "century") { random in
      let century = Int.random(in: 11...19, using: &random)
      let roman = ["XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX"][century - 11]
      return (
        [
          Notation(.chinese, "\(century)世纪"), Notation(.chinese, "\(han[century])世紀"),
          Notation(.english, "the \(century)th century"), Notation(.russian, "\(roman) век"),
          Notation(.russian, "\(century)-й век"),
        ],
        [
          Notation(.chinese, "\(century + 1)世纪"),
          Notation(.english, "the \(century - 1)th century"),
        ]
      )
    },
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
  private static let russianMonths = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря",
  ]

  /// Han numerals of 0 to 99.
  private static let han: [String] = {
    let digits = "零一二三四五六七八九".map(String.init)
    return (0..<100).map { value in
      let (tens, ones) = (value / 10, value % 10)
      if tens == 0 { return digits[ones] }
      return (tens == 1 ? "" : digits[tens]) + "十" + (ones == 0 ? "" : digits[ones])
    }
  }()

  private static func grouped(_ value: Int, _ mark: String) -> String {
    var text = ""
    for (place, digit) in String(value).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text = mark + text }
      text = String(digit) + text
    }
    return text
  }

  /// Tenths as a decimal with a point and with a comma.
  private static func decimals(_ tenths: Int) -> (point: String, comma: String) {
    let rest = tenths % 10 == 0 ? "" : "\(tenths % 10)"
    return (
      "\(tenths / 10)" + (rest.isEmpty ? "" : "." + rest),
      "\(tenths / 10)" + (rest.isEmpty ? "" : "," + rest)
    )
  }
}
