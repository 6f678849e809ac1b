// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The languages that headings of columns name.
package enum LanguageNames {
  /// Headings in words, folded to lower case.
  private static let names: [String: LanguageTag] = {
    var names: [String: LanguageTag] = [:]
    for (tag, words) in LanguageCatalog.standard.languages.flatMap(\.headings) {
      for word in DataText.words(words) {
        for form in forms(of: word) { names[form] = LanguageTag(tag) }
      }
    }
    for language in LanguageCatalog.standard.languages {
      // `chi` and `CHN` are Chinese in a heading, and not the language whose code it is.
      for code in language.codes where names[code] == nil {
        names[code] = LanguageTag(language.subtag)
      }
    }
    return names
  }()

  /// The forms of a name of a language: Russian adjectives have many, and an adverb.
  private static func forms(of name: String) -> [String] {
    for ending in ["ский", "цкий"] where name.hasSuffix(ending) {
      let stem = name.dropLast(2)
      return ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "и"].map {
        stem + $0
      }
    }
    return [name]
  }

  /// Codes of countries that people write for the languages spoken there, and that are not codes of other languages.
  private static let countries: [String: LanguageTag] = tags(
    "cn=zh prc=zh chn=zh zho=zh hk=zh-Hant cht=zh-Hant chs=zh-Hans us=en-US usa=en-US gb=en-GB jp=ja jap=ja ua=uk cz=cs dk=da"
  )
  /// The same for codes that are codes of other languages as well: `ch` is Chamorro.
  private static let otherCountries: [String: LanguageTag] = tags(
    "ch=zh tw=zh-Hant kr=ko uk=en-GB en=en ar=ar by=be kz=kk rs=sr se=sv am=hy ge=ka c=zh e=en r=ru"
  )

  private static func tags(_ list: String) -> [String: LanguageTag] {
    var tags: [String: LanguageTag] = [:]
    for entry in DataText.words(list) {
      let parts = entry.split(separator: "=").map(String.init)
      if parts.count == 2 { tags[parts[0]] = LanguageTag(parts[1]) }
    }
    return tags
  }

  /// The language that a code of a country means where it cannot be the code of a language; `nil` for what is not such
  /// a code.
  package static func ofCountry(_ code: String) -> LanguageTag? {
    otherCountries[code.lowercased()]
  }

  /// The language of a tag that a file has, where its primary subtag is the code of a country and not of a language:
  /// `CN` is Chinese.
  package static func meant(inFile text: String) -> LanguageTag? {
    guard let tag = LanguageTag(text) else { return nil }
    return meant(byCountry: tag) ?? tag
  }

  /// The language of a tag that is the code of a country alone; `nil` for any other tag.
  package static func meant(byCountry tag: LanguageTag) -> LanguageTag? {
    tag.language.utf8.count == 2 ? countries[tag.description.lowercased()] : nil
  }

  private static let affixes: [String: LanguageTag] = {
    var affixes: [String: LanguageTag] = [:]
    for (tag, words) in LanguageCatalog.standard.languages.flatMap(\.affixes) {
      for word in DataText.words(words) { affixes[word] = LanguageTag(tag) }
    }
    return affixes
  }()

  /// The language that a part of a command, key or style in small letters names and that is not a tag: `c` of
  /// `ctitle`, `cn` of `title_cn`.
  package static func named(byAffix affix: String) -> LanguageTag? { affixes[affix] }

  /// Tags that more often mean a number, a name or another field when they are headings.
  private static let ambiguous: Set<String> = [
    "id", "no", "nr", "pos", "tag", "key", "ref", "def", "syn", "sub", "num", "gen", "row", "url",
    "src", "doc", "use", "rem", "abr", "lev", "typ",
  ]

  /// Tags that are words or names in cells below a heading.
  private static let cellWords: Set<String> = [
    "am", "an", "as", "be", "he", "is", "it", "li", "ma", "mt", "my", "om", "or", "so", "to",
  ]

  /// The codes of ISO 639-1, and older ones that are still written (`QA` and `PM` are none).
  private static let shortCodes: Set<String> = Set(
    DataText.words(
      """
      aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
      eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu
      iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr
      ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si
      sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi
      yo za zh zu
      """))

  /// Whether a cell with this tag may as well have another meaning.
  package static func isAmbiguous(inCell tag: LanguageTag) -> Bool {
    ambiguous.contains(tag.description) || cellWords.contains(tag.description)
  }

  /// Whether the language of a tag has a code of ISO 639-1, or any of three letters: there are too many to list.
  package static func isCode(_ tag: LanguageTag) -> Bool {
    switch tag.language.utf8.count {
    case 2: shortCodes.contains(tag.language)
    case 3: true
    default: false
    }
  }

  /// The language that somebody means by its name or by another mark of it: `Chinese`, `cn`.
  package static func meant(by text: String) -> LanguageTag? {
    if let named = language(text), isCode(named) { return named }
    let folded = text.lowercased()
    return folded.utf8.count > 1 ? affixes[folded] : nil
  }

  /// The language that one heading names, by its name or a tag with a primary subtag of two or three
  /// letters.
  ///
  /// A name may have a script or region in brackets or beside it, and words for a term or text: `Chinese
  /// (Simplified)`, `Simplified Chinese`, `English (United Kingdom)`, `中文术语`.
  package static func language(_ heading: String) -> LanguageTag? {
    let text = heading.trimmingSpace
    if isOther(text, than: hanStarts) { return nil }
    // Three capitals are an abbreviation, unless they are the code of a language that has a shorter one: `SCO`.
    if let tag = LanguageTag(text), LanguageTag.isHeading(text),
      tag.language.utf8.count == 2
        ? shortCodes.contains(tag.language) : text != text.uppercased()
    {
      return tag
    }
    guard text.utf8.count <= 80 else { return nil }
    let small = text.lowercased()
    return countries[small] ?? named(small) ?? labelled(text)
  }

  /// The language of a tag beside a word for a term or text: `Term [en-US]`, `translation_fr`.
  private static func labelled(_ text: String) -> LanguageTag? {
    let pieces = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard pieces.count > 1 else { return nil }
    for cut in 1..<pieces.count {
      for (words, tag) in [(pieces[..<cut], pieces[cut...]), (pieces[cut...], pieces[..<cut])]
      where words.allSatisfy({ termWords.contains($0.lowercased()) }) {
        guard tag.first?.utf8.count == 2, let language = LanguageTag(tag.joined(separator: "-")),
          !ambiguous.contains(language.description)
        else { continue }
        return language
      }
    }
    return nil
  }

  /// The language that a heading in lower case names.
  private static func named(_ text: String) -> LanguageTag? {
    if let named = names[text] { return named }
    var tag: LanguageTag?
    var qualifiers: [String] = []
    for word in words(text) {
      if let named = names[word] {
        guard tag == nil else { return nil }
        tag = named
      } else if let qualifier = Self.qualifiers[word] {
        qualifiers.append(qualifier)
      } else if !fillers.contains(word) {
        return nil
      }
    }
    guard let tag else { return nil }
    // A script goes before a region, and each is written once.
    let parts = [tag.language, tag.script] + qualifiers.sorted { $0.utf8.count > $1.utf8.count }
    var known: [String] = []
    for part in parts.compactMap({ $0 }) where !known.contains(part) { known.append(part) }
    return LanguageTag(known.joined(separator: "-")) ?? tag
  }

  /// The words of a heading: phrases that are known as a whole, and parts of words that are written without
  /// spaces.
  private static func words(_ text: String) -> [String] {
    var found: [String] = []
    for piece in text.split(whereSeparator: { !$0.isLetter && $0 != "'" }) {
      var rest = piece
      while !rest.isEmpty {
        guard let first = rest.unicodeScalars.first, hanStarts.contains(first) else { break }
        // The longest known word at the beginning.
        var end =
          rest.index(rest.startIndex, offsetBy: longestHan, limitedBy: rest.endIndex)
          ?? rest.endIndex
        while end > rest.startIndex, !isKnown(String(rest[..<end])) {
          end = rest.index(before: end)
        }
        guard end > rest.startIndex else { break }
        found.append(String(rest[..<end]))
        rest = rest[end...]
      }
      if !rest.isEmpty { found.append(String(rest)) }
    }
    return joined(found)
  }

  /// Neighbours joined where they are known together: `united kingdom`.
  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let last = joined.last, isKnown(last + " " + word) {
        joined[joined.count - 1] = last + " " + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// Whether a text begins with a Han character with which none of some words begin.
  ///
  /// - Complexity: O(1): most headings are told by it.
  static func isOther(_ text: String, than starts: Set<Unicode.Scalar>) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isIdeographic else {
      return false
    }
    return !starts.contains(first)
  }

  /// The words that are written without spaces.
  private static let hanWords = (Array(names.keys) + qualifiers.keys + fillers).filter { word in
    word.first.map { $0 >= "\u{2E80}" } ?? false
  }
  /// The first characters of these words, and the most characters of one.
  private static let hanStarts = Set(hanWords.compactMap(\.unicodeScalars.first))
  private static let longestHan = hanWords.map(\.count).max() ?? 0

  private static func isKnown(_ word: String) -> Bool {
    names[word] != nil || qualifiers[word] != nil || fillers.contains(word)
  }

  /// Words for scripts and regions, with the subtags of BCP 47.
  private static let qualifiers: [String: String] = {
    var qualifiers: [String: String] = [:]
    for (subtag, words) in [
      ("Hans", "simplified,simp,简体,简,简化字,簡體,упрощенный,упрощённый"),
      ("Hant", "traditional,trad,繁体,繁體,繁,正體,традиционный"),
      ("Latn", "latin,латиница"), ("Cyrl", "cyrillic,кириллица"),
      ("US", "us,usa,american,united states,u.s,美国,美,сша"),
      ("GB", "uk,gb,british,united kingdom,great britain,英国,великобритания"),
      ("CN", "china,prc,mainland,mainland china,people's republic,中国,大陆,китай,кнр"),
      ("TW", "taiwan,台湾,台灣,臺灣,тайвань"), ("HK", "hong kong,香港,гонконг"),
      ("MO", "macao,macau,澳门,澳門"), ("SG", "singapore,新加坡"),
      ("RU", "russia,russian federation,俄罗斯,россия,рф"), ("AU", "australia,australian"),
      ("CA", "canada,canadian"), ("BR", "brazil,brazilian"), ("PT", "portugal"),
    ] {
      for word in words.split(separator: ",") { qualifiers[String(word)] = subtag }
    }
    return qualifiers
  }()

  /// Words that say what the texts in a language are.
  private static let fillers: Set<String> = Set(
    """
    term,terms,text,texts,source,target,language,translation,translations,name,equivalent,original,version,the,in,word
    words,expression,phrase,phrases,sentence,sentences,segment,segments,string,strings,column,side,content,variant,wording
    rendering,lang,of,from,into,to
    术语,词,词条,词语,词汇,名称,名,原文,原文本,译文,译名,译本,译法,语,文,文本,文字,正文,对照,翻译,表述,表达,说法,写法,的,術語,名稱,譯文,版
    版本,本,稿,句,句子,段,段落,内容,语言,语种,用语,对应,列,栏,源语,源语言,目标语,目标语言,源,目标,侧,部分,為,为
    термин,термины,термина,текст,тексты,текста,перевод,переводы,перевода,название,наименование,эквивалент,эквиваленты,язык
    языке,языка,на,по,с,вариант,варианты,версия,оригинал,оригинала,оригинале,источник,исходный,исходник,предложение
    предложения,фраза,фразы,сегмент,сегменты,строка,слово,слова,выражение,соответствие,аналог,целевой,исходного,вариантом
    """.split { $0 == "," || $0 == "\n" }.map { String($0).trimmingSpace })

  /// Some words in small letters, without those that only say what the texts of a column are.
  static func withoutFillers(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !fillers.contains($0) }
      .map { word in
        guard word.first.map({ $0 >= "\u{2E80}" }) ?? false else { return word }
        let length = stride(from: min(3, word.count - 1), through: 1, by: -1)
          .first { fillers.contains(String(word.suffix($0))) }
        return String(word.dropLast(length ?? 0))
      }.joined(separator: " ")
  }

  /// Words for a term or text that may be beside a tag.
  private static let termWords: Set<String> = Set(
    DataText.words("term terms text translation source target 术语 词条 原文 译文 译名 термин перевод текст"))

  /// The language of each column, nil where the heading names none.
  ///
  /// A heading is a tag with a primary subtag of two or three letters, or a language's name (`language(_:)`). `id`,
  /// `no`, `pos` and others count as languages only when there are not two others.
  package static func columns(_ headings: [String]) -> [LanguageTag?] {
    // `SRC` and `TGT` are codes of languages as well, but mean the two sides.
    let tags = headings.map { ColumnNames.side($0) == nil ? language($0) : nil }
    let sure = tags.count { tag in tag.map { !ambiguous.contains($0.description) } ?? false }
    guard sure >= 2 else { return tags }
    return tags.map { tag in
      guard let tag, !ambiguous.contains(tag.description) else { return nil }
      return tag
    }
  }
}
