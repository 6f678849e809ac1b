// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Names with spellings of their own: Ma Ying-jeou, Lhasa, Харбин.
enum KnownNames {
  /// A name.
  struct Entry: Sendable {
    /// The name in the language of the table, simplified where it is Han.
    let name: String
    /// The spellings in Latin letters, a word an element; one list a spelling.
    let latin: [Form]
    /// The forms in Cyrillic.
    let cyrillic: [Form]
    /// Whether the name is not also written by its syllables.
    let isReserved: Bool
    /// Whether it is the name of a person.
    let isPerson: Bool
    /// Whether others bear the name who may spell it otherwise.
    let isShared: Bool
  }

  /// A spelling of a name.
  struct Form: Sendable {
    /// As it is written.
    let text: String
    /// The letters of each word, inflected or not, as itself first.
    let words: [[[UInt8]]]
  }

  /// The known names in a Chinese text, leftmost and longest first, with their scalars.
  ///
  /// - Parameter shared: whether names that others bear as well are also found.
  /// - Complexity: O(*n*) for names of a bounded length.
  static func find(inHan scalars: [UInt32], shared: Bool = false) -> [(
    entry: Entry, range: Range<Int>
  )] {
    var found: [(Entry, Range<Int>)] = []
    var at = 0
    while at < scalars.count {
      let match = byHan[scalars[at]]?.first {
        (shared || !$0.isShared) && scalars[at...].starts(with: $0.scalars)
      }
      guard let match, let entry = entry(match.line) else {
        at += 1
        continue
      }
      found.append((entry, at..<at + match.scalars.count))
      at += match.scalars.count
    }
    return found
  }

  /// The known names that a text in Latin or Cyrillic letters contains in one of their spellings.
  ///
  /// - Parameter shared: whether names that others bear as well are also found.
  static func find(in words: [NameWord], shared: Bool = false) -> [(
    entry: Entry, words: Range<Int>
  )] {
    var found: [(Entry, Range<Int>)] = []
    for at in words.indices {
      for (entry, form) in byWord[words[at].letters] ?? [] where shared || !entry.isShared {
        let end = at + form.words.count
        guard end <= words.count,
          zip(words[at..<end], form.words).allSatisfy({
            $1.contains($0.letters)
          })
        else { continue }
        found.append((entry, at..<end))
      }
    }
    return found
  }

  /// The lines of all languages.
  private static let lines: [Substring.UTF8View] = [LanguageTag.chinese, .russian].flatMap {
    let names = Language.of($0).names ?? NameData()
    return (names.knownNames + names.knownPersons + names.knownSurnames).utf8
      .split(separator: 0x0A)
  }

  /// The first words of the lines of persons.
  private static let persons = firstWords(\.knownPersons).union(surnames)
  /// The first words of the lines of surnames.
  private static let surnames = firstWords(\.knownSurnames)

  private static func firstWords(_ list: KeyPath<NameData, String>) -> Set<String> {
    Set(
      [LanguageTag.chinese, .russian].flatMap {
        DataText.lines(Language.of($0).names?[keyPath: list] ?? "").compactMap(\.first)
      })
  }

  /// The entry of a line.
  private static func entry(_ line: Substring.UTF8View) -> Entry? {
    let fields = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard fields.count == 3,
      let name = fields[0].split(separator: 0x20).first.flatMap({ String($0) }),
      let latin = String(fields[1]), let other = String(fields[2])
    else { return nil }
    let own = name.filter { $0 != "!" }
    let isCyrillic = own.unicodeScalars.first.map { $0.value < 0x530 } ?? false
    return Entry(
      name: own, latin: forms(latin), cyrillic: forms(isCyrillic ? own : other),
      isReserved: name.hasSuffix("!"), isPerson: persons.contains(name),
      isShared: surnames.contains(name))
  }

  private static func forms(_ list: String) -> [Form] {
    list.split { $0 == "," || $0 == " " }.map { form in
      let text = String(form).replacing("_", with: " ")
      return Form(
        text: text,
        words: text.split(separator: " ").map { word in
          let letters = NameLetters.codes(of: String(word))
          if NameLetters.isLatin(letters) { return [letters] }
          return RussianName.inflected(word.lowercased()).map(NameLetters.codes)
        })
    }
  }

  /// The lines of Chinese names by their first character; a line is read when its name is met.
  private static let byHan: [UInt32: [HanLine]] = {
    var table: [UInt32: [HanLine]] = [:]
    for line in lines {
      let name = Substring(line).drop { $0 == " " }.prefix { $0 != " " && $0 != ";" }
      let scalars = name.unicodeScalars.lazy.filter { $0 != "!" }
        .map { SimplifiedHan.fold($0.value) }
      guard let first = scalars.first, first >= 0x4E00 else { continue }
      table[first, default: []].append(
        HanLine(
          scalars: Array(scalars), line: line, isShared: surnames.contains(String(name))))
    }
    for key in table.keys { table[key]?.sort { $0.scalars.count > $1.scalars.count } }
    return table
  }()

  private struct HanLine {
    let scalars: [UInt32]
    let line: Substring.UTF8View
    let isShared: Bool
  }

  private static let byWord: [[UInt8]: [(entry: Entry, form: Form)]] = {
    var table: [[UInt8]: [(entry: Entry, form: Form)]] = [:]
    for entry in lines.compactMap({ entry($0) }) {
      for form in entry.latin + entry.cyrillic {
        for letters in form.words.first ?? [] { table[letters, default: []].append((entry, form)) }
      }
    }
    return table
  }()
}
