// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

extension TermText {
  /// The terms in the text, as in `matches()`, without those of one Han character that are parts of longer
  /// words: 道 in 知道.
  ///
  /// - Complexity: that of `matches()`, and O(1) for each match of one Han character.
  public func wholeMatches() -> [TermMatch] { matches().filter { !isInsideWord($0) } }

  /// The terms inside a match, as in `matches(inside:)`, likewise.
  public func wholeMatches(inside match: TermMatch) -> [TermMatch] {
    matches(inside: match).filter { !isInsideWord($0) }
  }

  /// Whether a match of one Han character is part of a longer word.
  ///
  /// The character is a word of its own where break iteration cuts it out and its neighbours leave it alone. Before it,
  /// these are an end of the text, a mark, or a word of `TermFormData.wordsBefore`. After it they are an end, a mark, a
  /// word of `TermFormData.wordsAfter`, or a word of several characters whose first one makes no word with it. The short
  /// name of a country (法 in 法总统) must not have such a word after it. In doubt it is part of a longer word.
  ///
  /// - Complexity: O(1).
  func isInsideWord(_ match: TermMatch) -> Bool {
    guard match.tokens.count == 1, 3...4 ~= match.range.count,
      !tokens.tokens[match.tokens.lowerBound].isWord,
      let place = HanPlace(match.range, of: tokens.source)
    else { return false }
    if place.followsWordOrNumber { return true }
    guard let words = matcher.words(of: place.run) else { return false }
    guard let at = words.firstIndex(where: { $0.range == place.range }) else { return true }
    let table = matcher.tokenizer.words
    if at > 0, !table.wordsBefore.contains(words[at - 1].key) { return true }
    guard at + 1 < words.count, !table.wordsAfter.contains(words[at + 1].key) else { return false }
    let next = words[at + 1]
    guard next.characters.count > 1, !table.shortCountries.contains(words[at].key),
      let first = next.characters.first, let own = words[at].characters.first
    else { return true }
    return matcher.words(of: String(own) + String(first))?.count == 1
  }
}

extension LanguageMatcher {
  /// A word of a run of Han characters.
  struct HanWord {
    /// UTF-8 bytes of the run.
    let range: Range<Int>
    /// The characters of the word.
    let characters: [Character]
    /// The word in simplified characters.
    let key: String
  }

  /// The words of a run of Han characters; `nil` if ICU has no words of the language.
  func words(of run: String) -> [HanWord]? {
    guard let wordBreaks else { return nil }
    var start = 0
    return wordBreaks.boundaries(of: run).map { end in
      defer { start = end }
      let word = String(decoding: Array(run.utf8)[start..<end], as: UTF8.self)
      let simplified = word.unicodeScalars.map {
        Unicode.Scalar(SimplifiedHan.fold($0.value)) ?? $0
      }
      return HanWord(
        range: start..<end, characters: Array(word),
        key: String(String.UnicodeScalarView(simplified)))
    }
  }
}

/// A Han character and those around it.
private struct HanPlace {
  /// The Han characters around the place, at most 12 on each side.
  let run: String
  /// UTF-8 bytes of the place in the run.
  let range: Range<Int>
  /// Whether a digit comes before the place, with or without spaces, or a letter directly: `14 天`, `X光`.
  let followsWordOrNumber: Bool

  /// The most bytes on each side of the place: 12 characters of three bytes.
  private static let reach = 36

  /// `nil` if the place is not one Han character.
  init?(_ place: Range<Int>, of source: [UInt8]) {
    var start = max(0, place.lowerBound - Self.reach)
    while start < place.lowerBound, source[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(source.count, place.upperBound + Self.reach)
    while end < source.count, source[end] & 0xC0 == 0x80 { end -= 1 }
    guard start <= place.lowerBound, place.upperBound <= end else { return nil }
    func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
      Array(String(decoding: source[range], as: UTF8.self).unicodeScalars)
    }
    func isHan(_ scalar: Unicode.Scalar) -> Bool { CharacterClass.isUnifiedHan(scalar.value) }
    let own = scalars(place)
    guard own.count == 1, isHan(own[0]) else { return nil }
    let left = scalars(start..<place.lowerBound)
    let before = Array(left.reversed().prefix(while: isHan).reversed())
    let after = Array(scalars(place.upperBound..<end).prefix(while: isHan))
    run = String(String.UnicodeScalarView(before + own + after))
    let offset = before.reduce(0) { $0 + UTF8.width($1) }
    range = offset..<offset + place.count
    let previous = left.last { $0 != " " }
    followsWordOrNumber =
      before.isEmpty
      && (previous.map { CharacterClass.isDigit($0.value) } ?? false
        || left.last.map { CharacterClass.isLetter($0.value) } ?? false)
  }
}
