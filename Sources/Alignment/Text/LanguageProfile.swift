import TextModel

/// What the aligner knows of a language beyond its stemmer; a language without a row has none of it.
struct LanguageProfile: Sendable {
  /// The primary language subtag.
  let language: String
  /// Words that say nothing about a translation, left out of dictionary glosses.
  let stopWords: StaticString
  /// Short forms in dictionaries, written with a full stop, that are remarks and no translations.
  let glossRemarks: StaticString
  /// Forms the stemmer leaves apart, a lemma and its forms a line.
  let irregular: StaticString
  /// Words before the number of a part: `article`.
  let labels: StaticString

  /// The row for a language.
  static func profile(for language: LanguageTag) -> LanguageProfile? {
    all.first { $0.language == language.language }
  }

  /// The words of a table, each with the number of its line; `skipping` first words a line are keys.
  static func words(_ table: StaticString) -> [(line: Int, words: [[UInt8]])] {
    table.withUTF8Buffer { bytes in
      bytes.split(separator: 0x0A).enumerated().map { line, text in
        (line, text.split(separator: 0x20).map { Array($0) })
      }
    }
  }

  private static let all = [english, russian]

  private static let english = LanguageProfile(
    language: "en",
    stopWords: """
      a an the of to in on at by for from with without into onto upon as is are was were be been
      being am and or nor not no but if so than that this these those it its he she him her his they
      them their we us our you your i me my who whom whose which what when where why how do does did
      done have has had having will would shall should can could may might must there here etc eg ie
      also any some such very s t re ll ve d m esp usu one's oneself sb sth somebody something someone
      one or used up out off over under about variant
      """,
    glossRemarks: "abbr coll dial esp fig lit onom orig pr sl usu",
    irregular: """
      see saw seen
      go went gone goes
      come came
      say said
      tell told
      get got gotten
      think thought
      hear heard
      feel felt
      stand stood
      understand understood
      sit sat
      run ran
      eat ate eaten
      drink drank drunk
      fall fell fallen
      grow grew grown
      draw drew drawn
      drive drove driven
      ride rode ridden
      sing sang sung
      swim swam swum
      throw threw thrown
      fly flew flown flies
      wear wore worn
      tear tore torn
      swear swore sworn
      bear bore borne
      forget forgot forgotten
      hide hid hidden
      bite bit bitten
      beat beaten
      shake shook shaken
      wake woke woken
      steal stole stolen
      freeze froze frozen
      sell sold
      buy bought
      catch caught
      teach taught
      seek sought
      sleep slept
      weep wept
      sweep swept
      creep crept
      lead led
      feed fed
      bleed bled
      flee fled
      spend spent
      lend lent
      bend bent
      win won
      hang hung
      sink sank sunk
      spring sprang sprung
      shrink shrank shrunk
      strike struck stricken
      stick stuck
      shoot shot
      shine shone
      dig dug
      swing swung
      cling clung
      fling flung
      wind wound
      bind bound
      grind ground
      become became
      mean meant
      deal dealt
      burn burnt
      learn learnt
      dream dreamt
      lay laid
      light lit
      slide slid
      spin spun
      ring rang rung
      blow blew blown
      show shown
      sew sewn
      goose geese
      leaf leaves
      half halves
      wolf wolves
      knife knives
      thief thieves
      good better best
      bad worse worst
      """,
    labels: "article chapter section part annex appendix table figure item paragraph")

  private static let russian = LanguageProfile(
    language: "ru",
    stopWords: """
      и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне
      было вот от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до
      вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы
      тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому
      этого какой совсем ним здесь этом один почти мой тем чтобы нее были куда зачем всех при об это
      или также
      """,
    glossRemarks: "букв книжн перен прост разг сокр устар",
    irregular: "",
    labels: "статья глава раздел часть приложение таблица рисунок рис пункт параграф")
}
