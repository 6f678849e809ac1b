import ICUText
import TextModel

/// The commonest words of a language, and letters that speak for it.
struct WordProfile {
  /// The language; `nil` for one that is only known in order to be told apart.
  var language: LanguageTag?
  /// Its commonest words, in small letters.
  var words: Set<String>
  /// Letters that the first language of the family does not use, or the first one's own.
  var letters: Set<UInt32>
  /// What one of the letters counts; a word counts 2.
  var letterWeight: Int

  private init(_ language: LanguageTag?, words: String, letters: String = "", letterWeight: Int = 1)
  {
    self.language = language
    self.words = Set(words.split(separator: " ").map { String($0) })
    self.letterWeight = letterWeight
    self.letters = Set(letters.unicodeScalars.map(\.value))
  }

  /// Languages of one script; the first is taken when nothing speaks for another.
  struct Family {
    fileprivate var profiles: [WordProfile]

    /// The language with the most words and letters in a text; one hit against the first is not
    /// enough to leave it.
    func best(of bytes: UnsafeBufferPointer<UInt8>) -> LanguageTag? {
      var scores = [Int](repeating: 0, count: profiles.count)
      var word: [UInt8] = []
      var at = 0
      while at <= bytes.count {
        let (scalar, length) = at < bytes.count ? UTF8Scalars.decode(bytes, at: at) : (0x20, 1)
        at += length
        if CharacterClass.isLetter(scalar) {
          let small = CharacterClass.lowercase(scalar)
          UTF8Scalars.append(small, to: &word)
          if small >= 0x80 {
            for index in profiles.indices where profiles[index].letters.contains(small) {
              scores[index] += profiles[index].letterWeight
            }
          }
        } else if !word.isEmpty {
          // A longer word is none of the commonest.
          if word.count <= 12 {
            let text = String(decoding: word, as: UTF8.self)
            for index in profiles.indices where profiles[index].words.contains(text) {
              scores[index] += 2
            }
          }
          word.removeAll(keepingCapacity: true)
        }
      }
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      return scores[best] > scores[0] + 2 ? profiles[best].language : profiles[0].language
    }
  }

  /// Languages in Latin letters.
  static let latin = Family(profiles: [
    WordProfile(
      .english,
      words:
        "the of and to in is that for it was on with as by at from are this be which or an not have has were but their its"
    ),
    WordProfile(
      nil,
      words: "der die das und ist nicht von zu den mit dem des ein eine auf im für sich auch als",
      letters: "äöüß"),
    WordProfile(
      nil,
      words:
        "le la les des et est une un du dans que qui pour par sur pas au aux avec ce cette ont",
      letters: "éèêàçùœîôûë"),
    WordProfile(
      nil, words: "el la los las de y que en un una es por con para del se al como más su",
      letters: "ñáíóúé¿¡"),
    WordProfile(
      nil, words: "il la che di e un una per non con del della le gli sono è dei nel alla",
      letters: "àèìòù"),
    WordProfile(
      nil, words: "o a os as de que e do da em um uma para com não por dos das no na se",
      letters: "ãõçáéêíóú"),
    WordProfile(
      nil, words: "i w na z się nie do że jest to o jak po od za przez oraz", letters: "ąćęłńóśźż"),
    WordProfile(
      nil, words: "ve bir bu için ile da de olarak olan daha gibi çok ne", letters: "çğışöü"),
  ])

  /// Languages in Cyrillic letters.
  static let cyrillic = Family(profiles: [
    WordProfile(
      .russian,
      words:
        "и в не на с что по к из для как его от это или но за то при также их о а является который между",
      letters: "ыэё"),
    WordProfile(
      nil, words: "і та що в у на з до не від за як для це або при також", letters: "іїєґ",
      letterWeight: 4),
    WordProfile(
      nil, words: "і ў не на што з да як для гэта або пра", letters: "ўі", letterWeight: 4),
    WordProfile(
      nil, words: "и на да се за от в не че са по с като е това или към", letters: "ъ",
      letterWeight: 4),
    WordProfile(
      nil, words: "и у је да на се за од са не што као су или", letters: "ђћљњџј", letterWeight: 4),
    WordProfile(
      nil, words: "және мен бұл үшін бар де бір да еді", letters: "әғқңөұүһі", letterWeight: 4),
    WordProfile(
      nil, words: "жана менен бул үчүн бар бир да деп эмес", letters: "ңөү", letterWeight: 4),
    WordProfile(nil, words: "ва дар ба аз бо ин ки барои аст", letters: "ғӣқӯҳҷ", letterWeight: 4),
    WordProfile(nil, words: "ба нь юм байна энэ бол гэж", letters: "өү", letterWeight: 4),
  ])
}
