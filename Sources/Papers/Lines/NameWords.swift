// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// The words beside names, and of institutions, in all languages of a catalog: a paper names its authors
/// in several.
struct NameWords: Sendable {
  /// Small words that are part of a name.
  let particles: Set<String>
  /// Words between the last two names.
  let conjunctions: Set<String>
  /// Texts that may come before the first name.
  let bylines: [[UInt32]]
  /// Words for the role of a person, the longest first: `translated by`.
  let roles: [[String]]
  /// Short names of countries in brackets before names: 俄.
  let countryMarks: Set<String>
  private let degrees: Set<String>
  private let posts: Set<String>
  private let givenNames: Set<String>
  private let patronymicEndings: [String]
  private let institutions: Set<String>
  private let topics: Set<String>
  /// Parts of words, in UTF-8.
  private let institutionParts: [[UInt8]]

  private init(_ languages: LanguageCatalog) {
    let data = languages.languages.compactMap(\.names)
    func words(_ list: KeyPath<NameData, String>) -> [String] {
      data.flatMap { DataText.words($0[keyPath: list]) }
    }
    particles = Set(words(\.particles))
    conjunctions = Set(words(\.conjunctions))
    bylines = words(\.bylines).map {
      $0.unicodeScalars.map { $0 == "_" ? 0x20 : $0.value }
    }
    roles = words(\.roles).map { DataText.words(DataText.spaced($0)) }.sorted {
      $0.count > $1.count
    }
    countryMarks = Set(words(\.countryMarks))
    degrees = Set(words(\.degrees))
    posts = Set(words(\.posts))
    givenNames = Set(
      words(\.givenNames) + words(\.foreignGivenNames).flatMap { DataText.pairs($0).map(\.to) })
    patronymicEndings = words(\.patronymicEndings)
    institutions = Set(words(\.institutions))
    topics = Set(words(\.institutionTopics))
    institutionParts = words(\.institutionParts).map { Array($0.utf8) }
  }

  /// The words of the languages of a catalog.
  static func words(of languages: LanguageCatalog) -> NameWords { compiled.table(in: languages) }

  private static let compiled = CompiledTables { NameWords($1) }

  /// Whether a word is part of the name of an institution, or of a title, and of no person's name.
  func namesInstitution(_ word: String) -> Bool {
    let bare = Self.bare(word)
    return institutions.contains(bare) || topics.contains(bare)
  }

  /// Whether a line has a word that only institutions have.
  func nameInstitution(in line: String) -> Bool {
    if institutionParts.contains(where: { line.hasBytes($0) }) { return true }
    return line.split { $0 == " " || $0 == "," || $0 == "." }
      .contains { institutions.contains(Self.bare(String($0))) }
  }

  /// Whether a line has the form of an institution's name: its word is among the first two or is the last one, and in Han the
  /// line ends with it.
  func isInstitution(_ line: String) -> Bool {
    let bare = line.trimming { !CharacterClass.isLetter($0) }
    let bytes = Array(bare.utf8)
    if institutionParts.contains(where: { bytes.suffix($0.count).elementsEqual($0) }) {
      return true
    }
    let words = bare.split { $0 == " " || $0 == "," || $0 == "." }.map { Self.bare(String($0)) }
    return (words.prefix(2) + words.suffix(1)).contains(where: institutions.contains)
  }

  /// Whether words after a name are a degree or a rank: `Ph.D.`, `д.и.н.`.
  func areDegree(_ words: [String]) -> Bool {
    !words.isEmpty
      && words.allSatisfy { degrees.contains(Self.letters($0)) }
  }

  /// Whether a word beside a name is a post or a degree: `Prof.`, 教授.
  func isPost(_ word: String) -> Bool { posts.contains(Self.letters(word)) }

  /// The letters of a word, in small letters.
  private static func letters(_ word: String) -> String {
    let letters = word.lowercased().unicodeScalars.filter { CharacterClass.isLetter($0.value) }
    return String(String.UnicodeScalarView(letters))
  }

  /// Whether a word is a given name that many bear, or a patronymic.
  func isGivenName(_ word: String) -> Bool {
    let word = Self.bare(word)
    return givenNames.contains(word)
      || word.unicodeScalars.count > 5 && patronymicEndings.contains(where: word.hasSuffix)
  }

  /// Whether the words of a name are surely those of a person: a given name that many bear, a patronymic, or
  /// syllables of pinyin, of Wade and Giles, or of Palladius alone.
  func isPerson(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "-" }.map { Self.bare(String($0)) }
    if words.contains(where: isGivenName) { return true }
    return !words.isEmpty
      && words.allSatisfy {
        !$0.isEmpty && !PinyinSyllables.cuts(of: Array($0.utf8)[...], limit: 4).isEmpty
          || Palladius.isChinese($0) || Self.wadeGiles.contains(Array($0.utf8))
      }
  }

  private static let wadeGiles = Set(PinyinSyllables.all.flatMap(WadeGiles.spellings))

  private static func bare(_ word: String) -> String {
    word.lowercased().trimming { !CharacterClass.isLetter($0) }
  }
}

extension String {
  /// Whether some bytes, a piece of UTF-8, occur in the text; false for no bytes.
  ///
  /// Unlike `contains`, it does not ask which characters look the same, and is many times as fast.
  ///
  /// - Complexity: O(*n* · *m*).
  func hasBytes(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return false }
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.count >= part.count else { return false }
      return (0...bytes.count - part.count).contains { start in
        bytes[start] == first
          && part.indices.dropFirst().allSatisfy { bytes[start + $0] == part[$0] }
      }
    }
  }

  /// Whether a text has a Han character.
  var isHan: Bool { unicodeScalars.contains { CharacterClass.isHan($0.value) } }

  /// The text without the scalars at both ends that a test names.
  func trimming(_ isTrimmed: (UInt32) -> Bool) -> String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isTrimmed(first.value) { scalars.removeFirst() }
    while let last = scalars.last, isTrimmed(last.value) { scalars.removeLast() }
    return String(scalars)
  }
}
