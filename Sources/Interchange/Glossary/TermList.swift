// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// The terms of one cell of a glossary, as they are written.
///
/// Line ends, `;`, `；` and `|` separate terms. A slash does between spaces, between phrases of several words
/// and beside Han characters or quotation marks, so that `and/or`, `km/h` and `TCP/IP` stay whole. 、 and `，` do
/// between terms that share a character, unless the text goes on with a word for *and*: then it is a list within one
/// term. Nothing within brackets separates. `TermNotation` reads what is in each of them.
struct TermList {
  /// The terms, in order, each once.
  private(set) var terms: [String] = []

  /// No terms.
  init() {}

  /// Reads a cell; values that a spreadsheet gives instead of text, such as `#N/A` and `TRUE`, are not terms.
  ///
  /// - Complexity: O(*characters*).
  init(_ cell: String) {
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
    for piece in Self.withoutNumbers(pieces) {
      for part in Self.slashes(piece) {
        for term in Self.lists(part) {
          let term = String(term).trimmingBlank
          if Self.isTerm(term), known.insert(term).inserted { terms.append(term) }
        }
      }
    }
  }

  /// The terms, those of a list with commas apart if another language of the row has as many.
  ///
  /// - Parameter counts: the numbers of terms that the languages of the row have.
  func terms(besides counts: Set<Int>) -> [String] {
    guard terms.count == 1 else { return terms }
    let parts = terms[0].split(separator: ",").map { String($0).trimmingBlank }
    guard parts.count > 1, counts.contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
      return terms
    }
    return parts
  }

  private static func isTerm(_ text: String) -> Bool {
    if text.isEmpty || ["TRUE", "FALSE"].contains(text) { return false }
    if text.hasPrefix("#"),
      ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"].contains(text)
    {
      return false
    }
    return text.unicodeScalars.contains { CharacterClass.isLetter($0.value) }
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

  /// The pieces of a numbered list without their numbers: `1. term`, `2) term`.
  private static func withoutNumbers(_ pieces: [[Character]]) -> [[Character]] {
    let pieces = pieces.filter { $0.contains { !$0.isWhitespace } }
    guard pieces.count > 1 else { return pieces }
    var bare: [[Character]] = []
    for (number, piece) in pieces.enumerated() {
      let rest = piece.drop(while: \.isWhitespace)
      let digits = rest.prefix(while: \.isNumber)
      guard Int(String(digits)) == number + 1, let mark = rest.dropFirst(digits.count).first,
        ".)、）．".contains(mark)
      else { return pieces }
      bare.append(Array(rest.dropFirst(digits.count + 1)))
    }
    return bare
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
      let isWide = isEdge(before) || isEdge(after)
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

  /// Whether a slash beside the character is between two terms.
  private static func isEdge(_ character: Character) -> Bool {
    if "\"“”»«）)」』".contains(character) { return true }
    return character.unicodeScalars.first.map { CharacterClass.isHan($0.value) } ?? false
  }

  /// The synonyms that 、 or ， separates.
  ///
  /// The mark also lists things within one term (金融、專業服務界), so the parts are synonyms only if each
  /// shares a character with the first, as a name and its longer form do.
  private static func lists(_ text: [Character]) -> [ArraySlice<Character>] {
    guard text.contains(where: { $0 == "、" || $0 == "，" }) else { return [text[...]] }
    var depth = 0
    var cuts: [Int] = []
    for (at, character) in text.enumerated() {
      if "《（(“「『【〈".contains(character) { depth += 1 }
      if "》）)”」』】〉".contains(character) { depth = max(0, depth - 1) }
      if character == "、" || character == "，", depth == 0 { cuts.append(at) }
    }
    guard let last = cuts.last, !text[last...].contains(where: ListWords.conjunctions.contains)
    else {
      return [text[...]]
    }
    var parts: [ArraySlice<Character>] = []
    var start = 0
    for cut in cuts {
      parts.append(text[start..<cut])
      start = cut + 1
    }
    parts.append(text[start...])
    let first = Set(parts[0])
    return parts.dropFirst().allSatisfy { !first.isDisjoint(with: $0) } ? parts : [text[...]]
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
