// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Texts that are not finished, not translated, or not there, in the tables and memories of others.
@Suite struct UnfinishedTextTests {
  private static func statuses(_ text: String, _ name: String = "a.tsv") throws -> [String] {
    let (source, format) = try ByteSource(Array(text.utf8), name: name).recognized()
    var found: [String] = []
    let hints = TableHints(usual: LanguagePair(from: .chinese, to: .english))
    try PairedFile(source, format: format, hints: hints).readUnits(nil, idPrefix: "a") { unit, _ in
      found.append("\(unit.variants.last?.text ?? "") \(unit.status)")
    }
    return found
  }

  @Test func remarksAndQuestionMarksWait() throws {
    let found = try Self.statuses(
      "en\tru\nThe fund was set up.\tФонд создан (? проверить)\nAid\tпомощь??\nThe Plan\tПлан [TODO: название]\n"
        + "Heads\tГлавы <??>\nReally?\tПравда??\nThe plan (draft)\tПлан (проект)\n")
    #expect(found.prefix(4).allSatisfy { $0.hasSuffix("needsReview") })
    #expect(found.suffix(2).allSatisfy { $0.hasSuffix("approved") })
  }

  @Test func aCopyInOtherCapitalsIsNoTranslation() throws {
    let found = try Self.statuses(
      "en\tru\nThe meeting ended.\tThe Meeting Ended.\nUNESCO\tUNESCO\nThe talks ended.\tПереговоры завершились.\n"
    )
    #expect(found == ["UNESCO approved", "Переговоры завершились. approved"])
  }

  @Test func wordsForColumnsAreAHeading() throws {
    let found = try Self.statuses(
      "术语,Term,备注\n互信,mutual trust,\n上海精神,Shanghai Spirit,核定\n", "a.csv")
    #expect(found == ["mutual trust approved", "Shanghai Spirit approved"])
  }
}
