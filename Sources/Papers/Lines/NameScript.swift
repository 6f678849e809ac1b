import ICUText
import TextModel

/// How a language writes personal names.
struct NameScript {
  /// Whether names are padded with spaces to one width, so that spaces do not part them for sure.
  var isPadded: Bool
  /// The names in pieces of words, or `nil` when they are none.
  var names: @Sendable ([[String]]) -> [String]?

  /// The script of a language; Latin for one without a table.
  static func script(of language: LanguageTag) -> NameScript {
    scripts[language.language] ?? latin
  }

  private static let scripts: [String: NameScript] = ["zh": chinese, "en": latin, "ru": cyrillic]

  /// Words between the last two names.
  static let conjunctions: Set<String> = ["and", "и", "和", "与", "With", "with"]

  /// What may stand before the first name.
  static let bylines: [[UInt32]] = ["By ", "by ", "文/", "文／", "作者：", "作者:"].map {
    $0.unicodeScalars.map(\.value)
  }

  // MARK: Chinese

  private static let chinese = NameScript(isPadded: true) { pieces in
    var names: [String] = []
    var known = 0
    for words in pieces {
      var at = 0
      while at < words.count {
        var name = words[at]
        // 杨  进: a name of two characters, padded.
        if name.unicodeScalars.count == 1 {
          guard at + 1 < words.count, words[at + 1].unicodeScalars.count == 1 else { return nil }
          name += words[at + 1]
          at += 1
        }
        guard let isKnown = ChineseNames.check(name) else { return nil }
        known += isKnown ? 1 : 0
        names.append(name)
        at += 1
      }
    }
    return known * 2 >= names.count && known > 0 ? names : nil
  }

  // MARK: Latin and Cyrillic

  /// Small words that are part of a name.
  private static let particles: Set<String> = [
    "al", "bin", "bint", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la",
    "le",
    "ten", "ter", "van", "von", "y", "zu", "фон", "де", "оглы", "кызы", "ибн", "аль",
  ]

  private static let latin = NameScript(isPadded: false) { pieces in
    var names: [String] = []
    for words in pieces {
      // Four or more words that nothing parts are names of two words each.
      if pieces.count == 1, words.count > 3, words.count % 2 == 0, isName(words) {
        for at in stride(from: 0, to: words.count, by: 2) {
          names.append("\(words[at]) \(words[at + 1])")
        }
      } else if (2...5).contains(words.count), isName(words) {
        names.append(words.joined(separator: " "))
      } else {
        return nil
      }
    }
    return names
  }

  private static let cyrillic = NameScript(isPadded: false) { pieces in
    var names: [String] = []
    for words in pieces {
      guard (2...4).contains(words.count) || words.count == 1 && words[0].contains("."),
        isName(words)
      else { return nil }
      names.append(words.joined(separator: " "))
    }
    return names
  }

  private static func isName(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      guard let first = word.unicodeScalars.first?.value else { return false }
      if InstitutionWords.contains(word) { return false }
      return CharacterClass.isUppercase(first) || particles.contains(word)
    }
  }
}

/// Chinese personal names by their surnames.
enum ChineseNames {
  /// Whether a text is shaped like a name (`nil` if not), and whether it begins with a surname.
  static func check(_ name: String) -> Bool? {
    let scalars = name.unicodeScalars
    guard scalars.allSatisfy({ CharacterClass.isHan($0.value) || $0 == "·" || $0 == "•" }) else {
      return nil
    }
    // 弗拉基米尔·普京.
    if scalars.contains(where: { $0 == "·" || $0 == "•" }) {
      return scalars.count <= 20 ? true : nil
    }
    guard (2...4).contains(scalars.count), let first = scalars.first else { return nil }
    if scalars.count == 4 {
      return doubleSurnames.contains(String(name.prefix(2))) ? true : nil
    }
    return surnames.contains(first)
      || scalars.count == 3 && doubleSurnames.contains(String(name.prefix(2)))
  }

  /// The surnames of some 98 of 100 Chinese, in both scripts.
  private static let surnames: Set<Unicode.Scalar> = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文\
    庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边肖\
    張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鐘鍾譚鄒陸顧龍萬錢湯喬賀賴龔龐蘭顏嚴溫蘆魯韋畢聶叢齊莊塗時關費紀歐項陽衛閔單寧華車邊
    """.unicodeScalars.filter { CharacterClass.isHan($0.value) })

  private static let doubleSurnames: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "皇甫", "尉迟", "公孙",
    "慕容", "令狐", "夏侯", "端木", "呼延", "南宫", "拓跋", "长孙",
  ]
}

/// Words by which a line is known to name an institution and not a person.
enum InstitutionWords {
  private static let whole: Set<String> = [
    "academy", "association", "bureau", "center", "centre", "college", "committee", "department",
    "division", "faculty", "foundation", "institute", "institution", "laboratory", "ministry",
    "office", "organization", "organisation", "school", "sciences", "studies", "university",
    "cooperation", "relations", "republic", "international", "development", "security",
    "академия", "академии", "институт", "института", "институте", "кафедра", "кафедры", "мгимо",
    "министерство", "наук", "ран", "университет", "университета", "факультет", "факультета",
    "центр",
    "центра", "отношений",
  ]
  private static let han = [
    "大学", "学院", "研究院", "研究所", "研究中心", "研究会", "社会科学院", "科学院", "委员会", "编辑部", "博士后",
    "大學", "學院", "中心", "博士生", "教授", "副研究员", "研究员", "邮编",
  ]

  /// Whether a word names a kind of institution.
  static func contains(_ word: String) -> Bool {
    whole.contains(word.lowercased().trimming { !CharacterClass.isLetter($0) })
  }

  /// Whether a line holds such a word.
  static func occur(in line: String) -> Bool {
    han.contains { line.contains($0) }
      || line.split { $0 == " " || $0 == "," || $0 == "." }.contains { contains(String($0)) }
  }
}

extension String {
  /// The text without the scalars at both ends that a test names.
  func trimming(_ isTrimmed: (UInt32) -> Bool) -> String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isTrimmed(first.value) { scalars.removeFirst() }
    while let last = scalars.last, isTrimmed(last.value) { scalars.removeLast() }
    return String(scalars)
  }
}
