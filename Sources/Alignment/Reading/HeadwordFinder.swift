// SPDX-License-Identifier: Apache-2.0

/// Finds the longest headword of some lexicons at a place in Han text.
///
/// For each character of the common block, the headwords that begin with it are looked up once per
/// lexicon. A text repeats its characters, and most characters begin only a few headwords or none
/// but themselves.
struct HeadwordFinder {
  private let lexicons: [any Lexicon]
  /// For each lexicon and character the range of the headwords; -1 if not yet looked up.
  private var ranges: [Int32] = []

  private static let first: UInt32 = 0x4E00
  private static let count: UInt32 = 0x5200

  init(_ lexicons: [any Lexicon]) { self.lexicons = lexicons }

  /// The length in bytes of the longest headword that `text` begins with.
  ///
  /// If there is none, the length of its first character, which is `scalar` and `size` bytes long.
  ///
  /// - Complexity: O(log *h*) per lexicon, for its *h* headwords that begin with the character.
  mutating func longestHeadword(
    in text: UnsafeBufferPointer<UInt8>, _ scalar: UInt32, _ size: Int
  ) -> Int {
    var longest = size
    for lexicon in lexicons.indices {
      let headwords = headwords(of: lexicon, text, scalar, size: size)
      guard !headwords.isEmpty else { continue }
      longest = max(longest, lexicons[lexicon].longestHeadword(in: text, among: headwords))
    }
    return longest
  }

  /// The headwords of a lexicon that begin with a character; empty if the character itself is the
  /// only one.
  private mutating func headwords(
    of lexicon: Int, _ text: UnsafeBufferPointer<UInt8>, _ scalar: UInt32, size: Int
  ) -> Range<Int> {
    let character = UnsafeBufferPointer(rebasing: text.prefix(size))
    let index = scalar &- Self.first
    guard index < Self.count else { return lexicons[lexicon].headwords(beginningWith: character) }
    if ranges.isEmpty {
      ranges = [Int32](repeating: -1, count: 2 * Int(Self.count) * lexicons.count)
    }
    let place = 2 * (lexicon * Int(Self.count) + Int(index))
    if ranges[place] < 0 {
      let found = lexicons[lexicon].headwords(beginningWith: character)
      let isAll =
        found.count == 1
        && lexicons[lexicon].longestHeadword(in: character, among: found) == size
      ranges[place] = Int32(truncatingIfNeeded: found.lowerBound)
      ranges[place + 1] = Int32(
        truncatingIfNeeded: isAll ? found.lowerBound : found.upperBound)
    }
    return Int(ranges[place])..<Int(ranges[place + 1])
  }
}
