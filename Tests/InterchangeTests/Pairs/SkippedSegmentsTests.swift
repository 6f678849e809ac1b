// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Testing
import TextModel

/// The reasons why segments of a file make no units.
@Suite struct SkippedSegmentsTests {
  private static let pair = LanguagePair(from: .english, to: .russian)

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let format: FileFormat
    let text: String
    var isStrict = false
    let reasons: [String]
    var testDescription: String { name }
  }

  private static func xliff(_ units: String, to target: String = "ru") -> String {
    """
    <xliff version="1.2"><file source-language="en" target-language="\(target)" original="a"
     datatype="plaintext"><body>\(units)</body></file></xliff>
    """
  }

  static let cases = [
    Case(
      name: "other languages than those that are wanted", format: .xliff,
      text: xliff(
        "<trans-unit id='1'><source>one</source><target>eins</target></trans-unit>", to: "de"),
      isStrict: true, reasons: ["its languages are not the ones that are imported"]),
    Case(
      name: "plural forms", format: .po,
      text: """
        msgid ""
        msgstr "Language: ru\\n"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d файл"
        msgstr[1] "%d файла"
        msgstr[2] "%d файлов"

        """, reasons: ["it is a plural form between others"]),
    Case(
      name: "states of a table", format: .table,
      text: "en\tru\tstatus\none\tодин\tuntranslated\ntwo\tдва\ttranslated\n",
      reasons: ["it is marked as not translated"]),
    Case(
      name: "states of XLIFF", format: .xliff,
      text: xliff(
        "<trans-unit id='1'><source>one</source><target state='new'>один</target></trans-unit>"
          + "<trans-unit id='2'><source>two words</source><target>two words</target></trans-unit>"
          + "<trans-unit id='3'><source>three</source></trans-unit>"),
      reasons: [
        "it is marked as not translated", "its translation repeats the source",
        "it has no translation",
      ]),
  ]

  @Test(arguments: cases) func haveTheirReason(_ test: Case) throws {
    let file = try PairedFile(
      ByteSource(Array(test.text.utf8), name: "a"), format: test.format)
    let summary = try file.readUnits(
      PairSelection(Self.pair, isStrict: test.isStrict), idPrefix: "p"
    ) { _, _ in }
    #expect(summary.skips.first.map(\.message) == test.reasons)
  }

  private static func finding(_ reason: String) -> Finding {
    Finding(
      rule: "tm/skipped", severity: .info, message: reason,
      location: SourceLocation(file: "a", line: 1, column: 1))
  }

  @Test func theMostFrequentReasonComesFirst() {
    var skips = SkippedSegments()
    for reason in ["b", "c", "a", "b", "c", "c"] { skips.add(Self.finding(reason)) }
    #expect(skips.reasons().map(\.reason) == ["c", "b", "a"])
    #expect(skips.reasons().map(\.count) == [3, 2, 1])
    #expect(skips.reasons(after: 3).map(\.reason) == ["c", "b"])
    #expect(skips.reasons(after: 3).map(\.count) == [2, 1])
    #expect(skips.reasons(after: 6).isEmpty)
    #expect(skips.isReason(Self.finding("a")) && !skips.isReason(Self.finding("d")))
  }

  /// Reasons may quote the file; a file with another one for each segment does not fill the memory.
  @Test func reasonsAreBounded() {
    var skips = SkippedSegments()
    let count = SkippedSegments.limit * 3
    for number in 0..<count { skips.add(Self.finding("'\(number)' is wrong")) }
    #expect(skips.count == count)
    #expect(skips.reasons.count == SkippedSegments.limit + 1)
    #expect(skips.reasons["another reason"] == count - SkippedSegments.limit)
    #expect(skips.reasons.values.reduce(0, +) == count)
    #expect(skips.first.allSatisfy(skips.isReason))
  }
}
