// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A word of one script, or a run of Han characters.
struct ScriptWord {
  /// The range of its scalars in the text.
  var range: Range<Int>
  /// The code of the script: `Latn`.
  var script: String
  /// Whether the word is written in Han characters.
  var isHan: Bool
  /// Whether the word indicates a language: two letters or more with a small first one, or a script
  /// without capitals.
  var isTelling: Bool
  /// Whether the word is an abbreviation, a symbol or a number with letters: one letter, or at most
  /// seven capitals.
  var isAbbreviation: Bool

  /// The length of the word in letters; a Han character counts as two.
  var weight: Int { range.count * (isHan ? 2 : 1) }

  /// The words of a text; those in addresses, formulae and names from programs are left out.
  ///
  /// - Complexity: O(*n*).
  static func words(of scalars: [UInt32]) -> [ScriptWord] {
    var words: [ScriptWord] = []
    var codeEnd = 0
    var at = 0
    while at < scalars.count {
      if at >= codeEnd, isVisibleASCII(scalars[at]), at == 0 || !isVisibleASCII(scalars[at - 1]) {
        var end = at
        while end < scalars.count, isVisibleASCII(scalars[end]) { end += 1 }
        if isCode(scalars[at..<end]) { codeEnd = end }
      }
      if at < codeEnd {
        at = codeEnd
        continue
      }
      guard CharacterClass.isLetter(scalars[at]) else {
        at += 1
        continue
      }
      let script = script(of: scalars[at])
      var end = at + 1
      while end < scalars.count, continues(script, in: scalars, at: end) { end += 1 }
      words.append(ScriptWord(at..<end, of: script, in: scalars))
      at = end
    }
    return words
  }

  private init(_ range: Range<Int>, of script: String, in scalars: [UInt32]) {
    self.range = range
    self.script = script
    isHan = script == Script.han.description
    let capitals = scalars[range].count { CharacterClass.isUppercase($0) }
    isTelling = range.count >= 2 && !CharacterClass.isUppercase(scalars[range.lowerBound])
    isAbbreviation = !isHan && (range.count == 1 || capitals == range.count && range.count <= 7)
  }

  /// Whether a scalar belongs to a word of a script: its letters, and marks and apostrophes between
  /// them.
  private static func continues(_ script: String, in scalars: [UInt32], at place: Int) -> Bool {
    let scalar = scalars[place]
    if CharacterClass.isLetter(scalar) { return self.script(of: scalar) == script }
    if CharacterClass.isMark(scalar) { return true }
    guard scalar == 0x27 || scalar == 0x2019, place + 1 < scalars.count else { return false }
    return CharacterClass.isLetter(scalars[place + 1])
      && self.script(of: scalars[place + 1]) == script
  }

  private static func script(of scalar: UInt32) -> String {
    if scalar < 0x80 { return latin }
    if CharacterClass.isUnifiedHan(scalar) { return han }
    return Script(of: scalar).description
  }

  private static let latin = Script.latin.description
  private static let han = Script.han.description

  private static func isVisibleASCII(_ scalar: UInt32) -> Bool { scalar > 0x20 && scalar < 0x7F }

  /// Whether a run without spaces is an address or comes from a program: `https://…`, `a@b.org`,
  /// `os.path`, `max_size`, `print()`, `\alpha`.
  private static func isCode(_ run: ArraySlice<UInt32>) -> Bool {
    var before: (UInt32, UInt32) = (0, 0)
    for scalar in run {
      switch scalar {
      case 0x40, 0x5C, 0x5F: return true  // @ \ _
      case 0x2F where before.1 == 0x2F: return true  // //
      case 0x29 where before.1 == 0x28: return true  // ()
      case 0x61...0x7A where before.1 == 0x2E && before.0 | 0x20 >= 0x61 && before.0 | 0x20 <= 0x7A:
        return true  // a.b
      default: break
      }
      before = (before.1, scalar)
    }
    return false
  }
}
