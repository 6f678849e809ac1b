// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Files
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Escaping goes by code units: a mark with a combining character is still a mark to whoever reads the output.
@Suite struct EscapingTests {
  /// Characters that join with the one before them.
  static let joiners = [
    "\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{20D2}", "\u{E0001}", "\u{1F3FB}", "\u{94D}",
  ]

  @Test(arguments: joiners) func htmlHasNoTagsOfAText(_ joiner: String) {
    let text = "<\(joiner)script>&\(joiner)\"\(joiner)onload='\(joiner)>\(joiner)</script\(joiner)>"
    let bytes = Array(ReportPage.escaped(text).utf8)
    for mark in "<>\"".utf8 { #expect(!bytes.contains(mark)) }
  }

  @Test(arguments: joiners) func tablesQuoteWhatTheyMust(_ joiner: String) throws {
    let row = [
      "a\t\(joiner)b", "\"\(joiner)c", "d\n\(joiner)e", "\r\(joiner)", " \(joiner)f", "g,\(joiner)",
    ]
    for delimiter in ["\t", ","] as [Character] {
      let bytes = DelimitedText.bytes(of: [row], delimiter: delimiter)
      let read = try DelimitedText(ByteSource(bytes, name: "a"), delimiter: delimiter)
      #expect(read.records.count == 1)
      #expect(read.records.first?.fields.map { Array($0.text.utf8) } == row.map { Array($0.utf8) })
    }
  }

  @Test(arguments: joiners) func commentsOfMemoriesEndWhereTheyEnd(_ joiner: String) throws {
    var unit = TranslationUnit(
      id: UnitID("a"),
      variants: [.init(language: .chinese, text: "一"), .init(language: .english, text: "one")])
    unit.comments = ["x--\(joiner)><tu/>-\(joiner)-", "-", "--", "---\(joiner)"]
    let bytes = TMXWriter.bytes(of: [unit], header: TMXHeader(), closingComments: ["-\(joiner)->"])
      .bytes
    var count = 0
    _ = try TMXReader(bytes, name: "a").read(header: { _ in }, unit: { _, _ in count += 1 })
    #expect(count == 1)
  }

  @Test(arguments: ["a\r\nb", "a\nb", "\u{1B}[0m", "\u{85}", "\u{9B}2J", "\u{7F}", "\r"])
  func oneLineIsOneLine(_ text: String) {
    let line = text.printableLine
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value })
  }
}
