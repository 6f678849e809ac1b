// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What a format of pairs cannot hold of a memory, and how an export says so.
@Suite struct PairLossTests {
  private static func tag(_ text: String) -> LanguageTag { LanguageTag(text) ?? .undetermined }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The texts by language.
    var texts: [(String, String)] = [("zh", "贸易"), ("en", "trade")]
    var from = "zh"
    var to = "en"
    var format = MemoryFormat.csv
    var change: @Sendable (inout TranslationUnit) -> Void = { _ in }
    /// Whether the pair is written.
    var isWritten = true
    var lines: [String] = []
    var testDescription: String { name }
  }

  private static let described =
    "written: 1 unit without dates, authors, contexts and other properties; TMX keeps them"

  static let cases: [Case] = [
    Case(name: "a pair"),
    Case(
      name: "one language only", texts: [("zh", "贸易")], isWritten: false,
      lines: ["left out: 1 unit without a text in zh or en"]),
    Case(
      name: "the source only in a further language", texts: [("ru", "торговля"), ("en", "trade")],
      isWritten: false, lines: ["left out: 1 unit without a text in zh or en"]),
    Case(
      name: "one text for two tags of a language", texts: [("zh", "贸易"), ("en", "trade")],
      to: "zh-Hant", isWritten: false, lines: ["left out: 1 unit without a text in zh or zh-Hant"]),
    Case(
      name: "three languages", texts: [("zh", "贸易"), ("en", "trade"), ("ru", "торговля")],
      lines: ["left out: 1 further text of units; TMX keeps them"]),
    Case(
      name: "another region", texts: [("zh-TW", "貿易"), ("en", "trade")], from: "zh-CN",
      isWritten: false, lines: ["left out: 1 unit in zh-TW; name that language to export them"]),
    Case(
      name: "another script of the target", texts: [("en", "trade"), ("zh-Hant", "貿易")], from: "en",
      to: "zh-Hans", isWritten: false,
      lines: ["left out: 1 unit in zh-Hant; name that language to export them"]),
    Case(
      name: "no region", from: "zh-CN",
      lines: ["written under zh-CN: 1 text in zh; TMX keeps its tag"]),
    Case(
      name: "a region under a tag without one", texts: [("zh", "贸易"), ("en-GB", "trade")],
      lines: ["written under en: 1 text in en-GB; TMX keeps its tag"]),
    Case(
      name: "an empty source", texts: [("zh", " "), ("en", "trade")], isWritten: false,
      lines: ["left out: 1 unit with an empty text"]),
    Case(
      name: "an empty target", texts: [("zh", "贸易"), ("en", "")], isWritten: false,
      lines: ["left out: 1 unit with an empty text"]),
    Case(
      name: "inline codes",
      change: {
        $0.variants[1].content = InlineContent([
          .element(MarkupElement("ph", children: [.text("<b>")])), .text("trade"),
        ])
      }, lines: ["written: 1 text without its inline codes and the words in them; TMX keeps them"]),
    Case(
      name: "content without codes",
      change: { $0.variants[1].content = InlineContent([.text("trade")]) }),
    Case(
      name: "a translation by a machine",
      change: { $0.setProperty(UnitProperty.origin, UnitProperty.machine) },
      lines: [
        "written: 1 unit without the mark that a machine translated it; TMX and XLIFF keep it"
      ]),
    Case(
      name: "a translation by a machine in XLIFF", format: .xliff,
      change: { $0.setProperty(UnitProperty.origin, UnitProperty.machine) }),
    Case(name: "a date", change: { $0.changeDate = "20261127T000000Z" }, lines: [described]),
    Case(
      name: "an author", change: { $0.attributes = [Attribute("creationid", "LN")] },
      lines: [described]),
    Case(
      name: "an author of a text",
      change: { $0.variants[0].attributes = [Attribute("creationid", "LN")] }, lines: [described]),
    Case(
      name: "a property of a text",
      change: { $0.variants[1].properties = [Property("x-client", "ACME")] }, lines: [described]),
    Case(
      name: "a property", change: { $0.setProperty("x-client", "ACME") }, lines: [described]),
    Case(
      name: "a context", change: { $0.setProperty(UnitProperty.context, "menu") },
      lines: [described]),
    Case(name: "an empty context", change: { $0.setProperty(UnitProperty.context, "") }),
    // Concord's own properties say nothing that a person wrote.
    Case(
      name: "properties of Concord",
      change: {
        $0.setProperty(UnitProperty.confidence, "0.90")
        $0.setProperty(UnitProperty.reviewed, "accepted")
      }),
    Case(
      name: "line ends in Word", texts: [("zh", "贸易"), ("en", "trade\nand growth")], format: .docx),
    Case(
      name: "an empty line in Word", texts: [("zh", "贸易"), ("en", "trade\n\ngrowth")],
      format: .docx,
      lines: ["written: 1 text with paragraphs for other line ends, or without empty lines"]),
    Case(
      name: "another line end in Word", texts: [("zh", "贸\r\n易"), ("en", "trade")], format: .docx,
      lines: ["written: 1 text with paragraphs for other line ends, or without empty lines"]),
    Case(name: "an empty line elsewhere", texts: [("zh", "贸易"), ("en", "trade\n\ngrowth")]),
  ]

  @Test(arguments: cases) func losses(_ test: Case) {
    var unit = TranslationUnit(
      id: UnitID("a"),
      variants: test.texts.map { TranslationUnitVariant(language: Self.tag($0.0), text: $0.1) })
    test.change(&unit)
    var losses = PairLosses(
      LanguagePair(from: Self.tag(test.from), to: Self.tag(test.to)), in: test.format)
    let texts = losses.texts(of: unit)
    #expect((texts != nil) == test.isWritten)
    #expect(losses.lines == test.lines)
    if let texts { #expect([texts.source, texts.target].allSatisfy { !$0.isEmpty }) }
  }

  /// Units are counted, one line for each kind of loss.
  @Test func counts() {
    var losses = PairLosses(LanguagePair(from: .chinese, to: .english), in: .csv)
    for _ in 0..<3 {
      _ = losses.texts(
        of: TranslationUnit(
          id: UnitID("a"), variants: [TranslationUnitVariant(language: .chinese, text: "贸易")]))
    }
    #expect(losses.lines == ["left out: 3 units without a text in zh or en"])
  }

  /// A confidence is rounded down, so that an uncertain value never reads as certain.
  @Test(arguments: [
    (0.0, "0.00"), (-1, "0.00"), (0.004, "0.00"), (0.01, "0.01"), (0.09, "0.09"), (0.10, "0.10"),
    (0.57, "0.57"), (0.999, "0.99"), (1, "1.00"), (7, "1.00"), (.nan, "0.00"),
  ])
  func figures(_ value: Double, _ text: String) {
    #expect(decimals(value) == text)
  }
}
