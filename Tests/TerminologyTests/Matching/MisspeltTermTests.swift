// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Terminology

/// Terms of the glossary but for one letter or character.
@Suite struct MisspeltTermTests {
  /// A text with the found place between the markers 1 and 2, and the slip between 3 and 4; without
  /// markers nothing is found.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "a letter less", text: "the 1️⃣3️⃣Shangai4️⃣ Cooperation Organization2️⃣ met"),
    Case(name: "a letter more", text: "1️⃣Shanghai 3️⃣Cooperration4️⃣ Organization2️⃣"),
    Case(name: "another letter", text: "1️⃣Shanghai 3️⃣Cooparation4️⃣ Organization2️⃣"),
    Case(name: "two letters exchanged", text: "1️⃣Shanghai Cooperation 3️⃣Orgnaization4️⃣2️⃣"),
    Case(name: "in the ending", text: "1️⃣Shanghai Cooperation 3️⃣Organiztion4️⃣2️⃣"),
    Case(name: "in the second letter", text: "1️⃣3️⃣Sahnghai4️⃣ Cooperation Organization2️⃣"),
    Case(name: "two letters less", text: "Shanghai Cooperation Organizn"),
    Case(name: "another first letter", text: "Shanghai Tooperation Organization"),
    Case(name: "two slips", text: "the Shangai Cooparation Organization"),
    Case(name: "the term itself", text: "the Shanghai Cooperation Organization"),
    Case(name: "a short word", text: "the SCOO and the RATZ"),
    Case(name: "a capital beside one word", text: "the 1️⃣3️⃣Shangai4️⃣ Spirit2️⃣"),
    Case(name: "a small letter beside one word", text: "the member staates"),
    Case(
      name: "a small letter beside two words", text: "a 1️⃣community with a shared 3️⃣fuutre4️⃣2️⃣"),
    Case(name: "a word with a digit", text: "Shanghai Cooperation Organization1"),
    Case(name: "over a full stop", text: "Shangai. Cooperation Organization"),
    Case(name: "over a comma", text: "Shanghai, Cooparation Organization"),
    Case(
      name: "over a line end", text: "1️⃣Shanghai\n3️⃣Cooparation4️⃣ Organization2️⃣"),
    Case(name: "a deprecated form is not proposed", text: "the Spirit of Shangai"),
    Case(name: "a blocker is not proposed", text: "in Innerr Mongolia"),
    Case(name: "alone", text: "1️⃣3️⃣Mongollia4️⃣2️⃣"),
    Case(name: "a letter more at the end", text: "Mongolian"),
    Case(name: "another last letter", text: "Mongolie"),
    Case(name: "a letter less at the end", text: "Mongoli"),
    Case(name: "in capitals", text: "MONGOLLIA"),
    Case(name: "in small letters", text: "mongollia"),
    Case(name: "with a possessive", text: "1️⃣3️⃣Mongolai's4️⃣2️⃣"),
    Case(name: "part of another name", text: "met Bolor Mongollia today"),
    Case(name: "exchanged beside another name", text: "met Bolor 1️⃣3️⃣Mognolia4️⃣2️⃣ today"),
    Case(
      name: "Russian", language: .russian,
      text: "в 1️⃣3️⃣Шанхаской4️⃣ организации сотрудничества2️⃣ решили"),
    Case(name: "Han", language: .chinese, text: "在1️⃣上海合3️⃣做4️⃣组织2️⃣中"),
    Case(name: "Han, one less", language: .chinese, text: "1️⃣3️⃣上合4️⃣作组织2️⃣召开会议"),
    Case(name: "Han, two less", language: .chinese, text: "上作组织召开会议"),
    Case(name: "Han, one less after another word", language: .chinese, text: "在会上合作组织"),
    Case(name: "Han, one less of a common noun", language: .chinese, text: "关于命同体的"),
    Case(name: "Han, the first", language: .chinese, text: "在下海合作组织中"),
    Case(name: "Han, a numeral", language: .chinese, text: "在上海合三组织中"),
    Case(name: "Han, four characters", language: .chinese, text: "上海精申"),
    Case(name: "Han, with a comma", language: .chinese, text: "上海合，组织"),
    Case(name: "empty", text: ""),
    Case(name: "signs", text: "👍🏽 & – \u{0}"),
  ])
  func finds(_ test: Case) {
    let marked = Marked(test.text)
    let found = TermMatcher(SampleGlossary.termbase).read(marked.text, language: test.language)
      .nearTerms()
    let expected = marked.offsets.isEmpty ? [] : [[marked.range(1, 2), marked.range(3, 4)]]
    #expect(found.map { [$0.range, $0.word] } == expected)
    #expect(found.allSatisfy { $0.term.status.isApproved })
  }

  private static func termbase(_ terms: [Term]) -> Termbase {
    Termbase([
      (
        file: "g",
        entries: terms.enumerated().map { number, term in
          ConceptEntry(
            id: ConceptID("c\(number)"),
            sections: [LanguageSection(language: .english, terms: [term])])
        }
      )
    ])
  }

  /// A word of six letters that no other number gives, and which has no ending that a stemmer removes.
  private static func word(_ number: Int) -> String {
    let letters = Array("bcdfghjklm")
    return "k" + String([number / 100, number / 10 % 10, number % 10].map { letters[$0] }) + "ok"
  }

  @Test("However many terms begin or go on alike, the one with the slip is found")
  func manyTerms() throws {
    let numbers = 0..<300
    let goOn = TermMatcher(Self.termbase(numbers.map { Term("Northern \(Self.word($0)) Forum") }))
    let begin = TermMatcher(Self.termbase(numbers.map { Term("\(Self.word($0)) Northern Forum") }))
    for number in [0, 63, 64, 150, 299] {
      let word = Self.word(number)
      let slip = word.dropLast(2) + "uk"
      let after = goOn.read("Northern \(slip) Forum", language: .english).nearTerms()
      #expect(after.map(\.term.text) == ["Northern \(word) Forum"])
      let first = begin.read("K\(slip.dropFirst()) Northern Forum", language: .english).nearTerms()
      #expect(first.map(\.term.text) == ["\(word) Northern Forum"])
    }
  }

  @Test("A deprecated twin that comes first does not hide the approved term")
  func twins() {
    let matcher = TermMatcher(
      Self.termbase([
        Term("Northern energy Forum", status: .deprecated, caseRule: .exact),
        Term("Northern Energy Forum"),
      ]))
    let found = matcher.read("the Northern Enrgy Forum", language: .english).nearTerms()
    #expect(found.map(\.term.text) == ["Northern Energy Forum"])
  }

  /// The distance of two words, where exchanging two neighbours is one step, by its definition.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in 1..<a.count + 1 {
      for j in 1..<b.count + 1 {
        var best = min(table[i - 1][j], table[i][j - 1]) + 1
        best = min(best, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, table[i - 2][j - 2] + 1)
        }
        table[i][j] = best
      }
    }
    return table[a.count][b.count]
  }

  @Test("A slip is a distance of one, with the first letter kept and four letters or more")
  func slipIsDistanceOne() {
    var random = SeededGenerator(seed: 11)
    var counts = [true: 0, false: 0]
    for _ in 0..<4000 {
      let a = (0..<Int.random(in: 3...7, using: &random)).map { _ in
        Unicode.Scalar(UInt8(ascii: "a") + UInt8.random(in: 0..<3, using: &random))
      }
      var b = a
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let at = Int.random(in: b.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: b.remove(at: at)
        case 1: b.insert("b", at: at)
        case 2: b[at] = "c"
        default: if at > 0 { b.swapAt(at, at - 1) }
        }
      }
      guard !b.isEmpty else { continue }
      let expected = a[0] == b[0] && min(a.count, b.count) > 3 && Self.distance(a, b) == 1
      #expect(TermText.isOneSlip(a, b) == expected, "\(a) \(b)")
      counts[expected, default: 0] += 1
    }
    #expect((counts[true] ?? 0) > 500 && (counts[false] ?? 0) > 500)
  }
}
