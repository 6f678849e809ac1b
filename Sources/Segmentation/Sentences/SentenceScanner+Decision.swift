// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Whether a sentence ends at a stop.
extension SentenceScanner {
  /// The decision about a stop: the first rule that applies, else ICU's proposal.
  func endsSentence(_ stop: Stop) -> Bool {
    if stop.isAtHardLineEnd || stop.next >= bytes.count { return true }
    let following = following(stop)
    if following.isInside { return false }
    if isItemMark(stop) { return false }
    if stop.hasNote { return notedVerdict(stop, following) }
    if isBeforeNote(stop) { return false }
    if isCitation(stop, following) { return false }
    if let verdict = quotationVerdict(stop, following) { return verdict }
    if let verdict = enclosureVerdict(stop, following) { return verdict }
    if stop.marks.contains(.ideographic) { return true }
    if stop.marks.contains(.wide) { return wideVerdict(stop, following) }
    if stop.marks.contains(.ellipsis) { return ellipsisVerdict(stop, following) }
    if stop.isPeriod { return periodVerdict(stop, following) }
    return questionVerdict(stop, following)
  }

  /// The first character after a stop and the opening marks after it.
  struct Following {
    /// The offset of the character.
    var offset: Int
    /// The character.
    var scalar: UInt32
    /// Whether opening marks come before it.
    var isOpened: Bool
    /// Whether the last of them is a round bracket.
    var isBracketed: Bool
    /// Whether the character is a small letter.
    var isLowercase: Bool
    /// Whether the character is a capital letter.
    var isUppercase: Bool
    /// Whether the character is a digit, or the sign of a currency before one.
    var isDigit: Bool
    /// Whether the character is a Han letter or a similar one.
    var isHan: Bool
    /// Whether a comma or another mark shows that the stop is inside a sentence.
    var isInside: Bool
  }

  /// The text after a stop.
  func following(_ stop: Stop) -> Following {
    let offset = afterOpenings(stop.next)
    let isOpened = offset > stop.next
    let (scalar, length) = scalar(at: offset)
    var isInside = false
    if !isOpened {
      switch scalar {
      case 0x2C, 0x3B, 0x3A, 0xFF0C, 0x3001, 0xFF1B, 0xFF1A, 0x2F: isInside = !stop.hasSpace
      default: break
      }
    } else if scalar == 0x2C || CharacterClass.isTerminal(scalar) {
      // An opening mark that opens nothing closes: любовь? ``. В 1932 году
      isInside = self.scalar(at: offset + length).value <= 0x20
    }
    return Following(
      offset: offset, scalar: scalar, isOpened: isOpened,
      isBracketed: isOpened && self.scalar(before: offset).value == 0x28,
      isLowercase: CharacterClass.isLowercase(scalar),
      isUppercase: CharacterClass.isUppercase(scalar),
      isDigit: CharacterClass.isDigit(scalar)
        || CharacterClass.isCurrency(scalar)
          && CharacterClass.isDigit(self.scalar(at: offset + length).value),
      isHan: scalar >= 0x2E80 && CharacterClass.isHan(scalar), isInside: isInside)
  }

  // MARK: Marks of full width

  /// ．？！: a stop between Han; ． between digits is a decimal point.
  private func wideVerdict(_ stop: Stop, _ following: Following) -> Bool {
    if stop.marks == [.period, .wide], isListNumber(endingAt: stop.start) { return false }
    guard stop.marks.contains(.period), !stop.hasSpace, following.isDigit else { return true }
    return !CharacterClass.isDigit(scalar(before: stop.start).value)
  }

  // MARK: Ellipses

  private func ellipsisVerdict(_ stop: Stop, _ following: Following) -> Bool {
    if following.isHan { return hanEllipsisEnds(stop, following) }
    if stop.hasSpace, isAddressStart(stop.next) { return true }
    if following.isLowercase { return false }
    if stop.hasSpace, following.isUppercase {
      return isDoubledStop(stop) || !isPronounI(at: following.offset)
    }
    return isReply(stop, following) || isProposed(stop)
  }

  /// Whether another speaker's turn follows in a dialogue in one line, as in `— Это ты... — Да, я`.
  private func isReply(_ stop: Stop, _ following: Following) -> Bool {
    isDash(following.scalar) && isDash(scalar(at: segmentText).value)
      && stop.hasSpace && CharacterClass.isUppercase(afterDashes(following.offset))
  }

  func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014
  }

  /// Two full stops, a slip for one: `I danced to it before.. I should have asked`.
  private func isDoubledStop(_ stop: Stop) -> Bool {
    stop.end == stop.start + 2 && bytes[stop.start] == 0x2E && bytes[stop.start + 1] == 0x2E
  }

  /// `I`, `I'm`: always a capital, so it does not show whether a sentence ended.
  func isPronounI(at offset: Int) -> Bool {
    bytes[offset] == 0x49 && !CharacterClass.isLetter(scalar(at: offset + 1).value)
  }

  /// Whether a sentence ends at an ellipsis in Chinese.
  ///
  /// It does after an enumeration (能源、交通……), and continues before 等 and words like 然后.
  private func hanEllipsisEnds(_ stop: Stop, _ following: Following) -> Bool {
    if hasPrefix(table.ellipsisContinuers, at: following.offset) { return false }
    if following.isOpened || stop.isClosedLast { return true }
    let isEnumeration = isEnumeration(upTo: stop.start)
    enumeration = (segmentStart, stop.start, isEnumeration)
    return isEnumeration
  }

  /// Whether the last mark of the current segment before an offset that separates parts of it is the one between
  /// items, 、.
  ///
  /// A segment with many ellipses is read once: what was found at the last of them is used at the next.
  private func isEnumeration(upTo end: Int) -> Bool {
    var at = end
    while at > segmentStart {
      if at == enumeration.end, segmentStart == enumeration.segment { return enumeration.isOne }
      let (scalar, length) = scalar(before: at)
      if scalar == 0x3001 { return true }
      if scalar == 0xFF0C || scalar == 0xFF1B || scalar == 0x201C { return false }
      at -= length
    }
    return false
  }

  // MARK: Question and exclamation marks

  private func questionVerdict(_ stop: Stop, _ following: Following) -> Bool {
    let before = scalar(before: stop.start).value
    if !stop.hasSpace {
      if following.isHan { return true }
      // `!Kung`, `(?)`, `a.b?c=1`.
      if CharacterClass.isSpace(before) || CharacterClass.isOpening(before) || following.isLowercase
      {
        return false
      }
      if following.isUppercase { return !isAddress(at: stop.start) }
      return !following.isDigit && isProposed(stop)
    }
    if following.isLowercase {
      return !stop.isClosedLast && !isNameWithMark(stop, following)
        && !(isSpeechVerb(at: following.offset)
          && (stop.marks == .question || hasSpeaker(after: following.offset)))
        && !(table.smallStarters.find(word(at: following.offset)) != nil
          && hasAttribution(at: following.offset))
    }
    if following.isUppercase, isNamedSpeaker(at: following.offset) { return false }
    // A dash after the mark: `if I may say so? -- a bit`.
    if isDash(following.scalar) {
      return !CharacterClass.isLowercase(afterDashes(following.offset))
    }
    return following.isUppercase || following.isDigit || following.isHan || isProposed(stop)
  }

  /// Whether a mark belongs to a name inside a sentence: `at Yahoo! in the accounts department`.
  private func isNameWithMark(_ stop: Stop, _ following: Following) -> Bool {
    guard stop.marks == .exclamation, stop.end == stop.start + 1,
      table.smallStarters.find(word(at: following.offset)) == nil
    else { return false }
    var start = stop.start
    while start > segmentStart, CharacterClass.isLetter(scalar(before: start).value) {
      start -= scalar(before: start).length
    }
    return start > segmentText && CharacterClass.isUppercase(scalar(at: start).value)
      && CharacterClass.isLowercase(scalar(before: stop.start).value)
  }

  /// The first character after dashes and space.
  func afterDashes(_ offset: Int) -> UInt32 {
    var at = offset
    while at < bytes.count {
      let (scalar, length) = scalar(at: at)
      guard scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 || CharacterClass.isSpace(scalar)
      else { return scalar }
      at += length
    }
    return 0x0A
  }

  // MARK: Full stops

  private func periodVerdict(_ stop: Stop, _ following: Following) -> Bool {
    if following.isHan, isListNumber(endingAt: stop.start) { return false }
    if !stop.hasSpace, !stop.isClosedLast { return gluedVerdict(stop, following) }
    if following.isLowercase { return smallSentenceBegins(stop, following) }
    let isName = following.isUppercase || following.isHan
    if !isName, !following.isDigit {
      if isDash(following.scalar) {
        return openings.isEmpty && CharacterClass.isUppercase(afterDashes(following.offset))
          && (endsPlainly(stop)
            || isReply(stop, following) && abbreviation(before: stop.start) == nil)
      }
      return isProposed(stop) || itemEnd(at: stop.next) != nil
    }
    guard let kind = abbreviation(before: stop.start) else { return true }
    return abbreviationEnds(kind, stop, following: following)
  }

  /// Whether a number of one or two digits ends at an offset and comes after a colon or semicolon: the first
  /// number of a list in `如下：1. 贸易`.
  private func isListNumber(endingAt end: Int) -> Bool {
    var at = end
    while at > 0, end - at < 3, bytes[at - 1].isASCIIDigit { at -= 1 }
    guard at < end, end - at < 3 else { return false }
    switch scalar(before: beforeSpace(at)).value {
    case 0x3A, 0x3B, 0xFF1A, 0xFF1B: return true
    default: return false
    }
  }

  /// Whether a sentence begins with a small letter: the first item of a list in one line, or a text
  /// written without capitals.
  ///
  /// The latter is accepted if the segment itself begins with a small letter, or if a pronoun, an
  /// article or a question word follows. The word before the stop must not be an abbreviation.
  private func smallSentenceBegins(_ stop: Stop, _ following: Following) -> Bool {
    if stop.isClosedLast || following.isOpened { return false }
    if beginsList(at: stop.next) { return true }
    let isSmallStarter = table.smallStarters.find(word(at: following.offset)) != nil
    // A long number is not a shortened word: `Call 832-8160. they are looking for you.`
    if isSmallStarter, isLongNumber(endingAt: stop.start) { return true }
    guard isPlainWord(endingAt: stop.start), abbreviation(before: stop.start) == nil else {
      return false
    }
    if isSmallStarter { return true }
    if following.scalar < 0x80 && isWholeWord(endingAt: stop.start)
      || isAddressStart(stop.next)
    {
      return true
    }
    let first = scalar(at: segmentText).value
    return CharacterClass.isLowercase(first) && stop.start - segmentStart > 12
      && table.starters.find(word(at: following.offset)) != nil
  }

  /// Whether a number of four digits or more ends at an offset.
  private func isLongNumber(endingAt end: Int) -> Bool {
    end > 3 && bytes[end - 4..<end].allSatisfy { $0.isASCIIDigit }
  }

  /// Whether a word of small letters that is not an abbreviation ends before a stop: Latin with a vowel, or
  /// Cyrillic, or a closing mark.
  private func endsPlainly(_ stop: Stop) -> Bool {
    if isPlainWord(endingAt: stop.start) { return true }
    var at = stop.start
    var letters = 0
    while at > 0, letters < Limit.word {
      let (scalar, length) = scalar(before: at)
      guard Script(of: scalar) == .cyrillic, CharacterClass.isLowercase(scalar) else { break }
      at -= length
      letters += 1
    }
    return letters > 1 && abbreviation(before: stop.start) == nil
  }

  /// Whether a word of small letters with a vowel, or a closing mark, ends at an offset.
  private func isPlainWord(endingAt end: Int) -> Bool {
    if end > 0, bytes[end - 1] == 0x29 || bytes[end - 1] == 0x22 { return true }
    var at = end
    var vowels = 0
    while at > 0, bytes[at - 1].isASCIISmallLetter || bytes[at - 1] == 0x27 {
      at -= 1
      switch bytes[at] {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: vowels += 1
      default: break
      }
    }
    return vowels > 0 && end - at > 1 && at > 0 && bytes[at - 1] != 0x2E
  }

  /// Whether the word that ends at an offset certainly is not shortened: it has at least five
  /// letters, or is one of the small words that begin sentences.
  private func isWholeWord(endingAt end: Int) -> Bool {
    var at = end
    while at > 0, bytes[at - 1].isASCIISmallLetter { at -= 1 }
    return end - at > 4 || table.starters.find(word(at: at)) != nil
  }

  /// Whether a citation in brackets comes after the stop and has its own full stop.
  ///
  /// It belongs to the sentence before it: `stairways [...]" (Smith 55).`
  private func isCitation(_ stop: Stop, _ following: Following) -> Bool {
    guard following.isBracketed, following.offset == stop.next + 1 else { return false }
    var at = following.offset
    var hasDigit = false
    while at < bytes.count, at - following.offset < 60 {
      let byte = bytes[at]
      at += 1
      if byte == 0x29 { return hasDigit && at < bytes.count && bytes[at] == 0x2E }
      if byte.isASCIIDigit { hasDigit = true }
      if byte == 0x28 || byte == 0x0A { return false }
    }
    return false
  }

  /// The decision for a full stop with a letter or digit directly after it.
  private func gluedVerdict(_ stop: Stop, _ following: Following) -> Bool {
    let before = scalar(before: stop.start).value
    if following.isHan || CharacterClass.isWide(following.scalar) {
      if CharacterClass.isWide(before) || before == 0x25 { return true }
      return abbreviation(before: stop.start) == nil
    }
    if CharacterClass.isHan(before) { return following.isUppercase || following.isOpened }
    let isNumber = CharacterClass.isDigit(before) && isStarter(at: following.offset)
    guard following.isUppercase, CharacterClass.isLowercase(before) || before == 0x29 || isNumber,
      !isAddress(at: stop.start), abbreviation(before: stop.start) == nil
    else {
      return following.isOpened && !following.isDigit && !following.isLowercase && isProposed(stop)
    }
    return isGluedSentence(stop, following)
  }

  /// `grown.However`: a word in small letters before the stop and a word with one capital after it.
  ///
  /// In `ASP.Net` and `Yahoo.Com` the first word has a capital; in `awesome.Md` nothing follows.
  private func isGluedSentence(_ stop: Stop, _ following: Following) -> Bool {
    var start = stop.start
    while start > 0 {
      let (scalar, length) = scalar(before: start)
      guard CharacterClass.isLetter(scalar) else { break }
      start -= length
    }
    if isStarter(at: following.offset) {
      return stop.start - start > 1 || CharacterClass.isDigit(scalar(before: stop.start).value)
    }
    guard CharacterClass.isLowercase(scalar(at: start).value), stop.start - start > 2 else {
      return false
    }
    let second = following.offset + scalar(at: following.offset).length
    var end = second
    while end < bytes.count, CharacterClass.isLowercase(scalar(at: end).value) {
      end += scalar(at: end).length
    }
    return end > second + 1 && scalar(at: end).value != 0x2E
  }

  /// Whether the run of characters around an offset, up to spaces, is a web or e-mail address or a
  /// file name.
  private func isAddress(at offset: Int) -> Bool {
    var start = offset
    while start > 0, offset - start < 80, bytes[start - 1] > 0x20, bytes[start - 1] < 0x7F {
      start -= 1
    }
    var end = offset + 1
    while end < bytes.count, end - offset < 80, bytes[end] > 0x20, bytes[end] < 0x7F { end += 1 }
    var stops = 0
    for at in start..<end {
      switch bytes[at] {
      case 0x40, 0x5C, 0x5F: return true
      case 0x2F: if at + 1 < end, bytes[at + 1] == 0x2F { return true }
      case 0x2E:
        if at > start, at + 1 < end, isAlphanumeric(bytes[at - 1]), isAlphanumeric(bytes[at + 1]) {
          stops += 1
        }
      default: break
      }
    }
    if stops > 1 { return true }
    return end - start > 4 && bytes[start] | 0x20 == 0x77 && bytes[start + 1] | 0x20 == 0x77
      && bytes[start + 2] | 0x20 == 0x77
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit
  }
}
