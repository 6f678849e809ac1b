// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@Suite struct LanguagePairTests {
  @Test func reversesAndMatches() throws {
    let british = try #require(LanguageTag("en-GB"))
    let pair = LanguagePair(from: .chinese, to: .english)
    #expect(pair.reversed == LanguagePair(from: .english, to: .chinese))
    #expect(pair.reversed.reversed == pair)
    #expect(pair.matches(LanguagePair(from: .traditionalChinese, to: british)))
    #expect(!pair.matches(pair.reversed))
    #expect(pair.description == "zh-en")
  }
}
