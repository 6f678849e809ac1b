// SPDX-License-Identifier: Apache-2.0

/// The words of a language for negation, dates and opposites: differences that a person must not overlook in a match.
///
/// Lists are folded tokens, separated by white space.
package struct WarningData: Sendable {
  /// Words that negate: `not`; also phrases, in the notation of `opposites`: `refused_to`.
  package var negations = ""
  /// Endings of tokens that negate: `n't`.
  package var negationEndings = ""
  /// Phrases that contain a negation and do not negate: 不断, 未来, 不得不, `no_fewer_than`.
  package var affirmations = ""
  /// Names of the days of the week; the months are in `NumberData`.
  package var weekdays = ""
  /// Units that make the number before them part of a date: 年; forms of one word have `/` between them: `год/года`.
  package var dateUnits = ""
  /// Words that exclude one another, a row of them a line, separated by `|`: `export exports | import imports`.
  ///
  /// A word is a list of its forms. In a form, `_` is a space. A form that ends with `*` may have any ending. A form
  /// after `=` means none of the words: `=前提` in a row of 前 and 后.
  package var opposites = ""
  /// Words that exclude one another where one takes the place of the other in a text that is otherwise the same:
  /// `上 | 下`, `over | under`.
  ///
  /// The notation is that of `opposites`, without `*`. Words that two texts may have for other reasons belong here.
  package var swaps = ""
  /// Words that exclude one another in all languages: `trade exports exported ~export | imports imported ~import`.
  ///
  /// The notation is that of `opposites`, after an id that is the same in all languages; so is the order of the words.
  /// Only words that a translation keeps belong here, neither idioms nor words with several senses. A form after `~`
  /// does not prove that a text means the word: it only keeps a text from meaning the opposite. A form after `=`
  /// means none of the words: `=北京` in a row of 北 and 南.
  ///
  /// In a form, `#` is a number, `####` is a number of four characters, as years are, and `@` is a name of a month:
  /// `before_#_@`.
  ///
  /// In a row whose id begins with `order-`, the order in which a text has both words tells: `the former`, `the latter`.
  /// The id of a row of parties begins with `party-` or `state-`, and that of a row of other things with `thing-`: a
  /// negation does not turn these into one another.
  package var contrasts = ""
  /// Words that compare what is before them with what is after them, an effect a line: `more exceeds higher_than`.
  ///
  /// The effects are `more` and `less`; `than` with `high` and `low` for 比…快; and `none` for words that only look like one
  /// (比例). The notation is that of `opposites`.
  package var comparisons = ""
  /// Words that part a sentence into two sides, a kind of sides and an effect a line: `cause after due_to because_of`.
  ///
  /// The kinds are `cause` (marked is the cause), `reject` (what is not so) and `become` (the new office). After a word of
  /// the effect `after` the marked side follows, as far as the next comma; before a word of `before` is the marked side.
  /// Between a word of `open` or `after` and one of `close` or `before`, it is what is between them: 由 … 造成. A marked side
  /// before its word begins after a comma or a word of `start`. The effect `none` is for words that only look like one. The notation is that of `opposites`.
  package var sides = ""
  /// Words between two statements, where one may say no and the other not: `but`, `while`.
  package var turns = ""
  /// Words for the places of a ranking, a place a line: `1 ranks_first largest`.
  ///
  /// The notation is that of `opposites`. A form after `>` comes before what has the place: `>followed_by`. The line 0 has
  /// words that only look like one: `first_time`.
  package var ranks = ""
  /// Words that a translation keeps, one word per line: `written in_writing written_consent ~writ*`.
  ///
  /// The notation is that of `contrasts`, without `|`. A text that has a word which the other one lacks, also in the forms
  /// after `~`, says something that the other does not. A word whose id begins with `list-` counts only beside a word
  /// that joins the members of a list (`RoleData.joints`).
  package var kept = ""
  /// The mark between the members of a list, which nothing else has: `、`.
  package var listMark = ""
  /// Words and marks that may separate the members of a list: `and`, `,`.
  package var listJoints = ""
  /// Names of cities, a city a line: an id that is the same in all languages, and its names: `moscow москв*`.
  ///
  /// The notation is that of `contrasts`.
  package var cities = ""
  /// Names of currencies, in the form of `cities`.
  package var currencies = ""
  /// Names of countries that ICU does not have, a country a line: its region code and its names: `US u.s`.
  ///
  /// The notation is that of `opposites`. A name with a capital (`US`) matches only in the same case.
  package var countryNames = ""
  /// Short names of countries and words made of names, in the form of `countryNames`: `CN chinese`.
  ///
  /// A word that may mean one of several countries has several codes: `IN,ID 印`.
  package var countryWords = ""
  /// Frames in which a word of `countryWords` means a country: `-方`, in which the word is written `-`.
  ///
  /// Without a frame the word is enough. If a frame is itself a word of `countryWords` (`中-`), it names its own
  /// country.
  package var countryFrames = ""
  /// Endings that a name of a country may have: `'s`.
  package var countryEndings = ""
  /// Words between the last two names of a list: `and`.
  package var joiners = ""
  /// Words that say that the order of a list counts, in the notation of `opposites`: `respectively`.
  package var orderWords = ""
  /// Given names after which the name of a country is a surname: `michael`.
  package var givenNames = ""

  /// No words.
  package init() {}

  init(
    negations: String, negationEndings: String = "", affirmations: String = "",
    weekdays: String = "", dateUnits: String = "", opposites: String = "", swaps: String = "",
    contrasts: String = "", comparisons: String = "", sides: String = "", turns: String = "",
    ranks: String = "",
    kept: String = "",
    listMark: String = "",
    listJoints: String = "",
    cities: String = "", currencies: String = "", countryNames: String = "",
    countryWords: String = "",
    countryFrames: String = "",
    countryEndings: String = "", joiners: String = "", orderWords: String = "",
    givenNames: String = ""
  ) {
    self.negations = negations
    self.negationEndings = negationEndings
    self.affirmations = affirmations
    self.weekdays = weekdays
    self.dateUnits = dateUnits
    self.opposites = opposites
    self.swaps = swaps
    self.contrasts = contrasts
    self.comparisons = comparisons
    self.sides = sides
    self.turns = turns
    self.ranks = ranks
    self.kept = kept
    self.listMark = listMark
    self.listJoints = listJoints
    self.cities = cities
    self.currencies = currencies
    self.countryNames = countryNames
    self.countryWords = countryWords
    self.joiners = joiners
    self.orderWords = orderWords
    self.countryFrames = countryFrames
    self.countryEndings = countryEndings
    self.givenNames = givenNames
  }

  /// The rows of `contrasts`: an id, and the forms of each word.
  package var contrastRows: [(id: String, words: [[String]])] {
    DataText.rows(contrasts).compactMap { words in
      guard let id = words.first?.first else { return nil }
      return (id, [Array(words[0].dropFirst())] + words.dropFirst())
    }
  }

  /// The rows of `kept`, in the form of `contrastRows`.
  package var keptRows: [(id: String, words: [[String]])] {
    DataText.lines(kept).compactMap { line in line.first.map { ($0, [Array(line.dropFirst())]) } }
  }

  /// The ids of rows of `contrasts` that say the same of two parties from the other side: one buys what the other sells.
  package static let converses = Set(
    DataText.words(
      "trade deal win-lose lawsuit duty lend lose-gain receive-send source-market flow exchange-rate rate-move"
    ))

  /// The ids of rows of `contrasts` whose words mean the same where both are denied: *shall not* and не вправе.
  package static let modal = Set(
    DataText.words("duty permission able continue may-certain all-some"))

  /// The ids of rows of `contrasts` that name persons, places and times besides those that begin with `thing-`.
  package static let things = Set(
    DataText.words(
      """
      upper-house sex civil-criminal parent child spouse hemisphere side bank season half-day armed-force sibling-age prosecution
      """))

  /// The ids of rows of `contrasts` that say the same of two currencies from the other side: one rises where the other falls.
  package static let rates = Set(
    DataText.words("exchange-rate quantity move rate-move strength price-level contraction"))

  /// A name of a country, or a word in one of its frames.
  package struct CountryName: Sendable {
    /// The name, in the notation of `opposites`.
    package let form: String
    /// The countries that it names, in order; each with the region codes that it may have.
    package let regions: [Set<String>]
    /// Whether it is of `countryNames`.
    package let isName: Bool
  }

  /// The names of `countryNames`, and the words of `countryWords` in each frame.
  package var countries: [CountryName] {
    let words = Self.countries(countryWords)
    let regions = Dictionary(grouping: words, by: \.form).mapValues { $0.map(\.regions) }
    // Each frame with the countries that it names itself, as 美-关系 does.
    let frames = DataText.words(countryFrames).map { frame in
      let parts = frame.split(separator: "-", omittingEmptySubsequences: false)
      return (parts: parts, around: parts.flatMap { regions[String($0)] ?? [] })
    }
    var all = Self.countries(countryNames).map {
      CountryName(form: $0.form, regions: [$0.regions], isName: true)
    }
    for word in words {
      if frames.isEmpty {
        all.append(CountryName(form: word.form, regions: [word.regions], isName: false))
      }
      for frame in frames {
        all.append(
          CountryName(
            form: frame.parts.joined(separator: word.form), regions: frame.around + [word.regions],
            isName: false))
      }
    }
    return all
  }

  private static func countries(_ table: String) -> [(form: String, regions: Set<String>)] {
    DataText.lines(table).flatMap { line in
      let regions = Set((line.first ?? "").split(separator: ",").map(String.init))
      return line.dropFirst().map { ($0, regions) }
    }
  }
}
