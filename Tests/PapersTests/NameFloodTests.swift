// SPDX-License-Identifier: Apache-2.0
import Papers
import TestSupport
import Testing
import TextModel

/// Lines with thousands of names: twice the line must not take four times as long.
@Suite struct NameFloodTests {
  @Test(arguments: ["Ivan Petrov ", "Ivan Petrov · ", "Ivan Petrov, ", "Ivan a, "])
  func names(_ piece: String) {
    let line = String(repeating: piece, count: 20_000)
    let time = ProcessorTime.measure { _ = NameList(line, language: .english) }
    #expect(time < .seconds(8), "\(piece): \(time)")
  }
}
