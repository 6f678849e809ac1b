// SPDX-License-Identifier: Apache-2.0
import ICUText
import TestSupport
import Testing

/// The check of pieces agrees with Swift's of the whole.
@Suite struct UTF8CheckTests {
  private func isWellFormed(_ bytes: [UInt8], cut: Int) -> Bool {
    var check = UTF8Check()
    for part in [bytes[..<cut], bytes[cut...]] {
      guard Array(part).withUnsafeBufferPointer({ check.append($0) }) else { return false }
    }
    return check.isComplete
  }

  @Test func agreesWithTheStandardLibrary() {
    var random = SeededGenerator(seed: 8)
    let leads: [UInt8] = [
      0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0,
      0xF3, 0xF4, 0xF5, 0xFF, 0x8F, 0x90,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        leads[Int.random(in: 0..<leads.count, using: &random)]
      }
      let expected = String(validating: bytes, as: UTF8.self) != nil
      let wrong = (0...bytes.count).first { isWellFormed(bytes, cut: $0) != expected }
      if let wrong { Issue.record("\(bytes), cut at \(wrong)") }
    }
  }
}
