// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The matcher's data of a language other than stems, compiled for lookups.
///
/// `TermFormData` documents the lists.
struct TermFormTable: Sendable {
  /// Spellings that occur inside a word, with the spelling as which they are compared.
  let spellings: [(from: [UInt8], to: [UInt8])]
  /// The least number of bytes of a word besides such a spelling, without an apostrophe and the
  /// letters after it.
  let spellingStem: Int
  /// Spellings that may be a whole word, with the spelling as which they are compared.
  let wordSpellings: [(from: [UInt8], to: [UInt8])]
  /// Words that are not part of a term when they lead it.
  let articles: [[UInt8]]
  /// Indefinite articles.
  let indefiniteArticles: [[UInt8]]
  /// Words before a noun that means a thing named before.
  let determiners: Set<[UInt8]>
  /// Words that a hyphen joins to a term to deny it.
  let negatingPrefixes: Set<[UInt8]>
  /// Words in the place of an article at the beginning of a name.
  let articleless: Set<[UInt8]>
  /// Pronouns of the third person.
  let pronouns: Set<[UInt8]>
  /// Endings of words before the noun that a term is about.
  let attributeEndings: [[UInt8]]
  /// Endings of nouns that end like such a word.
  let nounEndings: [[UInt8]]
  /// Words that may be omitted from a term or added inside it.
  let fillers: [[UInt8]]
  /// Words that join the parts of a term and are not parts themselves.
  let particles: [[UInt8]]
  /// Particles, including articles, that make one word the attribute of another.
  ///
  /// `stability of the system` and `system stability` differ by them.
  let links: [[UInt8]]
  /// Particles between a thing and whom it belongs to.
  let owners: [[UInt8]]
  /// Endings of a word that is the owner of the thing before it.
  let ownerEndings: [[UInt8]]
  /// Endings of verbs in the past that have such an ending as well.
  let pastEndings: [[UInt8]]
  /// Signs that are read as words: `&` means `and`.
  let signs: [(sign: UInt32, word: [UInt8])]
  /// Suffixes that derive one word from another, as they follow the root: `-ическ-`, 性.
  let suffixes: [[UInt8]]
  /// Prefixes that derive one word from another: `от-редактировать`, `само-изоляция`.
  let prefixes: [[UInt8]]
  /// Endings in which two forms of a noun or adjective may differ, including the empty one.
  let endings: Set<[UInt8]>
  /// Whether a word keeps its form when the words around it change, because there is no agreement.
  let sharesForms: Bool
  /// Whether of the words of a name, also in titles, only the first has a capital.
  let capitalizesFirstWordOnly: Bool
  /// Endings that make a possessive of a form: `'s`.
  let clitics: [[UInt8]]
  /// Words that begin an attribute after the word that a phrase is about.
  let prepositions: [[UInt8]]
  /// The ending of plurals; empty where the number of a word is not judged.
  let pluralEnding: [UInt8]
  /// Endings of words in the singular that end like a plural.
  let singularEndings: [[UInt8]]
  /// Plurals without the usual ending.
  let plurals: Set<[UInt8]>
  /// Words that join two things.
  let conjunctions: [[UInt8]]
  /// The conjunctions that make a plural of two things.
  let additions: [[UInt8]]
  /// Words that agree in number with the thing before them.
  let agreeing: Set<[UInt8]>
  /// Words that announce two things.
  let announcing: [[UInt8]]
  /// Words before a term that is not used but spoken about: `the phrase`.
  let mentions: Set<[UInt8]>
  /// Words between such a word and the term.
  let mentionLinks: Set<[UInt8]>
  /// Phrases of sentences about names, word by word; a Han character is a word.
  let renamings: [[PhraseWord]]
  /// Phrases after which words are quoted.
  let sayings: [[PhraseWord]]
  /// Phrases of sentences that tell two terms from each other, likewise.
  let contrasts: [[PhraseWord]]
  /// Words before an owner that do not make a longer name of it.
  let nameHolders: Set<[UInt8]>
  /// Phrases before a name of former times, word by word.
  let formerAttributes: [[PhraseWord]]
  /// Prefixes after which the next part of a word has no capital in titles.
  let titlePrefixes: Set<[UInt8]>
  let commonNames: Set<[UInt8]>
  /// Endings by which a noun and its verb or adjective may differ; none is one as well.
  let derivations: Set<[UInt8]>
  /// Endings of adverbs.
  let adverbEndings: Set<[UInt8]>
  /// Adjectives and the words that say the same beside a verb.
  let adverbialPhrases: [(adjective: [UInt8], words: [[UInt8]])]
  /// Endings of verbs: `leverage`, `leveraged`.
  let verbEndings: Set<[UInt8]>

  /// Words after which a word of one character is one of its own.
  let wordsBefore: Set<String>
  /// Words before which it is.
  let wordsAfter: Set<String>
  /// Short names of countries of one character.
  let shortCountries: Set<String>

  /// The table of a language; empty if the language has no data.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> TermFormTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { tag, languages in
    TermFormTable(
      languages[tag].terms ?? TermFormData(), languages[tag].warnings?.countryWords ?? "")
  }

  /// The word that a sign is read as.
  func word(for sign: UInt32) -> [UInt8]? { signs.first { $0.sign == sign }?.word }

  private init(_ data: TermFormData, _ countryWords: String) {
    func pairs(_ list: String) -> [(from: [UInt8], to: [UInt8])] {
      DataText.pairs(list).map { (Array($0.from.utf8), Array($0.to.utf8)) }
    }
    spellings = pairs(data.spellings)
    spellingStem = data.spellingStem
    wordSpellings = pairs(data.wordSpellings)
    articles = DataText.bytes(data.articles)
    indefiniteArticles = DataText.bytes(data.indefiniteArticles)
    determiners = Set(DataText.bytes(data.determiners))
    negatingPrefixes = Set(DataText.bytes(data.negatingPrefixes))
    articleless = Set(DataText.bytes(data.articleless))
    pronouns = Set(DataText.bytes(data.pronouns))
    attributeEndings = DataText.bytes(data.attributeEndings)
    nounEndings = DataText.bytes(data.nounEndings)
    fillers = DataText.bytes(data.fillers)
    particles = DataText.bytes(data.particles)
    links = DataText.bytes(data.links)
    owners = DataText.bytes(data.owners)
    ownerEndings = DataText.bytes(data.ownerEndings)
    pastEndings = DataText.bytes(data.pastEndings)
    signs = DataText.pairs(data.signs).compactMap { pair in
      pair.from.unicodeScalars.first.map { ($0.value, Array(pair.to.utf8)) }
    }
    suffixes = DataText.bytes(data.suffixes)
    prefixes = DataText.bytes(data.prefixes)
    clitics = DataText.bytes(data.clitics)
    prepositions = DataText.bytes(data.prepositions)
    pluralEnding = Array(data.pluralEnding.utf8)
    singularEndings = DataText.bytes(data.singularEndings)
    plurals = Set(DataText.bytes(data.plurals))
    conjunctions = DataText.bytes(data.conjunctions)
    additions = DataText.bytes(data.additions)
    agreeing = Set(DataText.bytes(data.agreeing))
    announcing = DataText.bytes(data.announcing)
    mentions = Set(DataText.bytes(data.mentions))
    mentionLinks = Set(DataText.bytes(data.mentionLinks))
    renamings = data.renamings.split(separator: ",").map(PhraseWord.words)
    sayings = data.sayings.split(separator: ",").map(PhraseWord.words)
    contrasts = data.contrasts.split(separator: ",").map(PhraseWord.words)
    nameHolders = Set(DataText.bytes(data.nameHolders))
    formerAttributes = data.formerAttributes.split(separator: ",").map(PhraseWord.words)
    endings = Set(DataText.bytes(data.endings) + [[]])
    titlePrefixes = Set(DataText.bytes(data.titlePrefixes))
    commonNames = Set(DataText.bytes(data.commonNames))
    derivations = Set(DataText.bytes(data.derivations) + [[]])
    adverbEndings = Set(DataText.bytes(data.adverbEndings))
    adverbialPhrases = pairs(data.adverbialPhrases).map { pair in
      (pair.from, pair.to.split(separator: 0x5F).map(Array.init))
    }
    verbEndings = Set(DataText.bytes(data.verbEndings))
    wordsBefore = Set(DataText.words(data.wordsBefore))
    wordsAfter = Set(DataText.words(data.wordsAfter))
    shortCountries = Set(
      DataText.lines(countryWords).flatMap { $0.dropFirst() }.filter { $0.count == 1 })
    sharesForms = data.sharesForms
    capitalizesFirstWordOnly = data.capitalizesFirstWordOnly
  }
}
