// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Terminology

@Suite struct SlipFilterTests {
  private static func allows(_ word: String, _ stem: String) -> Bool {
    Array(stem.utf8).withUnsafeBufferPointer { SlipFilter.allows(Array(word.utf8), $0) }
  }

  /// How many letters of a stem's head a word lacks.
  private static func missingLetters(of stem: String, in word: String) -> Int {
    Array(stem.utf8).withUnsafeBufferPointer {
      LetterSet(SlipFilter.head(of: $0)).count(notIn: LetterSet(word.utf8))
    }
  }

  @Test(
    "No word with one slip is rejected, whatever its ending",
    arguments: ["kazakhstan", "multilateralism", "организация", "казахстан", "économie"])
  func keepsSlips(_ term: String) {
    var random = SeededGenerator(seed: 3)
    let letters = Array(term.unicodeScalars)
    let others = Array("qxжы".unicodeScalars)
    for stemLength in 4...letters.count {
      let stem = String(String.UnicodeScalarView(letters[..<stemLength]))
      for at in 1..<letters.count {
        let other = others.randomElement(using: &random) ?? "q"
        var added = letters
        added.insert(other, at: at)
        var removed = letters
        removed.remove(at: at)
        var changed = letters
        changed[at] = other
        var exchanged = letters
        if at + 1 < letters.count { exchanged.swapAt(at, at + 1) }
        for word in [letters, added, removed, changed, exchanged] {
          for ending in ["", "s", "ами"] {
            let text = String(String.UnicodeScalarView(word)) + ending
            #expect(Self.allows(text, stem), "\(text), \(stem)")
            #expect(Self.missingLetters(of: stem, in: text) <= 1, "\(text), \(stem)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("monetary", "mongolian"), ("university", "uzbekistan"), ("organization", "oceanograph"),
    ("казахстан", "кооперац"), ("a", "abcdefgh"), ("", "abcdefgh"),
  ])
  func rejectsOthers(_ word: String, _ stem: String) { #expect(!Self.allows(word, stem)) }

  @Test(arguments: [("monetary", "monatery", 0), ("казах", "кыргы", 3), ("abc", "abcé", 1)])
  func missingLetters(_ word: String, _ other: String, _ missing: Int) {
    #expect(LetterSet(other.utf8).count(notIn: LetterSet(word.utf8)) == missing)
  }
}
