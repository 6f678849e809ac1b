import TextModel

/// What the matcher knows of a language beyond its stems: spellings that mean the same word, words
/// that may be missing or added, and the endings by which forms of one word differ.
struct WordTable: Sendable {
  /// The primary language subtag.
  let language: String
  /// Spellings and what they are compared as, where the first stands inside a word.
  let spellings: [(from: [UInt8], to: [UInt8])]
  /// How many bytes a word has at least beside such a spelling.
  let spellingStem: Int
  /// Words that may be left out of a term or added in it.
  let articles: [[UInt8]]
  /// Endings by which two forms of one word may differ, the empty one included.
  let endings: Set<[UInt8]>

  /// The table of a language; an empty one where there is none.
  static func table(for language: LanguageTag) -> WordTable {
    all.first { $0.language == language.language } ?? WordTable(language.language)
  }

  private init(
    _ language: String, spellings: String = "", spellingStem: Int = 0, articles: String = "",
    endings: String = ""
  ) {
    func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
    self.language = language
    self.spellings = words(spellings).compactMap { pair in
      let parts = pair.split(separator: UInt8(ascii: ">"))
      return parts.count == 2 ? (Array(parts[0]), Array(parts[1])) : nil
    }
    self.spellingStem = spellingStem
    self.articles = words(articles)
    self.endings = Set(words(endings) + [[]])
  }

  private static let all = [
    WordTable(
      "en",
      // British and American spelling. That `exercise` becomes a word nobody writes does no harm:
      // glossary and text become it alike.
      spellings: """
        isation>ization ising>izing ised>ized iser>izer ises>izes ise>ize yse>yze ysing>yzing \
        ysed>yzed bour>bor lour>lor vour>vor nour>nor mour>mor centre>center metre>meter \
        programme>program logue>log fence>fense licence>license travell>travel labell>label \
        cancell>cancel modell>model fulfil>fulfill ageing>aging judgement>judgment
        """,
      spellingStem: 2,
      articles: "a an the",
      endings: "s es 's ' ed d ing e y ies ied ying er ers"),
    WordTable(
      "ru",
      spellings: "ё>е",
      endings: """
        а я о е и ы у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ие ые \
        ого его ому ему им ым их ых ими ыми ую юю ия ию ием ии ией иям иями иях ье ья ью ьи ьей \
        ьем ьям ьями ьях ен ени енем ена енам енами енах \
        ок ек ка ку ком ке ки ков кам ками ках ец ца цу цом цем це цы цов цев цам цами цах \
        ень ня ню нем не ни ней ням нями нях ел ол ла лу лом ле лы лов лам лами лах
        """),
  ]
}
