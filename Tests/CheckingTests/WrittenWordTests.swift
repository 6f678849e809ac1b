// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Checking

/// Words as a file has them: plainly, over a line break, in another way or with markup.
@Suite struct WrittenWordTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let written: String
    var found = "one two"
    var replacement = "aa bb"
    /// What takes the place of the words; `nil` if a program may not put it there.
    let made: String?
    var writing = Finding.Writing.plain
    var testDescription: String { written.debugDescription }

    init(
      _ written: String, found: String = "one two", as replacement: String = "aa bb",
      _ made: String?,
      _ writing: Finding.Writing = .plain
    ) {
      (self.written, self.found, self.replacement) = (written, found, replacement)
      (self.made, self.writing) = (made, writing)
    }
  }

  @Test(arguments: [
    Case("one two", "aa bb"), Case("one  two", "aa bb"), Case("one two", as: "aa", "aa"),
    // One line break stays between two words, with the marks of a quotation.
    Case("one\ntwo", "aa\nbb"), Case("one\r\ntwo", "aa\r\nbb"), Case("one\rtwo", "aa\rbb"),
    Case("one \n two", "aa \n bb"), Case("one\n> two", "aa\n> bb"),
    Case("one\n>> two", "aa\n>> bb"),
    Case("one\n\ntwo", nil, .coded), Case("one\r\rtwo", nil, .coded),
    Case("one\n\rtwo", nil, .coded),
    Case("one> two", nil, .marked), Case("one\n* two", nil, .marked),
    // Without two words there is no place for it.
    Case("one\ntwo", as: "aa", nil), Case("one\ntwo", as: "aa-bb", nil),
    Case("one\ntwo", as: "aa 5", nil),
    Case("one\ntwo", as: "aa\tbb", nil), Case("one\ntwo", as: "aa  bb", "aa\nbb"),
    // It goes to the place that is nearest to the old one.
    Case("one\ntwo three", found: "one two three", as: "aa bb cc", "aa\nbb cc"),
    Case("one two\nthree", found: "one two three", as: "aa bb cc", "aa bb\ncc"),
    Case("ab cd\nef", found: "ab cd ef", as: "aa bbbbb cc", "aa\nbbbbb cc"),
    Case("一二\n三四", found: "一二三四", as: "甲乙丙丁", "甲乙\n丙丁"),
    Case("一\n二三四", found: "一二三四", as: "甲乙丙丁", "甲\n乙丙丁"),
    Case("一二\n三四", found: "一二三四", as: "AB丙丁", "AB\n丙丁"), Case("一\n二", found: "一二", as: "甲", nil),
    Case("一二\n三四", found: "一二三四", as: "甲乙，丙丁", "甲\n乙，丙丁"),
    // Other letters, missing ones and more of them.
    Case("one &#116;wo", nil, .coded), Case("one twx", nil, .coded), Case("one tw", nil, .coded),
    Case("one twoo", nil, .coded), Case("onetwo", nil, .coded), Case("on e two", nil, .coded),
    // Markup that the words do not have.
    Case("one *two*", nil, .marked), Case("one <b>two", nil, .marked),
    Case("one ~~two", nil, .marked),
    Case("one ~two", nil, .coded), Case("*one &two", found: "*one two", nil, .coded),
  ])
  func settled(_ test: Case) {
    var finding = Finding(
      rule: "r", severity: .warning, message: "",
      location: SourceLocation(file: "a", line: 1, column: 1),
      offset: 2, length: test.written.utf8.count, found: test.found, replacement: test.replacement)
    WrittenWords.settle(&finding, in: Array(("x " + test.written + " y").utf8))
    #expect(finding.replacement == test.made)
    #expect(finding.writing == test.writing)
    // A person may still put it there, unless there is markup in it.
    let isSuggested = test.made == nil && test.writing != .marked
    #expect(finding.suggestion == (isSuggested ? test.replacement : nil))
  }

  @Test func placesOutsideTheFile() {
    func settled(_ offset: Int, _ length: Int, found: String? = "x") -> Finding {
      var finding = Finding(
        rule: "r", severity: .warning, message: "",
        location: SourceLocation(file: "a", line: 1, column: 1), offset: offset, length: length,
        found: found, replacement: "y")
      WrittenWords.settle(&finding, in: Array("x".utf8))
      return finding
    }
    #expect(settled(0, 1).replacement == "y")
    #expect(settled(1, 1).replacement == nil && settled(1, 1).writing == .marked)
    #expect(settled(-1, 1).replacement == nil)
    // Without words there is nothing to compare.
    #expect(settled(1, 0).replacement == "y" && settled(5, 1, found: nil).replacement == "y")
  }

  @Test(arguments: [
    ("aa", "one two", "one two", true), ("aa bb", "one two", "one\ntwo", false),
    ("aa\nbb", "one two", "one\ntwo", true), ("aa\r\nbb", "one two", "one\ntwo", true),
    ("aa\n\nbb", "one two", "one\ntwo", false), ("aa", "one two", "one *two*", false),
    ("aa", "one two", "one  two", true),
  ])
  func takes(_ replacement: String, _ found: String, _ written: String, _ canTake: Bool) {
    #expect(
      WrittenWords.canTake(replacement, of: found, in: Array(written.utf8)[...]) == canTake)
  }
}
