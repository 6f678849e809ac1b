// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct TermIndexTests {
  static let glossary = """
    concord-glossary: 1
    concepts:
      - id: shanghai-spirit
        terms:
          zh: 上海精神
          en: [Shanghai Spirit, {term: Spirit of Shanghai, status: deprecated}]
      - id: shared-future
        terms:
          en: [community with a shared future, {term: common destiny, status: deprecated}]

    """
  static let draft = "The Spirit of Shanghai\u{2014}👍🏽 and a common destiny of co-operation.\n"

  struct Findings: Equatable {
    let rules: [String]
    let files: [String?]
  }

  private func check(_ folder: String, _ draft: String = Self.draft) throws -> Findings {
    let path = folder + "/draft.txt"
    try draft.write(toFile: path, atomically: true, encoding: .utf8)
    let report = try Workspace(at: folder).check([.path(path)]).report
    return Findings(
      rules: report.findings.map { $0.rule + " " + ($0.found ?? "") },
      files: report.findings.map(\.glossary))
  }

  @Test func mappedIsAsRead() throws {
    let folder = try TemporaryFolder.path()
    for name in ["glossaries", "tm"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    let glossary = folder + "/glossaries/sco.yaml"
    let index = folder + "/.concord/terms.index"
    try Self.glossary.write(toFile: glossary, atomically: true, encoding: .utf8)
    let read = try check(folder)
    #expect(read.rules == ["term/forbidden Spirit of Shanghai", "term/forbidden common destiny"])
    #expect(read.files == ["glossaries/sco.yaml", "glossaries/sco.yaml"])
    #expect(FileManager.default.fileExists(atPath: index))
    #expect(try check(folder) == read)

    // A changed glossary makes the index new.
    try Self.glossary.replacingOccurrences(of: "common destiny", with: "common fate")
      .write(toFile: glossary, atomically: true, encoding: .utf8)
    #expect(try check(folder).rules == ["term/forbidden Spirit of Shanghai"])
    #expect(try check(folder, "A common fate.").rules == ["term/forbidden common fate"])

    // Damage in any block is noticed, and costs one reading of the glossaries.
    let whole = try #require(FileManager.default.contents(atPath: index))
    let now = try check(folder)
    for place in stride(from: 8, to: whole.count, by: 512) {
      var damaged = whole
      damaged[place] ^= 0xFF
      try damaged.write(to: URL(fileURLWithPath: index))
      #expect(try check(folder) == now, "byte \(place)")
    }
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: index))
    #expect(try check(folder) == now)
  }
  /// The file may come from a stranger, who can make the sums of its blocks right.
  @Test(arguments: [Int.min, -1, 0, 1, 3, Int.max / 2 + 1, Int.max])
  func aNumberOfConceptsWithoutIds(_ count: Int) throws {
    let path = try TemporaryFolder.path() + "/terms.index"
    let key = DerivedKey(format: TermIndex.format)
    func index(of count: Int) throws -> TermIndex? {
      var head = ByteWriter()
      head.write(count)
      head.write([String]()) { $0.write($1) }
      head.write([String]()) { $0.write($1) }
      let ids = [UInt8](repeating: 0, count: 32)
      try SectionFile.write([head.bytes, [], [], [], ids, []], key: key, to: path)
      return TermIndex(path, key: key)
    }
    #expect(try index(of: count) == nil)
    let index = try #require(try index(of: 2))
    #expect(index.conceptCount == 2 && index.number(of: ConceptID("a")) == nil)
  }
}
