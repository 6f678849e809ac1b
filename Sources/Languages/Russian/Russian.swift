// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Language {
  /// Russian.
  static let russian: Language = {
    var russian = Language("ru", scripts: ["Cyrl"], codes: ["rus"])
    russian.encodings = ["ru": "windows-1251 KOI8-R IBM866 ISO-8859-5 x-mac-cyrillic"]
    russian.headings = ["ru": "ロシア語 러시아어 russian 俄文 俄语 俄語 俄 russe русский рус"]
    russian.fileMarkers = "ru rus ru-ru russian русский рус 俄 俄文 俄语 俄文版"
    russian.affixes = ["ru": "r rus russian"]
    russian.detection = DetectionData(
      words: """
        и в не на с что по к из для как его от это или но за то при также их о а является который
        между
        """,
      letters: "ыэё", pairs: "ъе ъё ъю ъя")
    russian.detection?.romanWords =
      "v na po o ot iz ne chto dlya kak ili eto pri takzhe oblasti kotoryy kotorye byl budet mezhdu s so k ob ikh"
    russian.numbers = .russian
    russian.quantities = .russian
    russian.sentences = .russian
    russian.hyphens = .russian
    russian.stems = .russian
    russian.terms = .russian
    russian.spellings = { russianSpellings }
    russian.repetition = RepetitionData(
      doubled: """
        очень еле чуть едва вот да нет так ну ещё еще давно далеко долго тихо скоро было то
        """)
    russian.phrases = .russian
    russian.alignment = .russian
    russian.names = .russian
    russian.sections = [.russian]
    russian.prepositions = .russian
    russian.warnings = .russian
    russian.negation = .russian
    russian.roles = .russian
    russian.placeholders = .russian
    return russian
  }()
}
