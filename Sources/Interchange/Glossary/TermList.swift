import ICUText
import Languages

/// The terms of one cell of a glossary.
///
/// Line ends, `;`, `；` and `|` always separate terms. A slash does between spaces, between phrases of several words
/// and beside Han characters or quotation marks, so that `and/or`, `km/h` and `TCP/IP` stay whole. 、 does outside of
/// brackets and quotation marks, unless the text goes on with a word for *and*: then it is a list within one term.
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
    for piece in cell.split(whereSeparator: { $0.isNewline || ";；|｜".contains($0) }) {
      for part in Self.slashes(Array(piece)) {
        for term in Self.lists(part) {
          let term = String(term).trimmingBlank
          if Self.isTerm(term), known.insert(term).inserted { terms.append(term) }
        }
      }
    }
  }

  /// The terms, those of a list with commas apart if another language of the row has as many.
  func terms(besides counts: [Int]) -> [String] {
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
    for (at, character) in text.enumerated() {
      guard character == "/" || character == "／", at > 0, at + 1 < text.count else {
        parts[parts.count - 1].append(character)
        continue
      }
      let (before, after) = (text[at - 1], text[at + 1])
      let isFree = before == " " && after == " "
      let isWide = isEdge(before) || isEdge(after)
      // A slash between letters is within a word, which counts on both sides.
      let isPhrase =
        before.isLetter && after.isLetter && wordsBefore[at] > 1 && words - wordsBefore[at] > 0
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

  /// The synonyms that 、 separates.
  ///
  /// The mark also lists things within one term (金融、專業服務界), so the parts are synonyms only if each
  /// shares a character with the first, as a name and its longer form do.
  private static func lists(_ text: [Character]) -> [ArraySlice<Character>] {
    guard text.contains("、") else { return [text[...]] }
    var depth = 0
    var cuts: [Int] = []
    for (at, character) in text.enumerated() {
      if "《（(“「『【〈".contains(character) { depth += 1 }
      if "》）)”」』】〉".contains(character) { depth = max(0, depth - 1) }
      if character == "、", depth == 0 { cuts.append(at) }
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
