// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Language {
  /// English.
  static let english: Language = {
    var english = Language("en", scripts: ["Latn"], codes: ["eng"])
    english.encodings = ["en": "windows-1252"]
    english.headings = ["en": "영어 english 英文 英语 英語 英 anglais английский англ"]
    english.fileMarkers = "en eng en-us en-gb english 英 英文 英语 英文版"
    english.affixes = ["en": "e eng english"]
    english.wordListPath = "/usr/share/dict/american-english"
    english.detection = DetectionData(
      words: """
        the of and to in is that for it was on with as by at from are this be which or an not have
        has were but their its a i no do if shall must may can would should been we our you he she they his
        her who when what there any each such other more than into without within under between about
        before after had these those only where while then
        """)
    english.numbers = .english
    english.quantities = .english
    english.sentences = .english
    english.hyphens = .english
    english.stems = .english
    english.terms = .english
    english.spellings = { englishSpellings }
    english.repetition = RepetitionData(
      doubled: """
        had that very long so bye ha no do far many much more again now well there really etc blah yes
        never hear knock tick tock ding dong beep hey there ho hum chop cheep tut tap clap hip bang boom
        """)
    english.borrowedPhrases = englishBorrowedPhrases
    english.phrases = .english
    english.alignment = .english
    english.names = .english
    english.sections = [.english]
    english.article = .english
    english.warnings = .english
    english.negation = .english
    english.roles = .english
    english.placeholders = .english
    return english
  }()
}
