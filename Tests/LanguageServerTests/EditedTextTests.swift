// SPDX-License-Identifier: Apache-2.0
import JSONRPC
import TestSupport
import Testing

@testable import LanguageServer

/// A text as a client has it: lines by a plain search, positions by counting units.
private struct PlainText {
  var text: String

  /// The lines with their ends, by the scalars of the text.
  private var lines: [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      lines[lines.count - 1].append(scalar)
      let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isPair { lines.append([]) }
    }
    return lines
  }

  static func units(_ scalar: Unicode.Scalar, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: String(scalar).utf8.count
    case .utf16: String(scalar).utf16.count
    case .utf32: 1
    }
  }

  /// The number of scalars before a position, which is at a border of scalars or past the end of a line.
  func scalars(before position: TextPosition, _ encoding: PositionEncoding) -> Int {
    let lines = lines
    guard position.line < lines.count else { return text.unicodeScalars.count }
    var count = lines[..<position.line].reduce(0) { $0 + $1.count }
    var left = position.character
    for scalar in lines[position.line] where left > 0 && scalar != "\r" && scalar != "\n" {
      left -= Self.units(scalar, encoding)
      count += 1
    }
    return count
  }

  /// A position at a border of scalars, or past the end.
  func position(_ random: inout SeededGenerator, _ encoding: PositionEncoding) -> TextPosition {
    let lines = lines
    let line = Int.random(in: 0...lines.count, using: &random)
    guard line < lines.count else { return TextPosition(line: line, character: 3) }
    let words = lines[line].filter { $0 != "\r" && $0 != "\n" }
    let count = Int.random(in: 0...words.count, using: &random)
    let past = count == words.count && Bool.random(using: &random) ? 5 : 0
    return TextPosition(
      line: line,
      character: words.prefix(count).reduce(past) { $0 + Self.units($1, encoding) })
  }

  mutating func replace(
    _ range: TextSpanRange, with new: String, _ encoding: PositionEncoding
  ) {
    let start = scalars(before: range.start, encoding)
    let end = max(start, scalars(before: range.end, encoding))
    var scalars = Array(text.unicodeScalars)
    scalars.replaceSubrange(start..<end, with: new.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
  }
}

@Suite struct EditedTextTests {
  private static let pieces = [
    "a", "word ", "上海", "精神", "𠀀", "👩🏽‍🚀", "e\u{301}", "\n", "\r\n", "\r", "ё", "\t", "", "“",
    "\u{FEFF}",
  ]

  @Test(
    "After thousands of edits the buffer has the text and the lines of the client",
    arguments: PositionEncoding.allCases)
  func edits(_ encoding: PositionEncoding) {
    var random = SeededGenerator(seed: 21)
    var plain = PlainText(text: "上海精神\r\nShanghai Spirit 𠀀\n")
    var buffer = EditedText(plain.text)
    for step in 0..<3334 {
      let ends = [plain.position(&random, encoding), plain.position(&random, encoding)].sorted()
      let range = TextSpanRange(ends[0], ends[1])
      let count = plain.text.unicodeScalars.count > 400 ? 0 : Int.random(in: 0...4, using: &random)
      let new = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      plain.replace(range, with: new, encoding)
      buffer.replace(buffer.bytes(of: range, encoding), with: new)
      guard buffer.bytes == Array(plain.text.utf8) else {
        Issue.record("step \(step): the texts differ")
        return
      }
      let fresh = EditedText(plain.text)
      guard
        (0..<max(fresh.lineCount, buffer.lineCount)).allSatisfy({
          fresh.line($0) == buffer.line($0)
        })
      else {
        Issue.record("step \(step): the lines differ")
        return
      }
      let place = plain.position(&random, encoding)
      let offset = buffer.offset(of: place, encoding)
      #expect(buffer.offset(of: buffer.position(of: offset, encoding), encoding) == offset)
    }
  }

  @Test(
    "Places that are found from the place before are those that are found alone",
    arguments: PositionEncoding.allCases)
  func walking(_ encoding: PositionEncoding) {
    var random = SeededGenerator(seed: 8)
    var buffer = EditedText("上海精神\r\nShanghai Spirit 𠀀\n")
    for _ in 0..<3000 {
      if buffer.bytes.count > 300 { buffer = EditedText("a") }
      let offset = Int.random(in: 0...buffer.bytes.count, using: &random)
      let position = buffer.position(of: offset, encoding)
      #expect(buffer.nextPosition(of: offset, encoding) == position)
      let place = TextPosition(
        line: position.line, character: Int.random(in: 0...20, using: &random))
      let range = TextSpanRange(min(position, place), max(position, place))
      let bytes = buffer.bytes(of: range, encoding)
      #expect(buffer.nextBytes(of: range, encoding) == bytes)
      #expect(buffer.nextRange(bytes, encoding) == buffer.range(bytes, encoding))
      if Bool.random(using: &random) {
        let new = Self.pieces.randomElement(using: &random) ?? ""
        buffer.replace(buffer.nextBytes(of: range, encoding), with: new)
        #expect(buffer.text == EditedText(buffer.text).text)
        let fresh = EditedText(buffer.text)
        #expect(
          (0...fresh.lineCount).allSatisfy { fresh.line($0) == buffer.line($0) })
      }
    }
  }

  @Test("All places of one long line together take one way over it", arguments: [false, true])
  func work(isReversed: Bool) {
    let count = 2000
    var buffer = EditedText(String(repeating: "ab 上 ", count: count))
    let length = buffer.text.unicodeScalars.count
    let width = buffer.bytes.count / count
    for number in isReversed ? Array((0..<count).reversed()) : Array(0..<count) {
      _ = buffer.nextRange(number * width..<number * width + 2, .utf16)
    }
    #expect(buffer.steps < 4 * length)
    // As an editor sends one change for each place.
    let store = DocumentStore()
    store.open(OpenDocument(uri: "u", version: 1, text: buffer.text))
    let changes = (0..<count).map { number -> JSONValue in
      let start = 5 * (isReversed ? count - 1 - number : number)
      return [
        "range": [
          "start": ["line": 0, "character": .int(start)],
          "end": ["line": 0, "character": .int(start + 2)],
        ], "text": "xy",
      ]
    }
    #expect(store.change("u", version: 2, by: changes, in: .utf16))
    let changed = store["u"]?.buffer
    #expect(changed?.text == String(repeating: "xy 上 ", count: count))
    #expect((changed?.steps ?? .max) < 4 * length)
  }

  @Test("Positions count in the units agreed on")
  func units() {
    let buffer = EditedText("é𠀀x\r\nя")
    #expect(buffer.position(of: 6, .utf8) == TextPosition(line: 0, character: 6))
    #expect(buffer.position(of: 6, .utf16) == TextPosition(line: 0, character: 3))
    #expect(buffer.position(of: 6, .utf32) == TextPosition(line: 0, character: 2))
    #expect(buffer.offset(of: TextPosition(line: 0, character: 3), .utf16) == 6)
    #expect(buffer.lineCount == 2)
  }

  @Test("What is outside the text, or inside a scalar, counts as the nearest place before")
  func clamped() {
    let buffer = EditedText("a𠀀b\r\n\rc")
    #expect(buffer.offset(of: TextPosition(line: 0, character: 99), .utf16) == 6)
    #expect(buffer.offset(of: TextPosition(line: 9, character: 0), .utf16) == buffer.bytes.count)
    #expect(buffer.offset(of: TextPosition(line: 0, character: 2), .utf16) == 1)
    #expect(buffer.position(of: 3, .utf16) == TextPosition(line: 0, character: 1))
    #expect(buffer.position(of: 7, .utf16) == TextPosition(line: 0, character: 4))
    #expect(buffer.position(of: -5, .utf8) == TextPosition(line: 0, character: 0))
    #expect(buffer.lineCount == 3)
  }
}

@Suite struct FileURITests {
  @Test(arguments: [
    ("file:///work/a.md", "/work/a.md"), ("file:///a%20b/%E4%B8%8A.md", "/a b/上.md"),
    ("file://localhost/a", "/a"), ("FILE:/a", "/a"), ("file:///a?x#y", "/a"),
    ("untitled:Untitled-1", nil), ("file://server/share/a", nil), ("file:///a%zz", nil),
    ("file:///a%00b", nil), ("file:///%FF", nil), ("http://a/b", nil), ("file:", nil),
  ])
  func path(_ uri: String, _ path: String?) { #expect(FileURI.path(of: uri) == path) }

  @Test(arguments: ["/a b/上海#?%.md", "/+/~_-.x", "/"])
  func both(_ path: String) { #expect(FileURI.path(of: FileURI.uri(of: path)) == path) }
}

@Suite struct LineEditTests {
  @Test(
    "The edits give the new text, and keep scalars whole",
    arguments: [
      ("a\nb c\nd", "a\nb x\nd"), ("上海\n上下", "上海\n上一"), ("𠀀𠀁", "𠀀𠀂"), ("a\nb", "a"), ("", "x"),
      ("aa", "aaa"),
    ])
  func edits(_ old: String, _ new: String) {
    var buffer = EditedText(old)
    for edit in LineEdits.edits(from: buffer, to: new, .utf16).reversed() {
      buffer.replace(buffer.bytes(of: edit.range, .utf16), with: edit.newText)
    }
    #expect(buffer.text == new)
  }
}

@Suite struct TypedBeginningTests {
  @Test(
    "What was typed is a beginning at each word, and at each Han character",
    arguments: [
      ("held the Shanghai Sp", ["held the Shanghai Sp", "the Shanghai Sp", "Shanghai Sp", "Sp"]),
      ("弘扬上海", ["弘扬上海", "扬上海", "上海", "海"]), ("done. The", ["The"]), ("one (", []),
      ("a well-kn", ["a well-kn", "well-kn", "kn"]),
      ("各方 shang", ["各方 shang", "方 shang", "shang"]),
    ])
  func beginnings(_ line: String, _ expected: [String]) {
    #expect(TypedBeginnings(line, longest: 40).all.map(String.init) == expected)
  }
}
