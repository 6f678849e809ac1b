// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Tells whether a text has a sign in Latin letters of another text, in the same letters or in words.
struct LatinTrace {
  private let text: String
  private let pieces: [LatinPiece]
  private let small: [[UInt8]]
  /// Pieces that hyphens join, each as one word in its case.
  private let chains: [[UInt8]]
  /// The numbers of the pieces that begin with a letter, and of those that are words by which an abbreviation is
  /// made.
  private let words: (all: [Int], content: [Int])

  /// Reads the words of a text.
  init(_ pieces: [LatinPiece], of text: String, language: LanguageTag) {
    self.text = text
    self.pieces = pieces
    let small = pieces.map { $0.letters.map { $0.isASCIICapital ? $0 | 0x20 : $0 } }
    self.small = small
    var chains: [[UInt8]] = []
    for piece in pieces {
      if piece.isHyphenated, !chains.isEmpty {
        chains[chains.count - 1] += piece.letters
      } else {
        chains.append(piece.letters)
      }
    }
    self.chains = chains
    // An abbreviation is not a word of another one: `WTO` is not in `WHO, the overall …`.
    let all = pieces.indices.filter { small[$0][0] > 0x39 && pieces[$0].capitals < 2 }
    let links = Self.links.table(for: language, in: .standard)
    words = (all, all.filter { !links.contains(small[$0]) })
  }

  /// Whether the text has a sign: in the same letters, with the ending of a plural, in a longer sign, or spelled out.
  ///
  /// - Complexity: O(*nk*) for *k* letters of the sign.
  func has(_ sign: LatinSign) -> Bool {
    let key = sign.key
    if isWritten(key, isName: sign.isName)
      || key.last == 0x73 && key.count > 2 && isWritten(key.dropLast(), isName: sign.isName)
    {
      return true
    }
    if !sign.isName, chains.contains(where: { Self.contains($0, sign.letters) }) { return true }
    let letters = key.filter { $0 > 0x39 }
    let digits = key.filter { $0 < 0x3A }
    if !digits.isEmpty, isNumbered(letters, digits) { return true }
    if sign.isName { return false }
    if digits.isEmpty || small.contains(digits),
      isSpelledOut(letters, by: words.all, isStrict: true)
        || isSpelledOut(letters, by: words.content, isStrict: false)
    {
      return true
    }
    guard let names = TranslatedSigns.compounds[String(decoding: key, as: UTF8.self)] else {
      return false
    }
    let lowered = text.lowercased()
    return names.contains { lowered.contains($0) }
  }

  /// Whether up to four pieces side by side have these letters, with the ending of a plural or, of a name, any other.
  private func isWritten(_ key: some Collection<UInt8>, isName: Bool) -> Bool {
    let key = Array(key)
    let stem = isName && key.count > 6 ? key.dropLast(2) : nil
    for start in small.indices {
      if let stem, small[start].starts(with: stem) { return true }
      var rest = key[...]
      for piece in small[start..<min(start + 4, small.count)] {
        if rest.starts(with: piece) {
          rest = rest.dropFirst(piece.count)
          if rest.isEmpty { return true }
          continue
        }
        let ending = piece.dropFirst(rest.count)
        if piece.starts(with: rest), ending == [0x73] || isName && ending.count <= Self.ending {
          return true
        }
        break
      }
    }
    return false
  }

  private static func contains(_ chain: [UInt8], _ letters: [UInt8]) -> Bool {
    guard chain.count > letters.count else { return chain == letters }
    return (0...chain.count - letters.count).contains { chain[$0...].starts(with: letters) }
  }

  /// Whether a number comes after a word that the letters are short for: `interleukin-6`, `Hypothesis 1`.
  private func isNumbered(_ letters: [UInt8], _ digits: [UInt8]) -> Bool {
    guard let first = letters.first else { return false }
    return small.indices.dropLast().contains { at in
      small[at][0] == first && small[at + 1] == digits
        && Self.longestBeginning(of: letters[...], in: small[at]) == letters.count
    }
  }

  /// How many letters come in their order in a word.
  private static func longestBeginning(of letters: ArraySlice<UInt8>, in word: [UInt8]) -> Int {
    var rest = letters
    for letter in word where letter == rest.first { rest = rest.dropFirst() }
    return letters.count - rest.count
  }

  /// Whether words side by side begin with the letters.
  ///
  /// - Parameter isStrict: whether each word has one letter; otherwise a long word may have several, and be the only one:
  ///   `EEG` for `electroencephalogram`.
  private func isSpelledOut(_ letters: [UInt8], by words: [Int], isStrict: Bool) -> Bool {
    guard (2...Self.longest).contains(letters.count) else { return false }
    for start in words.indices where small[words[start]][0] == letters[0] {
      var reached: UInt32 = 1
      for number in words[start...].prefix(letters.count) {
        var next: UInt32 = 0
        let word = small[number]
        for at in letters.indices where reached & 1 << UInt32(at) != 0 && word[0] == letters[at] {
          var most = 1
          if !isStrict, letters.count > 2, word.count >= Self.long {
            most = Self.longestBeginning(of: letters[at...], in: word)
            if most == letters.count, word.count < 3 * most { most -= 1 }
          }
          for count in 1...most { next |= 1 << UInt32(at + count) }
        }
        if next & 1 << UInt32(letters.count) != 0 { return true }
        if next == 0 { break }
        reached = next
      }
    }
    return false
  }

  /// The most letters of an abbreviation that may be spelled out.
  private static let longest = 16
  /// The most letters of an ending that a name may have.
  private static let ending = 3
  /// The fewest letters of a word that may have several letters of its abbreviation.
  private static let long = 8

  /// The words of a language that have no letter in an abbreviation: `of`, `and`.
  private static let links = CompiledTables { tag, languages in
    guard let data = languages[tag].terms else { return Set<[UInt8]>() }
    return Set(
      DataText.bytes(
        [data.articles, data.particles, data.prepositions, data.conjunctions]
          .joined(separator: " ")))
  }
}
