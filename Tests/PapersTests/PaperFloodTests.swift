// SPDX-License-Identifier: Apache-2.0
import Papers
import TestSupport
import Testing
import TextModel

/// Papers with thousands of names or notes: twice the text must not take four times as long.
@Suite struct PaperFloodTests {
  @Test(arguments: ["Ivan Petrov ", "Ivan Petrov · ", "Ivan Petrov, ", "Ivan a, "])
  func names(_ piece: String) {
    let line = String(repeating: piece, count: 20_000)
    let time = ProcessorTime.measure { _ = NameList(line, language: .english) }
    #expect(time < .seconds(8), "\(piece): \(time)")
  }

  /// Footnotes that end no sentence.
  @Test func notes() {
    let text =
      "Abstract: It is a\n" + String(repeating: "① a b\n\n", count: 16_000) + "Keywords: a; b\n"
    let time = ProcessorTime.measure { _ = PaperReader().parts(of: text) }
    #expect(time < .seconds(12), "\(time)")
  }
}
