// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Cuts a line in which a text and its translation follow each other.
///
/// A cut lies between letters of two scripts, after a mark that ends a sentence or a clause, and only where
/// what follows can be a sentence of its own: names, abbreviations and titles in Latin letters stay in the
/// Chinese or Russian sentence that has them.
struct LanguageRuns {
  private let scalars: ArraySlice<UInt32>
  private let divisions: Set<String>
  /// The places of Roman numerals, which are of no script: `Глава IV`.
  private let numerals: Set<Int>
  /// The places of straight quotation marks, in order.
  private let quotes: [Int]

  /// Looks at a line.
  init(_ scalars: ArraySlice<UInt32>, divisions: Set<String>) {
    self.scalars = scalars
    self.divisions = divisions
    numerals = Self.numerals(in: scalars)
    quotes = scalars.indices.filter { scalars[$0] == 0x22 }
  }

  private static func numerals(in scalars: ArraySlice<UInt32>) -> Set<Int> {
    var found: Set<Int> = []
    var start: Int?
    for at in scalars.startIndex...scalars.endIndex {
      let isLetter = at < scalars.endIndex && CharacterClass.isLetter(scalars[at])
      if isLetter, !CharacterClass.isHan(scalars[at]) {
        start = start ?? at
      } else if let from = start {
        if scalars[from..<at].allSatisfy({ [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0) }) {
          found.formUnion(from..<at)
        }
        start = nil
      }
    }
    return found
  }

  /// The script of a letter that is not part of a Roman numeral.
  private func script(at place: Int) -> LetterScript? {
    numerals.contains(place) ? nil : LetterScript(of: scalars[place])
  }

  /// A stretch between two places where the script changes after the end of a sentence.
  private struct Chunk {
    var range: Range<Int>
    var balance: ScriptBalance
    /// Whether the mark before it is one that only ends sentences, as 。 does.
    var isStrong: Bool
  }

  /// The runs of the line, in order; the line itself where it is in one language.
  ///
  /// - Parameter isAlone: whether the line is a whole paragraph, so that a heading and its translation may
  ///   follow each other without a mark.
  /// - Complexity: O(*n*).
  func runs(isAlone: Bool) -> [Range<Int>] {
    let whole = scalars.startIndex..<scalars.endIndex
    guard ScriptBalance(scalars).isMixed, !isListInBrackets else { return [whole] }
    var runs: [(range: Range<Int>, script: LetterScript?)] = []
    for chunk in chunks {
      let script = chunk.balance.script
      guard let last = runs.last else {
        runs.append((chunk.range, script))
        continue
      }
      if script == nil || script == last.script || !isSentence(chunk) {
        runs[runs.count - 1].range = last.range.lowerBound..<chunk.range.upperBound
      } else if runs.count == 1, isFragment(last.range) {
        runs[0] = (last.range.lowerBound..<chunk.range.upperBound, script)
      } else {
        runs.append((chunk.range, script))
      }
    }
    let cut = runs.flatMap { headings($0.range, isAlone: isAlone && runs.count == 1) }
    return cut.prefix(1) + cut.dropFirst().map(withoutSeparator)
  }

  /// Whether brackets are around a list with semicolons, as of institutions in several languages.
  private var isListInBrackets: Bool {
    guard let first = scalars.first, let last = scalars.last else { return false }
    return (first == 0x28 || first == 0xFF08) && (last == 0x29 || last == 0xFF09)
      && scalars.contains { $0 == 0x3B || $0 == 0xFF1B }
  }

  /// A run without what only separates it from the text that it translates: a dash, a stroke or an equals sign before
  /// it, or brackets around all of it.
  private func withoutSeparator(_ range: Range<Int>) -> Range<Int> {
    let whole = trimmed(range)
    var run = whole
    if let first = run.first, Self.separators.contains(first),
      let next = run.dropFirst().first, next != first,
      first != 0x2D || CharacterClass.isSpace(next)
    {
      run = trimmed(run.startIndex + 1..<run.endIndex)
    }
    if Self.isEnclosed(run) { run = trimmed(run.startIndex + 1..<run.endIndex - 1) }
    return run.isEmpty || run.indices == whole.indices ? range : run.startIndex..<run.endIndex
  }

  /// Whether one pair of brackets is around all of a text.
  static func isEnclosed(_ text: ArraySlice<UInt32>) -> Bool {
    var depth = 0
    for at in text.indices {
      if text[at] == 0x28 || text[at] == 0xFF08 { depth += 1 }
      if text[at] == 0x29 || text[at] == 0xFF09 { depth -= 1 }
      if depth < 1 { return at > text.startIndex && at + 1 == text.endIndex && depth == 0 }
    }
    return false
  }

  /// `-`, dashes, `/`, `=` and arrows.
  private static let separators: Set<UInt32> = [
    0x2D, 0x2013, 0x2014, 0x2F, 0x3D, 0x2192, 0x21D2, 0xFF0F, 0xFF1D,
  ]

  /// The text in the brackets around a whole line, if the line before it is a sentence in another script.
  static func translation(inBrackets line: ArraySlice<UInt32>, after before: PaperLine)
    -> Range<Int>?
  {
    guard isEnclosed(line), !before.isBlank, !before.origin.isDropped, before.shape.isFinished,
      let own = before.balance.script, let script = ScriptBalance(line).script, script != own
    else { return nil }
    let inner = line.startIndex + 1..<line.endIndex - 1
    return LineShape(line[inner]).isFinished ? inner : nil
  }

  // MARK: Sentences

  private var chunks: [Chunk] {
    var chunks: [Chunk] = []
    var start = scalars.startIndex
    var last: (script: LetterScript, at: Int)?
    var wasStrong = false
    let enclosed = self.enclosed
    var at = scalars.startIndex
    while at < scalars.endIndex {
      if let end = enclosed[at] {
        at = end
        continue
      }
      if let script = script(at: at) {
        if let last, last.script != script,
          let (cut, isStrong) = self.cut(after: last.at, before: at)
        {
          chunks.append(
            Chunk(
              range: start..<cut, balance: ScriptBalance(scalars[start..<cut]), isStrong: wasStrong)
          )
          start = cut
          wasStrong = isStrong
        }
        last = (script, at)
      }
      at += 1
    }
    let rest = scalars[start...]
    chunks.append(
      Chunk(range: start..<scalars.endIndex, balance: ScriptBalance(rest), isStrong: wasStrong))
    return chunks
  }

  /// Where a sentence ends between two letters, if one does.
  private func cut(after first: Int, before second: Int) -> (cut: Int, isStrong: Bool)? {
    var found: (cut: Int, isStrong: Bool)?
    for at in first + 1..<second {
      let scalar = scalars[at]
      guard CharacterClass.isTerminal(scalar) || Self.clauseMarks.contains(scalar),
        !isInNumber(at), !(found.map { endsLabel(at, after: $0.cut) } ?? false)
      else { continue }
      let isStrong = [0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F].contains(scalar)
      found = (at + 1, isStrong || found?.isStrong == true)
    }
    guard let found else { return nil }
    var cut = found.cut
    while cut < second,
      CharacterClass.isClosing(scalars[cut]) && !opensQuotation(cut)
        || CharacterClass.isNoteMark(scalars[cut])
    {
      cut += 1
    }
    // A reference mark belongs to the sentence before it: `cooperation.[4] 双方`.
    if cut < second, scalars[cut] == 0x5B,
      let end = scalars[cut..<second].firstIndex(of: 0x5D),
      scalars[cut..<end].dropFirst().allSatisfy({ !CharacterClass.isLetter($0) })
    {
      cut = end + 1
    }
    return (cut, found.isStrong)
  }

  /// Whether a mark is inside a number: `12.5`, `10:30`.
  private func isInNumber(_ at: Int) -> Bool {
    guard scalars[at] == 0x2E || scalars[at] == 0x3A, at > scalars.startIndex,
      at + 1 < scalars.endIndex
    else { return false }
    return CharacterClass.isDigit(scalars[at - 1]) && CharacterClass.isDigit(scalars[at + 1])
  }

  /// Whether a stop ends the number of a list item that comes after the end of a sentence: `发展。2. Open`.
  private func endsLabel(_ at: Int, after cut: Int) -> Bool {
    guard scalars[at] == 0x2E || scalars[at] == 0xFF0E, cut < at else { return false }
    let label = scalars[cut..<at].drop {
      CharacterClass.isSpace($0) || CharacterClass.isOpening($0) || CharacterClass.isClosing($0)
    }
    guard 1...Self.longestLabel ~= label.count, label.first != 0x2E,
      label.allSatisfy({ CharacterClass.isDigit($0) || $0 == 0x2E })
    else { return false }
    // Fig. 2.
    let before = scalars[scalars.startIndex..<cut].dropLast()
    let word = before.suffix(Self.longestShort + 1).reversed().prefix {
      CharacterClass.isLetter($0) && !CharacterClass.isHan($0)
    }
    let isShort =
      scalars[cut - 1] == 0x2E && 1...Self.longestShort ~= word.count
      && (word.count < 3 || word.last.map { CharacterClass.isUppercase($0) } == true)
    return !isShort
  }

  /// The most digits and stops of the number of a list item: `12.3.1`.
  private static let longestLabel = 6
  /// The most letters of a word that may be shortened before a number: `Fig.`, `Art.`.
  private static let longestShort = 4

  /// Whether a straight quotation mark opens a quotation: as many are before it as close each other.
  private func opensQuotation(_ at: Int) -> Bool {
    switch scalars[at] {
    case 0x22: quotes.partitionPoint { $0 < at }.isMultiple(of: 2)
    case 0x27: at + 1 < scalars.endIndex && CharacterClass.isUppercase(scalars[at + 1])
    default: false
    }
  }

  private static let clauseMarks: Set<UInt32> = [0x3B, 0xFF1B, 0x3A, 0xFF1A]

  /// For the place of each bracket that something closes, the place after the closing one; a bracket with
  /// which a sentence begins encloses nothing.
  private var enclosed: [Int: Int] {
    var open: [(closing: UInt32, at: Int)] = []
    var found: [Int: Int] = [:]
    var beginsSentence = true
    for at in scalars.indices {
      let scalar = scalars[at]
      if let last = open.last, last.closing == scalar {
        open.removeLast()
        found[last.at] = at + 1
      } else if let closing = EnclosingMarks.closing(of: scalar), !beginsSentence, open.count < 8,
        scalar != 0x22 || opensQuotation(at)
      {
        open.append((closing, at))
      }
      if !CharacterClass.isSpace(scalar), !CharacterClass.isClosing(scalar),
        EnclosingMarks.closing(of: scalar) == nil
      {
        beginsSentence = CharacterClass.isTerminal(scalar) || Self.clauseMarks.contains(scalar)
      }
    }
    return found
  }

  /// Whether a chunk can be a sentence by itself, so that the languages may change here.
  private func isSentence(_ chunk: Chunk) -> Bool {
    guard let script = chunk.balance.script else { return false }
    let body = scalars[chunk.range].drop { CharacterClass.isSpace($0) }
    let shape = LineShape(trimmed(chunk.range))
    if shape.startsDivision(divisions) { return true }
    let count = chunk.balance.count(script)
    if script == .han { return count > 3 || count > 1 && shape.isFinished }
    guard let first = body.first, !CharacterClass.isLowercase(first) else { return false }
    if chunk.isStrong { return count > 1 || shape.isFinished }
    let small = chunk.balance.smallCount(script)
    // Names in Cyrillic are rare in English, those in Latin letters are common in Russian.
    if script == .cyrillic { return count > 1 && small > 0 }
    return count > 2 && small > 1 && small * 10 >= count * 4
  }

  /// Whether a stretch is too little to begin a line by itself: `WTO.` before a Chinese sentence.
  private func isFragment(_ range: Range<Int>) -> Bool {
    let balance = ScriptBalance(scalars[range])
    guard let script = balance.script, script != .han, balance.count(script) < 2 else {
      return false
    }
    let first = scalars[range].first { CharacterClass.isLetter($0) } ?? 0
    return CharacterClass.isUppercase(first)
  }

  private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt32> {
    var slice = scalars[range].drop { CharacterClass.isSpace($0) }
    while let last = slice.last, CharacterClass.isSpace(last) { slice.removeLast() }
    return slice
  }

  // MARK: Headings

  /// Cuts a heading from its translation: `第一章 总则 Chapter I General Provisions`.
  private func headings(_ range: Range<Int>, isAlone: Bool) -> [Range<Int>] {
    let line = trimmed(range)
    var changes: [(at: Int, to: LetterScript)] = []
    var last: LetterScript?
    for at in line.indices {
      guard let script = script(at: at), script != last else { continue }
      if last != nil { changes.append((at, script)) }
      if changes.count > 1 { break }
      last = script
    }
    guard let change = changes.first, last != nil else { return [range] }
    let isOnce = changes.count == 1
    let isSpaced = CharacterClass.isSpace(line[change.at - 1]) || change.to == .han
    let tail = LineShape(line[change.at...])
    if isSpaced, LineShape(line).startsDivision(divisions), tail.startsDivision(divisions) {
      return [range.lowerBound..<change.at, change.at..<range.upperBound]
    }
    guard isAlone, isOnce, CharacterClass.isSpace(line[change.at - 1]),
      !CharacterClass.isTerminal(line[line.endIndex - 1])
    else { return [range] }
    // 第一条 定义 Definitions: a label, its title, and the title again.
    if change.to != .han, let label = LineShape(line).divisionLabel(divisions),
      ScriptBalance(line[label.upperBound..<max(label.upperBound, change.at)]).count(.han) > 1,
      change.at + 1 < line.endIndex, CharacterClass.isUppercase(line[change.at]),
      CharacterClass.isLowercase(line[change.at + 1])
    {
      return [range.lowerBound..<change.at, change.at..<range.upperBound]
    }
    let before = ScriptBalance(line[..<change.at])
    let after = ScriptBalance(line[change.at...])
    for (han, words) in [(before, after), (after, before)] {
      for script in [LetterScript.latin, .cyrillic]
      where han.count(.han) > 3 && words.count(script) > 3 && words.smallCount(script) > 0
        && words.count(script) <= han.count(.han) * 2
      {
        return [range.lowerBound..<change.at, change.at..<range.upperBound]
      }
    }
    return [range]
  }
}
