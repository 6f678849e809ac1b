/// The English indefinite article before words that are replaced.
enum Article {
  /// Changes `a` to `an` or back at the end of a text, where the words after it begin with another
  /// sound than those that stood there.
  static func adjust(_ text: inout [UInt8], from old: String, to new: String) {
    guard let oldSound = beginsWithVowel(old), let newSound = beginsWithVowel(new),
      oldSound != newSound
    else { return }
    var end = text.count
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x22 { end -= 1 }
    guard end < text.count else { return }
    var start = end
    while start > 0, text[start - 1] | 0x20 >= 0x61, text[start - 1] | 0x20 <= 0x7A { start -= 1 }
    guard start == 0 || text[start - 1] < 0x80 else { return }
    let word = text[start..<end].map { $0 | 0x20 }
    let n = UInt8(ascii: "n")
    if newSound, word == [UInt8(ascii: "a")] {
      text.insert(n, at: end)
    } else if !newSound, word == [UInt8(ascii: "a"), n] {
      text.remove(at: end - 1)
    }
  }

  /// Whether words begin with a vowel when spoken; `nil` for words that are not Latin.
  ///
  /// By letters, with the usual exceptions: `university`, `European`, `one`, `hour`; an abbreviation
  /// goes by the name of its first letter (`an SCO`).
  static func beginsWithVowel(_ words: String) -> Bool? {
    let first = words.utf8.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard let letter = first.first else { return nil }
    let isAbbreviation = first.count > 1 && first.allSatisfy { $0 < 0x61 }
    if isAbbreviation { return "AEFHILMNORSX".utf8.contains(letter) }
    let word = first.map { $0 | 0x20 }
    for consonant in ["uni", "eu", "one", "once", "use", "usu", "uti", "ura"]
    where word.starts(with: consonant.utf8) {
      // `unimportant` and `uninvited` are `un` and a word.
      return consonant == "uni" && ["unim", "unin"].contains { word.starts(with: $0.utf8) }
    }
    for vowel in ["hour", "honest", "honor", "honour", "heir"] where word.starts(with: vowel.utf8) {
      return true
    }
    return "aeiou".utf8.contains(word[0])
  }
}
