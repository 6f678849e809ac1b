// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Synchronization
import TextModel

/// Tells texts that cannot be in their language, as those decoded in a wrong encoding.
package enum WrittenLanguage {
  /// Whether a text has letters outside ASCII and none of its letters belongs to a script of the language.
  ///
  /// Abbreviations and names in plain Latin letters are met in every language, and Greek letters are symbols. A single
  /// letter says nothing of a language in Latin letters, but Han characters that are at least as many as its Latin
  /// letters contradict it. A language that ICU does not know is never contradicted.
  ///
  /// - Complexity: O(*scalars*).
  static func contradicts(_ text: String, _ language: LanguageTag) -> Bool {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return false }
    let own = scripts(of: language)
    if own.isEmpty { return false }
    let isLatin = own.contains(.latin)
    var (others, latin) = (0, 0)
    var hasHan = false
    for scalar in text.unicodeScalars where CharacterClass.isLetter(scalar.value) {
      let script = Script(of: scalar.value)
      if scalar.value < 0x80, !isLatin { continue }
      let isHan = CharacterClass.isHan(scalar.value)
      if isLatin, script == .latin {
        latin += 1
        continue
      }
      if own.contains(script) || isHan && own.contains(.han) { return false }
      if isLatin, symbols.contains(script) { continue }
      others += 1
      hasHan = hasHan || isHan
    }
    guard isLatin else { return others > 0 }
    return others > 1 && (latin == 0 || hasHan && others >= latin)
  }

  /// Whether more than half of a text, and five letters or more, is in letters of another language outside ASCII.
  ///
  /// A Han character counts as three letters. Latin letters are met in every language, and Greek ones are symbols.
  ///
  /// - Complexity: O(*scalars*).
  static func isMostlyForeign(_ text: String, _ language: LanguageTag) -> Bool {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return false }
    let own = scripts(of: language)
    if own.isEmpty { return false }
    var letters: [Script: Int] = [:]
    // Letters of one script follow each other.
    var (script, count) = (Script.common, 0)
    for scalar in text.unicodeScalars where CharacterClass.isLetter(scalar.value) {
      let isHan = CharacterClass.isHan(scalar.value)
      let next = isHan ? .han : Script(of: scalar.value)
      if next != script {
        letters[script, default: 0] += count
        (script, count) = (next, 0)
      }
      count += isHan ? 3 : 1
    }
    letters[script, default: 0] += count
    let ours = letters.reduce(0) { $0 + (own.contains($1.key) ? $1.value : 0) }
    let others = letters.reduce(0) { sum, entry in
      let isOther =
        entry.key != .latin && !symbols.contains(entry.key) && !own.contains(entry.key)
      return sum + (isOther ? entry.value : 0)
    }
    return others > ours && others >= 5
  }

  /// Whether a text cannot be a term of a language, because it has no letter of the language's scripts.
  ///
  /// As `contradicts`, except that one Han character is a term, and that a name in Latin letters with some accents is a
  /// term of every language: `Citroën`.
  ///
  /// - Complexity: O(*scalars*).
  package static func isForeign(term text: String, in language: LanguageTag) -> Bool {
    let letters = Array(text.unicodeScalars.filter { CharacterClass.isLetter($0.value) })
    if letters.count == 1, CharacterClass.isHan(letters[0].value) {
      let own = scripts(of: language)
      return !own.isEmpty && !own.contains(.han) && !own.contains(Script(of: letters[0].value))
    }
    guard contradicts(text, language) else { return false }
    let plain = letters.count { $0.value < 0x80 }
    return plain * 2 <= letters.count || !letters.allSatisfy { Script(of: $0.value) == .latin }
  }

  /// The first language of the catalogue that is written in the script of most letters; `nil` without letters.
  ///
  /// - Complexity: O(*scalars*).
  package static func usualLanguage(of text: String) -> LanguageTag? {
    ColumnScript(of: [text]).language
  }

  /// The scripts in which texts with a tag are written; empty for a language that ICU does not know.
  static func scripts(of tag: LanguageTag) -> Set<Script> {
    if let scripts = known.withLock({ $0[tag] }) { return scripts }
    let scripts = foundScripts(of: tag)
    known.withLock { known in
      // A file may have any number of tags.
      if known.count > 200 { known.removeAll() }
      known[tag] = scripts
    }
    return scripts
  }

  /// The scripts of the languages that were asked for; ICU takes longer to say them than a sentence to be looked at.
  private static let known = Mutex<[LanguageTag: Set<Script>]>([:])

  private static func foundScripts(of tag: LanguageTag) -> Set<Script> {
    let named = WrittenScript.possible(for: tag)
    let usual = tag.script == nil ? Script.scripts(of: tag.language) : []
    let all = Set(usual + named.flatMap { Script.scripts(of: "\(tag.language)-\($0)") })
    // Bopomofo and kana are written beside Han.
    return all.contains(.han) ? all.union(Script.scripts(of: tag.language)) : all
  }

  /// Scripts of letters that are symbols of quantities and units in every language.
  static let symbols: Set<Script> = [.greek, .common, .inherited]
}
