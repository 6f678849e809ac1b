// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

@Suite struct RaisedWordsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The words; `^` before a raised one, `^^` before one in larger type, `_` before a lowered one, `~` before one
    /// after a space.
    let words: [String]
    let text: String
    var confidence: Double?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "note", words: ["Article", "~13", "^10", "~lays"], text: "Article 13¹⁰ lays"),
    Case(name: "Chinese", words: ["印度于2017年加入", "^2", "。"], text: "印度于2017年加入²。"),
    Case(name: "at the start of a note", words: ["^14", "See", "~also"], text: "¹⁴See also"),
    Case(name: "four fifths of the height", words: ["Shanghai", "^^1", "."], text: "Shanghai¹."),
    Case(name: "unit", words: ["5", "~km", "^2"], text: "5 km²"),
    Case(name: "lowered", words: ["CO", "_2"], text: "CO2"),
    Case(name: "ordinal", words: ["1", "^st"], text: "1st"),
    Case(name: "fraction", words: ["2", "^1", "/", "_2"], text: "21/2"),
    Case(name: "far from its word", words: ["a", "~^3", "b"], text: "a 3b"),
    Case(name: "a picture", words: ["13", "^10"], text: "1310", confidence: 0.9),
  ])
  func raised(_ test: Case) throws {
    var left = 0.0
    let words = test.words.map { word in
      var text = Substring(word)
      if text.hasPrefix("~") {
        text.removeFirst()
        left += 4
      }
      let (isRaised, isLowered) = (text.hasPrefix("^"), text.hasPrefix("_"))
      let isLarge = text.hasPrefix("^^")
      text = text.drop { "^_".contains($0) }
      let width = Double(text.count) * (isRaised || isLowered ? 3 : 5)
      let (top, bottom) =
        isLarge ? (0.0, 8.1) : isRaised ? (0.0, 6.0) : isLowered ? (7.0, 13.0) : (1.0, 11.0)
      defer { left += width }
      return PrintedWord(
        text: String(text),
        box: LayoutBox(left: left, top: top, right: left + width, bottom: bottom),
        confidence: test.confidence)
    }
    let line = try #require(PrintedLine(words))
    #expect(line.text == test.text)
  }
}
