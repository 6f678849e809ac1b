// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The labels that people write in and beside the terms of a list: `(not: …)`, `（简称…）`, `(сущ.)`.
package enum NotationWords {
  /// The meaning of what follows a label.
  package enum Label: Hashable, Sendable {
    /// Another term of the same concept that must not be used.
    case refused(TermStatus)
    /// Another term that may be used.
    case other
    /// A shorter form.
    case short
  }

  /// The label that begins a remark, and the rest of the remark; `nil` if it begins with none.
  ///
  /// - Parameter isMarked: whether only labels with a colon after them count.
  package static func label(of remark: String, isMarked: Bool = false) -> (Label, String)? {
    let lowered = remark.lowercased()
    for (word, label) in labels where lowered.hasPrefix(word) {
      let rest = remark.dropFirst(word.count)
      let trimmed = rest.drop { " :：—–-=".contains($0) || $0 == "\u{A0}" }
      guard !trimmed.isEmpty else { continue }
      let isOwnWord = word.last.map { !$0.isLetter || $0 >= "\u{2E80}" } ?? false
      guard isOwnWord || trimmed.startIndex > rest.startIndex else { continue }
      if isMarked, !rest.prefix(2).contains(where: { ":：".contains($0) }) { continue }
      return (label, String(trimmed))
    }
    return nil
  }

  /// Whether a label is a negation alone, without a colon or a quotation mark after it.
  package static func isBareNegation(_ label: some StringProtocol) -> Bool {
    let word = label.lowercased().filter { !$0.isWhitespace }
    return ["not", "не", "不", "不是", "非", "而不是"].contains(word)
  }

  /// Whether a label is a word for a time that names begin with as well, without a colon or a quotation mark after it.
  package static func isBareTime(_ label: some StringProtocol) -> Bool {
    ["former", "old", "earlier", "до", "ранее", "прежде"].contains(
      label.lowercased().filter { !$0.isWhitespace })
  }

  /// Whether a text has a word of negation: 不, `non-`, `без`.
  package static func isNegated(_ text: String) -> Bool {
    if text.contains(where: { hanNegations.contains($0) }) { return true }
    return text.lowercased().split { !$0.isLetter }.contains { negations.contains(String($0)) }
  }

  /// Whether words after a negation are a part of a sentence and not a name: `for speculation`, `having no coast`, не
  /// имеющие выхода.
  package static func isAdjunct(_ words: String) -> Bool {
    if hanAdjuncts.contains(where: { words.hasPrefix($0) }) { return true }
    guard let first = words.lowercased().split(whereSeparator: { !$0.isLetter }).first else {
      return false
    }
    return adjuncts.contains(String(first))
      || participleEndings.contains { first.count > $0.count + 2 && first.hasSuffix($0) }
  }

  private static let hanNegations: Set<Character> = ["不", "非", "无", "無", "未", "毋", "勿", "没", "沒"]
  private static let negations = words("not non no without never free не без нет ни")
  private static let hanAdjuncts = words("用来 用來 为 為 以 在 对 對 把 被 由 从")
  private static let adjuncts = words(
    """
    for in on to by as of at with from through against because if when
    для в во на к по из с со о об от у за при через чтобы как
    """)
  private static let participleEndings = words(
    """
    ing ed
    щий щая щее щие щего щей щему щим щих щими щую вший вшая вшее вшие вших нный нная нное нные нных
    емый емая емое емые имый имая имое имые
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(DataText.words(list))
  }

  /// A word without the vowel that an ending in brackets takes the place of: `государство(а)`.
  package static func stem(_ word: Substring, beforeEnding ending: Substring) -> Substring {
    let vowels: Set<Character> = ["а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "й", "ь"]
    guard let last = word.last, let first = ending.first, vowels.contains(last),
      vowels.contains(first)
    else { return word }
    return word.dropLast()
  }

  /// Whether a remark says only the part of speech of a term.
  package static func isGrammar(_ remark: String) -> Bool {
    grammar.contains(remark.lowercased().filter { !$0.isWhitespace && $0 != "." })
  }

  /// Whether a word is an article, or another small word that dictionaries write before a headword.
  package static func isLeading(_ word: String) -> Bool {
    ["the", "a", "an", "to", "a/an", "der", "die", "das", "le", "la"].contains(word.lowercased())
  }

  /// Whether a word marks a verb in dictionaries.
  package static func isInfinitiveMark(_ word: String) -> Bool { word.lowercased() == "to" }

  /// A verb without the mark that dictionaries write before it: `promote` of `to promote`.
  ///
  /// What begins with a preposition stays as it is: `to date`, `to the letter`, and so does `to be`, which has other
  /// forms. A capital begins a title: `To Live`.
  package static func withoutInfinitiveMark(_ term: String) -> String {
    guard term.hasPrefix("to "), term.utf8.allSatisfy({ $0 < 0x80 }) else { return term }
    let verb = term.dropFirst(3).drop { $0 == " " }
    let first = String(verb.prefix { $0.isLetter || $0 == "-" })
    return first.count < 2 || first != first.lowercased() || afterPreposition.contains(first)
      ? term : String(verb)
  }

  private static let afterPreposition = words(
    """
    be a an the this that these those some any all each every no one whom which what who whose me us him her them it
    my our your his its their such date scale order wit life market go day time death excess infinity
    """)

  /// Words between the alternatives of a remark: `(not: a or b)`.
  package static let conjunctions = [" or ", " и ", " или ", " and ", "或", "和"]

  /// Labels with their meanings, longer ones first.
  private static let labels: [(String, Label)] = {
    var labels: [(String, Label)] = []
    for (label, words) in [
      (
        Label.refused(.forbidden),
        """
        not, not to be translated as, do not use, don't use, never, avoid, wrong, incorrect, forbidden, instead of
        не, не переводить как, не использовать, неверно, неправильно, ошибочно, запрещено, вместо, нельзя
        不是, 不用, 不作, 不译, 不译作, 不译为, 勿用, 勿译, 禁用, 误, 误作, 非, 不要用, 而不是, 不說, 不说, 錯誤, 错误
        """
      ),
      (
        .refused(.deprecated),
        """
        formerly, former, previously, deprecated, obsolete, obs., old, until recently, earlier
        ранее, прежде, прежнее, устар., устаревшее, до, бывш.
        旧称, 旧译, 原称, 原译, 曾称, 曾译, 舊稱, 舊譯, 原名, 曾用名
        """
      ),
      (
        .other,
        """
        also, or, aka, also known as, alternatively, variant, syn., synonym, synonyms, also called, var.
        также, или, синоним, син., вариант, другое название
        又称, 也称, 亦称, 又译, 也译, 亦译, 或, 或称, 又稱, 也稱, 亦稱, 同义词, 又名
        """
      ),
      (
        .short,
        """
        abbr., abbreviation, abbreviated, short, short form, short for, hereinafter, hereinafter referred to as,
        hereafter, in short, acronym, abbr
        сокр., сокращенно, сокращённо, сокращение, далее, кратко, аббревиатура, аббр.
        简称, 以下简称, 下称, 缩写, 英文缩写, 縮寫, 簡稱, 以下簡稱, 略称
        """
      ),
    ] {
      for word in words.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        labels.append((word.trimmingBlanks, label))
      }
    }
    return labels.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
  }()

  private static let grammar = words(
    """
    n v adj adv noun verb adjective adverb pl plural sg sing singular m f nt masc fem neut mpl fpl vt vi prep
    uncountable countable pron pn propernoun phr phrase abbr acronym
    сущ гл прил нар мн мнч ед едч мр жр ср м ж с сущмн собир неизм предлог
    名 名词 名詞 动 动词 動詞 形 形容词 形容詞 副词 副詞 复数 複數 单数 缩写
    """)
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
