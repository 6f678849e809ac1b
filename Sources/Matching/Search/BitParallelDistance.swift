// SPDX-License-Identifier: Apache-2.0

/// The unit-cost edit distance from one text to many, over fingerprints of tokens.
///
/// Myers (1999) in the form of Hyyrö (2003), 64 tokens per word. Fingerprints of equal tokens are
/// equal, so the result is never greater than the distance of the tokens.
struct BitParallelDistance {
  private let length: Int
  private let words: Int
  /// For each fingerprint its positions in the text as bits, `words` words each.
  private let places: [UInt64]
  private var positive: [UInt64]
  private var negative: [UInt64]

  /// Prepares a text.
  init(_ content: [ContentCode]) {
    length = content.count
    words = max(1, (content.count + 63) / 64)
    var places = [UInt64](repeating: 0, count: 256 * words)
    for (at, code) in content.enumerated() {
      places[Int(code.fingerprint) * words + at / 64] |= 1 << UInt64(at % 64)
    }
    self.places = places
    positive = Array(repeating: 0, count: words)
    negative = Array(repeating: 0, count: words)
  }

  /// The distance to a text.
  ///
  /// - Complexity: O(⌈*n* / 64⌉ × *m*).
  mutating func distance(to other: UnsafeRawBufferPointer) -> Int {
    if length == 0 { return other.count }
    return words == 1 ? oneWord(other) : manyWords(other)
  }

  private func oneWord(_ other: UnsafeRawBufferPointer) -> Int {
    var positive = UInt64.max
    var negative: UInt64 = 0
    var distance = length
    let top = UInt64(length - 1)
    places.withUnsafeBufferPointer { places in
      for print in other {
        let equal = places[Int(print)]
        let vertical = equal | negative
        let horizontal = ((equal & positive) &+ positive) ^ positive | equal
        var up = negative | ~(horizontal | positive)
        let down = positive & horizontal
        distance += Int(up >> top & 1) - Int(down >> top & 1)
        up = up << 1 | 1
        positive = down << 1 | ~(vertical | up)
        negative = up & vertical
      }
    }
    return distance
  }

  private mutating func manyWords(_ other: UnsafeRawBufferPointer) -> Int {
    let words = self.words
    let top = UInt64((length - 1) % 64)
    var distance = length
    places.withUnsafeBufferPointer { places in
      positive.withUnsafeMutableBufferPointer { positive in
        negative.withUnsafeMutableBufferPointer { negative in
          for word in 0..<words { (positive[word], negative[word]) = (.max, 0) }
          for print in other {
            var upIn: UInt64 = 1
            var downIn: UInt64 = 0
            for word in 0..<words {
              let p = positive[word]
              let n = negative[word]
              let equal = places[Int(print) * words + word]
              let vertical = equal | n
              let matched = equal | downIn
              let horizontal = ((matched & p) &+ p) ^ p | matched
              var up = n | ~(horizontal | p)
              var down = p & horizontal
              if word == words - 1 {
                distance += Int(up >> top & 1) - Int(down >> top & 1)
              }
              let upOut = up >> 63
              let downOut = down >> 63
              up = up << 1 | upIn
              down = down << 1 | downIn
              positive[word] = down | ~(vertical | up)
              negative[word] = up & vertical
              (upIn, downIn) = (upOut, downOut)
            }
          }
        }
      }
    }
    return distance
  }
}
