/// The consonants of a foreign name, as Chinese spells them: `McGregor`, Макгрегор and 麦格雷戈 are
/// all `MKLK`.
///
/// Chinese writes a foreign name with some 350 characters, each of which stands for a consonant and a
/// vowel, at times with a nasal after it. Vowels are left out, and so are `l` and `r` before a
/// consonant, which are written or not; consonants that Chinese does not keep apart fall together:
/// `P` is b and p, `F` f, `W` w and v before a vowel, `M`, `T` d and t, `N`, `L` l and r, `K` g and
/// k, `H`, `S` all sibilants.
enum SoundKey {
  /// The fewest consonants that tell a name from chance.
  static let shortest = 3
  /// The first byte of a key, which no spelling has.
  static let tag: UInt8 = 1

  /// The keys of a folded Latin or Cyrillic word: with the nasals that close a syllable, and without
  /// them where that is another; none for a word of less than three consonants.
  static func keys(of word: [UInt8]) -> [[UInt8]] {
    let sounds = self.sounds(of: Array(String(decoding: word, as: UTF8.self).unicodeScalars))
    return keys(sounds)
  }

  /// The keys of a row of consonants.
  static func keys(_ sounds: [Sound]) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    for nasals in [true, false] {
      let key = [tag] + sounds.lazy.filter { nasals || !$0.closes }.map(\.letter)
      if key.count > shortest, keys.last != key { keys.append(key) }
    }
    return keys
  }

  /// A consonant, and whether it is a nasal that closes a syllable.
  struct Sound: Hashable {
    var letter: UInt8
    var closes = false
  }

  /// The consonants of a character as it is used in foreign names; `nil` for one that is not, none for
  /// a mere vowel.
  static func sounds(of scalar: UInt32) -> [Sound]? {
    let index = scalar &- firstHan
    guard index < lines.count, lines[Int(index)] > 0 else { return nil }
    return groups[Int(lines[Int(index)]) - 1]
  }

  // MARK: Words

  private static func sounds(of word: [Unicode.Scalar]) -> [Sound] {
    var sounds: [Sound] = []
    var last: UInt8 = 0
    func put(_ letter: Unicode.Scalar, closes: Bool = false) {
      let letter = UInt8(truncatingIfNeeded: letter.value)
      if letter != last { sounds.append(Sound(letter: letter, closes: closes)) }
      last = letter
    }
    for (index, scalar) in word.enumerated() {
      let next = index + 1 < word.count ? word[index + 1] : " "
      let isOpen = isVowel(next)
      let isSoft = next == "e" || next == "i" || next == "y"
      switch scalar {
      case "b", "б", "п": put("P")
      case "p": put(next == "h" ? "F" : "P")
      case "f", "ф": put("F")
      case "v", "в": put(isOpen ? "W" : "F")
      case "w": if isOpen { put("W") }
      case "m", "м":
        let isNasal = next == "b" || next == "p" || next == "б" || next == "п"
        put(isNasal ? "N" : "M", closes: isNasal)
      case "d": if next != "g" { put("T") }
      case "д": if next != "ж" { put("T") }
      case "t": if next != "c" { put(next == "s" || next == "z" ? "S" : "T") }
      case "т": put("T")
      case "n", "н": put("N", closes: !isOpen && next != scalar)
      case "l", "r", "л", "р":
        if isOpen || next == scalar { put("L") } else { last = 0 }
      case "g":
        // Gallagher, but Wright.
        let goesOn = index + 2 < word.count && isVowel(word[index + 2])
        if next != "h" || index == 0 || goesOn { put(isSoft ? "S" : "K") }
      case "г", "к", "k", "q": put("K")
      case "c": put(next == "h" || isSoft ? "S" : "K")
      case "x":
        put("K")
        put("S")
      case "h": if isOpen, index == 0 || isVowel(word[index - 1]) { put("H") }
      case "х": put("H")
      case "s", "z", "j", "ç", "ć", "č", "ś", "ş", "š", "ź", "ż", "ž": put("S")
      case "с", "з", "ц", "ж", "ч", "ш", "щ": put("S")
      case "ñ", "ń": put("N", closes: !isOpen)
      case "ł": put("L")
      default: last = 0
      }
    }
    return sounds
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y": true
    case "ç", "ñ", "ć", "č", "ł", "ń", "ś", "ş", "š", "ź", "ż", "ž": false
    case "а", "е", "ё", "и", "й", "о", "у", "ы", "ь", "э", "ю", "я": true
    default: (0xE0...0x17F).contains(scalar.value)
    }
  }

  // MARK: Characters

  /// The characters of foreign names by the consonants they stand for, after the practice of Xinhua's
  /// tables of names; `n` is a nasal that closes the syllable, `-` none at all.
  private static let characters: StaticString = """
    - 阿埃艾爱奥澳厄欧伊尤雅亚叶耶约尔乌
    n 安昂恩因英延扬
    P 巴拜贝比彼波伯勃博布帕派佩皮珀普柏保鲍包
    Pn 班邦本宾彬潘庞彭平
    F 法菲费佛夫弗福富芙
    Fn 凡范芬丰冯方
    W 瓦娃威韦维魏沃伍武华
    Wn 万旺温文翁
    M 马玛迈麦毛梅美米密莫墨默姆木穆
    Mn 曼芒门蒙敏明
    T 达戴德迪蒂杜多塔泰陶特提图土托
    Tn 丹登邓丁东敦坦唐汤腾廷通顿
    N 纳娜奈内尼妮涅努诺
    Nn 南嫩宁农
    L 拉莱劳勒雷里莉利力卢鲁罗洛吕路丽
    Ln 兰朗伦林龙隆琳连
    K 加盖戈格古瓜圭喀卡凯考科可克库夸奎吉基高哥
    Kn 甘冈根贡坎康肯孔昆金
    H 哈海豪赫胡怀惠霍黑
    Hn 罕汉亨洪
    S 查茨恰齐奇契乔切丘萨塞瑟沙莎绍舍什施史士舒丝斯索苏西希夏肖谢休扎泽哲芝朱卓兹佐杰贾治热日茹若瑞蔡察
    Sn 昌春琴钦桑森山珊申松孙欣辛逊晋仁荣詹章珍曾津
    """

  /// The consonants of each line of `characters`.
  private static let groups: [[Sound]] = LanguageProfile.words(characters).map { _, line in
    line[0].filter { $0 != 0x2D }.map {
      $0 == 0x6E ? Sound(letter: 0x4E, closes: true) : Sound(letter: $0)
    }
  }

  private static let firstHan: UInt32 = 0x4E00
  /// For each character of the main block of Han the number of its line from 1, or 0.
  private static let lines: [UInt8] = {
    var lines = [UInt8](repeating: 0, count: 0x5200)
    for (number, line) in LanguageProfile.words(characters) {
      for scalar in String(decoding: line[1], as: UTF8.self).unicodeScalars {
        lines[Int(scalar.value - firstHan)] = UInt8(number + 1)
      }
    }
    return lines
  }()
}
