// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Finds the authors that are in one paragraph with the title before them.
///
/// `… of Metformin WANG Hai-yan, LI Qiang. Department of Endocrinology, …`: a comma is between two names at least, or an
/// institution comes after a name, and each name has a sign that words of titles lack: a surname in capitals, initials,
/// the mark of a note. In Chinese, a space is before two names or more. A title about persons has a small word before
/// the first one: `… of George W. Bush, …`.
struct TitleAuthors {
  /// The names, without what comes after them.
  let range: Range<Int>
  /// The end of the title.
  let titleEnd: Int

  /// The most words of a paragraph that is examined.
  private static let mostWords = 80
  /// The fewest words and wide characters of the title.
  private static let (fewestWords, fewestWide) = (3, 6)

  /// A stretch between spaces.
  private struct Word {
    var range: Range<Int>
    /// The end without a stop that ends a sentence.
    var end: Int
    /// The letters, and what is between them.
    var text: String
    /// Whether the mark of a note is after the letters.
    var isMarked: Bool
    /// Whether a comma or its like is after it.
    var endsPiece: Bool
    /// Whether a stop is after it that ends no initial.
    var endsSentence: Bool
  }

  /// Examines the paragraph of a title; `nil` if no names are surely at its end.
  ///
  /// - Complexity: O(*n*), as the number of words is limited.
  init?(_ title: ArraySlice<UInt32>, language: LanguageTag, languages: LanguageCatalog) {
    let words = Self.words(of: title)
    guard (2...Self.mostWords).contains(words.count) else { return nil }
    let found =
      languages[language].isSpaced
      ? Self.spacedNames(words, in: title, known: NameWords.words(of: languages))
      : Self.hanNames(words, in: title, language: language, languages: languages)
    guard let found else { return nil }
    range = words[found.lowerBound].range.lowerBound..<words[found.upperBound - 1].end
    titleEnd = words[found.lowerBound - 1].range.upperBound
  }

  private static func words(of title: ArraySlice<UInt32>) -> [Word] {
    title.split { CharacterClass.isSpace($0) || CharacterClass.isLineEnd($0) }
      .map { word(title, $0.startIndex..<$0.endIndex) }
  }

  private static func word(_ title: ArraySlice<UInt32>, _ range: Range<Int>) -> Word {
    var end = range.upperBound
    var (isMarked, endsPiece, hasStop) = (false, false, false)
    while end > range.lowerBound, !CharacterClass.isLetter(title[end - 1]) {
      let scalar = title[end - 1]
      if scalar == 0x2E {
        hasStop = true
      } else if isSeparator(scalar) {
        endsPiece = true
      } else if CharacterClass.isDigit(scalar) || CharacterClass.isNoteMark(scalar)
        || scalar == 0x2A
      {
        isMarked = true
      } else {
        break
      }
      end -= 1
    }
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(title[range].compactMap(Unicode.Scalar.init)))
    }
    let whole = text(range).trimming(isSeparator)
    let isInitial = NamePieces.isInitial(whole)
    return Word(
      range: range, end: hasStop && !isInitial ? end : range.upperBound,
      text: isInitial ? whole : text(range.lowerBound..<end),
      isMarked: isMarked && end > range.lowerBound, endsPiece: endsPiece,
      endsSentence: hasStop && !isInitial)
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    [0x2C, 0x3B, 0xFF0C, 0xFF1B, 0x3001].contains(scalar)
  }

  // MARK: Languages with spaces

  private static func spacedNames(
    _ words: [Word], in title: ArraySlice<UInt32>, known: NameWords
  ) -> Range<Int>? {
    var end = words.count
    var hasInstitution = false
    if let stop = words.indices.dropFirst(fewestWords).first(where: {
      words[$0].endsSentence && $0 + 1 < words.count
    }) {
      let rest = words[(stop + 1)...].map(\.text).joined(separator: " ")
      guard known.nameInstitution(in: rest) else { return nil }
      (end, hasInstitution) = (stop + 1, true)
    }
    func isName(_ piece: Range<Int>) -> Bool {
      guard (2...4).contains(piece.count) else { return false }
      let own = words[piece]
      guard
        own.allSatisfy({ word in
          let first = word.text.unicodeScalars.first.map(\.value) ?? 0
          return (CharacterClass.isUppercase(first) || known.particles.contains(word.text))
            && !known.namesInstitution(word.text)
        }), own.contains(where: { !NamePieces.isInitial($0.text) })
      else { return false }
      let hasSurname =
        own.contains { isInCapitals($0.text) && !NamePieces.isInitial($0.text) }
        && own.contains { !isInCapitals($0.text) }
      return hasSurname || own.contains { $0.text.contains(".") || $0.isMarked }
        || hasInstitution && known.isPerson(own.map(\.text).joined(separator: " "))
    }
    func isConjunction(_ word: Int) -> Bool { known.conjunctions.contains(words[word].text) }
    /// Where the piece begins that ends before a word.
    func start(before end: Int) -> Int {
      var start = end - 1
      while start > 0, !words[start - 1].endsPiece, !isConjunction(start - 1) { start -= 1 }
      return start
    }
    var first = end
    var names = 0
    var rest = end
    while rest > 0 {
      let piece = start(before: rest)
      guard isName(piece..<rest) else { break }
      names += 1
      first = piece
      rest = piece > 0 && isConjunction(piece - 1) ? piece - 1 : piece
    }
    // The last words of the title are in one piece with the first name.
    let piece = rest > 0 ? start(before: rest) : 0
    if rest > 0,
      var begin = (piece + 1..<max(piece + 1, rest - 1)).last(where: { isName($0..<rest) })
    {
      func hasSurname() -> Bool { words[begin..<rest].contains { isInCapitals($0.text) } }
      while begin > piece + 1,
        NamePieces.isInitial(words[begin - 1].text) || known.isGivenName(words[begin - 1].text)
          || isInCapitals(words[begin - 1].text) && !hasSurname()
      {
        begin -= 1
      }
      (first, names) = (begin, names + 1)
    } else {
      return nil
    }
    // A small word before initials may be that of a title about persons: `between George W. Bush and …`.
    let isSure =
      hasInstitution || words[first..<end].contains { isInCapitals($0.text) || $0.isMarked }
    guard first >= fewestWords, names > 1 || hasInstitution, !words[first - 1].endsPiece,
      title[words[first - 1].range.upperBound - 1] != 0x3A,
      let before = words[first - 1].text.unicodeScalars.first?.value,
      isSure || !CharacterClass.isLowercase(before)
    else { return nil }
    return first..<end
  }

  private static func isInCapitals(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter { CharacterClass.isLetter($0.value) }
    return letters.count > 1 && letters.allSatisfy { CharacterClass.isUppercase($0.value) }
  }

  // MARK: Chinese

  /// The words at the end that are names without a mark between them: 周雅琴胡建平, with `R. Sharma` after them or not.
  ///
  /// Names of two characters count only before a name in Latin letters with its initials: two words of two characters,
  /// as titles have them, often begin with characters that are surnames as well.
  private static func gluedNames(
    _ words: [Word], in title: ArraySlice<UInt32>, language: LanguageTag,
    languages: LanguageCatalog
  ) -> Range<Int>? {
    var first = words.count
    while first > 2, NamePieces.isInitial(words[first - 2].text),
      words[first - 2].text.contains("."),
      words[first - 1].text.unicodeScalars.first.map({ CharacterClass.isUppercase($0.value) })
        == true
    {
      first -= 2
    }
    let isInitialled = first < words.count
    first -= 1
    guard first > 0, !words[first - 1].endsPiece,
      title[..<words[first].range.lowerBound].count(where: { CharacterClass.isWide($0) })
        >= fewestWide,
      let names = NameScript.script(of: language, in: languages)
        .gluedNames(words[first].text, shortest: isInitialled ? 2 : 3),
      isInitialled || names.count > 1
    else { return nil }
    return first..<words.count
  }

  /// Whether the last word of a title in Han may be a name, which nothing but a space separates from the title.
  ///
  /// - Complexity: O(*n*).
  static func mayEndInName(
    _ title: ArraySlice<UInt32>, language: LanguageTag, languages: LanguageCatalog
  ) -> Bool {
    guard !languages[language].isSpaced,
      let space = title.lastIndex(where: { CharacterClass.isSpace($0) }), space > title.startIndex,
      CharacterClass.isHan(title[title.index(before: space)])
    else { return false }
    let word = String(
      String.UnicodeScalarView(title[(space + 1)...].compactMap(Unicode.Scalar.init)))
    return NameScript.script(of: language, in: languages).gluedNames(word, shortest: 2) != nil
  }

  private static func hanNames(
    _ words: [Word], in title: ArraySlice<UInt32>, language: LanguageTag,
    languages: LanguageCatalog
  ) -> Range<Int>? {
    func names(from start: Int) -> NameList? {
      let scalars = title[words[start].range.lowerBound...]
      return NameList(
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))),
        language: language, languages: languages)
    }
    guard
      var first = words.indices.dropFirst().last(where: { (names(from: $0)?.names.count ?? 0) > 1 })
    else { return gluedNames(words, in: title, language: language, languages: languages) }
    while first > 1, words[first - 1].endsPiece, names(from: first - 1) != nil { first -= 1 }
    let wide = title[..<words[first].range.lowerBound].count { CharacterClass.isWide($0) }
    guard let found = names(from: first), found.isMarked, wide >= fewestWide,
      !words[first - 1].endsPiece,
      words[first...].contains(where: \.isMarked)
        || found.names.contains(where: { $0.unicodeScalars.count > 2 })
    else { return nil }
    return first..<words.count
  }
}
