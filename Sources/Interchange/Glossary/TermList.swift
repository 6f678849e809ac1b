// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// The terms of one cell of a glossary, as they are written.
///
/// Line ends, `;`, `；` and `|` separate terms. A slash does between spaces, between phrases of several words
/// and beside Han characters or quotation marks, so that `and/or`, `km/h` and `TCP/IP` stay whole. 、 and `，` do
/// between a name and its longer forms (主席国、轮值主席国), unless the text goes on with a word for *and*; otherwise
/// they are a list or a pause within one term (共商、共建、共享). Nothing within brackets separates. The number of a list
/// before a term is none of it (`1. 上海精神`). `TermNotation` reads what is in each of them.
struct TermList {
  /// The terms, in order, each once.
  private(set) var terms: [String] = []
  /// Whether several terms are separated by 、 or `，` alone.
  private(set) var isByCommas = false
  /// Whether a slash separates terms.
  private(set) var hasSlashes = false
  /// Texts with digits that are not terms, such as `45000` and `2026-05-09`, and values such as `#N/A`.
  private(set) var dropped: [String] = []
  /// Why the terms may be others than the writer means; `nil` if nothing speaks for that.
  private(set) var doubt: String?

  /// No terms.
  init() {}

  /// Reads a cell; values that a spreadsheet gives instead of text, such as `#N/A` and `TRUE`, are not terms.
  ///
  /// - Parameter splitsSlashes: whether a slash may be between terms.
  /// - Complexity: O(*characters*).
  init(_ cell: String, splitsSlashes: Bool = true) {
    var known: Set<String> = []
    let text = Array(cell)
    let isStem = Self.stemBars(in: text)
    var pieces: [[Character]] = [[]]
    var depth = BracketDepth(text)
    for (at, character) in text.enumerated() {
      if isStem.contains(at) { continue }
      let isInside = depth.step(character)
      if character.isNewline || !isInside && ";；|｜".contains(character) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    let numbered = Self.withoutNumbers(pieces)
    let phrases = splitsSlashes ? numbered.flatMap(Self.slashes) : numbered
    hasSlashes = phrases.count > numbered.count
    if let pair = phrases.first(where: Self.hasPairOfWords) {
      doubt = Self.doubt("the slash", in: pair)
    }
    for phrase in phrases {
      let parts = Self.lists(phrase)
      if parts == nil, Self.mayBeList(phrase) {
        doubt = Self.doubt("the commas", in: phrase)
      }
      for term in parts ?? [phrase[...]] {
        let term = String(term).trimmingBlank
        take(term, &known)
      }
    }
    isByCommas = phrases.count == 1 && terms.count > 1
  }

  /// Reads a cell of a table that Concord has exported: line ends, `;`, `；` and `|` separate terms, and nothing else
  /// does.
  ///
  /// - Complexity: O(*characters*).
  init(exported cell: String) {
    var known: Set<String> = []
    for piece in cell.split(whereSeparator: { $0.isNewline || ";；|｜".contains($0) }) {
      take(String(piece).trimmingBlank, &known)
    }
  }

  private mutating func take(_ term: String, _ known: inout Set<String>) {
    guard known.insert(term).inserted else { return }
    if Self.isTerm(term) {
      terms.append(term)
    } else if term.contains(where: \.isNumber) || SpreadsheetError.isOne(term) {
      dropped.append(term)
    }
  }

  /// The cells of a row; a slash does not separate terms where the first cell has as many, since each part then may be
  /// the translation of one part: 投入/产出, `input / output`.
  static func row(_ cells: [String]) -> [TermList] {
    let lists = cells.map { TermList($0) }
    func slashes(_ cell: String) -> Int { cell.count { $0 == "/" || $0 == "／" } }
    guard let first = cells.firstIndex(where: { !$0.isEmpty }), slashes(cells[first]) > 0 else {
      return lists
    }
    // A name and its short form are one thing: 上海合作组织/上合组织.
    let parts = lists[first].terms.map { Array($0)[...] }
    if parts.count > 1, parts.dropFirst().allSatisfy({ isNested($0, parts[0]) }) { return lists }
    let count = slashes(cells[first])
    let same = Set(cells.indices.filter { slashes(cells[$0]) == count })
    guard same.count > 1, same.contains(where: { lists[$0].hasSlashes }) else { return lists }
    return cells.indices.map { at in
      guard same.contains(at) else { return lists[at] }
      var list = TermList(cells[at], splitsSlashes: false)
      list.doubt = Self.doubt("the slash", in: Array(cells[at]))
      return list
    }
  }

  /// How many terms the cells of a row have.
  struct Counts {
    /// The numbers of terms that other marks than commas separate, and that commas alone separate.
    private var marked: Set<Int> = []
    private var byCommas: Set<Int> = []
    /// Whether a cell has terms, and a comma in none of them.
    private(set) var hasCellWithoutCommas = false

    init(_ lists: [TermList]) {
      for list in lists {
        if !list.terms.isEmpty,
          !list.terms.contains(where: { $0.contains { ",，、".contains($0) } })
        {
          hasCellWithoutCommas = true
        }
        if list.isByCommas {
          byCommas.insert(list.terms.count)
        } else {
          marked.insert(list.terms.count)
        }
      }
    }

    func contains(_ count: Int) -> Bool { marked.contains(count) || byCommas.contains(count) }

    func hasCommas(_ count: Int) -> Bool { byCommas.contains(count) }
  }

  /// The terms of the cell in its row, and why they may be others than the writer means.
  ///
  /// A comma separates terms if another language of the row has as many, which commas separate as well. A writer who
  /// separates those with other marks may mean the comma as a part of the term: `one country, two systems`. So may a
  /// writer whose other cells have no commas, unless the last part begins with a word for *and*.
  func terms(in row: Counts) -> (terms: [String], doubt: String?) {
    guard terms.count == 1 else { return (terms, doubt) }
    let parts = terms[0].split(separator: ",").map { String($0).trimmingBlank }
    guard parts.count > 1, parts.allSatisfy(Self.isTerm) else { return (terms, doubt) }
    let mayBeTerms =
      row.contains(parts.count) || row.hasCellWithoutCommas && !parts.contains(where: Self.isRest)
    guard mayBeTerms else { return (terms, doubt) }
    let start = "the commas of '\(terms[0])' may be between terms or within one; it is read as "
    guard row.hasCommas(parts.count) else {
      return (terms, start + "one term, so write ' | ' between two")
    }
    return (
      parts,
      start + "\(parts.count) terms like those beside it; if it is one, write ' | ' between those"
    )
  }

  /// Whether what comes after a comma has a word for *and* or *or*, as the end of a list within one term does.
  private static func isRest(_ part: String) -> Bool {
    part.lowercased().split(separator: " ").contains { ListWords.words.contains(String($0)) }
  }

  private static func doubt(_ marks: String, in text: [Character]) -> String {
    "\(marks) of '\(String(text).trimmingBlank)' may be between two terms or within one; it is read as one term, so"
      + " write ' | ' between two"
  }

  private static func isTerm(_ text: String) -> Bool {
    if text.isEmpty || ["TRUE", "FALSE"].contains(text) { return false }
    if SpreadsheetError.isOne(text) { return false }
    return isTermText(text)
  }

  /// Whether a text can be a term: it has a letter, or it is a name of numbers with signs between them.
  ///
  /// Such names are `9/11`, `24/7` and `1+6`. Single numbers, dates and times are values of a spreadsheet.
  static func isTermText(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { CharacterClass.isLetter($0.value) }) { return true }
    let groups = text.split { !$0.isNumber }
    let signs = text.filter { !$0.isNumber && !$0.isWhitespace }
    guard (2...4).contains(groups.count), text.first?.isNumber == true,
      text.last.map({ $0.isNumber || $0 == "%" }) == true,
      !signs.isEmpty, signs.allSatisfy({ "/+·•‧-–—×&".contains($0) })
    else { return false }
    // A date, or a fraction of a sum.
    return !(groups.count == 3 && groups.contains { $0.count == 4 })
      && groups.allSatisfy { $0.count <= 4 }
  }

  /// The places of the bars that memoQ writes between the stem and the ending of a word: `организаци|я`.
  ///
  /// The ending has at most three small letters and the stem three letters or more, without spaces.
  private static func stemBars(in text: [Character]) -> Set<Int> {
    var bars: Set<Int> = []
    for (at, character) in text.enumerated() where character == "|" {
      let stem = text[..<at].suffix(3)
      let ending = text[(at + 1)...].prefix(4).prefix { $0.isLetter }
      let isCased = stem.count == 3 && stem.allSatisfy { $0.isLetter && $0.isCased }
      if isCased, (1...3).contains(ending.count), ending.allSatisfy(\.isLowercase) {
        bars.insert(at)
      }
    }
    return bars
  }

  private static func slashes(_ text: [Character]) -> [[Character]] {
    guard text.contains(where: { $0 == "/" || $0 == "／" }) else { return [text] }
    var parts: [[Character]] = [[]]
    /// The words that begin before each character, and in all.
    var wordsBefore: [Int] = []
    var words = 0
    for (at, character) in text.enumerated() {
      wordsBefore.append(words)
      if character != " ", at == 0 || text[at - 1] == " " { words += 1 }
    }
    var depth = BracketDepth(text)
    for (at, character) in text.enumerated() {
      let isInside = depth.step(character)
      guard character == "/" || character == "／", at > 0, at + 1 < text.count, !isInside else {
        parts[parts.count - 1].append(character)
        continue
      }
      let (before, after) = (text[at - 1], text[at + 1])
      let isFree = before == " " && after == " "
      let isWide = (isEdge(before) || isEdge(after)) && !isPairOfWords(text, at)
      // A slash between letters is within a word, which counts on both sides.
      let isPhrase =
        before.isLetter && after.isLetter && wordsBefore[at] > 1 && words - wordsBefore[at] > 0
        && !WordAlternatives.areVariants(
          text[..<at].suffix(while: \.isLetter), text[(at + 1)...].prefix(while: \.isLetter))
      if isFree || isWide || isPhrase || character == "／" {
        parts.append([])
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// Whether a slash is between two short words of Han that are not forms of each other: 输入/输出, 与/或.
  private static func isPairOfWords(_ text: [Character], _ at: Int) -> Bool {
    let before = text[..<at].suffix(while: { $0 != "/" })
    let after = text[(at + 1)...].prefix { $0 != "/" }
    return [before, after].allSatisfy { word in
      (1...2).contains(word.count)
        && word.allSatisfy { $0.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) } }
    } && !isNested(before, after)
  }

  private static func hasPairOfWords(_ text: [Character]) -> Bool {
    text.indices.contains { text[$0] == "/" && isPairOfWords(text, $0) }
  }

  /// Whether a slash beside the character is between two terms.
  private static func isEdge(_ character: Character) -> Bool {
    if "\"“”»«）)」』".contains(character) { return true }
    return character.unicodeScalars.first.map { CharacterClass.isHan($0.value) } ?? false
  }

  /// The synonyms that 、 or ， separates; `nil` if the text is one term.
  ///
  /// The mark also lists things within one term (金融、專業服務界; 共商、共建、共享), so the parts are synonyms only if each is
  /// the first one with more characters or with fewer, as a name and its longer form are, or ends in the same
  /// characters, more than half of them: 成员国、会员国.
  private static func lists(_ text: [Character]) -> [ArraySlice<Character>]? {
    guard let parts = commaParts(of: text) else { return nil }
    return parts.dropFirst().allSatisfy {
      isNested($0, parts[0]) || hasSameEnd($0, parts[0])
    } ? parts : nil
  }

  /// Whether the parts of a text share a character without being forms of one name: 互联网、因特网.
  private static func mayBeList(_ text: [Character]) -> Bool {
    guard let parts = commaParts(of: text) else { return false }
    let first = Set(parts[0])
    return parts.dropFirst().allSatisfy { !first.isDisjoint(with: $0) }
  }

  /// Whether one text is the other with some characters left out.
  private static func isNested(_ one: ArraySlice<Character>, _ other: ArraySlice<Character>) -> Bool
  {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    var rest = short
    for character in long where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// Whether more than half of the characters of both texts are an ending that they share.
  private static func hasSameEnd(
    _ one: ArraySlice<Character>, _ other: ArraySlice<Character>
  ) -> Bool {
    let shared = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return shared * 2 > max(one.count, other.count)
  }

  /// The parts of a text between 、 and ， outside of brackets; `nil` if there is one part or the last part goes on
  /// with a word for *and*.
  private static func commaParts(of text: [Character]) -> [ArraySlice<Character>]? {
    var depth = 0
    var cuts: [Int] = []
    for (at, character) in text.enumerated() {
      if "《（(“「『【〈".contains(character) { depth += 1 }
      if "》）)”」』】〉".contains(character) { depth = max(0, depth - 1) }
      if character == "、" || character == "，", depth == 0 { cuts.append(at) }
    }
    guard let last = cuts.last, !text[last...].contains(where: ListWords.conjunctions.contains)
    else { return nil }
    var parts: [ArraySlice<Character>] = []
    var start = 0
    for cut in cuts {
      parts.append(text[start..<cut])
      start = cut + 1
    }
    parts.append(text[start...])
    return parts
  }
}

/// Tells whether a character is within brackets; brackets that do not match count as none.
private struct BracketDepth {
  private var depth = 0
  private let isBalanced: Bool

  init(_ text: [Character]) {
    var open = 0
    var isBalanced = true
    for character in text {
      if "(（[".contains(character) { open += 1 }
      if ")）]".contains(character) { open -= 1 }
      isBalanced = isBalanced && open >= 0
    }
    self.isBalanced = isBalanced && open == 0
  }

  /// Takes the next character, and returns whether it is within brackets or is a bracket.
  mutating func step(_ character: Character) -> Bool {
    guard isBalanced else { return false }
    if "(（[".contains(character) { depth += 1 }
    defer { if ")）]".contains(character) { depth -= 1 } }
    return depth > 0
  }
}

extension ArraySlice<Character> {
  /// The characters at the end that meet a condition.
  func suffix(while condition: (Character) -> Bool) -> ArraySlice<Character> {
    let length = reversed().prefix(while: condition).count
    return suffix(length)
  }
}
