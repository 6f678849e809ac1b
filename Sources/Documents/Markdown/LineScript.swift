// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The script of a line of a paragraph, by which a text and its translation on the next line are told apart.
struct LineScript {
  /// The script of at least three quarters of the letters; `nil` if there is none.
  ///
  /// A Han character counts as three letters.
  private(set) var script: Script?
  /// Whether there is a Han character, or a word of two small letters or more: more than an abbreviation or a name.
  private(set) var hasWords = false
  /// Whether the last character is a mark, as after a sentence, a clause or an item of a list.
  private(set) var endsWithMark = false

  /// Reads a line, in UTF-8.
  ///
  /// - Complexity: O(*bytes*).
  init(_ line: ArraySlice<UInt8>) {
    var counts: [(script: Script, letters: Int)] = []
    var all = 0
    var smallLetters = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let value = scalar.value
      guard CharacterClass.isLetter(value) else {
        smallLetters = 0
        if !CharacterClass.isSpace(value) { endsWithMark = !CharacterClass.isDigit(value) }
        continue
      }
      endsWithMark = false
      let script = Script(of: value)
      let weight = script == .han ? 3 : 1
      all += weight
      smallLetters = CharacterClass.isLowercase(value) ? smallLetters + 1 : 0
      if script == .han || smallLetters == 2 { hasWords = true }
      if let place = counts.firstIndex(where: { $0.script == script }) {
        counts[place].letters += weight
      } else if counts.count < 8 {
        counts.append((script, weight))
      }
    }
    script = counts.first { $0.letters * 4 >= all * 3 }?.script
  }

  /// The lines of a paragraph after which a translation follows its text, or the next text follows a translation.
  ///
  /// A name within a sentence that is broken over several lines changes nothing.
  ///
  /// - Parameter lines: the lines of the paragraph, in UTF-8.
  /// - Complexity: O(*bytes*).
  static func changes(in lines: [ArraySlice<UInt8>]) -> Set<Int> {
    // Lines in ASCII are in one script.
    guard lines.count > 1, lines.contains(where: { $0.contains { $0 > 0x7F } }) else { return [] }
    let scripts = lines.map(LineScript.init)
    var found: Set<Int> = []
    var own = scripts[0].script
    for (number, line) in scripts.enumerated().dropFirst() {
      guard let other = line.script, other != own else { continue }
      let before = scripts[number - 1]
      let isBegun = before.endsWithMark || before.script == own && before.hasWords
      // The sentence goes on in the script it began in.
      let goesOn =
        number + 1 < scripts.count && scripts[number + 1].script == own && !line.endsWithMark
        && !before.endsWithMark
      guard own != nil, isBegun, line.hasWords, !goesOn else {
        if own == nil { own = other }
        continue
      }
      found.insert(number - 1)
      own = other
    }
    return found
  }
}
