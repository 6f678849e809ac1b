// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The letters of a text by script, and the runs of another script that read like a sentence.
///
/// A Han character counts as two letters. Of the words of other scripts, only those count that
/// indicate a language: words of two letters or more that begin with a small letter. Names,
/// abbreviations, symbols, addresses and names from programs do not count. Text in brackets or
/// quotation marks counts only if there is no other text.
struct ScriptCensus {
  /// The number of letters of the text's own scripts; a Han character counts as two.
  private(set) var own = 0
  /// The weight of these letters; those of names and abbreviations count half.
  private(set) var ownWeight = 0
  /// For each other script, by its code, the weight of the letters that indicate a language.
  private(set) var foreign: [String: Int] = [:]
  /// For each other script, by its code, the number of words, including names but not
  /// abbreviations.
  private(set) var foreignWords: [String: Int] = [:]
  /// The first run of another script that reads like a sentence.
  private(set) var sentence: (script: String, text: String)?
  /// The weight of the letters of the text's own scripts inside brackets and quotation marks.
  private var enclosedOwn = 0

  /// The foreign script with the most letters that indicate a language.
  var mainForeign: (script: String, weight: Int)? {
    foreign.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  /// Counts the letters of a text.
  ///
  /// - Parameter scripts: the codes of the text's own scripts: `Hani`, `Latn`, `Cyrl`.
  /// - Complexity: O(*n*).
  init(_ scalars: [UInt32], own scripts: Set<String>) {
    let enclosed = EnclosedText.flags(scalars)
    let words = ScriptWord.words(of: scalars)
    let isAllEnclosed = words.allSatisfy { enclosed[$0.range.lowerBound] }
    var run = ForeignRun()
    var inner = ForeignRun()
    for word in words {
      let isInside = enclosed[word.range.lowerBound] && !isAllEnclosed
      if scripts.contains(word.script) {
        if isInside {
          enclosedOwn += word.weight
        } else {
          own += word.weight
          ownWeight += word.isTelling ? word.weight : (word.weight + 1) / 2
        }
        if isInside { close(&inner, scalars, isInside: true) } else { close(&run, scalars) }
        continue
      }
      if isInside {
        if !inner.accepts(word, enclosed: enclosed) { close(&inner, scalars, isInside: true) }
        inner.add(word)
        continue
      }
      if word.isTelling { foreign[word.script, default: 0] += word.weight }
      if !word.isAbbreviation { foreignWords[word.script, default: 0] += 1 }
      if !run.accepts(word) { close(&run, scalars) }
      run.add(word)
    }
    close(&inner, scalars, isInside: true)
    close(&run, scalars)
  }

  /// Ends a run, and stores it as the sentence if it reads like one.
  private mutating func close(
    _ run: inout ForeignRun, _ scalars: [UInt32], isInside: Bool = false
  ) {
    defer { run = ForeignRun() }
    guard sentence == nil, let script = run.script, run.isSentence(scalars) else { return }
    // Quoted or bracketed text explains the text around it, unless there is less of the latter.
    if isInside, run.weight <= own + enclosedOwn { return }
    sentence = (script, run.text(scalars))
  }
}

/// Words of one script with no letter of the text's own script between them.
private struct ForeignRun {
  private(set) var script: String?
  private(set) var weight = 0
  private var words: [ScriptWord] = []

  mutating func add(_ word: ScriptWord) {
    script = word.script
    weight += word.isTelling ? word.weight : 0
    words.append(word)
  }

  /// Whether a word continues the run; with flags, whether both are inside the same brackets.
  func accepts(_ word: ScriptWord, enclosed: [Bool]? = nil) -> Bool {
    guard let script, let last = words.last else { return true }
    if script != word.script { return false }
    guard let enclosed else { return true }
    return enclosed[last.range.upperBound - 1..<word.range.lowerBound].allSatisfy { $0 }
  }

  /// Whether the words are more than a name or a term.
  ///
  /// Words with spaces are a sentence if they have a capital followed by small words, an end mark,
  /// or many words. They also are one if a mark of their own script comes before a Han character,
  /// where Chinese would use its own mark. Han text is a sentence if it has a Chinese mark or more
  /// characters than names have.
  func isSentence(_ scalars: [UInt32]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let end = last.range.upperBound
    let ends = end < scalars.count && Self.isEnd(scalars, at: end)
    if first.isHan {
      let count = words.reduce(0) { $0 + $1.range.count }
      let stops = scalars[first.range.lowerBound..<min(end + 1, scalars.count)]
        .contains { Self.hanStops.contains($0) }
      return count >= 12 || stops && count >= 2
    }
    if end + 1 < scalars.count, ends || scalars[end] == 0x2C,
      CharacterClass.isHan(scalars[end + 1]),
      words.contains(where: { $0.isTelling && $0.range.count >= 4 })
    {
      return true
    }
    let small = words.count { $0.isTelling }
    let long = words.count { $0.isTelling && $0.range.count >= 4 }
    guard small * 2 >= words.count, long >= 1 else { return false }
    return ends && words.count >= 3 && small >= 2
      || !first.isTelling && words.count >= 5 && long >= 2
      || words.count >= 7 && long >= 3
  }

  func text(_ scalars: [UInt32]) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String.of(scalars[first.range.lowerBound..<last.range.upperBound])
  }

  private static func isEnd(_ scalars: [UInt32], at place: Int) -> Bool {
    ends.contains(scalars[place])
  }

  private static let ends = Set(".!?;:…".unicodeScalars.map(\.value))
  private static let hanStops = Set("。！？；，、".unicodeScalars.map(\.value))
}

extension String {
  /// The text of some scalars.
  static func of(_ scalars: some Sequence<UInt32>) -> String {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars.compactMap { Unicode.Scalar($0) })
    return String(view)
  }
}
