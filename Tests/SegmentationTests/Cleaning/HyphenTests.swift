import Segmentation
import TestSupport
import Testing
import TextModel

@Suite struct HyphenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    let word: String
    let reason: HyphenDecision.Reason
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "soft", text: "gov\u{AD}\nern", word: "govern", reason: .softHyphen),
    Case(name: "guess", text: "interfer-\nence", word: "interference", reason: .guess),
    Case(name: "capital", text: "non-\nWestern", word: "non-Western", reason: .capital),
    Case(name: "acronym", text: "SCO-\nled", word: "SCO-led", reason: .acronym),
    Case(name: "shouted", text: "COOPER-\nATION", word: "COOPERATION", reason: .guess),
    Case(name: "number", text: "10-\nyear", word: "10-year", reason: .number),
    Case(
      name: "address", text: "doi:10.1182/blood-2010-10-\n3117", word: "blood-2010-10-3117",
      reason: .address),
    Case(
      name: "document joined", text: "cooperation and coop-\neration", word: "cooperation",
      reason: .document(joined: 1, hyphenated: 0)),
    Case(
      name: "document hyphenated", text: "decision-making, decision-\nmaking",
      word: "decision-making",
      reason: .document(joined: 0, hyphenated: 1)),
    Case(name: "repetition", text: "win-\nwin", word: "win-win", reason: .repetition),
    Case(name: "link", text: "state-of-the-\nart", word: "state-of-the-art", reason: .table),
    Case(name: "second half", text: "rules-\nbased", word: "rules-based", reason: .table),
    Case(
      name: "Russian compass", language: .russian, text: "северо-\nзапад", word: "северо-запад",
      reason: .table),
    Case(
      name: "Russian syllable", language: .russian, text: "вза-\nимный", word: "взаимный",
      reason: .guess),
  ])
  func decides(_ test: Case) throws {
    let cleaned = Cleaner(language: test.language).clean(test.text)
    let decision = try #require(cleaned.hyphens.first)
    #expect(decision.word == test.word)
    #expect(decision.reason == test.reason)
    #expect(cleaned.text.hasSuffix(test.word))
  }

  @Test func asksTheMemoryAndTheWordList() {
    let list = SpellingList(words: ["front", "line", "cooperation"])
    let evidence = HyphenEvidence(words: ["peace-keeping"], wordList: list)
    let cleaner = Cleaner(language: .english, options: CleaningOptions(evidence: evidence))
    let cleaned = cleaner.clean("peace-\nkeeping at the front-\nline by coop-\neration")
    #expect(cleaned.text == "peace-keeping at the front-line by cooperation")
    #expect(cleaned.hyphens.map(\.reason) == [.memory, .wordList, .wordList])
  }
}
