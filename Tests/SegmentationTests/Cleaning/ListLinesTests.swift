// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing
import TextModel

/// Lists whose items have no mark: each line stays a line, and lines that a page broke are joined.
@Suite struct ListLinesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.chinese
    let text: String
    /// The cleaned text; as the text where it is `nil`.
    var cleaned: String?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "names below a colon", text: "与会者：\n张伟大使\n李娜参赞\n伊万诺夫公使"),
    Case(
      name: "names of one width below a colon, then prose",
      text: "与会者：\n张伟明大使\n李娜娜参赞\n王强强公使\n会议讨论了成员国之间的合作问题并通过了议程。"),
    Case(name: "countries", text: "中国\n俄罗斯\n印度\n哈萨克斯坦"),
    Case(name: "speakers", text: "张伟：同意。\n李娜：反对。\n主席：休会\n王五：好"),
    Case(
      name: "English speakers", language: .english,
      text: "Chair: Agreed.\nMr Petrov: We have to wait.\nMs Li: No objection."),
    Case(
      name: "an agenda", language: .english,
      text: "Adoption of the agenda\nElection of the Chair\nOther matters"),
    Case(
      name: "a Russian agenda", language: .russian,
      text: "Утверждение повестки дня\nВыборы председателя\nРазное"),
    Case(
      name: "a programme",
      text: "上午\n09:00 开幕式\n09:30 主旨演讲\n10:30 茶歇\n11:00 第一分论坛：区域合作"),
    Case(
      name: "an English programme", language: .english,
      text: "11:00 First panel: regional cooperation\n12:30 Lunch\n14:00 Second panel\n17:30 Close"
    ),
    Case(
      name: "two times in prose", text: "会议于上午\n09:30 开始，并于中午\n12:00 结束。",
      cleaned: "会议于上午09:30 开始，并于中午12:00 结束。"),
    Case(
      name: "points below a wider line", language: .english,
      text:
        "The two sides reached consensus on the following areas\nStrengthening cooperation in infrastructure\n"
        + "Expanding trade in agricultural products\nPromoting people-to-people exchanges\nDeepening energy cooperation"
    ),
    Case(
      name: "a narrow column", text: "各国代表在会议\n上讨论了区域合\n作的问题，并且\n通过了决议草\n案。",
      cleaned: "各国代表在会议上讨论了区域合作的问题，并且通过了决议草案。"),
    Case(
      name: "a heading on three lines", text: "上海合作组织成员\n国元首理事会会议\n在北京举行",
      cleaned: "上海合作组织成员国元首理事会会议在北京举行"),
    Case(
      name: "a heading and its subtitle above wider text",
      text: "上海合作组织秘书处\n会议纪要\n\n会议于2024年5月3日在北京举行。各方讨论了能源合作。"),
    Case(
      name: "a heading in a narrow column", text: "上海合作组织成员国\n元首理事会会议\n\n各国代表在会议上讨\n论了决议草案。",
      cleaned: "上海合作组织成员国元首理事会会议\n\n各国代表在会议上讨论了决议草案。"),
    Case(
      name: "persons who sign side by side",
      text: "中华人民共和国主席          俄罗斯联邦总统\n习近平                      普京",
      cleaned: "中华人民共和国主席俄罗斯联邦总统\n习近平普京"),
    Case(
      name: "provisions with their numbers on lines of their own", language: .english,
      text:
        "3.\nThe Parties shall cooperate in energy, transport and trade.\n4.\nThe Parties shall meet every year."
    ),
    Case(
      name: "a title with capitals", language: .english,
      text: "Regional Security in Central\nAsia and Multilateral Institutions\nDuring the Pandemic",
      cleaned: "Regional Security in Central Asia and Multilateral Institutions During the Pandemic"
    ),
    Case(
      name: "names inside prose", language: .english,
      text:
        "The talks were attended by the\nChinese ambassador together with\nMinister Petrov and others.",
      cleaned:
        "The talks were attended by the Chinese ambassador together with Minister Petrov and others."
    ),
    Case(
      name: "German nouns", language: LanguageTag("de") ?? .undetermined,
      text: "Die Zusammenarbeit der beiden\nStaaten hat sich in der letzten\nZeit gut entwickelt.",
      cleaned: "Die Zusammenarbeit der beiden Staaten hat sich in der letzten Zeit gut entwickelt."),
  ])
  func lines(_ test: Case) {
    #expect(Cleaner(language: test.language).clean(test.text).text == test.cleaned ?? test.text)
  }
}
