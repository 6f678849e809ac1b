// SPDX-License-Identifier: Apache-2.0

/// A quick test of words before their letters are compared one by one: most of the words that begin like another are no
/// slip of it.
enum SlipFilter {
  /// The letters at the end of a stem that may be others than those of the word (`countri` of `country`).
  private static let openEnd = 3

  /// Whether a word may have a stem but for one letter more, less or other, or two that changed places, whatever
  /// ending the word has.
  ///
  /// A word for which this is false has no such slip.
  ///
  /// - Parameters:
  ///   - word: the folded word, in UTF-8.
  ///   - stem: the stem of another word, in UTF-8.
  /// - Complexity: O(*n*) in the length of the stem.
  static func allows(_ word: [UInt8], _ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = stem.first else { return false }
    let open = openBytes(ofWordBeginning: first)
    var at = 0
    let shorter = min(word.count, stem.count)
    while at < shorter, word[at] == stem[at] { at += 1 }
    // The first letter that differs begins here, in both.
    while at > 0, isInside(word, at) || at < stem.count && stem[at] & 0xC0 == 0x80 { at -= 1 }
    if stem.count - at <= open { return true }
    guard at < word.count else { return false }
    func agree(_ i: Int, _ j: Int) -> Bool {
      var (i, j) = (i, j)
      while i < word.count, j < stem.count, word[i] == stem[j] {
        i += 1
        j += 1
      }
      return stem.count - j <= open
    }
    let own = at + length(ofScalarBeginning: word[at])
    let other = at + length(ofScalarBeginning: stem[at])
    if agree(own, other) || agree(own, at) || agree(at, other) { return true }
    guard own < word.count, other < stem.count else { return false }
    return agree(
      own + length(ofScalarBeginning: word[own]), other + length(ofScalarBeginning: stem[other]))
  }

  /// The letters of a stem that a word with a slip has, all but one of them at least.
  static func head(of stem: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard let first = stem.first else { return stem[...] }
    var end = max(0, stem.count - openBytes(ofWordBeginning: first))
    while isInside(stem, end) { end -= 1 }
    return stem[..<end]
  }

  private static func openBytes(ofWordBeginning first: UInt8) -> Int {
    openEnd * length(ofScalarBeginning: first)
  }

  private static func isInside<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ index: Int) -> Bool
  where Bytes.Element == UInt8, Bytes.Index == Int {
    index < bytes.endIndex && bytes[index] & 0xC0 == 0x80
  }

  private static func length(ofScalarBeginning byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
