// SPDX-License-Identifier: Apache-2.0

/// Latin and Cyrillic letters in small ASCII letters, as ICU's transform `Any-Latin; Latin-ASCII`
/// writes them: ö as o, я as a.
///
/// A table, since opening the transform takes 30 ms, and both scripts are written letter by letter. In
/// it `-` is a letter without a counterpart (ь), and `?` is not a letter.
public enum LatinLetters {
  private struct Block {
    let first: UInt32
    /// Up to four letters each, the first in the lowest byte; `nil` for what is not a letter.
    let letters: [UInt32?]

    init(_ table: (first: UInt32, letters: String)) {
      first = table.first
      letters = table.letters.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { entry in
        switch entry.first {
        case UInt8(ascii: "?"): nil
        case UInt8(ascii: "-"): 0
        default: entry.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
      }
    }
  }

  private static let blocks = [Block(latin), Block(cyrillic)]

  /// Writes a word in small ASCII letters.
  ///
  /// - Returns: the letters; `nil` if the word has a letter of another script.
  public static func ascii(of word: String) -> [UInt8]? {
    var written: [UInt8] = []
    written.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      if scalar.value < 0x80 {
        let small = UInt8(scalar.value) | 0x20
        if (0x61...0x7A).contains(small) { written.append(small) }
        continue
      }
      guard
        let block = blocks.first(where: {
          $0.first <= scalar.value && Int(scalar.value - $0.first) < $0.letters.count
        }),
        var letters = block.letters[Int(scalar.value - block.first)]
      else { return nil }
      while letters > 0 {
        written.append(UInt8(truncatingIfNeeded: letters))
        letters >>= 8
      }
    }
    return written
  }
}
