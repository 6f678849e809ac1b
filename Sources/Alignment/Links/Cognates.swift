// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Synchronization

/// Words of two languages that are spelled nearly alike, as names and loans are: `Denmark` and
/// Danmörk, `Russia` and Россия, `section` and Sektion.
///
/// Both words are written in Latin letters without diacritics (ICU), and letters of one sound become
/// one letter. The likeness is one minus the edit distance over the length of the longer word; Melamed
/// (1999) uses the longest common subsequence.
enum Cognates {
  /// Links between the words of two texts, the same in both directions.
  ///
  /// - Complexity: O(words · words of the other text with the same first sounds).
  static func links(_ source: TokenizedSide, _ target: TokenizedSide) -> [TokenLinks.Link] {
    let left = words(of: source)
    let right = words(of: target)
    var buckets: [UInt16: [Int]] = [:]
    for (index, word) in right.enumerated() { buckets[word.bucket, default: []].append(index) }
    var best: [Int64: Float] = [:]
    for word in left {
      for index in buckets[word.bucket] ?? [] {
        let other = right[index]
        let longest = max(word.letters.count, other.letters.count)
        let most = longest * 2 / 5
        guard abs(word.letters.count - other.letters.count) <= most else { continue }
        let distance = BoundedDistance.between(word.letters, other.letters, most: most)
        guard distance <= most else { continue }
        let likeness = 1 - Float(distance) / Float(longest)
        guard likeness >= leastLikeness else { continue }
        let key = Int64(word.type) << 32 | Int64(other.type)
        best[key] = max(best[key] ?? 0, likeness)
      }
    }
    return best.sorted { $0.key < $1.key }.compactMap { key, likeness in
      let (from, to) = (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key))
      return TokenLinks.Link(source: from, target: to, weight: identical * likeness * likeness)
    }
  }

  /// The least likeness of two words that counts as evidence.
  private static let leastLikeness: Float = 0.65
  /// The probability that a word is translated by one with the same letters.
  private static let identical: Float = 0.6
  /// The fewest letters of a word that is compared.
  private static let shortest = 4

  /// A word in letters that both languages share.
  private struct Word {
    let type: Int32
    let letters: [UInt8]
    /// The first letter, with all vowels as one, and the next consonant.
    let bucket: UInt16
  }

  /// The words that are long enough to be told from chance.
  private static func words(of text: TokenizedSide) -> [Word] {
    let forms = text.spellings.map(\.form)
    var latin = forms.map(LatinLetters.ascii)
    // Words of other scripts, all at once, since ICU takes long for each call.
    let others = forms.indices.filter { latin[$0] == nil }
    if !others.isEmpty {
      let spelled = others.map { forms[$0] }.joined(separator: "\n")
      let written = Self.latin.withLock { $0?.transform(spelled) } ?? ""
      let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, line) in zip(others, lines) { latin[place] = Array(line.utf8) }
    }
    return zip(text.spellings, latin).compactMap { spelling, form in
      let letters = sounds(form ?? [])
      guard letters.count >= shortest else { return nil }
      let next = letters.dropFirst().first { !isVowel($0) } ?? 0
      let first = isVowel(letters[0]) ? 0x61 : letters[0]
      return Word(
        type: spelling.type, letters: letters, bucket: UInt16(first) << 8 | UInt16(next))
    }
  }

  /// ICU's transform to Latin letters without diacritics; opened once, because opening is slow.
  private static let latin = Mutex(try? Transliterator("Any-Latin; Latin-ASCII"))

  /// The letters of a word with those of one sound unified and doubled ones once.
  private static func sounds(_ word: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    for byte in word {
      var letter = byte | 0x20
      guard letter >= 0x61, letter <= 0x7A else { continue }
      switch letter {
      case 0x63, 0x71: letter = 0x6B  // c, q: k
      case 0x7A: letter = 0x73  // z: s
      case 0x77: letter = 0x76  // w: v
      case 0x79, 0x6A: letter = 0x69  // y, j: i
      case 0x68 where !letters.isEmpty: continue  // h
      default: break
      }
      if letters.last != letter { letters.append(letter) }
    }
    return letters
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }
}

/// The edit distance of two short words, given up when it exceeds a bound.
private enum BoundedDistance {
  /// - Returns: the distance, or a number above `most`.
  static func between(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: b.count + 1) { row in
      for j in 0...b.count { row[j] = Int32(j) }
      for i in 0..<a.count {
        var corner = Int32(i)
        row[0] = Int32(i + 1)
        var least = row[0]
        for j in 0..<b.count {
          let next = min(min(row[j], row[j + 1]) + 1, corner + (a[i] == b[j] ? 0 : 1))
          corner = row[j + 1]
          row[j + 1] = next
          least = min(least, next)
        }
        if least > Int32(most) { return most + 1 }
      }
      return Int(row[b.count])
    }
  }
}
