import TextModel

/// What stemming needs to know of a language: Snowball's algorithm, and what Snowball leaves apart.
struct StemmingTable: Sendable {
  /// The primary language subtag.
  let language: String
  /// Snowball's name of the algorithm.
  let algorithm: String
  /// Whether the algorithm is run until it changes nothing: it takes what looks like an ending off a
  /// bare lemma (`симптом`, `журнал`) that it left on an inflected form.
  let isRepeated: Bool
  /// Letters that are written for one another, replaced before stemming.
  let letters: [(from: StaticString, to: StaticString)]
  /// Forms no suffix rule relates, a lemma and its forms a line.
  let irregular: StaticString
  /// Final consonants before which a vowel comes and goes (`рынок`, `рынка`), and those vowels.
  let fleeting: (consonants: StaticString, vowels: StaticString)?

  /// The table for a language.
  static func table(for language: LanguageTag) -> StemmingTable? {
    all.first { $0.language == language.language }
  }

  private static let all = [
    StemmingTable(
      language: "en", algorithm: "english", isRepeated: false, letters: [],
      irregular: """
        analysis analyses
        basis bases
        begin began begun
        break broke broken
        bring brought
        build built
        child children
        choose chose chosen
        crisis crises
        criterion criteria
        datum data
        die dying died
        fight fought
        find found
        foot feet
        forum fora
        give gave given
        hold held
        keep kept
        know knew known
        leave left
        life lives
        lie lying
        lose lost
        make made
        man men
        medium media
        meet met
        mouse mice
        pay paid
        phenomenon phenomena
        rise rose risen
        self selves
        send sent
        speak spoke spoken
        stratum strata
        take took taken
        tie tying
        tooth teeth
        wife wives
        woman women
        write wrote written
        """,
      fleeting: nil),
    StemmingTable(
      language: "ru", algorithm: "russian", isRepeated: true, letters: [("ё", "е")],
      irregular: """
        время времени временем времена времен временам временами временах
        год году годы года лет годов годам годами годах
        день дня дню днем дни дней дням днями днях дне
        дитя дети детей детям детьми детях
        друг друзья друзей друзьям друзьями друзьях
        имя имени именем имена имен именам именами именах
        лоб лба лбу лбом лбе лбы
        мать матери матерью матерей матерям матерями матерях
        дочь дочери дочерью дочерей дочерям дочерями дочерях
        пламя пламени пламенем
        племя племени племенем племена племен племенам племенами племенах
        письмо письма письму письмом письме писем письмам письмами письмах
        путь пути путем путей путям путями путях
        рот рта рту ртом рты ртов
        сестра сестры сестре сестру сестрой сестер сестрам сестрами сестрах
        сосед соседи соседей соседям соседями соседях
        сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях
        гребня гребень
        камня камень
        корня корень
        ливня ливень
        парня парень
        перечня перечень
        ремня ремень
        стержня стержень
        уровня уровень
        знамя знамени знаменем знамена знамен знаменам знаменами знаменах
        бремя бремени бременем
        человек человека человеку человеком человеке люди людей людям людьми людях
        """,
      fleeting: ("кцнл", "ое")),
  ]
}
