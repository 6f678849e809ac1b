// SPDX-License-Identifier: Apache-2.0
extension Language {
  /// Languages that have no parts of their own: what their scripts and codes are, and, of some, the
  /// words by which they are told from English and Russian.
  static let others: [Language] = (latin + cyrillic + eastern).map(\.named)

  private static let latin = [
    Language(
      "de", scripts: ["Latn"], codes: ["deu", "ger"],
      detection: DetectionData(
        words: "der die das und ist nicht von zu den mit dem des ein eine auf im für sich auch als",
        letters: "äöüß", isAnswer: false)),
    Language(
      "fr", scripts: ["Latn"], codes: ["fra", "fre"],
      detection: DetectionData(
        words:
          "le la les des et est une un du dans que qui pour par sur pas au aux avec ce cette ont a",
        letters: "éèêàçùœîôûë", isAnswer: false)),
    Language(
      "es", scripts: ["Latn"], codes: ["spa"],
      detection: DetectionData(
        words: "el la los las de y que en un una es por con para del se al como más su no a",
        letters: "ñáíóúé¿¡", isAnswer: false)),
    Language(
      "it", scripts: ["Latn"], codes: ["ita"],
      detection: DetectionData(
        words: "il la che di e un una per non con del della le gli sono è dei nel alla a",
        letters: "àèìòù", isAnswer: false)),
    Language(
      "pt", scripts: ["Latn"], codes: ["por"],
      detection: DetectionData(
        words: "o a os as de que e do da em um uma para com não por dos das no na se",
        letters: "ãõçáéêíóú", isAnswer: false)),
    Language(
      "pl", scripts: ["Latn"], codes: ["pol"],
      detection: DetectionData(
        words: "i w na z się nie do że jest to o jak po od za przez oraz",
        letters: "ąćęłńóśźż", isAnswer: false)),
    Language(
      "tr", scripts: ["Latn"], codes: ["tur"],
      detection: DetectionData(
        words: "ve bir bu için ile da de olarak olan daha gibi çok ne",
        letters: "çğışöü", isAnswer: false)),
    Language("nl", scripts: ["Latn"]),
    Language("cs", scripts: ["Latn"]),
    Language("vi", scripts: ["Latn"]),
    Language("id", scripts: ["Latn"]),
  ]

  private static let cyrillic = [
    Language(
      "uk", scripts: ["Cyrl"], codes: ["ukr"],
      detection: DetectionData(
        words: "і та що в у на з до не від за як для це або при також",
        letters: "іїєґ", letterWeight: 4, isAnswer: false)),
    Language(
      "be", scripts: ["Cyrl"],
      detection: DetectionData(
        words: "і ў не на што з да як для гэта або пра",
        letters: "ўі", letterWeight: 4, isAnswer: false)),
    Language(
      "bg", scripts: ["Cyrl"],
      detection: DetectionData(
        words: "и на да се за от в не че са по с като е това или към",
        letters: "ъ", letterWeight: 4, isAnswer: false)),
    Language(
      "sr", scripts: ["Cyrl", "Latn"],
      detection: DetectionData(
        words: "и у је да на се за од са не што као су или",
        letters: "ђћљњџј", letterWeight: 4, isAnswer: false)),
    Language(
      "kk", scripts: ["Cyrl"], codes: ["kaz"],
      detection: DetectionData(
        words: "және мен бұл үшін бар де бір да еді",
        letters: "әғқңөұүһі", letterWeight: 4, isAnswer: false)),
    Language(
      "ky", scripts: ["Cyrl"],
      detection: DetectionData(
        words: "жана менен бул үчүн бар бир да деп эмес",
        letters: "ңөү", letterWeight: 4, isAnswer: false)),
    Language(
      "tg", scripts: ["Cyrl"],
      detection: DetectionData(
        words: "ва дар ба аз бо ин ки барои аст",
        letters: "ғӣқӯҳҷ", letterWeight: 4, isAnswer: false)),
    Language(
      "mn", scripts: ["Cyrl"],
      detection: DetectionData(
        words: "ба нь юм байна энэ бол гэж",
        letters: "өү", letterWeight: 4, isAnswer: false)),
    Language("mk", scripts: ["Cyrl"]),
  ]

  private static let eastern = [
    Language("ja", scripts: ["Jpan"], codes: ["jpn"]).unspaced,
    Language("yue", scripts: ["Hani"]).unspaced,
    Language("lzh", scripts: ["Hani"]).unspaced,
    Language("ko", scripts: ["Kore"], codes: ["kor"]),
    Language("ar", scripts: ["Arab"], codes: ["ara"]),
    Language("hi", scripts: ["Deva"], codes: ["hin"]),
    Language("fa", scripts: ["Arab"], codes: ["fas"]),
    Language("ur", scripts: ["Arab"], codes: ["urd"]),
  ]

  /// Names at the heads of columns, in the languages in which tables are made.
  private static let names = [
    "de": "german deutsch 德语 德文 德語 немецкий", "fr": "french français 法语 法文 法語 французский",
    "es": "spanish español 西班牙语 西班牙文 西班牙語 испанский",
    "it": "italian italiano 意大利语 意大利文 итальянский",
    "pt": "portuguese português 葡萄牙语 葡萄牙文 португальский", "pl": "polish polski 波兰语 польский",
    "tr": "turkish türkçe 土耳其语 турецкий", "nl": "dutch nederlands 荷兰语 нидерландский",
    "cs": "czech čeština 捷克语 чешский", "vi": "vietnamese 越南语 越南文 вьетнамский",
    "id": "indonesian 印尼语 印度尼西亚语 индонезийский", "uk": "ukrainian українська 乌克兰语 украинский",
    "be": "belarusian беларуская 白俄罗斯语 белорусский", "bg": "bulgarian български 保加利亚语 болгарский",
    "sr": "serbian српски 塞尔维亚语 сербский", "kk": "kazakh қазақша 哈萨克语 哈萨克文 казахский",
    "ky": "kyrgyz кыргызча 吉尔吉斯语 киргизский", "tg": "tajik тоҷикӣ 塔吉克语 таджикский",
    "mn": "mongolian монгол 蒙古语 蒙古文 монгольский",
    "ja": "japanese 日本語 日语 日文 日語 японский", "ko": "korean 한국어 韩语 韩文 韓語 朝鲜语 корейский",
    "ar": "arabic العربية 阿拉伯语 阿拉伯文 арабский", "hi": "hindi हिन्दी 印地语 хинди",
    "fa": "persian farsi فارسی 波斯语 персидский", "ur": "urdu اردو 乌尔都语 урду",
  ]

  /// The same language with its names.
  private var named: Language {
    var language = self
    if let names = Self.names[subtag] { language.headings = [subtag: names] }
    return language
  }

  /// The same language, written without spaces.
  private var unspaced: Language {
    var language = self
    language.isSpaced = false
    language.sentenceJoiner = ""
    return language
  }
}
