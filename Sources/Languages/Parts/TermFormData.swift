// SPDX-License-Identifier: Apache-2.0

/// How the forms of a term may differ in a language, beyond what stems say; lists are words separated by
/// white space.
package struct TermFormData: Sendable {
  /// Spellings and what they are compared as, where the first is inside a word: `ise>ize`.
  package var spellings = ""
  /// The fewest bytes that a word has beside such a spelling, an apostrophe and what follows it aside.
  package var spellingStem = 0
  /// The same for spellings that may be a whole word: `centre>center`.
  package var wordSpellings = ""
  /// Words that are not part of a term when they lead it.
  package var articles = ""
  /// Articles before things that have no name.
  package var indefiniteArticles = ""
  /// Words before a noun that means a thing named before: `the`, `this`, 该.
  package var determiners = ""
  /// Words that a hyphen joins to a term to deny it, or to make another name: `non` in `non-member states`, Вест-Индия.
  package var negatingPrefixes = ""
  /// Words in the place of an article at the beginning of a name: `One` in `One Belt, One Road`.
  package var articleless = ""
  /// Pronouns of the third person, in all forms: `it`, `its`.
  package var pronouns = ""
  /// Endings of words before the noun that a term is about, in a language that is not known by its prepositions.
  package var attributeEndings = ""
  /// Endings of nouns that end like such a word.
  package var nounEndings = ""
  /// Words that may be left out of a term or added inside it.
  package var fillers = ""
  /// Words that join the parts of a term and are none themselves.
  package var particles = ""
  /// Particles, articles among them, that make one word the attribute of another: those by which
  /// `stability of the system` and `system stability` differ.
  package var links = ""
  /// The words of these that come between a thing and its owner.
  package var owners = ""
  /// Endings of a word that is the owner of the thing before it, in a language without such words: `банка`.
  package var ownerEndings = ""
  /// Endings of verbs in the past that have an ending of `ownerEndings` as well: `приняла`.
  package var pastEndings = ""
  /// Signs that are read as words: `&>and`.
  package var signs = ""
  /// Suffixes that make one word of another, as they come after the root: `-ическ-`, 性.
  package var suffixes = ""
  /// Prefixes that make one word of another: `от-редактировать`, `само-изоляция`.
  package var prefixes = ""
  /// Endings by which two forms of one noun or adjective may differ; having none is one as well.
  package var endings = ""
  /// Endings that make a possessive of a form: `'s`.
  package var clitics = ""
  /// Words that begin an attribute after the word that a phrase is about: `of`, `with`.
  package var prepositions = ""
  /// The ending of plurals, and endings of other words that are like it: `-s`, `-ss -us`.
  package var pluralEnding = ""
  /// Endings of words in the singular that end like a plural.
  package var singularEndings = ""
  /// Plurals without the usual ending.
  package var plurals = ""
  /// Words that join two things, in a term and elsewhere: `and`, `or`.
  package var conjunctions = ""
  /// The conjunctions that make a plural of two things.
  package var additions = ""
  /// Words that agree in number with the thing before them: `is`, `are`.
  package var agreeing = ""
  /// Words that announce two things: `both X and Y`.
  package var announcing = ""
  /// Words before a term that is not used but spoken about: `the phrase`.
  package var mentions = ""
  /// Words between such a word and the term: `called it`.
  package var mentionLinks = ""
  /// Phrases, separated by commas, of sentences in which an old name is meant: `also known as`.
  ///
  /// An asterisk is any ending of a word.
  package var renamings = ""
  /// Phrases, in the notation of `renamings`, after which words are quoted: directly before a term without an article
  /// (`they wrote X`), or before a colon (`the text reads: …`).
  package var sayings = ""
  /// Phrases, in the notation of `renamings`, of sentences that tell two terms from each other: `rather than`.
  package var contrasts = ""
  /// Words with a capital before an owner that do not make a longer name of it: `Government` in `Government of X`.
  package var nameHolders = ""
  /// Phrases, separated by commas, before a name of former times: `British` in `British Burma`.
  ///
  /// An asterisk is any ending of a word.
  package var formerAttributes = ""
  /// Characters directly before a word that make a longer one of it: 正 in 正能量.
  package var boundPrefixes = ""
  /// Words that break iteration cuts in two: 太阳能.
  package var longWords = ""
  /// Words that directly follow a word and make a longer one of its last part: 银行 in 银行业.
  package var boundEndings = ""
  /// Words directly before a word of one character that leave it a word of its own: 论 in 论道.
  package var wordsBefore = ""
  /// Words directly after a word of one character that leave it a word of its own: 者 in 仁者爱人, 与 in 道与德.
  package var wordsAfter = ""
  /// Words directly before a common word that show that it is not the end of a longer expression: `new`, 各国.
  ///
  /// They are besides `PhraseData.edges`. With none, nothing is said about the neighbours of words.
  package var freeBefore = ""
  /// Words directly after a common word that show that it is not the beginning of a longer expression: `said`, 出席.
  package var freeAfter = ""
  /// Words of small letters that are also an abbreviation when written in capitals, besides the stop words: `aid`.
  package var homographs = ""
  /// Names that are common words when written in small letters, in all forms: `turkey turkeys china`.
  package var commonNames = ""
  /// Endings of verbs: `leverage`, `leveraged`.
  package var verbEndings = ""
  /// Prefixes of four letters or more after which the next part of a word has no capital in titles: `Anti-crisis`.
  package var titlePrefixes = ""
  /// Endings by which a noun and its verb or adjective may differ: `settle`, `settlement`.
  package var derivations = ""
  /// Endings of adverbs: `peaceful`, `peacefully`.
  package var adverbEndings = ""
  /// Adjectives and the words that say the same beside a verb: `mutual>each_other`.
  package var adverbialPhrases = ""
  /// Whether a name has a capital at its beginning only, and where names inside it begin; in titles too.
  package var capitalizesFirstWordOnly = false
  /// Whether a word keeps its form when the words around it change: nothing agrees with it.
  package var sharesForms = false

  /// No words.
  package init() {}
}
