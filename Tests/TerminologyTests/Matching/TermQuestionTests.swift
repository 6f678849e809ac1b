// SPDX-License-Identifier: Apache-2.0
import Terminology
import TestSupport
import Testing
import TextModel

/// Questions that rules ask of a text when a term itself is not in it.
@Suite struct TermQuestionTests {
  /// A text in which the answer is between the markers; without markers there is none.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let term: String
    let text: String
    var testDescription: String { name }
  }

  static func matcher(_ term: Term, _ language: LanguageTag) -> TermMatcher {
    TermMatcher(
      Termbase([
        (
          file: "g",
          entries: [
            ConceptEntry(
              id: ConceptID("a"), sections: [LanguageSection(language: language, terms: [term])])
          ]
        )
      ]))
  }

  static func read(_ test: Case) -> (text: TermText, expected: Range<Int>?) {
    let marked = Marked(test.text)
    let text = matcher(Term(test.term), test.language).read(marked.text, language: test.language)
    return (text, test.text.contains("1️⃣") ? marked.range(1, 2) : nil)
  }

  @Test(arguments: [
    Case(
      name: "of for a possessive", term: "Exchange Fund's performance",
      text: "the 1️⃣performance of the Exchange Fund2️⃣ rose"),
    Case(
      name: "three words in another order", term: "energy cooperation forum",
      text: "a 1️⃣forum energy cooperation2️⃣ met"),
    Case(
      name: "two words side by side exchanged", term: "energy forum", text: "a forum energy met"),
    Case(
      name: "parts of a word with a hyphen exchanged",
      term: "Secretary-General of the United Nations",
      text: "the General Secretary of the United Nations"),
    Case(
      name: "a word with a hyphen after the others", term: "UN Secretary-General",
      text: "the 1️⃣Secretary-General of the UN2️⃣ spoke"),
    Case(name: "a word lacks", term: "energy cooperation forum", text: "the forum on energy"),
    Case(
      name: "over a full stop", term: "energy cooperation forum", text: "forum. energy cooperation"),
    Case(
      name: "Russian", language: .russian, term: "форум энергетического сотрудничества",
      text: "на 1️⃣энергетического сотрудничества форуме2️⃣"),
    Case(name: "characters are not rearranged", language: .chinese, term: "能源合作", text: "合作能源"),
    Case(name: "empty", term: "energy cooperation forum", text: ""),
  ])
  func rearranged(_ test: Case) {
    let (text, expected) = Self.read(test)
    #expect(text.rearranged(of: 0) == expected)
  }

  @Test(arguments: [
    Case(
      name: "one word more", term: "severe acute respiratory syndrome",
      text: "the 1️⃣severe acute respiratory coronavirus syndrome2️⃣ spread"),
    Case(
      name: "two words more", term: "severe acute respiratory syndrome",
      text: "severe acute respiratory new coronavirus syndrome"),
    Case(
      name: "none more is the term itself", term: "severe acute respiratory syndrome",
      text: "severe acute respiratory syndrome"),
    Case(
      name: "a term of three words", term: "acute respiratory syndrome",
      text: "acute respiratory coronavirus syndrome"),
    Case(
      name: "a comma between", term: "severe acute respiratory syndrome",
      text: "severe, acute respiratory coronavirus syndrome"),
    Case(
      name: "Russian", language: .russian, term: "тяжёлый острый респираторный синдром",
      text: "1️⃣тяжёлого острого вирусного респираторного синдрома2️⃣"),
    Case(
      name: "a number in digits", term: "Committee of the River Congress",
      text: "the 1️⃣Committee of the 13th River Congress2️⃣ met"),
    Case(
      name: "an ordinal in words", term: "Committee of the River Congress",
      text: "the 1️⃣Committee of the Tenth River Congress2️⃣ met"),
    Case(
      name: "an ordinal of two words", term: "Committee of the River Congress",
      text: "the 1️⃣Committee of the Twenty-Third River Congress2️⃣ met"),
    Case(
      name: "another word in a term with particles", term: "Committee of the River Congress",
      text: "the Committee of the Upper River Congress met"),
    Case(
      name: "an ordinal in Russian", language: .russian,
      term: "комитет собрания народных представителей",
      text: "1️⃣комитета двенадцатого собрания народных представителей2️⃣"),
    Case(
      name: "an ordinal and a word", term: "Committee of the River Congress",
      text: "the Committee of the Tenth Upper River Congress met"),
  ])
  func interrupted(_ test: Case) {
    let (text, expected) = Self.read(test)
    #expect(text.interrupted(of: 0) == expected)
  }

  @Test(arguments: [
    Case(
      name: "an abbreviation in brackets", term: "counter-terrorist financing controls",
      text: "our 1️⃣counter-terrorist financing (CFT) controls2️⃣ hold"),
    Case(name: "no brackets", term: "financing controls", text: "financing controls"),
    Case(
      name: "brackets after the term", term: "financing controls", text: "financing controls (CFT)"),
    Case(
      name: "Chinese", language: .chinese, term: "反恐融资管控", text: "1️⃣反恐融资（CFT）管控2️⃣"),
    Case(name: "another word after", term: "financing controls", text: "financing (CFT) rules"),
  ])
  func glossed(_ test: Case) {
    let (text, expected) = Self.read(test)
    #expect(text.glossed(of: 0) == expected)
  }

  @Test(arguments: [
    Case(
      name: "half of the words", term: "community with a shared future",
      text: "a 1️⃣community with a common future2️⃣ now"),
    Case(name: "one word", term: "community with a shared future", text: "a community of states"),
    Case(name: "Chinese", language: .chinese, term: "人类命运共同体", text: "建设1️⃣人类命运体2️⃣"),
    Case(
      name: "Russian", language: .russian, term: "сообщество единой судьбы",
      text: "1️⃣сообщества общей судьбы2️⃣ народов"),
    Case(name: "a term of one word", term: "community", text: "community"),
    Case(name: "empty", term: "shared future", text: ""),
  ])
  func nearMiss(_ test: Case) {
    let (text, expected) = Self.read(test)
    #expect(text.nearMiss(of: 0) == expected)
  }

  @Test(arguments: [
    Case(
      name: "initials", term: "Linked Exchange Rate System", text: "under the 1️⃣LERS2️⃣ since 1983"),
    Case(name: "plural", term: "Special Drawing Right", text: "its 1️⃣SDRs2️⃣ grew"),
    Case(name: "small letters", term: "Linked Exchange Rate System", text: "under the lers"),
    Case(name: "other letters", term: "Linked Exchange Rate System", text: "under the LER"),
    Case(name: "two letters free of signs", term: "British Petroleum", text: "sold to 1️⃣BP2️⃣ here"),
    Case(name: "two letters before a sign", term: "Hong Kong", text: "for HK$ 5"),
    Case(name: "in brackets", term: "Linked Exchange Rate System", text: "the peg (LERS) holds"),
    Case(name: "one word", term: "System", text: "the S here"),
    Case(
      name: "Russian", language: .russian, term: "Шанхайская организация сотрудничества",
      text: "страны 1️⃣ШОС2️⃣"),
  ])
  func initialisms(_ test: Case) {
    let (text, expected) = Self.read(test)
    #expect(text.initialisms(of: 0) == (expected.map { [$0] } ?? []))
  }

  @Test(arguments: [
    Case(
      name: "a word of the root", language: .russian, term: "коронавирус",
      text: "борьба с 1️⃣коронавирусной2️⃣ инфекцией"),
    Case(name: "another root", language: .russian, term: "коронавирус", text: "с кораблём"),
    Case(name: "two characters are whole", language: .chinese, term: "感染", text: "避免感冒"),
    Case(name: "English", term: "epidemic", text: "an 1️⃣epidemics2️⃣ study"),
  ])
  func cognates(_ test: Case) {
    let (text, expected) = Self.read(test)
    #expect(text.cognates(of: 0).map(\.range) == (expected.map { [$0] } ?? []))
  }

  struct Rewording: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let old: String
    let new: String
    let text: String
    /// The match rewritten as the new term; `nil` if that is not safe.
    let expected: String?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Rewording(
      name: "as it is", old: "old road", new: "fresh road", text: "an old road",
      expected: "fresh road"),
    Rewording(
      name: "a plural of a word of both", old: "old road", new: "fresh road", text: "old roads",
      expected: "fresh roads"),
    Rewording(
      name: "a plural of a word the new term lacks", old: "old road", new: "fresh way",
      text: "old roads", expected: nil),
    Rewording(
      name: "the first capital", old: "old road", new: "fresh road", text: "Old road",
      expected: "Fresh road"),
    Rewording(
      name: "a title", old: "old road", new: "fresh bypass", text: "Old Road",
      expected: "Fresh bypass"),
    Rewording(
      name: "words of four letters in a title", old: "secular design",
      new: "five-year plan from home", text: "Secular Design", expected: "Five-Year Plan from Home"),
    Rewording(
      name: "prefixes in a title", old: "secular design", new: "anti-crisis co-operation",
      text: "Secular Design", expected: "Anti-crisis Co-operation"),
    Rewording(
      name: "all capitals", old: "old road", new: "fresh road", text: "OLD ROAD",
      expected: "FRESH ROAD"),
    Rewording(
      name: "a line break", old: "old road", new: "fresh road", text: "old\nroad", expected: nil),
    Rewording(
      name: "Russian, as it is", language: .russian, old: "старый путь", new: "новый путь",
      text: "старый путь", expected: "новый путь"),
    Rewording(
      name: "Russian, inflected", language: .russian, old: "старый путь", new: "новый путь",
      text: "старого пути", expected: nil),
    Rewording(
      name: "Chinese", language: .chinese, old: "旧路", new: "新路", text: "舊路", expected: "新路"),
  ])
  func rewording(_ test: Rewording) throws {
    let matcher = Self.matcher(
      Term(test.old, status: .deprecated, caseRule: .any), test.language)
    let text = matcher.read(test.text, language: test.language)
    let match = try #require(text.matches().first)
    #expect(text.rewording(of: match, as: Term(test.new)) == test.expected)
  }

  @Test(arguments: [
    ("a road", true), ("an old road", false), ("the road", false), ("road", false),
    ("(a) road", false),
  ])
  func indefiniteArticle(_ sentence: String, _ expected: Bool) throws {
    let text = Self.matcher(Term("road"), .english).read(sentence, language: .english)
    #expect(text.followsIndefiniteArticle(try #require(text.matches().first)) == expected)
  }

  @Test("The start of brackets, and terms inside a term")
  func insideAndBrackets() throws {
    let termbase = Termbase([
      (
        file: "g",
        entries: ["smart banking", "era of smart banking", "era"].enumerated().map { number, term in
          ConceptEntry(
            id: ConceptID("\(number)"),
            sections: [LanguageSection(language: .english, terms: [Term(term)])])
        }
      )
    ])
    let matcher = TermMatcher(termbase)
    let text = matcher.read("an era of smart banking (era of smart banking)", language: .english)
    let matches = text.matches()
    #expect(matches.map(\.conceptNumber) == [1, 1])
    #expect(matches.map(text.isInBrackets) == [false, true])
    let inner = text.matches(inside: matches[0])
    #expect(inner.map(\.conceptNumber) == [2, 0])
    #expect(text.compose(inner, matches[0]))
    #expect(!text.compose(Array(inner.dropFirst()), matches[0]))
    #expect(!text.compose([], matches[0]))
    // What is around the part in the whole: `era`.
    #expect(text.hasRest(of: 1, around: 0, outside: []))
    let taken = matches.map(\.range)
    #expect(!text.hasRest(of: 1, around: 0, outside: taken))
    let other = matcher.read("smart banking of today", language: .english)
    #expect(!other.hasRest(of: 1, around: 0, outside: []))
  }

  @Test("A hyphen joins a part of a match to the word before it")
  func hyphenatedPart() throws {
    let termbase = Termbase([
      (
        file: "g",
        entries: ["self-quarantine", "quarantine"].map { term in
          ConceptEntry(
            id: ConceptID(term),
            sections: [LanguageSection(language: .english, terms: [Term(term)])])
        }
      )
    ])
    let text = TermMatcher(termbase).read("in self-quarantine", language: .english)
    let whole = try #require(text.matches().first)
    let part = try #require(text.matches(inside: whole).first)
    #expect(text.isHyphenated(part, in: whole))
    #expect(!text.isHyphenated(whole, in: whole))
  }
}
