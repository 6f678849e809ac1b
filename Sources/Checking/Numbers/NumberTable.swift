import TextModel

/// How a language writes numbers.
struct NumberTable: Sendable {
  /// The primary language subtag.
  let language: String
  /// Number words and their values.
  let words: [String: Double]
  /// Beginnings of ordinals that take endings, and their values.
  let stems: [(stem: String, value: Double)]
  /// Words and abbreviations that multiply what stands before them.
  let scales: [String: Double]
  /// Words for a part or a small group, each with the values it may stand for.
  let parts: [String: [Double]]
  /// Beginnings of adjectives made of such words (`декабрьский`), and their values.
  let partStems: [(stem: String, value: Double)]
  /// Units whose numbers translators convert, by their beginnings of three letters or more, or whole.
  let converted: [String]
  /// Words that make the number before them a time of day.
  let hours: Set<String>
  /// Numerals that are prefixes of units, with the units: 千 of 千瓦.
  let metric: [(prefix: UInt32, units: Set<UInt32>)]

  /// The table of a language; one without words where there is none.
  static func table(for language: LanguageTag) -> NumberTable {
    all.first { $0.language == language.language } ?? NumberTable(language.language)
  }

  private init(
    _ language: String, words: String = "", stems: String = "", scales: String = "",
    parts: String = "", partStems: String = "", converted: String = "", hours: String = "",
    metric: [String: String] = [:]
  ) {
    /// Lines of a value and the words that have it.
    func values(_ text: String) -> [(String, Double)] {
      text.split(separator: "\n").flatMap { line -> [(String, Double)] in
        let fields = line.split(separator: " ")
        guard let value = fields.first.flatMap({ Double($0) }) else { return [] }
        return fields.dropFirst().map { (String($0), value) }
      }
    }
    self.language = language
    self.words = Dictionary(values(words), uniquingKeysWith: { first, _ in first })
    self.stems = values(stems)
    self.scales = Dictionary(values(scales), uniquingKeysWith: { first, _ in first })
    var grouped: [String: [Double]] = [:]
    for (word, value) in values(parts) { grouped[word, default: []].append(value) }
    self.parts = grouped
    self.partStems = values(partStems)
    self.converted = converted.split(separator: " ").map(String.init)
    self.metric = metric.sorted { $0.key < $1.key }.flatMap { prefix, units in
      prefix.unicodeScalars.map { ($0.value, Set(units.unicodeScalars.map(\.value))) }
    }
    self.hours = Set(hours.split(separator: " ").map(String.init))
  }

  private static let all = [
    NumberTable(
      "zh", converted: "英 公 华 華 磅 码 碼 米 里 亩 畝 度 厘 毫 千", hours: "点 點 时 時",
      metric: ["千": "瓦克米卡帕伏焦赫安字", "兆": "瓦帕伏焦赫字"]),
    NumberTable(
      "en",
      words: """
        0 zero nil
        1 one first once
        2 two second twice
        3 three third
        4 four fourth
        5 five fifth
        6 six sixth
        7 seven seventh
        8 eight eighth
        9 nine ninth
        10 ten tenth
        11 eleven eleventh
        12 twelve twelfth
        13 thirteen thirteenth
        14 fourteen fourteenth
        15 fifteen fifteenth
        16 sixteen sixteenth
        17 seventeen seventeenth
        18 eighteen eighteenth
        19 nineteen nineteenth
        20 twenty twentieth
        30 thirty thirtieth
        40 forty fortieth
        50 fifty fiftieth
        60 sixty sixtieth
        70 seventy seventieth
        80 eighty eightieth
        90 ninety ninetieth
        """,
      scales: """
        12 dozen
        100 hundred hundredth
        1000 thousand thousandth k
        1000000 million millionth m mn mln
        1000000000 billion billionth bn b
        1000000000000 trillion tn trn
        """,
      parts: """
        0.5 half
        50 half
        2 double couple pair both twins
        0.25 quarter quarters
        25 quarter quarters
        3 triple
        10 decade decades
        12 dozens
        20 score twenties
        30 thirties
        40 forties
        50 fifties
        60 sixties
        70 seventies
        80 eighties
        90 nineties
        100 century centuries hundreds
        1000 thousands millennium
        1000000 millions
        1000000000 billions
        1 january jan
        2 february feb
        3 march mar
        4 april apr
        5 may
        6 june jun
        7 july jul
        8 august aug
        9 september sept sep
        10 october oct
        11 november nov
        12 december dec
        """,
      converted: """
        mile mph foot feet ft inch yard pound lb lbs ounce oz acre gallon fahrenheit celsius stone km \
        kilomet metre meter kg cm mm degree
        """,
      hours: "am pm a.m p.m a.m. p.m. o'clock"),
    NumberTable(
      "ru",
      words: """
        0 ноль нуль
        1 один одна одно одного одной одному одним одном одну
        2 два две двух двум двумя двое двоих
        3 три трех трем тремя трое
        4 четыре четырех четырем четырьмя четверо
        5 пять пяти пятью пятеро
        6 шесть шести шестью
        7 семь семи семью
        8 восемь восьми восемью восьмью
        9 девять девяти девятью
        10 десять десяти десятью десяток
        11 одиннадцать одиннадцати
        12 двенадцать двенадцати
        13 тринадцать тринадцати
        14 четырнадцать четырнадцати
        15 пятнадцать пятнадцати
        16 шестнадцать шестнадцати
        17 семнадцать семнадцати
        18 восемнадцать восемнадцати
        19 девятнадцать девятнадцати
        20 двадцать двадцати двадцатью
        30 тридцать тридцати тридцатью
        40 сорок сорока
        50 пятьдесят пятидесяти
        60 шестьдесят шестидесяти
        70 семьдесят семидесяти
        80 восемьдесят восьмидесяти
        90 девяносто девяноста
        100 сто ста
        200 двести двухсот двумстам
        300 триста трехсот
        400 четыреста четырехсот
        500 пятьсот пятисот
        600 шестьсот шестисот
        700 семьсот семисот
        800 восемьсот восьмисот
        900 девятьсот девятисот
        """,
      stems: """
        1 перв
        2 втор
        3 трет
        4 четверт
        5 пят
        6 шест
        7 седьм
        8 восьм
        9 девят
        10 десят
        11 одиннадцат
        12 двенадцат
        13 тринадцат
        14 четырнадцат
        15 пятнадцат
        16 шестнадцат
        17 семнадцат
        18 восемнадцат
        19 девятнадцат
        20 двадцат
        30 тридцат
        40 сороков
        50 пятидесят
        60 шестидесят
        70 семидесят
        80 восьмидесят
        90 девяност
        100 сот
        """,
      scales: """
        1000 тысяча тысячи тысяч тысячу тысяче тысячей тысячам тысячами тысячах тыс
        1000000 миллион миллиона миллионов миллиону миллионом миллионе миллионы миллионам миллионами \
        млн
        1000000000 миллиард миллиарда миллиардов миллиарду миллиардом миллиарде миллиарды \
        миллиардам миллиардами млрд
        1000000000000 триллион триллиона триллионов триллионом триллионе триллионы трлн
        """,
      parts: """
        0.5 половина половины половине половину полтора
        50 половина половины половине половину
        1.5 полтора полутора
        0.25 четверть четверти
        25 четверть четверти
        2 вдвое дважды оба обе обоих пара пару
        3 втрое трижды
        10 десятилетие десятилетия десятилетий десятки десятков
        12 дюжина дюжины дюжину
        100 сотни сотен век века веке веков столетие столетия
        1 январь января январе
        2 февраль февраля феврале
        3 март марта марте
        4 апрель апреля апреле
        5 май мая мае
        6 июнь июня июне
        7 июль июля июле
        8 август августа августе
        9 сентябрь сентября сентябре
        10 октябрь октября октябре
        11 ноябрь ноября ноябре
        12 декабрь декабря декабре
        """,
      partStems: """
        1 январьск
        2 февральск
        3 мартовск
        4 апрельск
        5 майск
        6 июньск
        7 июльск
        8 августовск
        9 сентябрьск
        10 октябрьск
        11 ноябрьск
        12 декабрьск
        """,
      converted: """
        миль мили миля фут дюйм ярд фунт унци акр галлон км киломе метр кг килограм см мм сантиметр \
        миллиметр градус
        """,
      hours: "час часа часов ч утра вечера дня ночи"),
  ]
}
