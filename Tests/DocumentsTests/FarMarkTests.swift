// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Documents

/// Marks that are looked for from many places and are far after all of them.
@Suite struct FarMarkTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let piece: String
    let end: String
    let read: @Sendable (String) -> TextDocument
    var testDescription: String { "\(piece)…\(end)" }
  }

  /// Twice the text must not take four times as long.
  @Test(arguments: [
    Case(piece: "\\item[ a ", end: "]") { .latex($0) },
    Case(piece: "\\item[ a ", end: "{}]") { .latex($0) },
    Case(piece: "{\\item[ a }", end: "]") { .latex($0) },
    Case(piece: "{{\\item[ {}}a }", end: "") { .latex($0) },
    Case(piece: "<code>", end: "</code") { .markdown($0) },
    Case(piece: "[a](b \"", end: "\"") { .markdown($0) },
    Case(piece: "<!x>", end: "[") { .jats("<article><body>" + $0 + "</body></article>") },
  ])
  func floods(_ test: Case) {
    let text = String(repeating: test.piece, count: 15_000) + test.end
    let time = ProcessorTime.measure { _ = test.read(text) }
    #expect(time < .seconds(8), "\(test): \(time)")
  }

  /// What is remembered of brackets is what a search finds.
  @Test func bracketsAreThoseOfASearch() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<400 {
      let text = (0..<60).map { _ in
        ["a", "a", "[", "]", "{", "{", "}", "}", "\\]", "\\a", "\n", "\n\n"].randomElement(
          using: &random) ?? "a"
      }.joined()
      let bytes = Array(text.utf8)
      var scanner = LaTeXScanner(bytes)
      // Commands are read as a whole, so that no search begins after a backslash.
      var starts: [Int] = []
      var at = 0
      while at < bytes.count {
        starts.append(at)
        at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
      }
      for start in starts + starts {
        #expect(
          scanner.find("]", from: start) == Self.bracket(in: scanner, from: start),
          "\(text) \(start)")
      }
    }
  }

  private static func bracket(in scanner: LaTeXScanner, from start: Int) -> Int? {
    var at = start
    while at < scanner.bytes.count {
      switch scanner.bytes[at] {
      case UInt8(ascii: "]"): return at
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "{"): at = (scanner.braces.close(of: at) ?? at) + 1
      case UInt8(ascii: "\n") where scanner.isParagraphEnd(at): return nil
      default: at += 1
      }
    }
    return nil
  }

  /// An option in a note is found, whatever brackets are open elsewhere in the text.
  @Test func optionsOfNotes() {
    let text = "One\\footnote{See \\cite[p. 3]{a} there.} two.\n\nThe end \\foo[ is open.\n"
    #expect(TextDocument.latex(text).prose.contains("See there."))
  }

  /// Answers are those of a search from each place.
  @Test func placesAreThoseOfASearch() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let bytes = (0..<40).map { _ in Int.random(in: 0..<6, using: &random) }
      var places = MarkPlaces<Int>()
      var searches = 0
      for _ in 0..<60 {
        let (mark, start) = (
          Int.random(in: 0..<3, using: &random), Int.random(in: 0..<40, using: &random)
        )
        let place = bytes[start...].firstIndex(of: mark)
        if let answer = places.answer(mark, from: start) {
          #expect(answer.place == place)
        } else {
          searches += 1
          places.keep(mark, from: start, place: place)
        }
      }
      #expect(searches < 60)
    }
  }
}
