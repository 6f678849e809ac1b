// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Whether the texts of a unit are what their language tags say.
@Suite struct VariantExaminerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var from: LanguageTag = .chinese
    var source: String
    var to: LanguageTag = .english
    var target: String
    /// The beginning of each reason.
    var reasons: [String] = []
    var isNoPair = false
    var testDescription: String { name }
  }

  static let hant = LanguageTag.traditionalChinese

  /// Pairs that are what they say.
  static let right: [Case] = [
    Case(
      name: "the same formulas, in another order", source: "设成本为 $c_1$，需求为 $D^{2}$。",
      target: "Let demand be $D^{2}$ and cost be $c_1$."),
    Case(
      name: "the same command in a formula", from: .russian,
      source: "Коэффициент $\\lambda_{max}$ мал.",
      target: "The coefficient $\\lambda_{ max }$ is small."),
    Case(name: "plain zh-en", source: "各国应加强区域合作。", target: "States shall strengthen cooperation."),
    Case(
      name: "plain ru-en", from: .russian, source: "Стороны укрепляют сотрудничество.",
      target: "The parties strengthen cooperation."),
    Case(
      name: "plain zh-Hant-ru", from: hant, source: "各國應加強區域合作。", to: .russian,
      target: "Государства укрепляют региональное сотрудничество."),
    Case(
      name: "names of programs in Russian", from: .russian,
      source: "Рукопись готовится в Microsoft Office Word или OpenOffice Writer.",
      target: "The manuscript is prepared in Microsoft Office Word or OpenOffice Writer."),
    Case(
      name: "terms in brackets", source: "国内生产总值（gross domestic product，GDP）增长百分之五。",
      target: "Gross domestic product grew by five per cent."),
    Case(
      name: "a quotation in another language",
      source: "他引用了一句话：“The world is changing fast.”，然后离开会场。",
      target: "He quoted a sentence and left the room."),
    Case(
      name: "Chinese titles in English",
      source: "《论语》说：“学而时习之，不亦说乎？”",
      target: "The Analects (《论语》) says: “Is it not a pleasure to learn and to practise in time?”"),
    Case(
      name: "abbreviations and figures", source: "GDP 5.2%，CPI 0.3%。",
      target: "GDP: 5.2%, CPI: 0.3% a year."),
    Case(
      name: "an English term without brackets", from: hant,
      source: "本文以 generalized method of moments 估計各省的貿易方程式並加以比較。",
      target: "The trade equations are estimated by the generalized method of moments."),
    Case(
      name: "an address", source: "数据见 https://data.example.org/trade/table.html 网站。",
      target: "See https://data.example.org/trade/table.html for the data."),
    Case(
      name: "names from programs", source: "请调用 asyncio.create_task() 函数。",
      target: "Call the function asyncio.create_task()."),
    Case(
      name: "money is no formula", source: "价格为 $5 至 $7。", target: "Prices range from $5 to $7."),
    Case(
      name: "an older Russian text", from: .russian, source: "СССР и США подписали договор.",
      target: "The USSR and the USA signed a treaty."),
    Case(
      name: "a tag with the form of characters", from: hant, source: "國際關係",
      target: "International relations"),
    Case(
      name: "as many letters of a term as characters around it", source: "采用 econometrics 方法估计。",
      target: "It is estimated by the methods of econometrics."),
    Case(
      name: "French letters in names", source: "作者是若泽·米格尔。",
      target: "The author is José Miguel Peña y Ibáñez."),
  ]

  /// Pairs that were read wrongly.
  static let wrong: [Case] = [
    Case(
      name: "a Russian line filed as English", from: .russian,
      source: "Для подготовки рукописи должна использоваться версия редакторов",
      target: "Microsoft Office Word или OpenOffice Writer, которая была установлена в редакции.",
      reasons: ["the en text is mostly in Cyrillic letters", "both texts are ru"], isNoPair: true),
    Case(
      name: "English filed as Chinese", source: "States shall strengthen regional cooperation.",
      target: "The States strengthen cooperation.",
      reasons: ["the zh text is mostly in Latin letters", "both texts are en"], isNoPair: true),
    Case(
      name: "a heading in the wrong language", source: "Article 1", target: "Article 2",
      reasons: ["the zh text is mostly in Latin", "both texts are en"], isNoPair: true),
    Case(
      name: "a Chinese sentence in English",
      source: "各国应加强区域合作，提高贸易水平，并在互利的基础上扩大往来。",
      target:
        "States shall strengthen regional cooperation and raise the level of trade. 各国应提高贸易水平。",
      reasons: ["the en text contains a sentence in Chinese characters: “各国应提高贸易水平"]),
    Case(
      name: "an English sentence in Chinese", from: hant,
      source:
        "各國應在互利互惠的基礎上加強區域合作，提高貿易水準，並擴大人員往來，共同維護地區的和平與穩定。States shall raise the level of trade.",
      target: "States shall strengthen regional cooperation on the basis of mutual benefit.",
      reasons: ["the zh-Hant text contains a sentence in Latin letters: “States shall raise"]),
    Case(
      name: "items of a list in two languages",
      source: "主席，a chairperson,副主席若干人，vice chairpersons, and委员若干人。中央军事委员会实行主席负责制。",
      target: "The Central Military Commission shall practice a chairperson responsibility system.",
      reasons: ["the zh text contains a sentence in Latin letters: “a chairperson”"]),
    Case(
      name: "a Chinese item in Russian", from: hant, source: "主席，副主席若干人。", to: .russian,
      target: "председатель, 主席，заместители председателя.",
      reasons: ["the ru text contains a sentence in Chinese characters: “主席”"]),
    Case(
      name: "a Russian sentence in Chinese",
      source: "双方一致同意在平等互利的基础上进一步加强两国在各个领域的务实合作。Стороны укрепляют сотрудничество.", to: .russian,
      target: "Стороны согласились укреплять сотрудничество во всех областях.",
      reasons: ["the zh text contains a sentence in Cyrillic letters"]),
    Case(
      name: "a sentence in brackets that is longer than the text",
      source: "合作（States shall strengthen regional cooperation in all fields.）",
      target: "States shall strengthen regional cooperation.",
      reasons: ["the zh text contains a sentence in Latin letters"]),
    Case(
      name: "all in quotation marks", source: "“各国加强合作。”", target: "“各国应提高贸易水平。”",
      reasons: ["the en text is mostly in Chinese characters", "both texts are zh"], isNoPair: true),
    Case(
      name: "German filed as English", source: "各方决心加强合作，并提高贸易水平。",
      target:
        "Die Parteien sind entschlossen, die Zusammenarbeit zu verstärken und den Handel zu fördern.",
      reasons: ["the en text does not read like en"]),
    Case(
      name: "Ukrainian filed as Russian", source: "各方决心加强合作，并提高贸易水平。", to: .russian,
      target:
        "Сторони сповнені рішучості зміцнювати співробітництво і підвищувати рівень торгівлі, а також її якість.",
      reasons: ["the ru text does not read like ru"]),
    Case(
      name: "simplified filed as traditional", from: hant, source: "各国应加强区域合作，提高贸易水平。",
      target: "States shall strengthen cooperation.",
      reasons: ["the zh-Hant text is written in the characters of zh-Hans"]),
    Case(
      name: "the same text", source: "BRICS 2024", target: "Brics, 2024",
      reasons: ["both texts are the same"],
      isNoPair: true),
    Case(
      name: "CP1251 read as Latin-1", from: .russian,
      source: "Âçàèìîñâÿçàííîñòü â ðåãèîíàëüíîì ñîòðóäíè÷åñòâå",
      target: "Connectivity in Regional Cooperation",
      reasons: ["the ru text is unreadable"]),
    Case(
      name: "UTF-8 read as CP1251", from: .russian,
      source: "РЎС‚РѕСЂРѕРЅС‹ СѓРєСЂРµРїР»СЏСЋС‚ СЃРѕС‚СЂСѓРґРЅРёС‡РµСЃС‚РІРѕ",
      target: "The parties strengthen cooperation.", reasons: ["the ru text is unreadable"]),
    Case(
      name: "LaTeX", source: "研究表明 \\cite{wang2018} 铁路提高了贸易。", target: "Railways raise trade.",
      reasons: ["the zh text contains LaTeX: \\cite"]),
    Case(
      name: "another formula in the translation", source: "成本为 $c_1$。",
      target: "The cost is $c_2$.",
      reasons: ["the zh text contains LaTeX: $c_1$", "the en text contains LaTeX: $c_2$"]),
    Case(
      name: "the same formula beside a command", source: "成本为 $c_1$，\\emph{需求}不变。",
      target: "The cost is $c_1$, and demand is unchanged.",
      reasons: ["the zh text contains LaTeX: \\emph"]),
    Case(
      name: "formulas that lost their signs", source: "实验证明，这种方法的最大误差等于 $ epsilon {max}$，可以忽略不计。",
      target: "The largest error is $ epsilon {max}$ and can be ignored.",
      reasons: ["the zh text contains LaTeX: $ epsilon", "the en text contains LaTeX: $ epsilon"]),
    Case(
      name: "a formula", from: .russian, source: "Величина $\u{3B5}_{max}$ растёт.",
      target: "The value grows.", reasons: ["the ru text contains LaTeX: $ε_{max}$"]),
    Case(
      name: "a character that was lost", source: "各国加强合\u{FFFD}。",
      target: "States strengthen cooperation.",
      reasons: ["the zh text contains characters that could not be read"]),
    Case(
      name: "a control character", from: .russian, source: "Стороны\u{2} укрепляют сотрудничество.",
      target: "The parties strengthen cooperation.",
      reasons: ["the ru text contains a control character (U+0002)"]),
    Case(
      name: "a character of a font", source: "中國\u{E012}加強合作。",
      target: "China strengthens cooperation.",
      reasons: [
        "the zh text contains a character that only the font of the document knows (U+E012)"
      ]),
  ]

  @Test(arguments: right + wrong) func faults(_ test: Case) {
    let faults = VariantExaminer().faults(of: [(test.from, test.source), (test.to, test.target)])
    let reasons = faults.map(\.reason)
    #expect(reasons.count == test.reasons.count, "\(reasons)")
    for (reason, expected) in zip(reasons, test.reasons) {
      #expect(reason.hasPrefix(expected), "\(reason)")
    }
    #expect(faults.contains(where: \.isNoPair) == test.isNoPair)
  }

  @Test func languagesOfOneScriptAreNotTakenForOne() {
    let german = LanguageTag("de") ?? .undetermined
    let faults = VariantExaminer().faults(of: [
      (.english, "The parties strengthen their cooperation."),
      (german, "Die Parteien verstärken ihre Zusammenarbeit."),
    ])
    #expect(faults.isEmpty)
  }

  @Test(arguments: [
    ("合作受到关注[1-3]。", "合作受到关注     。"), ("进展很快[4]。", "进展很快   。"),
    ("См. работы [2, 5; 7] и др.", "См. работы           и др."), ("[1] Smith", "[1] Smith"),
    ("enacted² law", "enacted   law"), ("array[i] [a1]", "array[i] [a1]"), ("[", "["),
    ("a[12", "a[12"),
  ])
  func citationMarksAreBlanked(_ text: String, _ expected: String) {
    #expect(CitationMarks.blanked(text) == expected)
    #expect(CitationMarks.blanked(text).utf8.count == text.utf8.count)
  }
}
