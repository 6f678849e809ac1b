// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Matching

@Suite struct PlainRunTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let verdict: RunScan.Verdict
    var testDescription: String { text.debugDescription }
  }

  /// The run 海精.
  @Test(arguments: [
    Case(text: "上海精神", verdict: .certain), Case(text: "海 精", verdict: .certain),
    Case(text: "海\n精", verdict: .certain), Case(text: "海，精", verdict: .absent),
    Case(text: "海a精", verdict: .absent), Case(text: "上海", verdict: .absent),
    Case(text: "", verdict: .absent), Case(text: "海\u{3000}精", verdict: .open),
    Case(text: "海精\u{301}", verdict: .open), Case(text: "海\u{FE00}精", verdict: .open),
    Case(text: "海\u{F9EF}", verdict: .open),
  ])
  func han(_ test: Case) throws {
    let codes = ["海", "精"].map { TokenCodes([ComparedText.code(Array($0.utf8))]) }
    let run = try #require(PlainRun(codes))
    var text = test.text
    #expect(text.withUTF8 { run.verdict($0) } == test.verdict)
  }
}
