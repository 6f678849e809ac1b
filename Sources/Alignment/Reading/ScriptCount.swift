// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Counts the letters of a sentence that belong to the scripts of its language, and the others.
struct ScriptCount: Sendable {
  private let scripts: [Script]
  private var own = 0
  private var other = 0

  init(_ language: LanguageTag) { scripts = Script.scripts(of: language.description) }

  /// Counts a word, or a run of characters, by its first letter.
  mutating func add(_ scalar: UInt32, count: Int) {
    let script = scalar < 0x80 ? .latin : Script(of: scalar)
    // A Han character says as much as a few letters.
    let letters = script == .han ? count * Self.lettersOfHan : count
    if scripts.contains(script) { own += letters } else { other += letters }
  }

  /// Whether the sentence is written in another script than the language, and not only a name or a
  /// formula; starts the next sentence.
  ///
  /// Always `false` for a language whose scripts are unknown.
  mutating func finish() -> Bool {
    defer { (own, other) = (0, 0) }
    return !scripts.isEmpty && other >= Self.fewest && own * Self.share <= other
  }

  private static let lettersOfHan = 3
  /// The number of letters of another script from which a sentence is foreign.
  private static let fewest = 16
  /// The letters of the other script for each letter of the language's own.
  private static let share = 8
}
