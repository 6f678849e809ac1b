import TextModel

/// What the matcher knows of a language beyond its stems: spellings that mean the same word, words
/// that may be missing or added, and the endings by which forms of one word differ.
struct WordTable: Sendable {
  /// The primary language subtag.
  let language: String
  /// Spellings and what they are compared as, where the first stands inside a word.
  let spellings: [(from: [UInt8], to: [UInt8])]
  /// How many bytes a word has at least beside such a spelling, an apostrophe and what follows it aside.
  let spellingStem: Int
  /// The same for spellings that may be a whole word.
  let wordSpellings: [(from: [UInt8], to: [UInt8])]
  /// Words that are no part of a term when they lead it.
  let articles: [[UInt8]]
  /// Articles before things that have no name.
  let indefiniteArticles: [[UInt8]]
  /// Words that may be left out of a term or added inside it.
  let fillers: [[UInt8]]
  /// Words that join the parts of a term and are none themselves.
  let particles: [[UInt8]]
  /// Particles, articles among them, that make one word the attribute of another: those by which
  /// `stability of the system` and `system stability` differ.
  let links: [[UInt8]]
  /// Signs that are read as words: `&` is `and`.
  let signs: [(sign: UInt32, word: [UInt8])]
  /// Suffixes that make one word of another, as they stand after the root: `-ическ-`, 性.
  let suffixes: [[UInt8]]
  /// Prefixes that make one word of another: `от-редактировать`, `само-изоляция`.
  let prefixes: [[UInt8]]
  /// Endings by which two forms of one noun or adjective may differ, the empty one included.
  let endings: Set<[UInt8]>
  /// Whether a word keeps its form when the words around it change: nothing agrees with it.
  let sharesForms: Bool
  /// Endings of verbs: `leverage`, `leveraged`.
  let verbEndings: Set<[UInt8]>

  /// The table of a language; an empty one where there is none.
  static func table(for language: LanguageTag) -> WordTable {
    all.first { $0.language == language.language } ?? WordTable(language.language)
  }

  /// The word that a sign is read as.
  func word(for sign: UInt32) -> [UInt8]? { signs.first { $0.sign == sign }?.word }

  private init(
    _ language: String, spellings: String = "", spellingStem: Int = 0,
    wordSpellings: String = "", articles: String = "",
    indefiniteArticles: String = "", fillers: String = "", particles: String = "",
    links: String = "", signs: String = "", suffixes: String = "", prefixes: String = "",
    endings: String = "", verbEndings: String = "",
    sharesForms: Bool = false
  ) {
    func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
    func pairs(_ text: String) -> [(from: [UInt8], to: [UInt8])] {
      words(text).compactMap { pair in
        let parts = pair.split(separator: UInt8(ascii: ">"))
        return parts.count == 2 ? (Array(parts[0]), Array(parts[1])) : nil
      }
    }
    self.language = language
    self.spellings = pairs(spellings)
    self.spellingStem = spellingStem
    self.wordSpellings = pairs(wordSpellings)
    self.articles = words(articles)
    self.indefiniteArticles = words(indefiniteArticles)
    self.fillers = words(fillers)
    self.particles = words(particles)
    self.links = words(links)
    self.signs = words(signs).compactMap { pair in
      let parts = pair.split(separator: UInt8(ascii: ">"))
      return parts.count == 2 ? (UInt32(parts[0][parts[0].startIndex]), Array(parts[1])) : nil
    }
    self.suffixes = words(suffixes)
    self.prefixes = words(prefixes)
    self.endings = Set(words(endings) + [[]])
    self.verbEndings = Set(words(verbEndings))
    self.sharesForms = sharesForms
  }

  private static let all = [
    WordTable("zh", particles: "的 之 和 与 及 、", suffixes: "病 症 类 型"),
    WordTable(
      "en",
      // British and American spelling. That `exercise` becomes a word nobody writes does no harm:
      // glossary and text become it alike.
      spellings: """
        isation>ization ising>izing ised>ized iser>izer ises>izes ise>ize yse>yze ysing>yzing \
        ysed>yzed bour>bor lour>lor vour>vor nour>nor mour>mor logue>log fence>fense \
        licence>license
        """,
      spellingStem: 2,
      wordSpellings: """
        centre>center metre>meter programme>program travell>travel labell>label \
        cancell>cancel modell>model fulfill>fulfil ageing>aging judgement>judgment
        """,
      articles: "a an the",
      indefiniteArticles: "a an",
      fillers: "the",
      particles: "a an the of and for in on to",
      links: "a an the of for in on",
      signs: "&>and",
      endings: "s es 's ' y ies ys",
      verbEndings: "e ed d ing ied ying",
      sharesForms: true),
    WordTable(
      "ru",
      // The second is the Latin root of инфекция as verbs have it.
      spellings: "ё>е инфицир>инфекцир",
      particles: "и в на по для о с",
      links: "в на по для",
      signs: "&>и",
      suffixes: """
        ическ ичн ионн онн альн арн ирова изова ова ени ани яни ти ци енн анн ённ ительн тельн \
        н ск ник чик щик тор ист изм ост ств т ет ют ит ут ат ят л ющ ущ ящ ащ вш
        """,
      prefixes: """
        вы за из ис на об от пере по под пре при про раз рас с со у само вос воз до над недо
        """,
      endings: """
        а я о е и ы у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ие ые \
        ого его ому ему им ым их ых ими ыми ую юю ия ию ием ии ией иям иями иях ье ья ью ьи ьей \
        ьем ьям ьями ьях ен ени енем ена енам енами енах \
        ок ек ка ку ком ке ки ков кам ками ках ец ца цу цом цем це цы цов цев цам цами цах \
        ень ня ню нем не ни ней ням нями нях ел ол ла лу лом ле лы лов лам лами лах
        """),
  ]
}
