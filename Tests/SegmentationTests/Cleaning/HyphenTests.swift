// SPDX-License-Identifier: Apache-2.0
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
    Case(
      name: "из-за", language: .russian, text: "из-\nза", word: "из-за", reason: .table),
    Case(
      name: "из-под", language: .russian, text: "из-\nпод", word: "из-под", reason: .table),
    Case(
      name: "все-таки", language: .russian, text: "все-\nтаки", word: "все-таки", reason: .table),
    Case(
      name: "решил-таки", language: .russian, text: "решил-\nтаки", word: "решил-таки",
      reason: .table),
    Case(
      name: "контратаки", language: .russian, text: "контра-\nтаки", word: "контратаки",
      reason: .guess),
    Case(
      name: "кем-либо", language: .russian, text: "кем-\nлибо", word: "кем-либо", reason: .table),
    Case(
      name: "экс-президент", language: .russian, text: "экс-\nпрезидент", word: "экс-президент",
      reason: .table),
    Case(
      name: "эксперты", language: .russian, text: "экс-\nперты", word: "эксперты", reason: .guess),
    Case(
      name: "интернет-ресурс", language: .russian, text: "интернет-\nресурс",
      word: "интернет-ресурс", reason: .table),
    Case(
      name: "good-neighbourly", text: "good-\nneighbourly", word: "good-neighbourly", reason: .table
    ),
    Case(name: "low-lying", text: "low-\nlying", word: "low-lying", reason: .table),
    Case(name: "lowly", text: "low-\nly", word: "lowly", reason: .guess),
    Case(name: "know-how", text: "know-\nhow", word: "know-how", reason: .table),
    Case(name: "tax-free", text: "tax-\nfree", word: "tax-free", reason: .table),
    Case(name: "carefree", text: "care-\nfree", word: "carefree", reason: .guess),
    Case(
      name: "российско-городской", language: .russian, text: "российско-\nгородской",
      word: "российско-городской", reason: .table),
    Case(
      name: "российского", language: .russian, text: "российско-\nго", word: "российского",
      reason: .guess),
    Case(
      name: "мини-саммит", language: .russian, text: "мини-\nсаммит", word: "мини-саммит",
      reason: .table),
    Case(
      name: "министерство", language: .russian, text: "мини-\nстерство", word: "министерство",
      reason: .guess),
    Case(
      name: "премьерский", language: .russian, text: "премьер-\nский", word: "премьерский",
      reason: .guess),
    Case(
      name: "государств-членов", language: .russian, text: "государств-\nчленов",
      word: "государств-членов", reason: .table),
    Case(
      name: "государство", language: .russian, text: "государств-\nо", word: "государство",
      reason: .guess),
    Case(
      name: "по-китайски", language: .russian, text: "по-\nкитайски", word: "по-китайски",
      reason: .table),
    Case(
      name: "последнему", language: .russian, text: "по-\nследнему", word: "последнему",
      reason: .guess),
    Case(
      name: "штаб-квартира", language: .russian, text: "штаб-\nквартира", word: "штаб-квартира",
      reason: .table),
    Case(
      name: "обернуть", language: .russian, text: "обер-\nнуть", word: "обернуть", reason: .guess),
    Case(
      name: "обер-прокурор", language: .russian, text: "обер-\nпрокурор", word: "обер-прокурор",
      reason: .table),
    Case(name: "nation-state", text: "nation-\nstate", word: "nation-state", reason: .table),
    Case(name: "nation in one word", text: "nation-\nal", word: "national", reason: .guess),
    Case(name: "city-state", text: "city-\nstates", word: "city-states", reason: .table),
    Case(name: "ex-minister", text: "ex-\nminister", word: "ex-minister", reason: .table),
    Case(name: "ex in one word", text: "ex-\nporters", word: "exporters", reason: .guess),
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
    Case(name: "self", text: "self-\nreliance", word: "self-reliance", reason: .table),
    Case(name: "self in one word", text: "self-\nish aims", word: "selfish", reason: .guess),
    Case(
      name: "well and a participle", text: "well-\nplanned", word: "well-planned", reason: .table),
    Case(name: "well in one word", text: "well-\nness", word: "wellness", reason: .guess),
    Case(
      name: "number, unit and old", text: "200-year-\nold", word: "200-year-old", reason: .table),
    Case(name: "unit and long", text: "a decade-\nlong", word: "decade-long", reason: .table),
    Case(name: "present", text: "present-\nday", word: "present-day", reason: .table),
    Case(name: "present in one word", text: "present-\ning", word: "presenting", reason: .guess),
    Case(name: "third", text: "third-\nlargest", word: "third-largest", reason: .table),
    Case(name: "same", text: "same-\nday", word: "same-day", reason: .table),
    Case(name: "long", text: "long-\nstanding", word: "long-standing", reason: .table),
    Case(name: "long in one word", text: "long-\nevity", word: "longevity", reason: .guess),
    Case(name: "far", text: "far-\nreaching", word: "far-reaching", reason: .table),
    Case(name: "far in one word", text: "far-\nmers", word: "farmers", reason: .guess),
    Case(name: "hard", text: "hard-\nwon", word: "hard-won", reason: .table),
    Case(name: "hard in one word", text: "hard-\nship", word: "hardship", reason: .guess),
    Case(name: "re before e", text: "re-\nestablish", word: "re-establish", reason: .table),
    Case(name: "re before another letter", text: "re-\nturn", word: "return", reason: .guess),
    Case(name: "related", text: "property-\nrelated", word: "property-related", reason: .table),
    Case(name: "related in one word", text: "un-\nrelated", word: "unrelated", reason: .guess),
    Case(name: "single letter", text: "e-\ncommerce", word: "e-commerce", reason: .table),
    Case(
      name: "a noun and a participle of the text",
      text: "the lightning streaked the sky, lightning-\nstreaked",
      word: "lightning-streaked", reason: .document(joined: 0, hyphenated: 0)),
    Case(
      name: "a short beginning is no noun", text: "a net is working, net-\nworking",
      word: "networking", reason: .guess),
    Case(name: "dual", text: "dual-\nuse goods", word: "dual-use", reason: .table),
    Case(name: "dual in one word", text: "dual-\nism", word: "dualism", reason: .guess),
    Case(
      name: "export and a participle", text: "climate-\nresilient", word: "climate-resilient",
      reason: .table),
    Case(name: "in one word", text: "co-\nefficient", word: "coefficient", reason: .guess),
    Case(name: "duty", text: "duty-\nfree", word: "duty-free", reason: .table),
    Case(name: "chain", text: "day-\nto-day", word: "day-to", reason: .table),
    Case(
      name: "single letter without a table", language: .chinese, text: "e-\ncommerce",
      word: "ecommerce", reason: .guess),
    Case(name: "rate", text: "exchange-\nrate risk", word: "exchange-rate", reason: .table),
    Case(name: "finding", text: "a fact-\nfinding mission", word: "fact-finding", reason: .table),
    Case(name: "power", text: "great-\npower rivalry", word: "great-power", reason: .table),
    Case(name: "fired", text: "coal-\nfired plants", word: "coal-fired", reason: .table),
    Case(
      name: "no compound of rate", text: "it may sepa-\nrate them", word: "separate", reason: .guess
    ),
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
    #expect(cleaned.text.contains(test.word))
  }

  @Test(arguments: [
    ("a still-\nmoderate pace", true), ("the moderate one is still-\nmoderate", true),
    ("the econo-\nmy", false), ("a heat-\nwave", false), ("sig-\nna", false), ("mi-\ngrant", false),
  ])
  func doubtsAGuessWhoseSecondHalfIsAWord(_ text: String, _ isDoubtful: Bool) throws {
    let words: Set<String> = ["still", "wave", "heatwave", "grant", "migrant"]
    let inText: Set<String> = text.contains("the moderate") ? [] : ["moderate"]
    let evidence = HyphenEvidence(isWord: { word, _ in words.union(inText).contains(word) })
    let cleaner = Cleaner(language: .english, options: CleaningOptions(evidence: evidence))
    let decision = try #require(cleaner.clean(text).hyphens.first)
    #expect(decision.reason == .guess)
    #expect(decision.isDoubtful == isDoubtful)
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
