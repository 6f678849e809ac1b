// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Whether the words before and after an abbreviation are statements: verbs, subjects and times, by their ends.
extension SentenceScanner {
  /// Whether the word at an offset begins a new statement.
  ///
  /// This is a verb, by its ending, or a noun after a sentence that does more than name a time.
  func isStatement(at offset: Int) -> Bool {
    var end = offset
    while end < bytes.count, end - offset < Limit.word,
      CharacterClass.isLetter(scalar(at: end).value)
    {
      end += scalar(at: end).length
    }
    if end - offset > Limit.plural, hasSuffix(table.starterEndings, before: end) { return true }
    guard table.nounStarters.find(word(at: offset)) != nil else { return false }
    var start = segmentStart
    while start < offset, !CharacterClass.isLetter(scalar(at: start).value) {
      start += scalar(at: start).length
    }
    return table.timeOpenings.find(word(at: start)) == nil
  }

  /// Whether a word in the plural begins a sentence after a year: `Вид описан в 2010 г. Цветки белые`.
  ///
  /// Inside a sentence only names have a capital there, and few of them are plurals. The sentence before must
  /// have enough words to be one.
  func isPluralSubject(at offset: Int, after stop: Stop) -> Bool {
    var end = offset
    while end < bytes.count, end - offset < Limit.word,
      CharacterClass.isLetter(scalar(at: end).value)
    {
      end += scalar(at: end).length
    }
    guard end - offset > Limit.plural, hasSuffix(table.pluralEndings, before: end),
      end < bytes.count, bytes[end] == 0x20,
      CharacterClass.isLowercase(scalar(at: end + 1).value)
    else { return false }
    return hasStatement(before: stop.start)
  }

  /// Whether the segment has three words before an offset, and does not open like a statement of time.
  func hasStatement(before end: Int) -> Bool {
    var at = segmentStart
    var words = 0
    while at < end {
      let word = word(at: at)
      guard word.count > 0 else {
        at += scalar(at: at).length
        continue
      }
      if words == 0, table.timeOpenings.find(word) != nil { return false }
      words += 1
      if words > 2 { return true }
      while at < end, CharacterClass.isLetter(scalar(at: at).value) {
        at += scalar(at: at).length
      }
    }
    return false
  }

  /// Whether the segment, or its last clause, has a finite verb not far before an offset, by the ends of its
  /// words.
  func hasVerb(before offset: Int, inClause: Bool) -> Bool {
    var at = offset
    while at > segmentStart, offset - at < Limit.enclosure {
      let end = at
      while at > segmentStart, CharacterClass.isLetter(scalar(before: at).value) {
        at -= scalar(before: at).length
      }
      if isVerb(at..<end) { return true }
      if at == end {
        let mark = scalar(before: at)
        if inClause, mark.value == 0x2C || mark.value == 0x3B || mark.value == 0x3A { return false }
        at -= mark.length
      }
    }
    return false
  }

  private func isVerb(_ word: Range<Int>) -> Bool {
    word.count > Limit.plural && hasSuffix(table.verbEndings, before: word.upperBound)
  }

  /// Whether a subject with its verb is at an offset: `Штаб-квартира находится`, `Стены крепости сохранились`.
  ///
  /// At most two small words are between them, and none that joins or begins clauses. An oblique case is no
  /// subject: `Романом Клейном`.
  func isSubject(at offset: Int) -> Bool {
    var at = offset
    for number in 0..<4 {
      let start = at
      while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) || bytes[at] == 0x2D {
        at += scalar(at: at).length
      }
      if number > 0 {
        guard CharacterClass.isLowercase(scalar(at: start).value) else { return false }
        if isVerb(start..<at) { return true }
        if table.starters.find(word(at: start)) != nil { return false }
      } else if hasSuffix(table.obliqueEndings, before: at) {
        return false
      }
      guard at > start, at < bytes.count, bytes[at] == 0x20 else { return false }
      at += 1
    }
    return false
  }
}
