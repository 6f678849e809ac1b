// SPDX-License-Identifier: Apache-2.0

/// The consonants of foreign names in Latin and Cyrillic letters, and of the characters that Chinese
/// writes them with.
///
/// Chinese writes a foreign name with some 350 characters, each one a consonant and a
/// vowel, at times with a nasal after it. Vowels are left out, and so are `l` and `r` before a
/// consonant, which are written or not; consonants that Chinese does not distinguish are one letter:
/// `P` is b and p, `F` f, `W` w and v before a vowel, `M`, `T` d and t, `N`, `L` l and r, `K` g and
/// k, `H`, `S` all sibilants.
package enum ForeignNameSounds {
  /// A consonant, and whether it is a nasal that closes a syllable.
  package struct Sound: Hashable, Sendable {
    /// The letter of the consonant, in ASCII.
    package var letter: UInt8
    /// Whether the sound is a nasal that closes a syllable.
    package var closes: Bool

    /// A consonant.
    package init(letter: UInt8, closes: Bool = false) {
      self.letter = letter
      self.closes = closes
    }
  }

  /// The consonants of a folded Latin or Cyrillic word.
  package static func sounds(of word: [Unicode.Scalar]) -> [Sound] {
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

  /// The characters of foreign names by their consonants, after the practice of Xinhua's
  /// tables of names; `n` is a nasal that closes the syllable, `-` none at all.
  package static let characters = """
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
}
