// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Abbreviations, formulas and codes in Latin letters that differ between a text and its translation.
@Suite struct LatinContrastTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: (LanguageTag, String)
    let target: (LanguageTag, String)
    /// The word of the target that is reported, and that of the source.
    var found: String?
    var term: String?
    /// What only one text has, in a pair that `grow` should not approve.
    var lost: String?
    var testDescription: String { name }
  }

  private static func text(_ text: (LanguageTag, String)) -> CheckText {
    CheckText(text.1, language: text.0, offsets: OffsetMap(start: 0))
  }

  static let cases: [Case] = [
    Case(
      name: "another model", source: (.chinese, "本文提出一种图神经网络，记为WGNN。"),
      target: (.english, "This paper proposes a graph neural network, denoted WGCN."),
      found: "WGCN", term: "WGNN", lost: "WGNN"),
    Case(
      name: "another gas", source: (.chinese, "SO₂浓度有所下降。"),
      target: (.english, "The CO2 concentration has fallen."), found: "CO2", term: "SO₂",
      lost: "SO₂"),
    Case(
      name: "another protein", source: (.english, "The level of IL-8 was measured."),
      target: (.chinese, "测定了IL-6的水平。"), found: "IL-6", term: "IL-8", lost: "IL-6"),
    Case(
      name: "another organization in Russian",
      source: (.russian, "Эксперты WTO опубликовали доклад."),
      target: (.english, "The experts of the WHO published a report."), found: "WHO", term: "WTO",
      lost: "WTO"),
    Case(
      name: "Chinese and Russian", source: (.chinese, "采用LSTM模型预测。"),
      target: (.russian, "Прогноз получен моделью ARIMA."), found: "ARIMA", term: "LSTM"),
    Case(
      name: "an abbreviation is no word of another one", source: (.chinese, "该国加入WTO以后，关税下降。"),
      target: (.english, "After the country joined the WHO, the overall tariffs fell."),
      found: "WHO",
      term: "WTO", lost: "WTO"),
    Case(
      name: "another number of a protein", source: (.chinese, "患者的IL-6水平降低。"),
      target: (.english, "The IL-8 level of the patients decreased."), found: "IL-8", term: "IL-6",
      lost: "IL-6"),
    Case(
      name: "a program that is dropped", source: (.chinese, "数据用SPSS软件处理。"),
      target: (.english, "The data were processed with statistical software."), lost: "SPSS"),
    Case(
      name: "another program", source: (.chinese, "数据用Stata处理。"),
      target: (.english, "The data were processed with Matlab."), lost: "Stata"),
    Case(
      name: "abbreviations that are translated", source: (.chinese, "上合组织与联合国、美国和世贸组织的代表出席会议。"),
      target: (.english, "Representatives of the SCO, the UN, the US and the WTO attended.")),
    Case(
      name: "abbreviations in Cyrillic", source: (.russian, "ВТО и США подписали соглашение."),
      target: (.english, "The WTO and the US signed an agreement.")),
    Case(
      name: "spelled out", source: (.chinese, "WTO成员与SCO秘书处讨论了MRI和IL-6。"),
      target: (
        .english,
        "The members of the World Trade Organization and the SCO Secretariat discussed magnetic resonance"
          + " imaging and interleukin 6."
      )),
    Case(
      name: "an abbreviation of long words", source: (.chinese, "对患者进行EEG检查，并提取DNA。"),
      target: (
        .english,
        "The patients underwent an electroencephalogram, and deoxyribonucleic acid was extracted (WHO)."
      )),
    Case(
      name: "a formula in words", source: (.chinese, "CO2排放量下降，COP28通过决议。"),
      target: (.english, "Carbon dioxide emissions fell, and COP 28 adopted a decision of the EU.")),
    Case(
      name: "plural, case and hyphens", source: (.chinese, "建设5G基站和CCUS项目，NGO参与Covid19防控。"),
      target: (
        .english,
        "5G base stations and CCUS projects are built; NGOs take part in fighting COVID-19."
      )
    ),
    Case(
      name: "Greek letters", source: (.chinese, "检测TNF-α和β-CoV。"),
      target: (.english, "TNF-alpha and beta-CoVs were tested by the WHO.")),
    Case(
      name: "Cyrillic letters that look like Latin ones",
      source: (.russian, "Выбросы СО2 и PM2.5 сократились."),
      target: (.english, "The emissions of CO2 and PM2.5 have been reduced.")),
    Case(
      name: "another gas in Cyrillic letters", source: (.russian, "Выбросы СО2 сократились."),
      target: (.english, "The emissions of SO2 have been reduced."), found: "SO2", term: "СО2",
      lost: "СО2"),
    Case(
      name: "units, numerals and money", source: (.chinese, "装机容量达500 MW，XIX世纪投资USD 3亿，长100MW。"),
      target: (
        .english,
        "The installed capacity is 500 megawatts; $300 million was invested in the 19th century (IMF)."
      )),
    Case(
      name: "the original in brackets",
      source: (.chinese, "疾控中心（Centers for Disease Control）发布指南。"),
      target: (.english, "The CDC has published guidelines.")),
    Case(
      name: "two languages in Latin letters", source: (.english, "The EU adopted the GDPR."),
      target: (LanguageTag("fr") ?? .english, "L’UE a adopté le RGPD.")),
    Case(
      name: "an address", source: (.chinese, "请访问www.ABC-DEF1.com下载。"),
      target: (.english, "Download it from our site (see FAQ).")),
  ]

  @Test(arguments: cases) func contrasts(_ test: Case) {
    let target = Self.text(test.target)
    let document = CheckDocument(
      file: "a.tsv", content: target.text,
      segments: [CheckSegment(number: 1, target: target, source: Self.text(test.source))])
    let found = Checker(termbase: Termbase([])).check(document).findings
      .filter { $0.rule == "meaning/contrast" }
    #expect(found.map(\.found) == (test.found.map { [$0] } ?? []))
    #expect(found.first?.source?.term == test.term)
    #expect(LatinContrast.lost(Self.text(test.source), target) == test.lost)
    #expect(LatinContrast.lost(target, Self.text(test.source)) == test.lost)
  }
}
