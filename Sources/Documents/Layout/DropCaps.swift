// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Joins the large first letter of a text, beside which its first lines are set, with its word.
///
/// The lines beside the letter begin at the letter then, so that they are not taken for lines with an indent.
struct DropCaps {
  /// The letter is at least this many times as high as the lines beside it.
  private static let leastRatio = 1.6
  /// The fewest lines beside it.
  private static let fewestLines = 2

  private var pages: [PrintedPage]
  /// How often the document has each word, in small letters; counted when the first letter is found.
  private var counts: [String: Int]?

  /// Pages with their large first letters joined with the words after them.
  ///
  /// - Complexity: O(*lines* · *letters*).
  static func joined(_ pages: [PrintedPage]) -> [PrintedPage] {
    var caps = DropCaps(pages: pages)
    for page in pages.indices where !pages[page].isRecognized { caps.join(on: page) }
    return caps.pages
  }

  private init(pages: [PrintedPage]) { self.pages = pages }

  private mutating func join(on page: Int) {
    let found = pages[page].lines.indices.filter { Self.isLetter(pages[page].lines[$0].words[0]) }
    // Words in large type with a letter each are a heading.
    guard !found.isEmpty, found.count < 24 else { return }
    var removed: Set<Int> = []
    for number in found {
      let cap = pages[page].lines[number].words[0]
      let rest = PrintedLine(Array(pages[page].lines[number].words.dropFirst()))
      let beside = lines(beside: cap, number, rest, on: page)
      guard beside.count >= Self.fewestLines else { continue }
      for (place, line) in beside.enumerated() {
        var words = line.words
        if place == 0 {
          begin(&words, with: cap)
        } else {
          words[0].box.left = cap.box.left
        }
        if let joined = PrintedLine(words) { pages[page].lines[line.number] = joined }
      }
      if rest == nil { removed.insert(number) }
    }
    guard !removed.isEmpty else { return }
    pages[page].lines = pages[page].lines.indices.filter { !removed.contains($0) }
      .map { pages[page].lines[$0] }
  }

  /// The lines beside a letter that begin at one place next to it, top to bottom, with their numbers; the letter
  /// may be the first word of one of them.
  private func lines(
    beside cap: PrintedWord, _ own: Int, _ rest: PrintedLine?, on page: Int
  ) -> [(number: Int, words: [PrintedWord])] {
    var found: [(number: Int, line: PrintedLine)] = []
    for (number, line) in pages[page].lines.enumerated() {
      guard let line = number == own ? rest : line else { continue }
      let gap = line.box.left - cap.box.right
      guard cap.box.height >= line.box.height * Self.leastRatio, gap > -line.em * 0.3,
        gap < line.em * 1.2, line.box.centerY > cap.box.top, line.box.centerY < cap.box.bottom
      else { continue }
      found.append((number, line))
    }
    found.sort { $0.line.box.top < $1.line.box.top }
    guard let first = found.first?.line,
      found.allSatisfy({ abs($0.line.box.left - first.box.left) < first.em * 0.6 })
    else { return [] }
    return found.map { ($0.number, $0.line.words) }
  }

  /// The relation of a letter to the word after it.
  private enum Reading {
    /// The beginning of the word.
    case joined
    /// A word of its own, as in `A man`.
    case word
    /// Probably the beginning of the word, but it may be one of its own.
    case guess
  }

  /// Puts a letter before the first of some words: into it, or as a word of its own.
  private mutating func begin(_ words: inout [PrintedWord], with cap: PrintedWord) {
    switch reading(of: cap.text, before: words[0].text) {
    case .word:
      var own = cap
      (own.box.top, own.box.bottom) = (words[0].box.top, words[0].box.bottom)
      own.box.right = min(own.box.right, words[0].box.left - words[0].box.height * 0.25)
      words.insert(own, at: 0)
    case .joined, .guess:
      words[0].isGuess = reading(of: cap.text, before: words[0].text) == .guess
      words[0].text = cap.text + words[0].text
      words[0].box.left = cap.box.left
    }
  }

  /// The relation of a letter to the word after it, by the other words of the document.
  ///
  /// A letter that the document never has alone begins the word. Otherwise the document shows whether it has the joined
  /// word, or the word without the letter, or words that begin like that.
  private mutating func reading(of letter: String, before word: String) -> Reading {
    let rest = Self.letters(of: word)
    guard !rest.isEmpty else { return .word }
    if letter.unicodeScalars.contains(where: { CharacterClass.isWide($0.value) }) { return .joined }
    let all = counts ?? Self.counts(in: pages)
    counts = all
    let own = Self.letters(of: letter)
    // The letter and the rest are each counted once where they are.
    guard all[own, default: 0] > 1 else { return .joined }
    if all[own + rest, default: 0] > 0 { return .joined }
    if all[rest, default: 0] > 1 { return .word }
    let isBeginning = all.keys.contains { $0 != rest && $0.hasPrefix(rest) }
    if rest.count > 2, isBeginning { return .word }
    return .guess
  }

  private static func counts(in pages: [PrintedPage]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for page in pages {
      for line in page.lines {
        for word in line.words { counts[letters(of: word.text), default: 0] += 1 }
      }
    }
    return counts
  }

  /// The letters of a word up to the first other character, small; marks before them are left out.
  private static func letters(of word: String) -> String {
    let scalars = word.unicodeScalars.drop { !CharacterClass.isLetter($0.value) }
      .prefix { CharacterClass.isLetter($0.value) }
    return String(String.UnicodeScalarView(scalars)).lowercased()
  }

  /// Whether a word is one capital or wide letter, with or without a mark before it.
  private static func isLetter(_ word: PrintedWord) -> Bool {
    let scalars = Array(word.text.unicodeScalars)
    guard scalars.count < 3, let letter = scalars.last?.value,
      scalars.count == 1
        || !CharacterClass.isLetter(scalars[0].value)
          && !CharacterClass.isDigit(scalars[0].value)
    else { return false }
    return CharacterClass.isUppercase(letter)
      || CharacterClass.isWide(letter) && CharacterClass.isLetter(letter)
  }
}
