// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// A text that says no where the text of another language says no nowhere.
@Suite struct LostNegationTests {
  private func lost(_ source: String, _ target: String, _ languages: String) throws -> [String] {
    let from = try #require(LanguageTag(String(languages.prefix(2))))
    let to = try #require(LanguageTag(String(languages.suffix(2))))
    let found = LostNegation.between(ContrastPair((from, source), (to, target)))
    let turned = LostNegation.between(ContrastPair((to, target), (from, source)))
    #expect(found?.word == turned?.word)
    #expect(found.map(\.isAdded) == turned.map { !$0.isAdded })
    return found.map { [$0.word, $0.isAdded ? "added" : "lost"] } ?? []
  }

  @Test(arguments: [
    (
      "会议没有决定下届峰会的地点。", "The meeting decided on the venue of the next summit.", "zh-en",
      ["没", "lost"]
    ),
    (
      "会议决定了下届峰会的地点。", "The meeting did not decide on the venue of the next summit.", "zh-en",
      ["not", "added"]
    ),
    (
      "The report doesn't mention the river.", "В докладе упоминается река.", "en-ru",
      ["doesn't", "lost"]
    ),
    ("No ship entered the port.", "船只驶入港口。", "en-zh", ["No", "lost"]),
    (
      "Делегация не посетила музей.", "The delegation visited the museum.", "ru-en", ["не", "lost"]
    ),
    ("代表团参观了博物馆。", "Делегация не посетила музей.", "zh-ru", ["не", "added"]),
    ("他看不到海。", "He sees the sea.", "zh-en", ["看不到", "lost"]),
    // `without` and 未经 are in both, and do not hide what else is lost.
    (
      "未经许可进入者不予登记。", "Persons who enter without permission are registered.", "zh-en",
      ["不", "lost"]
    ),
  ])
  func found(_ source: String, _ target: String, _ languages: String, _ word: [String]) throws {
    #expect(try lost(source, target, languages) == word)
  }

  @Test(arguments: [
    // Both say no, or neither does.
    ("会议没有决定地点。", "The meeting did not decide on the venue.", "zh-en"),
    ("会议决定了地点。", "The meeting decided on the venue.", "zh-en"),
    // The other text may say no in other words.
    ("他没有出席。", "He was absent.", "zh-en"),
    ("条约没有改变。", "The treaty remains unchanged.", "zh-en"),
    ("Он не согласен.", "He disagrees with the plan, which he rejects.", "ru-en"),
    ("不包括附件。", "The annexes are excluded.", "zh-en"),
    // What looks like a negation, in either text.
    ("贸易不断增长。", "Trade grows.", "zh-en"),
    ("毫无疑问，贸易在增长。", "Trade grows, no doubt.", "zh-en"),
    ("这座桥好不好，由居民评判。", "Residents judge the bridge.", "zh-en"),
    ("中国不仅建了桥，还修了路。", "China built a bridge and a road.", "zh-en"),
    ("Где бы он ни находился, закон действует.", "The law applies wherever he is.", "ru-en"),
    // A refusal may be said by other acts.
    ("他放弃了。", "He backed off.", "zh-en"),
    // Two denials, one of a denial, questions, conditions and limits.
    ("他没有否认这一点。", "He confirmed this.", "zh-en"),
    ("The company couldn't fail to deliver the goods.", "该公司交付了货物。", "en-zh"),
    ("Он не может не согласиться.", "He may agree.", "ru-en"),
    ("He did not sign the treaty until 2019.", "Он подписал договор в 2019 году.", "en-ru"),
    ("费用每月不得超过300元。", "The fee is at most 300 yuan a month.", "zh-en"),
    ("Саммит проводится не реже двух раз в год.", "峰会至少每年举行两次。", "ru-zh"),
    // Code and quoted words are in both texts.
    ("返回 None。", "Return None.", "zh-en"),
    // A language without data, and no text.
    ("他没有来。", "Er kam.", "zh-de"),
    ("", "He did not come.", "zh-en"),
  ])
  func notFound(_ source: String, _ target: String, _ languages: String) throws {
    #expect(try lost(source, target, languages).isEmpty)
  }

  /// Long texts say more freely what they mean.
  @Test func longTextsAreNotCompared() throws {
    let words = String(repeating: "and the bridge and the road and the port ", count: 4)
    #expect(try lost("会议没有决定地点。", "The meeting chose a venue \(words)", "zh-en").isEmpty)
  }
}
