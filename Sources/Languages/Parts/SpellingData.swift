/// Words of a language that have two right spellings, of which a text keeps to one.
package struct SpellingData: Sendable {
  /// One spelling of a word.
  package struct Spelling: Hashable, Sendable {
    /// The number of the word; both spellings have the same.
    package let word: Int
    /// Which of the two it is, 0 or 1.
    package let side: Int
  }

  /// The spellings of each form, in small letters and as UTF-8.
  package let spellings: [[UInt8]: Spelling]
  /// The first three bytes of all forms, by which most words of a text are passed over.
  package let beginnings: Set<UInt32>

  /// A table.
  ///
  /// - Parameter groups: pairs of stems (`colour>color`), separated by white space, and the endings that both have;
  ///   `-` is no ending.
  /// - Complexity: O(*forms*).
  package init(_ groups: [(stems: String, endings: String)]) {
    var spellings: [[UInt8]: Spelling] = [:]
    var beginnings: Set<UInt32> = []
    var word = 0
    for (stems, endings) in groups {
      let endings = DataText.words(endings).map { $0 == "-" ? "" : $0 }
      for (first, second) in DataText.pairs(stems) {
        for (side, stem) in [first, second].enumerated() {
          for ending in endings {
            let form = Array((stem + ending).utf8)
            spellings[form] = Spelling(word: word, side: side)
            if let key = Self.beginning(form[...]) { beginnings.insert(key) }
          }
        }
        word += 1
      }
    }
    self.spellings = spellings
    self.beginnings = beginnings
  }

  /// The first three bytes of a word as a number, small letters for ASCII capitals; `nil` for a shorter word.
  package static func beginning(_ word: ArraySlice<UInt8>) -> UInt32? {
    guard word.count >= 3 else { return nil }
    return word.prefix(3).reduce(0) { $0 << 8 | UInt32(lowercase($1)) }
  }

  /// The small letter of an ASCII capital; any other byte itself.
  package static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
