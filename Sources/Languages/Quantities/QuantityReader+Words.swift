// SPDX-License-Identifier: Apache-2.0
extension QuantityReader {
  /// The value of a word that is a number by itself.
  private func wordValue(_ at: Int) -> (value: Double, isOrdinal: Bool, isPart: Bool)? {
    guard hasAny([.cardinal, .ordinal], at) else {
      // A longer form may begin here: five of the seventy-five-year lease, which is not a five-year plan.
      guard isJoined(at), let value = table.value(ofWord: slice(at)), value < 10 else { return nil }
      return (value, false, false)
    }
    var found: (value: Double, isOrdinal: Bool, isPart: Bool)?
    for sense in senses(at) {
      switch sense {
      case .cardinal(let value): found = (value, false, found?.isPart ?? false)
      case .ordinal(let value): found = (value, true, found?.isPart ?? false)
      case .part where found != nil: found?.isPart = true
      default: break
      }
    }
    return found
  }

  /// Whether a hyphen joins a word to the one before it.
  private func isJoined(_ at: Int) -> Bool {
    kind(at) == .word && span(at) > 1 && mark(at - 1) == 0x2D && !isSpaced(at)
      && !isSpaced(at - 1) && kind(at - 2) == .word
  }

  /// A number in words: `two hundred and five million`, `двадцать первый`, `half a million`.
  func wordNumeral(_ start: Int) -> QuantityNumeral? {
    var total = 0.0
    var current = 0.0
    var last = 0.0
    var end = start
    var at = start
    var count = 0
    var isOrdinal = false
    var isOnlyScale = true
    var fraction = 0.0
    var looseness: Double?
    while at < tokens.count, count < 24, !isOrdinal {
      if let word = wordValue(at) {
        // `twenty three` goes on; `two three` does not.
        let continues =
          count == 0
          || last >= 20 && last < 100 && word.value < 10 && word.value >= 1
          || last >= 100 && word.value < last && current.truncatingRemainder(dividingBy: 100) == 0
        guard continues else { break }
        // One third is a part, twenty-third is not.
        if word.isPart, count > 0, last < 20 { break }
        current += word.value
        last = word.value
        isOrdinal = word.isOrdinal
        isOnlyScale = false
      } else if let scale = scaleValue(at), count > 0 || scale >= 10 {
        // `nine hundredth` is an ordinal, `one hundredth of` a part.
        if has(.part, at) {
          if has(.of, at + span(at)) { break }
          isOrdinal = count > 0
        }
        if let other = scaleValues(at).dropFirst().first { looseness = other / scale }
        if scale <= 100 {
          current = (current == 0 ? 1 : current) * scale
        } else {
          total += ((current == 0 && (count == 0 || total == 0)) ? 1 : current) * scale
          current = 0
        }
        last = scale
      } else if has(.and, at), count > 0, last >= 100 {
        // `two hundred and five`
        guard let word = wordValue(at + span(at)), word.value < last, word.value < 100 else {
          break
        }
        at += span(at)
        continue
      } else if has(.andHalf, at), count > 0, current > 0, fraction == 0 {
        current += 0.5
        fraction = 0.5
      } else {
        break
      }
      count += 1
      end = hasAny([.cardinal, .ordinal, .scale, .andHalf], at) ? at + span(at) : at + 1
      at = afterHyphen(end)
      if mark(at) == 0x2E, !isSpaced(at), scaleValue(at + 1) != nil { at += 1 }
    }
    guard count > 0 else { return nil }
    var numeral = QuantityNumeral(total + current, end: end, form: .words)
    numeral.isOrdinal = isOrdinal
    // A third may be a part.
    if isOrdinal, count == 1, has(.part, start) { numeral.others.append(1 / numeral.value) }
    let whole = numeral.value
    // What a scale word multiplies, for ranges: two to three thousand.
    if last >= 100, total >= last, current == 0 {
      (numeral.coefficient, numeral.scale) = (total / last, last)
    }
    numeral.isPlain = numeral.scale == 1 && whole == whole.rounded()
    if whole < 11 || whole != whole.rounded() { numeral.certainty = .likely }
    if let looseness {
      numeral.others.append(whole * looseness)
      numeral.certainty = min(numeral.certainty, .likely)
    }
    if isOnlyScale {
      numeral.certainty = .possible
      // A hundred is not a vague amount, hundreds and several hundred are.
      numeral.isVague =
        whole >= 100 && (has(.vague, start) || rolesBefore(start).roles.contains(.vague))
    }
    if whole <= 1 { numeral.certainty = isOrdinal ? .likely : .possible }
    return numeral
  }

  /// A number that is the first part of a word: двухдневный, двадцатилетие, tenfold.
  func compoundNumeral(_ at: Int) -> QuantityNumeral? {
    let word = slice(at)
    if let numeral = foldNumeral(at, word) { return numeral }
    guard !table.combining.isEmpty, tokens[at].folded.count >= 10 else { return nil }
    var rest = word
    var value = 0.0
    var isFirst = true
    while let part = table.combining.first(where: { rest.starts(with: $0.word) }),
      isFirst || part.value < value || part.value >= 1000
    {
      value = part.value >= 1000 && value > 0 ? value * part.value : value + part.value
      rest = rest.dropFirst(part.word.count)
      isFirst = false
    }
    guard !isFirst else { return nil }
    var scale = 1.0
    while let part = table.compounds.first(where: { rest.starts(with: $0.word) }) {
      var numeral = QuantityNumeral(value * scale, end: at + 1, form: .words)
      numeral.certainty = .likely
      switch part.role {
      case .scale(let factor):
        scale *= factor
        rest = rest.dropFirst(part.word.count)
        // двухтысячный is an ordinal, двухтысячелетний goes on.
        if rest.count <= 6, !table.compounds.contains(where: { rest.starts(with: $0.word) }) {
          numeral.value = value * scale
          numeral.isOrdinal = true
          return numeral
        }
        continue
      case .unit(let unit): numeral.unit = unit
      case .number: break
      }
      // What is left is an ending.
      guard rest.count - part.word.count <= 8 else { return nil }
      return numeral
    }
    return nil
  }

  private func foldNumeral(_ at: Int, _ word: ArraySlice<UInt8>) -> QuantityNumeral? {
    for ending in table.folds
    where word.count > ending.count && word.suffix(ending.count).elementsEqual(ending) {
      let stem = word.dropLast(ending.count)
      guard let value = table.value(ofWord: stem) else { continue }
      var numeral = QuantityNumeral(value, end: at + 1, form: .words)
      numeral.unit = QuantityUnit.named("fold")
      numeral.certainty = .likely
      return numeral
    }
    return nil
  }

  /// Whether a form is a meeting that a numeral tells from others: XX съезд.
  private func isMeeting(_ at: Int) -> Bool { senses(at).contains(.numbered("meeting")) }

  /// The number of a word in capitals that is a Roman numeral.
  func romanNumeral(_ at: Int) -> QuantityNumeral? {
    let token = tokens[at]
    guard token.isUpper else { return nil }
    let written = source[Int(token.source.lowerBound)..<Int(token.source.upperBound)]
    let letters = written.withUnsafeBufferPointer { QuantityLexer.romanLetters($0) } ?? []
    let isAnnounced =
      rolesBefore(at).roles.contains(.section)
      || hasAny([.century, .quarter, .section], at + 1) || isMeeting(at + 1)
    // One letter is read after a name (`Charles I`), but not an initial.
    let isAfterName = isAfterName(at) && (mark(at + 1) != 0x2E || isSpaced(at + 2))
    let value =
      isAnnounced || isAfterName
      ? RomanNumeral.value(of: letters) : RomanNumeral.valueByItself(of: letters)
    guard let value, isAnnounced || letters.count > 1 || value <= 10 else { return nil }
    var numeral = QuantityNumeral(Double(value), end: at + 1, form: .roman)
    numeral.isOrdinal = true
    numeral.certainty = isAnnounced ? .likely : .possible
    return numeral
  }
}
