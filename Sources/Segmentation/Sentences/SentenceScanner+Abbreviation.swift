// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Abbreviations, initials and dotted forms.
extension SentenceScanner {
  /// The text before a full stop, if it is not a plain word.
  enum Abbreviation {
    /// A word of the table.
    case listed(AbbreviationClass)
    /// A single capital: `J.`, `М.`; with whether it could be the last word of a sentence.
    case initial(Range<Int>)
    /// Letters with stops between them that are not in the table: `L.F.`, `о.т.к.`.
    case dotted
  }

  /// The abbreviation that ends before an offset.
  func abbreviation(before stop: Int) -> Abbreviation? {
    var start = stop
    var hasInnerStop = false
    while start > 0, stop - start < Limit.word {
      let (scalar, length) = scalar(before: start)
      if scalar == 0x2E {
        hasInnerStop = true
      } else if !CharacterClass.isLetter(scalar) || CharacterClass.isHan(scalar) {
        guard scalar == 0x2D || scalar == 0xB0 || scalar == 0x2F else { break }
      }
      start -= length
    }
    while start < stop, bytes[start] == 0x2E || bytes[start] == 0x2D || bytes[start] == 0x2F {
      start += 1
    }
    guard start < stop else { return nil }
    let first = scalar(at: start)
    let isSingle = start + first.length == stop
    if isSingle, CharacterClass.isUppercase(first.value) { return .initial(start..<stop) }
    // т. е., и т. д., н. э.: single small letters with a stop and a space before each other.
    var key = FoldedWord()
    if isSingle { appendSpacedLetters(before: start, to: &key) }
    let spaced = key.count > 0
    append(start..<stop, to: &key)
    if let kind = kind(of: key, at: start) { return .listed(kind) }
    if spaced {
      var alone = FoldedWord()
      append(start..<stop, to: &alone)
      if let kind = kind(of: alone, at: start) { return .listed(kind) }
    }
    if hasInnerStop {
      // `J.K.` is initials; `Ph.D.` and `т.е.` are in the table. A stop inside a word does not end
      // a sentence.
      var lastStop = stop
      while lastStop > start, bytes[lastStop - 1] != 0x2E { lastStop -= 1 }
      let last = scalar(at: lastStop)
      if lastStop + last.length == stop {
        return .dotted
      }
      return nil
    }
    return nil
  }

  private func kind(of word: FoldedWord, at start: Int) -> AbbreviationClass? {
    guard let kind = table.abbreviations.find(word) else { return nil }
    guard kind.contains(.afterNumber) else { return kind }
    if followsNumber(start) {
      return kind.contains(.unit) || kind.contains(.smallUnit) && followsSmallNumber(start)
        ? .unit : .open
    }
    let rest = kind.subtracting([.afterNumber, .open, .unit, .smallUnit])
    return rest.isEmpty ? nil : rest
  }

  private func append(_ range: Range<Int>, to word: inout FoldedWord) {
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = scalar(at: at)
      word.append(scalar)
      at += length
    }
  }

  /// Adds `т.` of `т. е` and `в.т.` of `в. т. ч`, without spaces.
  private func appendSpacedLetters(before start: Int, to word: inout FoldedWord) {
    var pieces: [Range<Int>] = []
    var at = start
    while pieces.count < 3 {
      let stop = beforeSpace(at)
      guard stop < at, stop > 1, bytes[stop - 1] == 0x2E else { break }
      let letter = scalar(before: stop - 1)
      let from = stop - 1 - letter.length
      guard CharacterClass.isLowercase(letter.value), from == 0 || spaceLength(before: from) > 0
      else { break }
      pieces.append(from..<stop)
      at = from
    }
    for piece in pieces.reversed() { append(piece, to: &word) }
  }

  /// Whether a digit or a Roman numeral comes before the word at an offset, directly or before other units.
  ///
  /// For example 5 in `5 тыс. руб.`
  private func followsNumber(_ start: Int) -> Bool {
    var start = start
    for _ in 0...Limit.units {
      let end = beforeSpace(start)
      if isNumber(endingAt: end) { return true }
      guard end > 0, end < start, let unit = unit(endingAt: end) else { return false }
      if unit.isNumber { return true }
      start = unit.start
    }
    return false
  }

  /// Whether a digit, a percent sign or a Roman numeral ends at an offset.
  private func isNumber(endingAt end: Int) -> Bool {
    let before = scalar(before: end).value
    if CharacterClass.isDigit(before) || before == 0x25 { return true }
    // Latin capitals, and the Cyrillic Х that is typed for them.
    var at = end
    while at > 0, isRomanDigit(bytes[at - 1]) { at -= 1 }
    return at < end
      && (at == 0 || spaceLength(before: at) > 0 || isRangeDash(scalar(before: at).value))
  }

  /// The start of the unit of a number that ends at an offset, and whether it is the ending of one: млрд in `млрд
  /// долл.`, `90-х`; `nil` for any other word.
  private func unit(endingAt end: Int) -> (start: Int, isNumber: Bool)? {
    // `5 тыс. руб.`
    let unitEnd = bytes[end - 1] == 0x2E ? end - 1 : end
    var at = unitEnd
    while at > 0, scalar(before: at).value > 0x2E, CharacterClass.isLetter(scalar(before: at).value)
    {
      at -= scalar(before: at).length
    }
    // The ending of a number: 90-х гг., 20-м в.
    if at < unitEnd, at > 1, bytes[at - 1] == 0x2D,
      CharacterClass.isDigit(scalar(before: at - 1).value)
    {
      return (at, true)
    }
    var unit = FoldedWord()
    append(at..<unitEnd, to: &unit)
    return table.abbreviations.find(unit)?.contains(.afterNumber) == true ? (at, false) : nil
  }

  /// Whether a mark joins the ends of a range: `XVIII–XIX`.
  private func isRangeDash(_ scalar: UInt32) -> Bool {
    CharacterClass.isHyphen(scalar) || scalar == 0x2013 || scalar == 0x2014
  }

  /// Whether a number of one to three digits comes before the word at an offset.
  private func followsSmallNumber(_ start: Int) -> Bool {
    let end = beforeSpace(start)
    var at = end
    while at > 0, end - at < 4, bytes[at - 1].isASCIIDigit { at -= 1 }
    return (1...3).contains(end - at)
  }

  // MARK: Whether it ends the sentence

  /// Whether a sentence ends after an abbreviation, before a capital, a Han letter or a digit.
  func abbreviationEnds(_ kind: Abbreviation, _ stop: Stop, following: Following) -> Bool {
    switch kind {
    case .listed(let kind): return listedEnds(kind, stop, following: following)
    case .initial(let letter): return initialEnds(letter, stop, following: following)
    case .dotted:
      return following.isDigit ? false : following.isHan || isStarter(at: following.offset)
    }
  }

  private func listedEnds(
    _ kind: AbbreviationClass, _ stop: Stop, following: Following
  ) -> Bool {
    if following.isDigit {
      return kind.contains(.final)
    }
    if following.isBracketed { return false }
    if kind.contains(.unit) { return unitEnds(stop, following) }
    if kind.contains(.inner) || kind.contains(.beforeName) { return false }
    // `At 5 a.m. Mr. Smith left`: the opening phrase of a sentence is not a sentence.
    if kind.contains(.final) {
      return stop.start - segmentStart > Limit.opener && !isZone(at: following.offset)
        && !isTimeFollower(at: following.offset)
    }
    if kind.contains(.open) {
      return isStarter(at: following.offset) || isStatement(at: following.offset)
        || isPluralSubject(at: following.offset, after: stop)
        || isSubject(at: following.offset) && hasVerb(before: stop.start, inClause: true)
    }
    if following.isOpened { return !isDivision(endingAt: stop.start, title: stop.next) }
    // Before a number: a Roman numeral, or a code such as A/RES/79/1.
    return !isRomanNumeral(at: following.offset)
  }

  /// Whether a unit of measure ends the sentence, before a capital: `180 кг. Довольно`.
  ///
  /// It does not before a word in capitals (`долл. США`), nor in a statement of quantity without a verb (`За
  /// 20 мин. Петров обошёл`).
  private func unitEnds(_ stop: Stop, _ following: Following) -> Bool {
    if isStarter(at: following.offset) || isStatement(at: following.offset) { return true }
    // `Соч.: в 2 т. М.: Наука`.
    if isInitial(at: following.offset) { return false }
    let second = following.offset + scalar(at: following.offset).length
    if CharacterClass.isUppercase(scalar(at: second).value) { return false }
    let first = word(at: segmentText)
    guard table.measureOpenings.find(first) != nil || table.timeOpenings.find(first) != nil else {
      return true
    }
    return hasVerb(before: stop.start, inClause: false)
  }

  /// Whether the abbreviation of a division ends at an offset, and its title begins at another: `See Art.
  /// “Trade”`, `vol. “Peace”`.
  ///
  /// An abbreviation that is a word as well needs a capital, or a title that is not speech: `the fig. “Eat it,”
  /// she said`.
  private func isDivision(endingAt end: Int, title: Int) -> Bool {
    var start = end
    while start > 0, CharacterClass.isLetter(scalar(before: start).value) {
      start -= scalar(before: start).length
    }
    guard table.homographs.find(word(at: start)) != nil else { return true }
    return isCapitalizedWord(endingAt: end) || !isSpeech(at: title)
  }

  /// Whether a quotation that begins at an offset ends in a comma or a terminal mark, as speech does.
  private func isSpeech(at offset: Int) -> Bool {
    let mark = scalar(at: offset).value
    let closer = mark == 0x22 ? mark : Self.closer(of: mark)
    guard let closer else { return true }
    var at = offset + scalar(at: offset).length
    while at < bytes.count, at - offset < Limit.enclosure,
      !CharacterClass.isLineEnd(scalar(at: at).value)
    {
      if scalar(at: at).value == closer {
        let last = scalar(before: at).value
        return last == 0x2C || CharacterClass.isTerminal(last)
          || scalar(at: at + scalar(at: at).length).value == 0x2C
      }
      at += scalar(at: at).length
    }
    return true
  }

  /// Whether a word ends at an offset that begins with a capital, within a segment, and does not begin
  /// sentences.
  private func isCapitalizedWord(endingAt end: Int) -> Bool {
    var start = end
    while start > segmentStart, CharacterClass.isLetter(scalar(before: start).value) {
      start -= scalar(before: start).length
    }
    return start > segmentText && CharacterClass.isUppercase(scalar(at: start).value)
      && table.starters.find(word(at: start)) == nil
  }

  /// Whether a time zone is at an offset: `Beijing time`, `GMT`.
  private func isZone(at offset: Int) -> Bool {
    var at = offset
    for number in 0..<4 {
      let first = scalar(at: at).value
      let word = word(at: at)
      guard word.count > 0 else { return false }
      if number == 0, table.zones.find(word) != nil { return true }
      if number > 0, table.zoneWords.find(word) != nil { return true }
      guard CharacterClass.isUppercase(first) else { return false }
      while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) {
        at += scalar(at: at).length
      }
      guard at < bytes.count, bytes[at] == 0x20 else { return false }
      at += 1
    }
    return false
  }

  /// Whether a day, a month or a zone that belongs to a time of day is at an offset: `2 p.m. Monday at the
  /// hall`, `5 p.m. Jan. 3`, and not `5 p.m. Monday was quiet`.
  private func isTimeFollower(at offset: Int) -> Bool {
    guard table.timeFollowers.find(word(at: offset)) != nil else { return false }
    var at = offset
    while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) {
      at += scalar(at: at).length
    }
    guard at < bytes.count else { return true }
    switch bytes[at] {
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x29: return true
    case 0x20:
      let next = scalar(at: at + 1).value
      return CharacterClass.isDigit(next)
        || CharacterClass.isLowercase(next) && table.timeLinks.find(word(at: at + 1)) != nil
    default: return CharacterClass.isLineEnd(scalar(at: at).value)
    }
  }

  /// Whether a byte is one of the digits I, V, X, L, C.
  private func isRomanDigit(_ byte: UInt8) -> Bool {
    byte == 0x49 || byte == 0x56 || byte == 0x58 || byte == 0x4C || byte == 0x43
  }

  private func isRomanNumeral(at offset: Int) -> Bool {
    var end = offset
    while end < bytes.count, isRomanDigit(bytes[end]) { end += 1 }
    guard end > offset else { return false }
    return !CharacterClass.isLetter(scalar(at: end).value)
  }

  /// Whether a sentence ends after a single capital.
  ///
  /// The capital is an initial unless a word that begins sentences follows and no initial comes
  /// before it.
  private func initialEnds(_ letter: Range<Int>, _ stop: Stop, following: Following) -> Bool {
    if following.isDigit || following.isHan { return following.isHan && stop.isClosedLast }
    guard isStarter(at: following.offset) else {
      return isCapitalUnit(letter) && !isInitial(at: following.offset)
        && hasStatement(before: stop.start)
    }
    let before = beforeSpace(letter.lowerBound)
    return !(before > 0 && bytes[before - 1] == 0x2E) && before > segmentStart
  }

  /// Whether a capital is a unit after a number, as in `220 В`.
  private func isCapitalUnit(_ letter: Range<Int>) -> Bool {
    table.capitalUnits.find(word(at: letter.lowerBound)) != nil
      && spaceLength(before: letter.lowerBound) > 0
      && followsSmallNumber(letter.lowerBound)
  }

  /// Whether a capital and a full stop are at an offset.
  private func isInitial(at offset: Int) -> Bool {
    let first = scalar(at: offset)
    return CharacterClass.isUppercase(first.value)
      && scalar(at: offset + first.length).value == 0x2E
  }
}
