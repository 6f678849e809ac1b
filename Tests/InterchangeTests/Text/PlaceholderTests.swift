// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Words and signs in the place of a translation.
@Suite struct PlaceholderTests {
  static let missing = [
    ("TODO", "贸易"), ("[TBD]", "贸易与投资"), ("N/A", "能源"), ("n/a", "энергетика"), ("—", "交通"),
    ("-", "Energy"), ("…", "农业"), ("???", "农业"), ("xxx", "卫生"), ("XXX", "Health"), ("待译", "health"),
    ("（待翻译）", "Trade."), ("暂无", "trade"), ("无", "Trade and investment"), ("同上", "культура"),
    ("см. выше", "文化"), ("нет", "贸易"), ("Нет.", "Trade"), ("none", "торговля"),
  ]
  static let translations = [
    ("—", "—"), ("TBD", "待定"), ("нет", "No"), ("无", "None"), ("无", "ничего нет"), ("no", "нет"),
    ("n/a", "不适用"), ("see above", "见上文"), ("см. выше", "见上"), ("...", "等等"), ("etc.", "等"),
    ("XXX", "第三十届"),
    ("XXX", "30"), ("N/A", "not applicable (N/A)"), ("100 %", "百分之百"), ("无", "ничто"),
    ("TODO", "待办事项"),
    ("Trade", "贸易"), ("无偿援助", "grant aid"), ("–", "тире"),
  ]

  @Test(arguments: missing) func isOne(_ text: String, _ other: String) {
    #expect(Placeholder.removed(from: [other, text]) == [false, true])
  }

  @Test(arguments: translations) func isNone(_ text: String, _ other: String) {
    #expect(Placeholder.removed(from: [other, text]) == [false, false])
  }

  @Test func unitsWithoutATranslationAreCountedWithTheReason() throws {
    let files = [
      "zh\ten\n贸易\tTODO\n合作\tcooperation\n能源\t待译\n—\t—\n无\tnone\n",
      #"""
      <tmx version="1.4"><header srclang="zh"/><body>
      <tu><tuv xml:lang="zh"><seg>贸易</seg></tuv><tuv xml:lang="en"><seg>TODO</seg></tuv></tu>
      <tu><tuv xml:lang="zh"><seg>合作</seg></tuv><tuv xml:lang="en"><seg>cooperation</seg></tuv></tu>
      <tu><tuv xml:lang="zh"><seg>能源</seg></tuv><tuv xml:lang="en"><seg>N/A</seg></tuv></tu>
      <tu><tuv xml:lang="zh"><seg>—</seg></tuv><tuv xml:lang="en"><seg>—</seg></tuv></tu>
      <tu><tuv xml:lang="zh"><seg>无</seg></tuv><tuv xml:lang="en"><seg>none</seg></tuv></tu>
      </body></tmx>
      """#,
    ]
    for text in files {
      let (source, format) = try ByteSource(Array(text.utf8), name: "t.tsv").recognized()
      var targets: [String] = []
      let summary = try PairedFile(source, format: format).readUnits(nil, idPrefix: "t") {
        unit, _ in targets.append(unit.variants[1].text)
      }
      #expect(targets == ["cooperation", "—", "none"])
      #expect(summary.skipped == 2)
      #expect(summary.skips.reasons[SkippedSegments.Reason.placeholder.rawValue] == 2)
    }
  }

  @Test func anotherLanguageOfTheUnitStays() throws {
    var units: [TranslationUnit] = []
    let summary = try PairedFile(
      ByteSource(Array("zh\ten\tru\n贸易\tTBD\tторговля\n".utf8), name: "t.tsv"), format: .table
    ).readUnits(nil, idPrefix: "t") { unit, _ in units.append(unit) }
    #expect(units[0].variants.map(\.text) == ["贸易", "торговля"])
    #expect(summary.findings.map(\.rule) == ["tm/text"])
  }

  @Test func cellsOfAGlossary() throws {
    for table in ["zh,en\n贸易,TODO\n互信,trust\n无,none\n", "贸易\tTODO\n互信\ttrust\n无\tnone\n"] {
      let contents = try GlossaryTable.read(
        ByteSource(Array(table.utf8), name: "t.csv"), from: .chinese, to: .english)
      let terms = contents.entries.flatMap { $0.section(for: .english)?.terms.map(\.text) ?? [] }
      #expect(terms == ["trust", "none"])
      #expect(contents.findings.map(\.rule) == ["table/placeholder"])
    }
  }
}
