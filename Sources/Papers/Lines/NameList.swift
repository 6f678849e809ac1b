// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Reads a line of authors' names, whatever is between and after them.
///
/// Superscripts that a scanner lost (`'`, `®`, digits) part names and belong to none.
package struct NameList {
  /// The names, in order, spaces within Chinese names taken out.
  package let names: [String]
  /// Whether marks or separators say that this is a list, or only the shape of the words.
  package let isMarked: Bool
  /// Whether a name has initials: `А. Б. Иванов`.
  package let hasInitials: Bool
  /// Whether a byline is before them: `By Li Ming`.
  let hasByline: Bool

  /// Reads a line; `nil` when it does not look like names in the language.
  package init?(
    _ line: String, language: LanguageTag, languages: LanguageCatalog = .standard
  ) {
    let script = NameScript.script(of: language, in: languages)
    let owned = Self.afterCopyright(line)
    let pieces = NamePieces(owned ?? line, script)
    guard !pieces.pieces.isEmpty,
      let names = script.names(
        in: pieces.pieces, hasSigns: pieces.hasSigns, isForeign: pieces.hasCountry), !names.isEmpty
    else { return nil }
    self.names = names
    isMarked = pieces.isMarked
    hasByline = pieces.hasByline
    // A capital without a stop may be a preposition of a title in capitals.
    hasInitials = pieces.pieces.contains {
      $0.contains { NamePieces.isInitial($0) && $0.contains(".") }
    }
    // Publishers have the sign as well, and have no initials.
    if owned != nil, !hasInitials { return nil }
  }

  /// The rest of a line after the sign of copyright and its year, `© 2024 г. И.В. Петрова`; `nil` for any other
  /// line.
  private static func afterCopyright(_ line: String) -> String? {
    let scalars = line.unicodeScalars.drop { CharacterClass.isSpace($0.value) }
    guard scalars.first == "©" else { return nil }
    let rest = scalars.dropFirst().drop { !CharacterClass.isLetter($0.value) }
    // The word for the year.
    let year = rest.prefix { CharacterClass.isLowercase($0.value) || $0 == "." }
    return String(rest.dropFirst(year.count).drop { CharacterClass.isSpace($0.value) })
  }
}

/// A line of names cut at its separators and marks.
struct NamePieces {
  /// Each piece as its words.
  var pieces: [[String]] = []
  /// Whether a separator or mark was seen.
  var isMarked = false
  /// Whether a sign of a note was seen: a digit, or what a scanner makes of one.
  private(set) var hasSigns = false
  /// Whether a country in brackets was seen before a name: 〔俄〕.
  private(set) var hasCountry = false
  /// Whether a byline begins the line.
  let hasByline: Bool

  init(_ line: String, _ script: NameScript) {
    var scalars = line.unicodeScalars.map(\.value)[...]
    hasByline = Self.dropByline(&scalars, script.words)
    var words: [String] = []
    var word: [UInt8] = []
    var bracketDepth = 0
    var spaces = 0
    /// The words of the piece before which a wide space is.
    var gaps: [Int] = []

    func endWord() {
      if !word.isEmpty {
        let text = String(decoding: word, as: UTF8.self)
        if script.words.conjunctions.contains(text) { endPiece() } else { words.append(text) }
      }
      word.removeAll()
    }
    func endPiece() {
      // The small letters of affiliations: `Ivan Ivanov a,b, Petr Petrov b`.
      if words.count > 2 || words.count == 1 && hasSigns && !pieces.isEmpty,
        let last = words.last?.unicodeScalars, last.count == 1,
        last.first.map({ CharacterClass.isLowercase($0.value) }) == true
      {
        words.removeLast()
        isMarked = true
        hasSigns = true
      }
      if script.isPadded, let names = Self.spacedNames(words, gaps) {
        pieces += names
        isMarked = isMarked || names.count > 1
      } else if !words.isEmpty {
        pieces.append(words)
      }
      words.removeAll()
      gaps.removeAll()
    }

    let all = Array(scalars)
    for (index, scalar) in all.enumerated() {
      if Self.openings.contains(scalar) {
        bracketDepth += 1
        endWord()
        if Self.isCountry(all[(index + 1)...], script.words) {
          isMarked = true
          hasCountry = true
          endPiece()
        }
      } else if Self.closings.contains(scalar) {
        bracketDepth = max(0, bracketDepth - 1)
      } else if bracketDepth > 0 {
        continue
      } else if CharacterClass.isSpace(scalar) {
        endWord()
        spaces += scalar == 0x3000 ? 2 : 1
        if spaces == 2, !words.isEmpty, gaps.last != words.count { gaps.append(words.count) }
        // Two spaces part Latin and Cyrillic names; Chinese ones are padded with them.
        if spaces == 2, !script.isPadded {
          isMarked = isMarked || !words.isEmpty
          endPiece()
        }
        continue
      } else if Self.isSeparator(scalar, all, index: index)
        || Self.isLetterSign(all, index) || !script.isPadded && Self.isSpacedDot(all, index)
        || Self.isMisreadSign(scalar, all, index: index, isMarked: isMarked)
      {
        isMarked = true
        hasSigns = hasSigns || !Self.separators.contains(scalar)
        endWord()
        endPiece()
      } else {
        UTF8Scalars.append(scalar, to: &word)
      }
      spaces = 0
    }
    endWord()
    endPiece()
    cutRoles(script.words.roles)
    joinInitials()
    joinChinese(script)
    dropPosts(script)
    dropDegrees(script.words)
    dropPlace(script)
    dropInstitution(script)
  }

  /// Names that have a space after each character and a wide one between them, 李 明 辉　王 晓 东, or one of three
  /// characters: 李 明 辉; `nil` for any others, such as 杨　进.
  private static func spacedNames(_ words: [String], _ gaps: [Int]) -> [[String]]? {
    let ends = gaps.filter { $0 < words.count } + [words.count]
    guard ends.count > 1 || words.count == 3,
      words.allSatisfy({ $0.unicodeScalars.count == 1 })
    else { return nil }
    let names = zip([0] + ends, ends).map { words[$0..<$1].joined() }
    guard names.allSatisfy({ (2...4).contains($0.unicodeScalars.count) }) else { return nil }
    return names.map { [$0] }
  }

  private static let openings: Set<UInt32> = [0x28, 0xFF08, 0x5B, 0xFF3B, 0x3014]
  private static let closings: Set<UInt32> = [0x29, 0xFF09, 0x5D, 0xFF3D, 0x3015]

  /// Whether the short name of a country and a closing bracket are at the beginning of a text.
  private static func isCountry(_ rest: ArraySlice<UInt32>, _ words: NameWords) -> Bool {
    let inside = rest.prefix(8).prefix { !closings.contains($0) }
    guard inside.endIndex < rest.endIndex, closings.contains(rest[inside.endIndex]) else {
      return false
    }
    return words.countryMarks.contains(
      String(String.UnicodeScalarView(inside.compactMap(Unicode.Scalar.init))))
  }

  /// Leaves out the posts directly before a name, `Prof. Li Ming`, and after one: `Li Ming, Professor of Law`.
  ///
  /// In writing without spaces a post also ends a name: 李明 教授 王芳 博士.
  private mutating func dropPosts(_ script: NameScript) {
    let words = script.words
    func isPost(_ word: String) -> Bool { words.isPost(word) }
    var rest: [[String]] = []
    for (place, piece) in pieces.enumerated() {
      let name = piece.drop(while: isPost)
      // `Assistant Professor` alone is not a name.
      if name.isEmpty, !script.isPadded { continue }
      if place > 0, isPost(piece[0]) || words.areDegree([piece[0]]),
        name.contains(where: { Self.isSmall($0) && !words.particles.contains($0) })
      {
        continue
      }
      if script.isPadded, !name.isEmpty {
        rest += name.split(whereSeparator: isPost).map(Array.init)
      } else {
        rest.append(name.count > 1 ? Array(name) : piece)
      }
    }
    pieces = rest
  }

  /// Whether a word begins with a small letter.
  private static func isSmall(_ word: String) -> Bool {
    word.unicodeScalars.first.map { CharacterClass.isLowercase($0.value) } ?? false
  }

  /// Leaves out the degrees and ranks after a name and a comma: `John Smith, Ph.D.`.
  private mutating func dropDegrees(_ words: NameWords) {
    guard let first = pieces.first else { return }
    pieces = [first] + pieces.dropFirst().filter { !words.areDegree($0) }
  }

  /// Cuts pieces at the words for a person's role, and leaves these out: 王丽 译, `translated by Wang Li`.
  private mutating func cutRoles(_ roles: [[String]]) {
    let longest = roles.first?.count ?? 0
    var cut: [[String]] = []
    for piece in pieces {
      // A mark separates the role from the name: 黄蕾／著.
      if !cut.isEmpty, roles.contains(piece.map { $0.lowercased() }) {
        isMarked = true
        continue
      }
      var rest = piece[...]
      var at = rest.startIndex
      while at < rest.endIndex {
        let tail = rest[at...].prefix(longest).map { $0.lowercased() }
        guard let role = roles.first(where: { tail.starts(with: $0) }), piece.count > role.count
        else {
          at += 1
          continue
        }
        if at > rest.startIndex { cut.append(Array(rest[..<at])) }
        rest = rest.dropFirst(at - rest.startIndex + role.count)
        at = rest.startIndex
        isMarked = true
      }
      if !rest.isEmpty { cut.append(Array(rest)) }
    }
    pieces = cut
  }

  /// Joins initials to the surname before them, which a mark or a comma separates: `Петров1,2 П. П.`.
  private mutating func joinInitials() {
    var joined: [[String]] = []
    for piece in pieces {
      if let last = joined.last, last.count == 1, !Self.isInitial(last[0]),
        piece.allSatisfy(Self.isInitial)
      {
        joined[joined.count - 1] += piece
      } else {
        joined.append(piece)
      }
    }
    pieces = joined
  }

  /// Leaves out everything in a line that ends in a country, unless it begins with a person: `St. Petersburg, Russian
  /// Federation`.
  private mutating func dropPlace(_ script: NameScript) {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1,
      script.isCountry(last)
    else { return }
    let isPerson =
      first.contains { $0.unicodeScalars.count < 3 && Self.isInitial($0) }
      || script.words.isPerson(first.joined(separator: " "))
    pieces = isPerson ? pieces.dropLast() : []
  }

  /// Joins a surname and a given name that a comma separates, if both are syllables of Chinese and alone: `Wu, Pei-Shan`.
  private mutating func joinChinese(_ script: NameScript) {
    guard !script.isPadded, pieces.count == 2, pieces.allSatisfy({ $0.count == 1 }),
      script.words.isPerson(pieces[0][0]), script.words.isPerson(pieces[1][0]),
      !script.isCountry(pieces[1])
    else { return }
    pieces = [pieces[0] + pieces[1]]
  }

  /// Takes off what comes after the names: an institution, an address, a degree.
  private mutating func dropInstitution(_ script: NameScript) {
    for (place, piece) in pieces.enumerated() {
      if let word = piece.firstIndex(where: { script.endsNames($0) }) {
        pieces.removeSubrange(place...)
        if script.isPadded, word > 0 { pieces.append(Array(piece[..<word])) }
        return
      }
      if place > 0, Self.isSmall(piece[0]), !script.words.particles.contains(piece[0]),
        pieces[..<place].contains(where: { $0.contains(where: Self.isInitial) })
      {
        pieces.removeSubrange(place...)
        return
      }
    }
  }

  /// Whether a word is initials: `А.`, `A.B.`, `J`.
  static func isInitial(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first?.value, CharacterClass.isUppercase(first), scalars.count <= 6,
      !CharacterClass.isHan(first)
    else { return false }
    if scalars.count == 1 { return true }
    var wasLetter = false
    for scalar in scalars {
      let isLetter = CharacterClass.isLetter(scalar.value)
      if isLetter, wasLetter, scalars.count > 3 || CharacterClass.isUppercase(scalar.value) {
        return false
      }
      if !isLetter, scalar != "." && scalar != "-" { return false }
      wasLetter = isLetter
    }
    return word.utf8.contains(UInt8(ascii: "."))
  }

  /// A comma or its like, a digit or superscript, a sign that a scanner makes of one; an apostrophe
  /// only where no letter follows.
  private static func isSeparator(_ scalar: UInt32, _ all: [UInt32], index: Int) -> Bool {
    switch scalar {
    case 0x2C, 0x3B, 0xFF0C, 0xFF1B, 0x3001, 0x2F, 0xFF0F, 0x7C, 0x26, 0xAE, 0xA9, 0x2122, 0xB0,
      0xAA, 0xBA, 0x2B, 0xFF0B, 0x2606, 0x2605, 0x2709, 0x23, 0x5E, 0xA7, 0xB6, 0x22, 0x201D,
      0x201C:
      return true
    case 0x27, 0x2019, 0x2018, 0x60, 0xB4:
      return index + 1 == all.count || !CharacterClass.isLetter(all[index + 1])
    default:
      // Raised letters, and signs for an envelope.
      return CharacterClass.isDigit(scalar) || CharacterClass.isNoteMark(scalar)
        || CharacterClass.isAsterisk(scalar) || 0x1D2C...0x1D6A ~= scalar
        || scalar == 0x1F582 || scalar == 0x1F4E7
    }
  }

  /// Whether a small Latin letter after a name in Han or Cyrillic is the sign of an institution: 赵伟a，刘明b.
  private static func isLetterSign(_ all: [UInt32], _ index: Int) -> Bool {
    guard 0x61...0x7A ~= all[index], index > 0,
      CharacterClass.isHan(all[index - 1]) || separators.contains(all[index - 1])
        || LetterScript(of: all[index - 1]) == .cyrillic
    else { return false }
    return index + 1 == all.count || !CharacterClass.isLetter(all[index + 1])
  }

  /// Whether a dot between spaces separates names: `Hua Lin · Rui Feng`.
  private static func isSpacedDot(_ all: [UInt32], _ index: Int) -> Bool {
    [0xB7, 0x2022, 0x2219, 0x22C5].contains(all[index]) && index > 0 && index + 1 < all.count
      && CharacterClass.isSpace(all[index - 1]) && CharacterClass.isSpace(all[index + 1])
  }

  /// An exclamation or question mark that a scanner made of a small digit: before a separator, or at the end of a list.
  private static func isMisreadSign(
    _ scalar: UInt32, _ all: [UInt32], index: Int, isMarked: Bool
  ) -> Bool {
    guard scalar == 0x21 || scalar == 0x3F else { return false }
    let next = all[(index + 1)...].first { !CharacterClass.isSpace($0) }
    return next.map(separators.contains) ?? isMarked
  }

  /// The marks between names of a list.
  static let separators: Set<UInt32> = [
    0x2C, 0x3B, 0xFF0C, 0xFF1B, 0x3001, 0x2F, 0xFF0F, 0x7C,
  ]

  /// Takes `By`, 文/ and 作者： off, and tells whether one was there.
  private static func dropByline(_ scalars: inout ArraySlice<UInt32>, _ words: NameWords) -> Bool {
    for byline in words.bylines where scalars.starts(with: byline) {
      scalars = scalars.dropFirst(byline.count)
      return true
    }
    return false
  }
}
