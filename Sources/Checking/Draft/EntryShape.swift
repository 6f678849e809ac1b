// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// The shape of an entry of a list of references: an author at its beginning, and a year apart from the sentence.
enum EntryShape {
  /// Whether a text begins with an author and has its year in brackets or between marks.
  ///
  /// An author is a name with initials (`Smith, J.`, `J. Smith,`, `Петров И. И.`, `Smith J (2010)`), or a name in Han
  /// characters with a year after it (张三，2001，). After a number it may also be a name in full (`1. John Smith, …`).
  ///
  /// - Complexity: O(*n*).
  static func fits(_ text: String) -> Bool {
    beginsWithAuthor(text) && hasYearApart(text) || beginsWithHanAuthorAndYear(text)
  }

  /// Whether a text ends with a place and a publisher, as in `London: Routledge`.
  static func endsWithPublisher(_ text: String) -> Bool {
    let trimmed = text.reversed().drop { $0.isWhitespace || $0 == "." }
    let tail = String(trimmed.prefix { $0 != "." }.reversed())
    let parts = tail.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == " " else { return false }
    let words = parts.map { $0.split(separator: " ") }
    return words.allSatisfy { 1...5 ~= $0.count && $0[0].first?.isUppercase ?? false }
  }

  /// Whether a text ends with a volume and its issue, as in `Journal of Asian Studies, 3(2)`.
  static func endsWithIssue(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while let last = rest.last, last <= 0x20 || last == UInt8(ascii: ".") { rest.removeLast() }
    guard rest.popLast() == UInt8(ascii: ")") else { return false }
    let issue = rest.reversed().prefix {
      isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
    }
    guard 1...5 ~= issue.count else { return false }
    rest.removeLast(issue.count)
    guard rest.popLast() == UInt8(ascii: "(") else { return false }
    let volume = rest.reversed().prefix(while: isDigit)
    guard 1...4 ~= volume.count, let before = rest.dropLast(volume.count).last else { return false }
    return before <= 0x20 || before == UInt8(ascii: "*") || before == UInt8(ascii: "_")
  }

  /// Whether a volume with its issue comes before pages: `92(4): 941`, `2016(3), 12`.
  static func hasIssueAndPages(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "(")) {
      let isVolume = open > rest.startIndex && isDigit(rest[open - 1])
      rest = rest[(open + 1)...]
      let issue = rest.prefix { isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
      guard isVolume, !issue.isEmpty else { continue }
      let marks = rest[issue.endIndex...].prefix { [0x29, 0x3A, 0x2C, 0x20].contains($0) }
      let hasMark = marks.contains(0x3A) || marks.contains(0x2C)
      if marks.first == 0x29, hasMark, rest[marks.endIndex...].first.map(isDigit) ?? false {
        return true
      }
    }
    return false
  }

  /// Whether a journal is between its volume and a page, with the year in brackets after it:
  /// `47 World Pol. 101 (2010)`.
  static func hasJournalBetweenNumbers(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }
    let isNumber: (Substring) -> Bool = { word in
      let digits = word.last == "," ? word.dropLast() : word
      return 1...4 ~= digits.count && digits.allSatisfy(\.isNumber)
    }
    for (at, word) in words.enumerated() where at > 2 && word.first == "(" {
      let year = word.dropFirst().prefix(while: \.isNumber)
      guard year.count == 4, word.dropFirst(5).first == ")" else { continue }
      let pages = words[..<at].reversed().prefix(while: isNumber)
      // A small word may be short: Journal of the Court.
      let journal = words[..<(at - pages.count)].reversed().prefix(7).prefix { name in
        name.first.map { $0.isUppercase || $0 == "&" } ?? false
          || name.count < 4 && name.allSatisfy(\.isLetter)
      }
      let volume = at - pages.count - journal.count - 1
      if 1...2 ~= pages.count, 1...6 ~= journal.count, volume >= 0, isNumber(words[volume]) {
        return true
      }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte.isASCIIDigit }

  // MARK: Author

  private static func beginsWithAuthor(_ text: String) -> Bool {
    var rest = text.drop { !$0.isLetter && !$0.isNumber }
    let digits = rest.prefix { $0.isNumber }
    guard digits.count < 4 else { return false }
    rest = rest.dropFirst(digits.count).drop { !$0.isLetter }
    let words = rest.prefix(120).split { $0 == " " || $0 == "\u{A0}" }.prefix(6)
    guard let first = words.first else { return false }
    // J. Smith, / И. И. Петров.
    let initials = words.prefix(while: isInitials)
    if !initials.isEmpty {
      guard let name = words.dropFirst(initials.count).first else { return false }
      return isName(name) && name.last.map(isMark) ?? false
    }
    guard isName(first) else { return false }
    // Smith J (2010) / Smith JK, Jones L
    if words.count > 2, first.last?.isLetter ?? false, isPlainInitials(words[1]),
      words[1].last == "," || words[2].first == "("
    {
      return true
    }
    // Smith, J. / Петров И. И.
    if first.last?.isLetter ?? false || first.last == ",", words.count > 1, isInitials(words[1]) {
      return true
    }
    guard !digits.isEmpty else { return false }
    // 1. John Smith,
    let names = words.prefix { isName($0) || isInitials($0) }
    guard let end = names.firstIndex(where: { $0.last.map(isMark) ?? false && !isInitials($0) })
    else { return false }
    return 1...3 ~= end
  }

  /// Whether a word is one or more initials, as `J.` and `И.И.` are.
  private static func isInitials(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    return 1...3 ~= letters.count && letters.allSatisfy(\.isUppercase)
      && word.filter { $0 == "." }.count == letters.count
      && word.first?.isLetter ?? false
  }

  /// Whether a word is one to three capitals, perhaps with a comma after them.
  private static func isPlainInitials(_ word: Substring) -> Bool {
    let letters = word.last == "," ? word.dropLast() : word
    return 1...3 ~= letters.count && letters.allSatisfy(\.isUppercase)
  }

  /// Whether a text begins with names in Han characters and a year between marks: 张三、李四，2001，.
  private static func beginsWithHanAuthorAndYear(_ text: String) -> Bool {
    var rest = text.prefix(40).drop { !$0.isLetter }
    let names = rest.prefix { character in
      character == "、" || character.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
    }
    rest = rest.dropFirst(names.count)
    guard 2...20 ~= names.count, let mark = rest.popFirst(), "，,（(".contains(mark) else {
      return false
    }
    let year = rest.prefix(while: \.isNumber)
    guard year.count == 4, let next = rest.dropFirst(4).first else { return false }
    return "，,）).。".contains(next)
  }

  /// Whether a word is a name, perhaps with a mark after it: `Smith`, `O’Neill,`, `Петров-Водкин`.
  private static func isName(_ word: Substring) -> Bool {
    let name = word.last.map(isMark) ?? false ? word.dropLast() : word
    return name.count > 1 && name.first?.isUppercase ?? false
      && name.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "\u{2019}" }
  }

  private static func isMark(_ character: Character) -> Bool {
    character == "," || character == "." || character == ":"
  }

  // MARK: Year

  /// Whether a year is in brackets or between marks, as in `(2016)`, `Routledge, 2016)` and `, 2016, 92`.
  private static func hasYearApart(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      let digits = scalars[at...].prefix { $0.value.isASCIIDigit }
      guard !digits.isEmpty else {
        at += 1
        continue
      }
      defer { at = digits.endIndex }
      guard digits.count == 4, [0x31, 0x32].contains(digits[at].value) else { continue }
      let before = scalars[..<at].last { $0 != " " && $0 != "\u{A0}" }
      var rest = scalars[digits.endIndex...]
      // 2016a
      if let letter = rest.first, "a"..."d" ~= letter { rest = rest.dropFirst() }
      let after = rest.first { $0 != " " }
      let isBegun = before.map { "(,.，。（—–".unicodeScalars.contains($0) } ?? false
      // A Han character directly after it is its counter: 2016年.
      let isEnded =
        after.map {
          "),.;:，。；）(".unicodeScalars.contains($0) || CharacterClass.isHan($0.value)
        } ?? true
      if isBegun, isEnded { return true }
    }
    return false
  }
}
