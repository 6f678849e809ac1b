// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Decides whether a hyphen at a line end belongs to its word; every decision carries its reason.
///
/// The order is: spelling that decides alone (capitals, numbers, addresses), the document, the
/// memory, the word list, the language's table. Otherwise the hyphen is removed as a guess, because
/// pages break more words than compounds.
struct HyphenResolver {
  /// The two halves of a word at a line end.
  struct Halves {
    /// The letters and digits before the hyphen, with inner hyphens.
    var first: String
    /// The letters and digits after the line break.
    var second: String
    /// Whether the hyphen is a soft one.
    var isSoft: Bool
    /// Whether the halves are in a web address or DOI.
    var isAddress: Bool
    /// Whether another hyphen and a letter come directly after the second half: `day-⏎to-day`.
    var isChained = false
  }

  /// The words of the text that is cleaned.
  var text: WordCounts
  /// Further evidence.
  var evidence: HyphenEvidence
  /// The language of the text.
  var language: LanguageTag
  /// The languages that are known, with their data.
  var languages: LanguageCatalog
  /// The language's table.
  var table: HyphenTable { .table(for: language, in: languages) }

  /// Whether the hyphen is removed, and why.
  func decide(_ halves: Halves) -> (isJoined: Bool, reason: HyphenDecision.Reason) {
    if halves.isSoft { return (true, .softHyphen) }
    if halves.isAddress { return (false, .address) }
    if let forced = forced(halves) { return (false, forced) }
    let first = Folder.standard.key(halves.first)
    let second = Folder.standard.key(halves.second)
    let joined = first + second
    let hyphenated = first + "-" + second
    let joinedCount = count(joined)
    let hyphenatedCount = count(hyphenated)
    if joinedCount + hyphenatedCount > 0 {
      return (
        joinedCount >= hyphenatedCount,
        .document(joined: joinedCount, hyphenated: hyphenatedCount)
      )
    }
    if evidence.knows(joined) { return (true, .memory) }
    if evidence.knows(hyphenated) { return (false, .memory) }
    if let list = evidence.wordList {
      if list.contains(joined) { return (true, .wordList) }
      if first.count > 2, second.count > 2, list.contains(first), list.contains(second) {
        return (false, .wordList)
      }
    }
    if first == second { return (false, .repetition) }
    if isCompound(first, second, isChained: halves.isChained) { return (false, .table) }
    if isNounAndParticiple(first, second) { return (false, .document(joined: 0, hyphenated: 0)) }
    return (true, .guess)
  }

  /// Whether a guess may be wrong: the second half is a word of the text, a glossary, the memory or a lexicon, while
  /// no lexicon has the joined word.
  func mayBeCompound(_ halves: Halves) -> Bool {
    let first = Folder.standard.key(halves.first)
    let second = Folder.standard.key(halves.second)
    guard second.unicodeScalars.count >= Self.leastSecond else { return false }
    if evidence.isWord?(first + second, language) == true { return false }
    return count(second) > 0 || evidence.knows(second) || evidence.isWord?(second, language) == true
  }

  /// The fewest letters of a half that is taken for a word.
  private static let leastSecond = 3

  /// Whether the document has both halves as words of their own, and the second is a participle:
  /// `lightning-streaked`.
  private func isNounAndParticiple(_ first: String, _ second: String) -> Bool {
    let last = first.split(separator: "-").last.map { String($0) } ?? first
    guard last.unicodeScalars.count > 3, second.unicodeScalars.count > 5,
      !table.joiningFirsts.contains(last),
      table.participleEndings.contains(where: second.hasSuffix)
    else { return false }
    return count(last) > 0 && count(second) > 0
  }

  private func count(_ word: String) -> Int {
    text.count(of: word) + evidence.document.count(of: word)
  }

  /// Spelling that decides alone: a digit, a capital or a word in capitals next to the hyphen.
  private func forced(_ halves: Halves) -> HyphenDecision.Reason? {
    let first = halves.first.unicodeScalars
    guard let before = first.last?.value, let after = halves.second.unicodeScalars.first?.value
    else { return nil }
    if CharacterClass.isDigit(before) || CharacterClass.isDigit(after) { return .number }
    let letters = first.filter { CharacterClass.isLetter($0.value) }
    let isAcronym =
      letters.count > 1 && letters.allSatisfy { CharacterClass.isUppercase($0.value) }
    let isShouted = halves.second.unicodeScalars.allSatisfy {
      !CharacterClass.isLowercase($0.value)
    }
    if CharacterClass.isUppercase(after) { return isAcronym && isShouted ? nil : .capital }
    return isAcronym ? .acronym : nil
  }

  /// Whether the language's table gives the two halves a hyphen.
  private func isCompound(_ first: String, _ second: String, isChained: Bool) -> Bool {
    let table = table
    let pieces = first.split(separator: "-")
    let last = pieces.last.map { String($0) } ?? first
    if pieces.count > 1, table.links.contains(last) || table.links.contains(second) { return true }
    if isChained, table.links.contains(second) { return true }
    // No page leaves a single letter of a word before its hyphen: `e-⏎commerce`.
    if !table.isEmpty, last.unicodeScalars.count == 1 { return true }
    if table.firstHalves.contains(last) { return true }
    if table.secondHalves.contains(second), last.unicodeScalars.count > 2,
      !table.joiningFirsts.contains(last)
    {
      return true
    }
    if let joined = table.openHalves[last],
      !joined.contains(where: { HyphenTable.begins(second, with: $0) })
    {
      return true
    }
    return table.pairs[last]?.contains { HyphenTable.begins(second, with: $0) } ?? false
  }
}
