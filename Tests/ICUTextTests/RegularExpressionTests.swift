// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import ICUText

/// Patterns of users end in an error before they take long, whatever the text.
@Suite struct RegularExpressionTests {
  @Test(arguments: [#"(a+)+b"#, #"(a|a)*b"#, #"(a*)*b"#])
  func endsInTime(_ pattern: String) throws {
    for size in [3_000, 40_000] {
      let text = UTF16Text(String(repeating: "a", count: size))
      let expression = try RegularExpression(pattern)
      let time = try ProcessorTime.measure {
        #expect(throws: ICUError.self) { try expression.forEachMatch(in: text) { _ in } }
      }
      #expect(time < .seconds(20), "\(size): \(time)")
    }
  }

  /// A back reference in a text of usual length is found as any other pattern.
  @Test func findsBackReferences() throws {
    var found: [Range<Int>?] = []
    try RegularExpression(#"(\w+) \1\b"#).forEachMatch(in: UTF16Text("one two two three")) {
      found += $0
    }
    #expect(found == [4..<11, 4..<7])
  }
}
