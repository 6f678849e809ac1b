import Testing
// SPDX-License-Identifier: Apache-2.0
import TextModel

@testable import Papers

/// Lines of laid-out pages: words that headings break, labels without a colon in narrow columns, marks of notes that
/// begin a line.
@Suite struct BrokenHeadingTests {
  /// The parts of blocks, each with its kind.
  private func parts(_ blocks: [(kind: TextBlock.Kind, text: String)]) -> [String] {
    var text = ""
    var found: [TextBlock] = []
    for block in blocks {
      let start = text.utf8.count
      text += block.text
      found.append(TextBlock(kind: block.kind, range: start..<text.utf8.count))
      text += "\n\n"
    }
    return PaperReader().parts(of: text, blocks: found, hasMarkup: true).map {
      "\($0.kind.rawValue) \($0.language): \($0.text)"
    }
  }

  @Test(arguments: ["-", "\u{2010}", "\u{AD}"]) func brokenTitle(_ hyphen: String) {
    let found = parts([
      (.heading(1), "Institu\(hyphen)\ntional Change and Self-\nGovernment in the Steppe"),
      (.paragraph, "Wang Gang, Li Na"),
      (.paragraph, "Abstract: Household income rose after the institutional reform of 2003."),
    ])
    #expect(found.first == "title en: Institutional Change and Self-Government in the Steppe")
  }

  @Test func brokenTitleInRussian() {
    let found = parts([
      (.heading(1), "Потенциал орошае-\nмого земледелия"),
      (.paragraph, "Аннотация: Сельское хозяйство расходует большую часть воды бассейна."),
    ])
    #expect(found.first == "title ru: Потенциал орошаемого земледелия")
  }

  @Test func dashAtTheBeginningOfALineOfATitle() {
    let found = parts([
      (.heading(1), "制度变迁与牧区家庭收入\n——来自北方草原的调查证据"), (.paragraph, "摘要：本文考察了牧区家庭的收入。"),
    ])
    #expect(found.first == "title zh: 制度变迁与牧区家庭收入——来自北方草原的调查证据")
  }

  @Test func labelWithoutColonInANarrowColumn() {
    let abstract =
      "ABSTRACT Objective To observe\nthe effect of metformin on the\ncognitive function of elderly"
      + " patients.\nMethods A total of 124 patients were\ndivided into two groups of equal size."
    let found = parts([
      (.heading(1), "Metformin in Elderly Patients"), (.paragraph, abstract),
      (.paragraph, "Key words: metformin; elderly"),
    ])
    #expect(found.contains { $0.hasPrefix("abstract en: Objective To observe the effect") })
    // A short heading is none.
    let title = parts([
      (.heading(1), "Abstract Art in Paris"),
      (.paragraph, "The gallery opened in 1910 and closed."),
    ])
    #expect(title.first == "title en: Abstract Art in Paris")
  }

  @Test func markOfANoteAtTheBeginningOfALine() {
    let found = parts([
      (.heading(1), "二甲双胍的临床观察"), (.paragraph, "摘要：本文观察二甲双胍对患者的影响。"),
      (.paragraph, "关键词：二甲双胍；糖尿病"),
      (.paragraph, "随着人口老龄化，患者的认知问题受到关注\n［1］。本研究对患者进行了观察，现报告如\n下。"),
      (.paragraph, "［2］ 张明. 糖尿病研究[J]. 医学, 2018, 35(4): 12-25."),
    ])
    #expect(found.contains("body zh: 随着人口老龄化，患者的认知问题受到关注［1］。本研究对患者进行了观察，现报告如下。"))
    #expect(found.last?.hasPrefix("references zh: ［2］") == true)
  }

  @Test func keywordsWithoutColonInANarrowColumn() {
    let found = parts([
      (.heading(1), "Passenger Flow Prediction"), (.paragraph, "Wang Gang, Li Na"),
      (.paragraph, "Abstract: Prediction is the basis of metro dispatching."),
      (.paragraph, "Keywords urban rail transit, passenger flow\nprediction, neural network"),
    ])
    #expect(
      found.last == "keywords en: urban rail transit; passenger flow prediction; neural network")
    // A sentence about keywords is text.
    let text = parts([
      (.heading(1), "Passenger Flow Prediction"), (.paragraph, "Wang Gang, Li Na"),
      (.paragraph, "Abstract: Prediction is the basis of metro dispatching."),
      (
        .paragraph,
        "Keywords are words that authors choose,\nand editors check. They are few."
      ),
    ])
    #expect(text.last?.hasPrefix("body en: Keywords are words") == true)
  }

  /// A page of a journal whose keywords are links with no-break spaces between them.
  @Test func keywordsWithSpacesAfterAGluedLabel() {
    let found = parts([
      (.heading(1), "数字贸易壁垒的影响"), (.paragraph, "摘要：数字贸易壁垒近年来快速增加。"),
      (.paragraph, "关键词数字贸易\u{A0}\u{A0}中小企业\u{A0}\u{A0}出口"),
      (.paragraph, "Abstract: Digital trade barriers have risen."),
      (.paragraph, "Key wordsdigital trade\u{A0}\u{A0}small enterprises\u{A0}\u{A0}exports"),
    ])
    #expect(found.contains("keywords zh: 数字贸易；中小企业；出口"))
    #expect(found.last == "keywords en: digital trade; small enterprises; exports")
  }
}
