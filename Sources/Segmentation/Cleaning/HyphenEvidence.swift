// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Evidence that decides whether a hyphen at a line end belongs to the word.
///
/// The text's own words always come first. Words are compared folded (`Folder.standard`).
public struct HyphenEvidence: Sendable {
  /// Word counts of the document outside the text that is cleaned.
  public var document: WordCounts
  /// Folded words of the memory and the glossaries, hyphenated ones with their hyphen.
  public var words: Set<String>
  /// A lookup of a folded word, for sources that are too large for a set.
  public var isKnown: (@Sendable (String) -> Bool)?
  /// A lookup of a folded word in a lexicon of a language, which decides nothing: it tells a guess that may be wrong
  /// (`HyphenDecision.isDoubtful`).
  public var isWord: (@Sendable (String, LanguageTag) -> Bool)?
  /// A word list such as the one of Debian's `wamerican`, used last.
  public var wordList: SpellingList?

  /// Evidence in addition to the text's own words.
  public init(
    document: WordCounts = WordCounts(), words: Set<String> = [],
    isKnown: (@Sendable (String) -> Bool)? = nil,
    isWord: (@Sendable (String, LanguageTag) -> Bool)? = nil, wordList: SpellingList? = nil
  ) {
    self.document = document
    self.words = words
    self.isKnown = isKnown
    self.isWord = isWord
    self.wordList = wordList
  }

  /// Whether the memory or a glossary contains the folded word.
  func knows(_ word: String) -> Bool { words.contains(word) || isKnown?(word) == true }
}

/// The number of occurrences of each word of a text, for the hyphens at its line ends.
///
/// A word is a run of letters, with single hyphens and apostrophes inside. A word that touches a
/// hyphen at a line end is not counted, because its spelling is the question.
public struct WordCounts: Hashable, Sendable {
  private var counts: [String: Int] = [:]

  /// An empty count.
  public init() {}

  /// Counts the words of a text in O(*n*).
  public init(_ text: String) { add(text) }

  /// Counts the words of one more text.
  public mutating func add(_ text: String) {
    var text = text
    let mapped = text.withUTF8 { MappedText($0, in: 0..<$0.count) }
    add(mapped, in: 0..<mapped.count)
  }

  /// Counts the words of a range that cuts no word.
  mutating func add(_ mapped: MappedText, in range: Range<Int>) {
    let scalars = mapped.scalars
    var at = range.lowerBound
    while at < range.upperBound {
      guard CharacterClass.isLetter(scalars[at]), !CharacterClass.isHan(scalars[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count {
        if CharacterClass.isLetter(scalars[at]),
          !CharacterClass.isHan(scalars[at])
            || scalars[at] == 0xAD
        {
          at += 1
        } else if CharacterClass.isHyphen(scalars[at]) || scalars[at] == 0x2019,
          at + 1 < scalars.count, CharacterClass.isLetter(scalars[at + 1])
        {
          at += 1
        } else {
          break
        }
      }
      if at < scalars.count, CharacterClass.isHyphen(scalars[at]) { continue }
      if Self.followsBrokenLine(scalars, start) { continue }
      counts[Folder.standard.key(mapped.string(start..<at)), default: 0] += 1
    }
  }

  /// Adds the counts of another text.
  public mutating func add(_ other: WordCounts) { counts.merge(other.counts) { $0 + $1 } }

  /// The number of occurrences of the folded word in the text.
  public func count(of word: String) -> Int { counts[word] ?? 0 }

  private static func followsBrokenLine(_ scalars: [UInt32], _ start: Int) -> Bool {
    var at = start
    while at > 0, CharacterClass.isSpace(scalars[at - 1]) { at -= 1 }
    guard at > 0, CharacterClass.isLineEnd(scalars[at - 1]) else { return false }
    while at > 0,
      CharacterClass.isSpace(scalars[at - 1]) || CharacterClass.isLineEnd(scalars[at - 1])
    { at -= 1 }
    return at > 1 && CharacterClass.isHyphen(scalars[at - 1])
      && CharacterClass.isLetter(scalars[at - 2])
  }
}
