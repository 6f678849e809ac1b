import TestSupport
import Testing

@testable import Terminology

@Suite struct SlipFilterTests {
  private static func allows(_ word: String, _ stem: String) -> Bool {
    Array(stem.utf8).withUnsafeBufferPointer { SlipFilter.allows(Array(word.utf8), $0) }
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
}
