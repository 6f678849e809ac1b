// SPDX-License-Identifier: Apache-2.0
import Files
import TestSupport
import Testing
import TextModel

@testable import Interchange

/// Words that XLIFF says are not to be translated.
@Suite struct UntranslatedTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let target: String
    let parts: [String]
    var is2 = true
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "none", target: "a <mrk id=\"1\" translate=\"yes\">b</mrk>", parts: []),
    Case(
      name: "mrk", target: "a <mrk id=\"1\" translate=\"no\">b &amp; 上</mrk> c", parts: ["b & 上"]),
    Case(
      name: "yes inside no",
      target: "<mrk id=\"1\" translate=\"no\">a <mrk id=\"2\" translate=\"yes\">b</mrk> c</mrk>",
      parts: ["a ", " c"]),
    Case(
      name: "a span with codes in it",
      target: "a <sm id=\"1\" translate=\"no\"/>b<pc id=\"2\">c</pc><em startRef=\"1\"/> d",
      parts: ["bc"]),
    Case(
      name: "after a line break",
      target:
        "a<ph id=\"3\" type=\"fmt\" subType=\"xlf:lb\"/><mrk id=\"1\" translate=\"no\">b</mrk>c",
      parts: [" b"]),
    Case(
      name: "1.2", target: "a <g id=\"1\"><mrk mtype=\"protected\">b <x id=\"2\"/>c</mrk></g> d",
      parts: ["b c"],
      is2: false),
    Case(name: "1.2, another mark", target: "a <mrk mtype=\"term\">b</mrk>", parts: [], is2: false),
  ])
  func parts(_ test: Case) throws {
    let text =
      test.is2
      ? "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"ru\" trgLang=\"en\">"
        + "<file id=\"f\"><unit id=\"u\"><segment><source>\(test.target)</source><target>\(test.target)</target>"
        + "</segment></unit></file></xliff>"
      : "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file original=\"a\" "
        + "source-language=\"ru\" target-language=\"en\" datatype=\"x\"><body><trans-unit id=\"u\"><source>x</source>"
        + "<target>\(test.target)</target></trans-unit></body></file></xliff>"
    let file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a.xlf"))
    let segment = try #require(file.pairedSegments.first)
    let bytes = Array((segment.target?.plainText ?? "").utf8)
    #expect(segment.untranslated.map { String(decoding: bytes[$0], as: UTF8.self) } == test.parts)
  }
}
