// SPDX-License-Identifier: Apache-2.0
import Foundation
import Matching
import Storage
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// A file of `.concord/` that another version wrote, whole and with its checksums right, is not used: the job
/// gives the same answer and writes the file again.
@Suite struct DerivedFormatTests {
  private static func workspace() throws -> TemporaryFolder {
    let units = (0..<30).map { number in
      """
      <tu tuid="u\(number)"><tuv xml:lang="zh"><seg>第\(number)届上海精神论坛</seg></tuv>\
      <tuv xml:lang="en"><seg>Forum \(number) on the Shanghai Spirit</seg></tuv></tu>
      """
    }
    return try TemporaryFolder([
      "glossaries/sco.yaml": TermIndexTests.glossary,
      "tm/forum.tmx": """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" \
      o-tmf="t" adminlang="en" srclang="zh" datatype="plaintext"/><body>
      \(units.joined(separator: "\n"))
      </body></tmx>
      """,
    ])
  }

  /// Everything that the jobs which use derived files say of the workspace.
  private static func answers(_ folder: TemporaryFolder) throws -> [String] {
    let workspace = try Workspace(at: folder.url.path)
    let matches = try workspace.memory().matches(
      for: MatchQuery("第3届上海精神论坛"), options: MatchOptions(from: .chinese, to: .english))
    let evidence = try MemoryEvidence(
      workspace: workspace, matcher: WorkspaceTerms(workspace).ask { $0 }
    ).counts(from: .chinese, to: .english)
    let lexicons = try MemoryLexicon(workspace).tables(from: .chinese, to: .english)
    return matches.map { "\($0.score) \($0.target)" }
      + evidence.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.kept)/\($0.value.seen)" }
      + ["\(lexicons.count) lexicons"]
      + (try workspace.glossaries()).flatMap { $0.entries.map(\.id.description) }
  }

  private static func files(_ folder: TemporaryFolder) -> [String] {
    folder.files().filter { $0.hasPrefix(".concord/") && !$0.hasSuffix(".lock") }
  }

  @Test func anotherFormatNumberIsNotUsed() throws {
    let folder = try Self.workspace()
    let right = try Self.answers(folder)
    #expect(right.contains("2 lexicons") && right.contains("shanghai-spirit 30/30"))
    let names = Self.files(folder)
    #expect(
      names == [
        ".concord/evidence-zh-en.cache", ".concord/glossaries.cache",
        ".concord/lexicon-zh-en.cache", ".concord/memory-1.en.grams",
        ".concord/memory-1.units", ".concord/memory-1.zh.grams", ".concord/memory.manifest",
        ".concord/terms.index",
      ])
    for name in names {
      let file = folder.url.appendingPathComponent(name)
      let whole = [UInt8](try Data(contentsOf: file))
      var bytes = whole
      // The format number is the upper half of the second number; the eighth is the checksum of the others.
      bytes[12] &+= 1
      let sum = Checksum.of(Array(bytes[..<56]))
      for byte in 0..<8 { bytes[56 + byte] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(byte))) }
      try FileManager.default.removeItem(at: file)
      try Data(bytes).write(to: file)
      #expect(try Self.answers(folder) == right, "\(name)")
      if name.contains("memory") { continue }
      let now = try Data(contentsOf: file)
      #expect([UInt8](now) == whole, "\(name) is written again")
    }
  }

  /// The keys of the makers differ by kind and format number, whatever else they have in common.
  @Test func keysCoverTheFormat() throws {
    let folder = try Self.workspace()
    defer { withExtendedLifetime(folder) {} }
    let workspace = try Workspace(at: folder.url.path)
    let formats = [
      GlossaryCache.format, TermIndex.format, MemoryLexicon.format, MemoryEvidence.format,
      UserDictionaries.format, EmbeddingCache.format, PaperLedger.format,
    ]
    #expect(Set(formats.map(\.kind)).count == formats.count)
    for format in formats {
      let next = DerivedFormat(format.kind, format.number + 1)
      #expect(workspace.key(of: format) != workspace.key(of: next))
    }
  }

  /// A ledger of another format has no records; a line that is cut off or changed is ignored.
  @Test func ledgerLinesAreChecked() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("grown").path
    var ledger = PaperLedger()
    for source in ["/a.txt", "/b\t.txt"] {
      ledger[source] = PaperRecord(
        source: source, inputs: "1", setup: "s", id: try #require(PaperID("a")), before: "",
        after: "2", name: "tm/a.tmx", change: .added, figures: [1, 2])
    }
    let text = String(decoding: ledger.bytes, as: UTF8.self)
    let read = { (text: String) -> [String] in
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return PaperLedger(reading: path).records.map(\.source)
    }
    #expect(try read(text) == ["/a.txt", "/b\t.txt"])
    #expect(try read(text + "half a li") == ["/a.txt", "/b\t.txt"])
    #expect(try read(text.replacingOccurrences(of: "/a.txt", with: "/c.txt")) == ["/b\t.txt"])
    let number = PaperLedger.format.number
    #expect(try read(text.replacingOccurrences(of: "grown \(number)\n", with: "grown 1\n")) == [])
    #expect(try read(text.split(separator: "\n").dropFirst().joined(separator: "\n")) == [])
  }
}
