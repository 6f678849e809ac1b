// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

/// Every file of `Fixtures/Interchange/hostile`, held to its `expected.json`.
@Suite struct HostileTests {
  struct Expectation: Decodable, CustomTestStringConvertible, Sendable {
    let file: String
    let expect: String
    let why: String
    let units: Int?
    let pairs: Int?
    let text0: String?
    let text1: String?
    var testDescription: String { "\(file): \(why)" }
  }

  static func expectations(_ suffix: String) -> [Expectation] {
    let all = (try? Fixture.bytes("hostile/expected.json")).flatMap {
      try? JSONDecoder().decode([Expectation].self, from: Data($0))
    }
    return (all ?? []).filter { $0.file.hasSuffix(suffix) }
  }

  /// The hostile files too large to lie in the repository.
  static func made(_ file: String) -> [UInt8]? {
    func document(_ doctype: String, _ attribute: String, _ segment: String) -> [UInt8] {
      Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        \(doctype)<tmx version="1.4"><header creationtool="t" creationtoolversion="1" \
        segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>\
        <tu tuid="\(attribute)"><tuv xml:lang="en"><seg>\(segment)</seg></tuv>\
        <tuv xml:lang="zh-CN"><seg>x</seg></tuv></tu></body></tmx>
        """.utf8)
    }
    func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    return switch file {
    case "deep-nesting.tmx":
      document("", "d", many("<hi>", 50_000) + "x" + many("</hi>", 50_000))
    case "long-attribute.tmx": document("", many("a", 200_000), "x")
    case "quadratic.tmx":
      document("<!DOCTYPE tmx [<!ENTITY a \"\(many("a", 20_000))\">]>", "q", many("&a;", 2000))
    default: nil
    }
  }

  @Test func tableIsThere() { #expect(Self.expectations("").count == 51) }

  @Test(arguments: expectations(".tmx"))
  func tmx(_ test: Expectation) throws {
    let bytes = try Self.made(test.file) ?? Fixture.bytes("hostile/\(test.file)")
    var read: Result<(units: [TranslationUnit], summary: TMXSummary), any Error>?
    let time = ProcessorTime.measure {
      read = Result { try TMXReader(bytes, name: test.file).readAll() }
    }
    #expect(time < .seconds(3), "\(time)")
    switch try #require(read) {
    case .failure(let error):
      #expect(test.expect != "ok", "\(error)")
      let location = try #require((error as? FileError)?.location)
      #expect(location.file == test.file)
      #expect(location.line >= 1 && location.column >= 1)
      #expect(!"\(error)".contains("\n"))
    case .success(let (units, summary)):
      let isDamaged = summary.skippedCount > 0
      #expect(isDamaged == summary.findings.contains { $0.severity == .error })
      #expect(test.expect != "error" || isDamaged)
      guard test.expect != "error" else { return }
      if let count = test.units { #expect(units.count == count) }
      if let count = test.pairs { #expect(units.count { $0.variants.count > 1 } == count) }
      if let text = test.text0 { #expect(units.first?.variants.first?.text == text) }
      if let text = test.text1 { #expect(units.first?.variants.last?.text == text) }
    }
  }

  @Test func truncationNamesTheLine() throws {
    let bytes = try Fixture.bytes("hostile/truncated.tmx")
    var count = 0
    let error = #expect(throws: FileError.self) {
      try TMXReader(bytes, name: "t.tmx").read { _, _ in count += 1 }
    }
    #expect(error?.code == "xml/truncated")
    #expect(
      error?.location?.line
        == String(decoding: bytes, as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false
        ).count)
    #expect(count == 1)
  }

  @Test func missingLanguageNamesThePlace() throws {
    let bytes = try Fixture.bytes("hostile/lang-missing.tmx")
    let text = String(decoding: bytes, as: UTF8.self)
    let (_, summary) = try TMXReader(bytes, name: "l.tmx").readAll()
    let finding = try #require(summary.findings.first)
    #expect(finding.rule == "tmx/language")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines[finding.location.line - 1]
    #expect(line.dropFirst(finding.location.column - 1).hasPrefix("<tuv>"))
  }
}
