// SPDX-License-Identifier: Apache-2.0

/// Two or three words that may be a personal name; the last two of three are the given name.
struct NameCandidate {
  /// The words, as numbers.
  let words: Range<Int>
  /// The letters of what comes first, and of the rest.
  let first: [UInt8]
  let second: [UInt8]
  /// The bytes of the words in the text.
  let range: Range<Int>

  /// Whether a short word follows that may be part of the name.
  let mayGoOn: Bool

  /// All letters in order.
  var letters: [UInt8] { first + second }
  /// All letters, what comes first last.
  var reversed: [UInt8] { second + first }

  /// The candidates of a text, longer ones first.
  static func candidates(_ words: [NameWord]) -> [NameCandidate] {
    var found: [NameCandidate] = []
    for count in [3, 2] where words.count >= count {
      for at in 0...(words.count - count)
      where words[(at + 1)..<(at + count)].allSatisfy(\.followsPrevious) {
        let rest = words[(at + 1)..<(at + count)].flatMap(\.letters)
        guard words[at].letters.count < 16, rest.count < 24 else { continue }
        let next = at + count < words.count ? words[at + count] : nil
        found.append(
          NameCandidate(
            words: at..<at + count, first: words[at].letters, second: rest,
            range: words[at].range.lowerBound..<words[at + count - 1].range.upperBound,
            mayGoOn: next.map { $0.followsPrevious && $0.letters.count < 5 } ?? false))
      }
    }
    return found
  }
}
