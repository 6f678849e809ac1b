// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Tells whether a paragraph cites a work without quotation marks, as footnotes and lists of references do.
///
/// Such a paragraph has a year and signs of an entry:
/// - a page or a volume (`pp. 12–15`, 第5页, 180 с.), an issue at the end (`3(2).`), the type of the work (`[M]`);
/// - a publisher or *ibid.*, a place and its publisher (`Oxford: Clarendon, 1998`) or year (`М., 2001`);
/// - a journal after `//`, or between its volume and page (`47 World Pol. 101 (2010)`), an address;
/// - the parties of a case (`Ukraine v. Russia`) or its year (`[1999]`), the symbol of a document (`A/54/549`).
///
/// In a footnote one sign is enough, or a year that ends a part of it (`…, 2016.`), or *ibid.* at its beginning. One sign
/// is enough too in a paragraph with the shape of an entry: it begins with an author and has its year in brackets or
/// between marks. Any other paragraph must be short and have two. Words that name a work of another note need no year
/// (*supra note 12*, *op. cit.*, 前引书).
enum CitedWork {
  /// The most bytes of a paragraph that is not a footnote.
  private static let longest = 400

  /// Whether a paragraph cites a work.
  ///
  /// - Parameters:
  ///   - text: the paragraph.
  ///   - isNote: whether the format says that it is a footnote; its mark may say so too.
  ///   - isLine: whether it is one line, and not the lines of several notes.
  /// - Complexity: O(*n*).
  static func isCited(in text: String, isNote: Bool, isLine: Bool) -> Bool {
    let isNote = isNote || beginsWithMark(text)
    if isNote, beginsWithSource(text) || hasYearOfWork(text) { return true }
    if isLine, isNote || text.utf8.count <= longest, isCitedAgain(in: text) { return true }
    guard isNote || text.utf8.count <= longest, hasYear(text) else { return false }
    let isEntry = EntryShape.fits(text)
    if isEntry, EntryShape.endsWithPublisher(text) || EntryShape.endsWithIssue(text) { return true }
    let wanted = isNote || isEntry ? 1 : 2
    return signs(of: text, upTo: wanted) >= wanted
  }

  /// Whether a text names a work that another note has cited, as *supra note 12* does.
  ///
  /// - Complexity: O(*n*).
  static func isCitedAgain(in text: String) -> Bool {
    let folded = text.lowercased().unicodeScalars.filter { $0 != "*" && $0 != "_" }.map {
      $0 == "\u{A0}" ? " " : $0
    }
    return folded.indices.contains { at in
      guard let list = again[folded[at]],
        at == 0 || !isLetter(folded[at - 1]) || isHan(folded[at])
      else { return false }
      return list.contains { sign in
        isWhole(sign.word, in: folded, at: at)
          && (!sign.needsNumber || hasNumber(in: folded, at: at + sign.word.count))
      }
    }
  }

  /// Whether digits are at a place, after spaces and brackets.
  private static func hasNumber(in text: [Unicode.Scalar], at start: Int) -> Bool {
    let rest = text[start...].prefix(4).first { !" [(〔（［".unicodeScalars.contains($0) }
    return rest.map { $0.value.isASCIIDigit || (0x2460...0x2473).contains($0.value) } ?? false
  }

  /// Whether a text begins with the mark of a note: `[^1]:`, `[12]`, `①`, `†`.
  private static func beginsWithMark(_ text: String) -> Bool {
    var rest = text.unicodeScalars.drop { $0.properties.isWhitespace }
    guard let first = rest.popFirst() else { return false }
    if (0x2460...0x2473).contains(first.value) || first == "\u{2020}" { return true }
    guard first == "[" else { return false }
    if rest.first == "^" { return true }
    let digits = rest.prefix { $0.value.isASCIIDigit }
    return 1...3 ~= digits.count && rest.dropFirst(digits.count).first == "]"
  }

  /// Whether four digits by themselves are a year from 1500 to 2099.
  private static func hasYear(_ text: String) -> Bool {
    var digits = 0
    var value = 0
    for byte in text.utf8 {
      if byte.isASCIIDigit {
        digits += 1
        value = digits < 6 ? value * 10 + Int(byte &- 0x30) : 0
      } else {
        if digits == 4, 1500...2099 ~= value { return true }
        (digits, value) = (0, 0)
      }
    }
    return digits == 4 && 1500...2099 ~= value
  }

  /// Whether a note, after its mark, begins with a word such as *ibid.*
  private static func beginsWithSource(_ text: String) -> Bool {
    let folded = Array(text.prefix(64).lowercased().unicodeScalars)
    guard let first = folded.firstIndex(where: isLetter) else { return false }
    return words[folded[first]]?.contains { !$0.needsNumber && isSign($0, in: folded, at: first) }
      ?? false
  }

  /// Whether a year by itself ends a part of a text, as in `Report on the Road, 2016`.
  private static func hasYearOfWork(_ text: String) -> Bool {
    text.split { $0 == "," || $0 == "，" }.dropFirst().contains { part in
      let word = part.drop { $0 == " " }
      guard hasYear(String(word.prefix(4))) else { return false }
      guard let next = word.dropFirst(4).first else { return true }
      return next == "." || next == ";" || next == ")" || next.isNewline
    }
  }

  private static func signs(of text: String, upTo wanted: Int) -> Int {
    let folded = Array(text.lowercased().unicodeScalars)
    var count = 0
    if hasPublisher(text) { count += 1 }
    if EntryShape.hasIssueAndPages(text) { count += 1 }
    if EntryShape.hasJournalBetweenNumbers(text) { count += 2 }
    if CitedSymbol.isContained(in: text) { count += 1 }
    for at in folded.indices where count < wanted {
      switch folded[at] {
      case "[":
        // [1999]
        let digits = folded[(at + 1)...].prefix { $0.value.isASCIIDigit }
        if digits.count == 4, digits.endIndex < folded.count, folded[digits.endIndex] == "]" {
          count += 1
        }
        // [M], [EB/OL]
        let word = folded[(at + 1)...].prefix { $0.value.isASCIISmallLetter || $0 == "/" }
        if 1...5 ~= word.count, word.endIndex < folded.count, folded[word.endIndex] == "]",
          types.contains(String(String.UnicodeScalarView(word)))
        {
          count += 2
        }
      case "/":
        let isDouble = at + 2 < folded.count && folded[at + 1] == "/" && folded[at + 2] == " "
        if isDouble, at > 0, folded[at - 1] == " " { count += 1 }
      default:
        guard let list = words[folded[at]],
          at == 0 || !isLetter(folded[at - 1]) || isHan(folded[at])
        else { continue }
        if list.contains(where: { isSign($0, in: folded, at: at) }) { count += 1 }
      }
    }
    return count
  }

  private static func isSign(_ sign: Sign, in text: [Unicode.Scalar], at start: Int) -> Bool {
    let end = start + sign.word.count
    guard isWhole(sign.word, in: text, at: start) else { return false }
    guard sign.needsNumber else { return true }
    let isDigit: (Unicode.Scalar) -> Bool = { $0.value.isASCIIDigit }
    let before = text[..<start].last { $0 != " " && $0 != "\u{A0}" }
    if before.map(isDigit) ?? false { return true }
    let after = text[end...].first { $0 != " " && $0 != "\u{A0}" }
    return !isHan(text[start]) && after.map(isDigit) ?? false
  }

  /// Whether a word is at a place, and no letter that goes on with it.
  private static func isWhole(
    _ word: [Unicode.Scalar], in text: [Unicode.Scalar], at start: Int
  ) -> Bool {
    let end = start + word.count
    guard text[start...].starts(with: word) else { return false }
    let isWhole = word.last.map { isLetter($0) && !isHan($0) } ?? false
    return !isWhole || end >= text.count || !isLetter(text[end])
  }

  /// Whether a place and its publisher with a year are there (`Oxford: Clarendon, 1998`, `М.: Наука, 1998`), or a place
  /// that is cut short and a year (`М., 2001`).
  private static func hasPublisher(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
    for (at, word) in words.enumerated() where at + 1 < words.count {
      if word.hasSuffix(".,"), word.count < 6, word.first?.isUppercase ?? false,
        words[at + 1].prefix(while: \.isNumber).count == 4
      {
        return true
      }
      guard word.hasSuffix(":") else { continue }
      guard word.first(where: { $0 != "(" })?.isUppercase ?? false else { continue }
      let rest = words[(at + 1)...].prefix(7)
      guard rest.first?.first?.isUppercase ?? false,
        let last = rest.firstIndex(where: { $0.hasSuffix(",") }), last + 1 < words.count
      else { continue }
      let year = words[last + 1].prefix { $0.isNumber }
      if year.count == 4 { return true }
    }
    return false
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }

  private struct Sign {
    let word: [Unicode.Scalar]
    let needsNumber: Bool
  }

  /// The types of works in square brackets.
  private static let types = Set(
    LanguageCatalog.standard.languages.flatMap(\.sections).flatMap {
      SectionMarkerData.words($0.citedTypes)
    })

  /// Words that name a work of another note, by their first scalars.
  private static let again: [Unicode.Scalar: [Sign]] = {
    let signs = LanguageCatalog.standard.languages.flatMap(\.sections)
      .flatMap { SectionMarkerData.words($0.citedAgain) }.map { word in
        let needsNumber = word.hasSuffix("#")
        let text = needsNumber ? Substring(word.dropLast()) : Substring(word)
        return Sign(
          word: Array(text.unicodeScalars.reversed().drop { $0 == " " }.reversed()),
          needsNumber: needsNumber)
      }
    return Dictionary(grouping: signs.filter { !$0.word.isEmpty }) { $0.word[0] }
  }()

  private static let words: [Unicode.Scalar: [Sign]] = {
    let tables = LanguageCatalog.standard.languages.flatMap(\.sections)
    let signs = tables.flatMap { table in
      [(table.citedNumbers, true), (table.citedSources, false)].flatMap { list, needsNumber in
        SectionMarkerData.words(list).map {
          Sign(word: Array($0.unicodeScalars), needsNumber: needsNumber)
        }
      }
    }
    return Dictionary(grouping: signs.filter { !$0.word.isEmpty }) { $0.word[0] }
  }()
}
