import TextModel

/// How the phrases of a language that may be terms look; a language without a row has none.
struct PhraseProfile: Sendable {
  /// The primary language subtag.
  let language: String
  /// Whether words are parted by spaces; without, every Han character is a token.
  let isSpaced: Bool
  /// The fewest and the most tokens of a phrase.
  let length: ClosedRange<Int>
  /// Tokens no phrase begins or ends with, parted by spaces.
  let edges: StaticString

  /// The row for a language.
  static func profile(for language: LanguageTag) -> PhraseProfile? {
    all.first { $0.language == language.language }
  }

  /// The tokens of `edges`.
  var edgeWords: Set<String> {
    Set("\(edges)".split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let all = [
    PhraseProfile(
      language: "zh", isSpaced: false, length: 2...10,
      edges: "的 了 与 及 其 这 那 也 都 而 但 且 我 你 他 她 它 们 很 更 最 就 还 又 已 曾 吗 呢 着"),
    PhraseProfile(
      language: "en", isSpaced: true, length: 1...6,
      edges: """
        a an the and or but nor so yet if then than that this these those it its he his him she her they
        them their we us our you your i me my who whom whose which what when where why how of in on at to
        from by with for as into onto upon over under about between among through during before after
        above below against within without via per not no yes is are was were be been being am do does did
        have has had will would shall should can could may might must also only just more most very much
        many such other same own each every any some all both either neither one two three new first
        second well up down out off there here s t while because however therefore thus etc ie eg
        """),
    PhraseProfile(
      language: "ru", isSpaced: true, length: 1...6,
      edges: """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было
        вот от меня о об из ему когда даже ну ли если или ни быть был до вас уж вам ведь там потом себя
        они тут где есть для мы тебя их чем была сам чтоб без чего раз тоже себе под будет тогда кто этот
        того потому этого какой здесь этом один мой тем чтобы нее были куда зачем всех при два об другой
        после над больше тот через эти нас про них какая много эту моя свою этой перед том такой им более
        всю между это также который которая которые которых которой является своей своих
        """),
  ]
}
