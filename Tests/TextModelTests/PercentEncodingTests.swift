// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@Suite("Percent encoding")
struct PercentEncodingTests {
  @Test(
    "A text is encoded and decoded",
    arguments: [
      ("plain-Text_1.~", "plain-Text_1.~"), ("a b", "a%20b"), ("上", "%E4%B8%8A"),
      ("100%", "100%25"), ("a/b?c#d", "a%2Fb%3Fc%23d"), ("\u{7F}\u{1}", "%7F%01"),
    ])
  func bothWays(_ text: String, _ encoded: String) {
    #expect(PercentEncoding.encoded(text) == encoded)
    #expect(PercentEncoding.decoded(encoded[...]) == text)
  }

  @Test("Some signs can be kept")
  func kept() {
    #expect(PercentEncoding.encoded("/tm/a b.tmx", keeping: "/") == "/tm/a%20b.tmx")
  }

  @Test("Digits may be small or capital letters, and what is damaged is refused")
  func decoded() {
    #expect(PercentEncoding.decoded("%e4%B8%8a") == "上")
    for damaged in ["%", "%4", "a%G1", "%+1", "%E4%B8", "%FF"] {
      #expect(PercentEncoding.decoded(damaged[...]) == nil, "\(damaged)")
    }
  }
}
