// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Alignment

/// Checks the common words that the project collects (`Sources/CBaseLexicon/core.tsv`).
@Suite("The core lexicon") struct CoreLexiconTests {
  static let languages: [LanguageTag] = [.chinese, .english, .russian]

  /// The words of each language, line by line.
  static func concepts() throws -> [[[String]]] {
    let file = Repository.root.appending(path: "Sources/CBaseLexicon/core.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.components(separatedBy: "; ")
      }
    }
  }

  @Test("Each line has words of the three languages, in their scripts and only once")
  func lines() throws {
    var seen: Set<[[String]]> = []
    for concept in try Self.concepts() {
      #expect(concept.count == 3 && concept.allSatisfy { !$0.contains("") }, "\(concept)")
      #expect(concept.allSatisfy { Set($0).count == $0.count }, "\(concept)")
      #expect(seen.insert(concept).inserted, "\(concept)")
      for (words, isForeign) in zip(concept, [Self.isCyrillic, Self.isHanOrCyrillic, Self.isHan]) {
        #expect(!words.joined().unicodeScalars.contains(where: isForeign), "\(words)")
      }
    }
  }

  @Test("The tables of the program are those of the file", arguments: [(0, 1), (0, 2), (2, 1)])
  func tables(source: Int, target: Int) throws {
    let (from, to) = (Self.languages[source], Self.languages[target])
    let made = try #require(
      LexiconTable(
        name: "core", source: from, target: to,
        entries: Self.concepts().map {
          DictionaryEntry(headwords: $0[source], glosses: $0[target])
        }))
    let shipped = try #require(
      BaseLexicon.lexicons(from, to).first {
        $0.name == "core words" && $0.source == from && $0.target == to
      })
    #expect(made.bytes == shipped.bytes, "run scripts/make-base-lexicon.sh")
  }

  @Test("Ordinary words connect the sentences of each two languages")
  func words() throws {
    let texts = [
      "双方同意成立联合委员会。", "The two sides agreed to establish a joint committee.",
      "Стороны договорились создать совместный комитет.",
    ]
    let other = [
      "代表们参观了博物馆。", "The delegates visited the museum.", "Делегаты посетили музей.",
    ]
    for (source, target) in [(0, 1), (0, 2), (1, 2)] {
      let aligner = Aligner(source: Self.languages[source], target: Self.languages[target])
      func words(_ left: [String], _ right: [String]) -> WordEvidence {
        aligner.wordEvidence(of: [Bead(source: 0..<1, target: 0..<1)], in: left, right)[0]
      }
      let right = words([texts[source]], [texts[target]])
      let wrong = words([texts[source]], [other[target]])
      #expect(right.found >= 8 && right.found * 4 >= right.known * 3, "\(right)")
      #expect(wrong.found <= 1 && wrong.known >= 3 && wrong.balance < -0.5, "\(wrong)")
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }
  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
  }
  private static func isHanOrCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    isHan(scalar) || isCyrillic(scalar)
  }
}
