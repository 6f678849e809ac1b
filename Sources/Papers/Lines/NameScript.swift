// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// How a language writes personal names, ready to be asked.
struct NameScript: Sendable {
  private let shape: NameData.Shape
  private let surnames: Set<Unicode.Scalar>
  private let doubleSurnames: Set<String>
  /// Small words of the language that are not syllables of Chinese names: *on*, *in*, but not *he*.
  private let smallWords: Set<String>
  /// Names of countries, in small letters: `russian federation`.
  private let countries: Set<String>
  /// The words that all languages of the catalog share.
  let words: NameWords

  private init(_ data: NameData, _ words: NameWords, starters: String, countries: [String]) {
    shape = data.shape
    self.countries = Set(countries.map { $0.lowercased() })
    smallWords = Set(
      DataText.words(starters).filter {
        PinyinSyllables.cuts(of: Array($0.utf8)[...], limit: 1).isEmpty
      })
    surnames = Set(data.surnames.unicodeScalars.filter { CharacterClass.isHan($0.value) })
    doubleSurnames = Set(DataText.words(data.doubleSurnames))
    self.words = words
  }

  /// The script of a language; the Latin way for one without data.
  static func script(of language: LanguageTag, in languages: LanguageCatalog) -> NameScript {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { language, catalog in
    let data = catalog[language]
    let named = data.warnings.map { DataText.words($0.countryNames).map(DataText.spaced) } ?? []
    return NameScript(
      data.names ?? NameData(), NameWords.words(of: catalog),
      starters: data.sentences?.starters ?? "",
      // Names of persons in Han have no spaces that could be those of a country.
      countries: data.isSpaced && catalog.contains(language)
        ? RegionNames.all(in: language).map(\.name) + named : [])
  }

  /// Whether words are the name of a country.
  func isCountry(_ words: [String]) -> Bool {
    countries.contains(words.joined(separator: " ").lowercased())
  }

  /// Whether names are padded with spaces to one width, so that spaces do not always separate them.
  var isPadded: Bool { shape == .han }

  /// Whether a word after names begins something else: an institution, an address.
  func endsNames(_ word: String) -> Bool {
    words.namesInstitution(word)
      || word.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") })
      || isPadded && word.unicodeScalars.count > 3 && words.nameInstitution(in: word)
  }

  /// The names in pieces of words; `nil` when they are none.
  ///
  /// - Parameters:
  ///   - hasSigns: whether the pieces have signs of notes, as authors of papers have.
  ///   - isForeign: whether a country is before a name, so that names need not begin with a surname.
  func names(
    in pieces: [[String]], hasSigns: Bool = false, isForeign: Bool = false
  ) -> [String]? {
    switch shape {
    case .han:
      (isForeign ? foreignHanNames(pieces) : nil) ?? hanNames(pieces)
        ?? (hasSigns ? markedHanNames(pieces) : nil)
    case .latin:
      isTitleInCapitals(pieces) ? nil : latinNames(hasSigns ? capitalized(pieces) : pieces)
    case .cyrillic: cyrillicNames(pieces)
    }
  }

  private func hanNames(_ pieces: [[String]]) -> [String]? {
    var names: [String] = []
    var known = 0
    for words in pieces {
      // A Latin name in a Chinese list: 高志鹏, `John Smith`.
      if pieces.count > 1, (2...4).contains(words.count), !words.contains(where: \.isHan),
        isName(words)
      {
        names.append(words.joined(separator: " "))
        continue
      }
      var at = 0
      while at < words.count {
        var name = words[at]
        // 杨  进: a name of two characters, padded.
        if name.unicodeScalars.count == 1 {
          guard at + 1 < words.count, words[at + 1].unicodeScalars.count == 1 else { return nil }
          name += words[at + 1]
          at += 1
        }
        if let count = initialled(words[at...]) {
          known += 1
          names.append(words[at..<at + count].joined(separator: " "))
          at += count
          continue
        }
        guard
          let isKnown = beginsWithSurname(name)
            ?? (pieces.count > 1 && isOfForeignSounds(name) ? true : nil)
        else { return nil }
        known += isKnown ? 1 : 0
        names.append(name)
        at += 1
      }
    }
    return known * 2 >= names.count && known > 0 ? names : nil
  }

  /// The number of words at the beginning that are a foreign name with its initials: 彼得罗娃 И.В., `A. 卢金`,
  /// I·V·彼得罗娃; `nil` for other words.
  private func initialled(_ words: ArraySlice<String>) -> Int? {
    func isHan(_ text: some StringProtocol) -> Bool {
      (2...8).contains(text.unicodeScalars.count)
        && text.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
    }
    func isInitials(_ text: some StringProtocol) -> Bool {
      text.contains(".") && NamePieces.isInitial(String(text))
    }
    let parts = words[words.startIndex].split { "·•.．".contains($0) }
    if parts.count > 1, parts.contains(where: isHan),
      parts.allSatisfy({ isHan($0) || $0.count == 1 && NamePieces.isInitial(String($0)) }),
      parts.contains(where: { $0.count == 1 })
    {
      return 1
    }
    guard let last = words.dropFirst().first else { return nil }
    let first = words[words.startIndex]
    return isHan(first) && isInitials(last) || isInitials(first) && isHan(last) ? 2 : nil
  }

  /// Whether a text is of the characters that Chinese writes the sounds of foreign names with: 科兹洛夫.
  private func isOfForeignSounds(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard (3...8).contains(scalars.count), !words.nameInstitution(in: name),
      scalars.allSatisfy({ CharacterClass.isHan($0.value) })
    else { return false }
    // The table does not have all of them.
    return scalars.count { Self.soundCharacters.contains($0) } * 4 >= scalars.count * 3
  }

  private static let soundCharacters = Set(
    ForeignNameSounds.characters.unicodeScalars.filter { CharacterClass.isHan($0.value) })

  /// Names from other countries that use Han: several pieces of the length of names with signs of notes.
  private func markedHanNames(_ pieces: [[String]]) -> [String]? {
    let names = pieces.map { $0.joined() }
    guard names.count > 1,
      names.allSatisfy({ name in
        (2...5).contains(name.unicodeScalars.count)
          && name.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
          && !words.nameInstitution(in: name)
      }), names.contains(where: { beginsWithSurname($0) == true })
    else { return nil }
    return names
  }

  /// The words of pieces that are Han alone, up to the length of foreign names, and no institution.
  private func foreignHanNames(_ pieces: [[String]]) -> [String]? {
    let names = pieces.flatMap { $0 }
    return names.allSatisfy { name in
      (2...20).contains(name.unicodeScalars.count)
        && name.unicodeScalars.allSatisfy {
          CharacterClass.isHan($0.value) || $0 == "·" || $0 == "•"
        } && !words.nameInstitution(in: name)
    } ? names : nil
  }

  /// Whether a text shaped like a name in Han begins with a surname; `nil` for any other text.
  private func beginsWithSurname(_ name: String) -> Bool? {
    let scalars = name.unicodeScalars
    guard
      scalars.allSatisfy({
        CharacterClass.isHan($0.value) || $0 == "·" || $0 == "•" || $0 == "-"
      })
    else { return nil }
    // 弗拉基米尔·普京.
    if scalars.contains(where: { $0 == "·" || $0 == "•" }) {
      return scalars.count <= 20 ? true : nil
    }
    guard (2...4).contains(scalars.count), let first = scalars.first else { return nil }
    if scalars.count == 4 {
      return doubleSurnames.contains(String(name.prefix(2))) ? true : nil
    }
    return surnames.contains(first)
      || scalars.count == 3 && doubleSurnames.contains(String(name.prefix(2)))
  }

  /// The names in a word of Han that is nothing but names: 周雅琴胡建平; `nil` for any other word.
  ///
  /// - Parameter shortest: the fewest characters of a name.
  func gluedNames(_ word: String, shortest: Int) -> [String]? {
    let scalars = Array(word.unicodeScalars)
    guard (shortest...Self.longestGlued).contains(scalars.count),
      scalars.allSatisfy({ CharacterClass.isHan($0.value) }), !words.nameInstitution(in: word)
    else { return nil }
    /// For each place the length of the name that ends there, if names reach it.
    var ends: [Int?] = Array(repeating: nil, count: scalars.count + 1)
    ends[0] = 0
    for end in ends.indices.dropFirst() {
      ends[end] = [3, 2].first { length in
        guard length >= shortest, length <= end, ends[end - length] != nil else { return false }
        let name = String(String.UnicodeScalarView(scalars[(end - length)..<end]))
        return beginsWithSurname(name) == true
      }
    }
    var names: [String] = []
    var end = scalars.count
    while end > 0 {
      guard let length = ends[end], length > 0 else { return nil }
      names.insert(String(String.UnicodeScalarView(scalars[(end - length)..<end])), at: 0)
      end -= length
    }
    return names
  }

  /// The most characters of names that nothing separates.
  private static let longestGlued = 12

  /// Whether words in capitals that nothing separates have two small words or more, as titles have them and names rarely:
  /// `ON WATER RIGHTS IN CENTRAL ASIA`.
  private func isTitleInCapitals(_ pieces: [[String]]) -> Bool {
    guard pieces.count == 1, let words = pieces.first, words.count > 3,
      words.allSatisfy({ !$0.unicodeScalars.contains { CharacterClass.isLowercase($0.value) } })
    else { return false }
    return words.count { smallWords.contains($0.lowercased()) } > 1
  }

  private func latinNames(_ pieces: [[String]]) -> [String]? {
    var names: [String] = []
    for words in pieces {
      // Four or more words that nothing separates are names of two words each.
      let hasParticle = words.contains(where: self.words.particles.contains)
      if pieces.count == 1, words.count > 3, words.count % 2 == 0, !hasParticle, isName(words) {
        for at in stride(from: 0, to: words.count, by: 2) {
          names.append("\(words[at]) \(words[at + 1])")
        }
      } else if (2...5).contains(words.count), isName(words) {
        names.append(words.joined(separator: " "))
      } else {
        return nil
      }
    }
    return names
  }

  /// The pieces, and one name in a list of three or more with the capital that a scanner lost: `Yang jin`.
  private func capitalized(_ pieces: [[String]]) -> [[String]] {
    let odd = pieces.indices.filter { !isName(pieces[$0]) }
    guard pieces.count > 2, odd.count == 1, pieces[odd[0]].count == 2, isName([pieces[odd[0]][0]])
    else { return pieces }
    let scalars = pieces[odd[0]][1].unicodeScalars
    guard let first = scalars.first, scalars.allSatisfy({ CharacterClass.isLowercase($0.value) }),
      let capital = Unicode.Scalar(CharacterClass.uppercase(first.value))
    else { return pieces }
    var pieces = pieces
    pieces[odd[0]][1] = String(capital) + String(scalars.dropFirst())
    return pieces
  }

  private func cyrillicNames(_ pieces: [[String]]) -> [String]? {
    var names: [String] = []
    for words in pieces {
      guard (2...4).contains(words.count) || words.count == 1 && words[0].contains("."),
        isName(words)
      else { return nil }
      names.append(words.joined(separator: " "))
    }
    return names
  }

  private func isName(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      guard let first = word.unicodeScalars.first?.value else { return false }
      if self.words.namesInstitution(word) || word.hasSuffix(":") { return false }
      return CharacterClass.isUppercase(first) || self.words.particles.contains(word)
    }
  }
}
