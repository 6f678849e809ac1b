// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Compares the patronymics of Russian names with those of their Chinese forms: 弗拉基米罗维奇 is not Викторович.
///
/// Both are read as classes of consonants. A Chinese syllable has the classes of all consonants that it is used for, so
/// that usual renderings are at most one class away from the Russian: of 46 common patronymics all are, and 93 of 100
/// pairs of different ones are further away.
enum HanPatronymics {
  /// A consonant as the set of classes that it may belong to, and whether it may be none.
  private struct Sound {
    var classes: UInt16
    var isOptional = false
  }

  /// A patronymic of a Chinese text.
  private struct Patronymic {
    let range: Range<Int>
    let text: String
    let sounds: [Sound]
    let given: [Sound]
  }

  /// The patronymics of the target that are those of other fathers.
  ///
  /// - Complexity: O(*n*) beside the pairs of patronymics, at most `most` on each side.
  static func mismatches(
    in target: CheckText, of source: CheckText, terms: [Range<Int>]
  ) -> [NameMismatch] {
    let isRussianSource = source.language.matches(.russian)
    guard isRussianSource || target.language.matches(.russian) else { return [] }
    let chinese = patronymics(inChinese: isRussianSource ? target.text : source.text)
    guard !chinese.isEmpty else { return [] }
    let words = RussianNameWords(isRussianSource ? source.text : target.text, isLatin: false)
    let russian = words.patronymics.prefix(most).map { own in
      (word: own, sounds: sounds(ofRussian: own), given: words.words[own.owner])
    }
    let strays = russian.filter { own in
      !chinese.contains { distance($0.sounds, own.sounds) < leastDistance }
    }
    return chinese.compactMap { other in
      guard !russian.contains(where: { distance(other.sounds, $0.sounds) < leastDistance }),
        let own = strays.first(where: { agree($0.given, other.given) })
      else { return nil }
      let range = isRussianSource ? other.range : own.word.range
      guard !terms.contains(where: { $0.overlaps(range) }) else { return nil }
      let name = isRussianSource ? own.word.text : other.text
      let reading = reading(of: other.text)
      return NameMismatch(
        range: range, source: name, expected: nil,
        reason: isRussianSource
          ? "is written for \u{201C}\(name)\u{201D}, but is \u{201C}\(reading)\u{201D} in pinyin"
          : "is written for \u{201C}\(name)\u{201D}, which is \u{201C}\(reading)\u{201D} in pinyin",
        confidence: 0.6)
    }
  }

  /// The classes in which two names differ if they are not the same.
  private static let leastDistance = 2
  /// The most patronymics of a text.
  private static let most = 64

  /// Whether a Russian given name may be the end of some Chinese sounds.
  private static func agree(_ given: RussianNameWords.Word, _ sounds: [Sound]) -> Bool {
    given.nominatives.contains { name in
      let own = consonants(name)
      guard own.count > 1 || sounds.count <= 2 else { return false }
      return (own.count...own.count + 2).contains { count in
        distance(own, sounds.suffix(count)) * 3 <= own.count
      }
    }
  }

  // MARK: Russian

  private static func sounds(ofRussian word: RussianNameWords.Patronymic) -> [Sound] {
    let nominative =
      word.nominatives.first(where: RussianName.isNominativePatronymic) ?? word.text.lowercased()
    return consonants(String(nominative.dropLast(3)))
  }

  private static func consonants(_ word: String) -> [Sound] {
    word.unicodeScalars.compactMap { scalar in cyrillic[scalar].map { Sound(classes: $0) } }
  }

  /// The class of each consonant, as a set of one.
  private static let cyrillic: [Unicode.Scalar: UInt16] = Dictionary(
    DataText.words(RussianName.data.consonantClasses).enumerated().flatMap { number, letters in
      letters.unicodeScalars.map { ($0, 1 << UInt16(number)) }
    }, uniquingKeysWith: { first, _ in first })

  // MARK: Chinese

  /// A consonant of a syllable and the classes that it is written for.
  private struct Consonant {
    let letters: [UInt8]
    let sound: Sound
  }

  /// The consonants at the start of a syllable, at its end, and those of whole syllables; longer ones first.
  private static let consonants: (starts: [Consonant], ends: [Consonant], wholes: [Consonant]) = {
    var found: (starts: [Consonant], ends: [Consonant], wholes: [Consonant]) = ([], [], [])
    for line in DataText.lines(chinese.transcribedConsonants) {
      let classes = line.dropFirst().compactMap { UInt16($0) }.reduce(0 as UInt16) { $0 | 1 << $1 }
      let letters = line[0].utf8.drop { $0 < 0x61 }
      let consonant = Consonant(
        letters: Array(letters), sound: Sound(classes: classes, isOptional: line[0].hasPrefix("?")))
      switch line[0].first {
      case "-": found.ends.append(consonant)
      case "=": found.wholes.append(consonant)
      default: found.starts.append(consonant)
      }
    }
    found.starts.sort { $0.letters.count > $1.letters.count }
    return found
  }()

  private static let chinese = Language.of(.chinese).names ?? NameData()

  private static func reading(of text: String) -> String {
    text.unicodeScalars.map { scalar in
      HanSounds.mandarin(of: scalar.value).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }.joined()
  }

  private static func sounds(ofHan text: some Sequence<Unicode.Scalar>) -> [Sound] {
    text.flatMap { scalar -> [Sound] in
      guard let syllable = HanSounds.mandarin(of: scalar.value).first else { return [] }
      if let whole = consonants.wholes.first(where: { $0.letters == syllable }) {
        return [whole.sound]
      }
      let start = consonants.starts.first { syllable.starts(with: $0.letters) }
      let end = consonants.ends.first {
        syllable.count > $0.letters.count
          && syllable.suffix($0.letters.count).elementsEqual($0.letters)
      }
      return [start?.sound, end?.sound].compactMap { $0 }
    }
  }

  private static let endings = DataText.words(
    Language.of(.chinese).names?.transcribedPatronymics ?? ""
  )
  .map { Array($0.unicodeScalars) }
  private static let dots: Set<Unicode.Scalar> = ["·", "•", "・", "‧", "∙"]

  /// The parts between dots that have the ending of a patronymic, each with the part before it.
  private static func patronymics(inChinese text: String) -> [Patronymic] {
    guard text.unicodeScalars.contains(where: dots.contains) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var found: [Patronymic] = []
    for dot in scalars.indices where dots.contains(scalars[dot]) && found.count < most {
      let part = scalars[(dot + 1)...].prefix(longest).prefix { $0.properties.isIdeographic }
      let before = scalars[..<dot].suffix(longest).reversed()
        .prefix { $0.properties.isIdeographic }.reversed()
      guard !before.isEmpty, let end = end(of: part) else { continue }
      let name = scalars[(dot + 1)..<end]
      found.append(
        Patronymic(
          range: offsets[dot + 1]..<offsets[end], text: String(String.UnicodeScalarView(name)),
          sounds: sounds(ofHan: name.dropLast(2)), given: sounds(ofHan: before)))
    }
    return found
  }

  /// The most characters of a part of a name.
  private static let longest = 10

  /// Where a patronymic at the start of a part ends; `nil` if it has no such ending.
  private static func end(of part: ArraySlice<Unicode.Scalar>) -> Int? {
    part.indices.first { at in
      at > part.startIndex && endings.contains { part[at...].starts(with: $0) }
    }.map { $0 + 2 }
  }

  // MARK: Comparison

  /// The fewest changes that make one row of sounds the other one.
  private static func distance(
    _ first: some BidirectionalCollection<Sound>, _ second: some BidirectionalCollection<Sound>
  ) -> Int {
    var row = [0]
    for sound in second { row.append(row[row.count - 1] + (sound.isOptional ? 0 : 1)) }
    for own in first {
      var next = [row[0] + (own.isOptional ? 0 : 1)]
      for (at, other) in second.enumerated() {
        let isSame = own.classes & other.classes != 0
        next.append(
          min(
            row[at] + (isSame ? 0 : 1), row[at + 1] + (own.isOptional ? 0 : 1),
            next[at] + (other.isOptional ? 0 : 1)))
      }
      row = next
    }
    return row[row.count - 1]
  }
}
