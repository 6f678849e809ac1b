// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// A word with a capital in Latin or Cyrillic letters, which may be part of a name.
struct NameWord {
  /// The bytes of the word in the text, without the possessive ending of English.
  let range: Range<Int>
  /// The letters of the word without hyphens, apostrophes and diacritics; see `NameLetters`.
  let letters: [UInt8]
  /// Whether the word is one letter or two and a full stop.
  let isInitial: Bool
  /// Whether only a space, or the full stop of an initial, is between it and the one before.
  let followsPrevious: Bool
  /// Whether the word has a hyphen.
  let hasHyphen: Bool
  /// Whether no other word comes before it in the text.
  let isFirst: Bool

  /// The words of a text that begin with a capital, in order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func words(of text: String) -> [NameWord] {
    var reader = Reader()
    for scalar in text.unicodeScalars { reader.read(scalar) }
    reader.endWord()
    return reader.words
  }

  /// Reads a text scalar by scalar.
  private struct Reader {
    /// The characters between a word and the last one that was kept; a stop is that of an initial.
    enum Gap { case nothing, stop, space, more }

    var words: [NameWord] = []
    private var at = 0
    private var start = 0
    /// The end of the last letter of the word.
    private var end = 0
    /// The end before a possessive ending, and the number of letters there.
    private var bare: (end: Int, count: Int)?
    private var letters: [UInt8] = []
    private var isCapital = false
    private var isInWord = false
    private var hyphens = 0
    private var gap = Gap.more
    private var isFirst = true

    mutating func read(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      let code = NameLetters.code(of: value)
      let isLetter = code != 0 || value > 0xBF && CharacterClass.isLetter(value)
      let width = UTF8.width(scalar)
      defer { at += width }
      if isLetter {
        // A letter of a third script ends a word; ъ, which has no code, does not.
        let isForeign = code == 0 && value > 0x52F && !NameLetters.isLatin(value)
        if isForeign {
          endWord()
          gap = .more
          return
        }
        if !isInWord { begin(isCapital: CharacterClass.isUppercase(value)) }
        if isCapital, code != 0 { letters.append(code) }
        end = at + width
      } else if isInWord, CharacterClass.isMark(value) {
        end = at + width
      } else if isInWord, Self.apostrophes.contains(value) {
        bare = (end, letters.count)
      } else if isInWord, value == 0x2D || value == 0x2010 || value == 0x2011 {
        hyphens += 1
      } else {
        endWord(withStop: value == 0x2E)
        switch (gap, value) {
        case (.nothing, 0x2E): gap = words.last?.isInitial ?? false ? .stop : .more
        case (.nothing, 0x20), (.nothing, 0xA0), (.nothing, 0x202F), (.stop, 0x20), (.stop, 0xA0),
          (.stop, 0x202F):
          gap = .space
        default: gap = .more
        }
      }
    }

    private mutating func begin(isCapital: Bool) {
      isInWord = true
      self.isCapital = isCapital
      start = at
      letters.removeAll(keepingCapacity: true)
      bare = nil
      hyphens = 0
    }

    mutating func endWord(withStop: Bool = false) {
      guard isInWord else { return }
      isInWord = false
      defer { isFirst = false }
      guard isCapital, !letters.isEmpty else {
        gap = .more
        return
      }
      if let bare, letters.count <= bare.count + 1,
        letters.count == bare.count || letters.last == UInt8(ascii: "s")
      {
        letters.removeLast(letters.count - bare.count)
        end = bare.end
      }
      guard !letters.isEmpty else {
        gap = .more
        return
      }
      let isTight = gap != .more
      words.append(
        NameWord(
          range: start..<end, letters: letters, isInitial: withStop && letters.count <= 2,
          followsPrevious: isTight, hasHyphen: hyphens > 0, isFirst: isFirst))
      gap = .nothing
    }

    private static let apostrophes: Set<UInt32> = [0x27, 0x60, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2BF]
  }
}
