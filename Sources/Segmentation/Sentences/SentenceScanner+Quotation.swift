// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Stops inside and at the end of quotations and brackets.
extension SentenceScanner {
  /// `false` if the sentence continues after a stop whose closing mark ends a quotation, else `nil`.
  func quotationVerdict(_ stop: Stop, _ following: Following) -> Bool? {
    guard stop.isClosedLast else { return nil }
    if stop.closesTitle { return false }
    guard stop.closesQuote else { return nil }
    if following.isLowercase { return false }
    let isWhole = stop.opening.map { beforeSpace($0) <= segmentText } ?? false
    if following.isHan {
      if isWhole { return hasHanAttribution(at: following.offset) ? false : nil }
      // A 。 inside the marks still ends a sentence; ？ and ！ may belong to a name.
      if let opening = stop.opening, !stop.marks.contains(.ideographic), isEmbedded(opening) {
        return false
      }
      return nil
    }
    if isDash(following.scalar) {
      return CharacterClass.isLowercase(afterDashes(following.offset)) ? false : nil
    }
    return isWhole && following.isUppercase && !stop.isPeriod
      && mayAttribute(at: following.offset) && hasAttribution(at: following.offset)
      ? false : nil
  }

  /// Whether the word with a capital at an offset may be the speaker of an attribution: a name or `I`; `She` and
  /// `The` would have a small letter there.
  private func mayAttribute(at offset: Int) -> Bool {
    isPronounI(at: offset) || table.smallStarters.find(word(at: offset)) == nil
  }

  /// 有记者问。 外长强调： a clause with a verb of speech at its end.
  private func hasHanAttribution(at offset: Int) -> Bool {
    var at = offset
    var letters = 0
    while at < bytes.count, letters <= 14 {
      let (scalar, length) = scalar(at: at)
      if !CharacterClass.isHan(scalar) {
        return (CharacterClass.isTerminal(scalar) || scalar == 0xFF0C || scalar == 0xFF1A)
          && hasSuffix(table.speechVerbs, before: at)
      }
      at += length
      letters += 1
    }
    return false
  }

  /// Whether a quotation is part of a clause, 所谓“谁是朋友？”的问题: no mark and no verb of speech comes
  /// before it.
  private func isEmbedded(_ opening: Int) -> Bool {
    let before = scalar(before: opening).value
    return CharacterClass.isHan(before) && !hasSuffix(table.speechVerbs, before: opening)
  }

  /// `I said.`, `the spokesman replied`: a verb of speech among the next four words.
  func hasAttribution(at offset: Int) -> Bool {
    if table.nonSpeakers.find(word(at: offset)) != nil { return false }
    var at = offset
    for _ in 0..<4 {
      let word = word(at: at)
      if word.count == 0 { return false }
      let isVerb = isSpeechVerb(at: at)
      while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) {
        at += scalar(at: at).length
      }
      // `She added: “…”` announces what follows.
      if isVerb { return scalar(at: at).value != 0x3A }
      guard at < bytes.count, bytes[at] == 0x20 else { return false }
      at += 1
    }
    return false
  }

  /// Whether a speaker comes after the verb at an offset: `said Anna`, `said the man`, сказал он; and not
  /// `answered all my questions`.
  func hasSpeaker(after verb: Int) -> Bool {
    var at = verb
    while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) {
      at += scalar(at: at).length
    }
    at = afterSpace(at)
    let first = scalar(at: at).value
    return CharacterClass.isUppercase(first) || first > 0x7F
      || table.smallStarters.find(word(at: at)) != nil
  }

  /// Whether a name and a verb of speech that ends its clause are at an offset, as in `Mary asked`.
  func isNamedSpeaker(at offset: Int) -> Bool {
    let name = word(at: offset)
    guard table.starters.find(name) == nil, table.nonSpeakers.find(name) == nil else {
      return false
    }
    var at = offset
    while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) {
      at += scalar(at: at).length
    }
    guard at < bytes.count, bytes[at] == 0x20, isSpeechVerb(at: at + 1) else { return false }
    at += 1
    while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) {
      at += scalar(at: at).length
    }
    let mark = scalar(at: at).value
    return mark == 0x2E || mark == 0x2C
  }

  /// Whether a verb by which speech is given to its speaker is at an offset.
  func isSpeechVerb(at offset: Int) -> Bool {
    table.speechVerbs.contains { verb in
      isWord(verb, at: offset)
        && !CharacterClass.isLetter(scalar(at: offset + verb.count).value)
    }
  }

  /// The decision about a stop inside a bracket or quotation that was opened in this segment.
  func enclosureVerdict(_ stop: Stop, _ following: Following) -> Bool? {
    guard let opening = openings.last, opening.offset >= segmentStart else { return nil }
    // 《起来！中国》.
    if opening.closer == 0x300B || opening.closer == 0x3009 {
      return closing(of: opening, from: stop.end) == nil ? nil : false
    }
    let isWhole = beforeSpace(opening.offset) <= segmentText
    guard let closing = closing(of: opening, from: stop.end) else { return nil }
    let end = closing + scalar(at: closing).length
    let isQuote =
      opening.closer == 0x22 || opening.closer == 0x201D || opening.closer == 0xBB
      || opening.closer == 0x300D || opening.closer == 0x300F
    // Speech ends in a stop or, before its attribution, in a comma.
    let last = scalar(before: beforeSpace(closing)).value
    let isSpeech = CharacterClass.isTerminal(last) || last == 0x2C
    if isQuote {
      // A title: "Is China a Threat? A Reply" appeared. Its end does not end the sentence, which
      // continues after it.
      if isSpeech { return nil }
      let follower = scalar(at: afterSpace(end)).value
      return CharacterClass.isLowercase(follower) || CharacterClass.isHan(follower) ? false : nil
    }
    // A bracket inside a sentence keeps its stops.
    return isWhole ? nil : false
  }
}
