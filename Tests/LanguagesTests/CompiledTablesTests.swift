// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Languages

/// Tables that are compiled for languages.
@Suite struct CompiledTablesTests {
  /// The table of a language is the same whichever of its scripts is asked for first.
  @Test(arguments: [["zh-Hant", "zh", "zh-CN"], ["zh", "zh-TW"]])
  func aLanguageHasOneTable(_ tags: [String]) {
    let tables = CompiledTables { tag, _ in tag.description }
    for tag in tags.compactMap({ LanguageTag($0) }) {
      #expect(tables.table(for: tag, in: .standard) == "zh")
    }
  }
}
