import TextModel

extension Language {
  /// Russian.
  static let russian: Language = {
    var russian = Language("ru", scripts: ["Cyrl"], codes: ["rus"])
    russian.detection = DetectionData(
      words: """
        и в не на с что по к из для как его от это или но за то при также их о а является который
        между
        """,
      letters: "ыэё")
    russian.numbers = .russian
    russian.sentences = .russian
    russian.hyphens = .russian
    russian.stems = .russian
    russian.terms = .russian
    russian.phrases = .russian
    russian.alignment = .russian
    return russian
  }()
}
