// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import TestSupport
import Testing
import TextModel

@testable import Matching

/// The parts of an index: codes between two passes, the list of its shards, and what is known of its files.
@Suite struct IndexPartTests {
  struct Pass: CustomTestStringConvertible, Sendable {
    /// The numbers of codes that are appended one after another.
    let appended: [Int]
    /// Whether they are so many that they go into a file.
    let isInFile: Bool
    var testDescription: String { "\(appended)" }
  }

  /// Codes come back in order and piece by piece, from memory and from a file.
  @Test(arguments: [
    Pass(appended: [], isInFile: false), Pass(appended: [5, 0, 7], isInFile: false),
    Pass(appended: [(1 << 20) - 1], isInFile: false), Pass(appended: [1 << 20], isInFile: true),
    Pass(appended: [1, 1 << 20, 3], isInFile: true),
    Pass(appended: [1 << 20, 1 << 20, 9], isInFile: true),
  ])
  func codesBetweenPasses(_ test: Pass) throws {
    let path = try TemporaryFolder.path() + "/codes"
    do {
      let spool = Spool(path)
      for (number, count) in test.appended.enumerated() {
        let code = ContentCode(bits: UInt32(number))
        try spool.append([ContentCode](repeating: code, count: count))
      }
      #expect(FileManager.default.fileExists(atPath: path) == test.isInFile)
      var pieces = 0
      try spool.read(test.appended.count, count: { test.appended[$0] }) { number, codes in
        #expect(number == pieces && codes.count == test.appended[number])
        #expect(codes.isEmpty || codes.first?.bits == UInt32(number))
        #expect(codes.isEmpty || codes.last?.bits == UInt32(number))
        pieces += 1
      }
      #expect(pieces == test.appended.count)
    }
    // The file is removed with the value.
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  private static func shard(
    _ name: String, count: Int = 1, languages: [String] = ["zh", "en"]
  ) -> IndexManifest.Shard {
    IndexManifest.Shard(
      name: name, unitCount: count, languages: languages,
      files: [IndexManifest.File(number: 0, path: "a", stamp: "1")])
  }

  struct Names: CustomTestStringConvertible, Sendable {
    let name: String
    var next = 2
    var shard = IndexPartTests.shard("memory-1")
    let isRead: Bool
    var testDescription: String { name }
  }

  /// Names in the list of shards become paths, so that a changed list must not lead out of the index.
  @Test(arguments: [
    Names(name: "as it was written", isRead: true),
    Names(name: "the first number", next: 1, isRead: true),
    Names(name: "no number", next: 0, isRead: false),
    Names(name: "a negative number", next: -1, isRead: false),
    Names(name: "the highest number", next: Int.max / 2 - 1, isRead: true),
    Names(name: "a number that cannot grow", next: Int.max / 2, isRead: false),
    Names(name: "another prefix", shard: shard("other-1"), isRead: false),
    Names(name: "a path", shard: shard("memory-/../../x"), isRead: false),
    Names(name: "an empty shard", shard: shard("memory-1", count: 0), isRead: true),
    Names(name: "less than nothing", shard: shard("memory-1", count: -1), isRead: false),
    Names(name: "no language", shard: shard("memory-1", languages: []), isRead: true),
    Names(name: "an empty language", shard: shard("memory-1", languages: [""]), isRead: false),
    Names(
      name: "a path for a language", shard: shard("memory-1", languages: ["../x"]), isRead: false),
    Names(
      name: "letters and digits", shard: shard("memory-1", languages: ["azAZ09"]), isRead: true),
    Names(name: "a colon", shard: shard("memory-1", languages: ["a:"]), isRead: false),
    Names(name: "a bracket", shard: shard("memory-1", languages: ["a["]), isRead: false),
    Names(name: "a brace", shard: shard("memory-1", languages: ["a{"]), isRead: false),
    Names(name: "a slash", shard: shard("memory-1", languages: ["a/"]), isRead: false),
    Names(name: "an at sign", shard: shard("memory-1", languages: ["a@"]), isRead: false),
  ])
  func manifests(_ test: Names) throws {
    let directory = try TemporaryFolder.path()
    #expect(try IndexManifest.read(in: directory) == nil)
    var manifest = IndexManifest(next: test.next)
    manifest.shards = [test.shard]
    try manifest.write(in: directory)
    if test.isRead {
      let read = try #require(try IndexManifest.read(in: directory))
      #expect(read.next == test.next && read.shards == [test.shard])
    } else {
      #expect(throws: StorageError.self) { try IndexManifest.read(in: directory) }
    }
  }

  @Test func theStateOfAnIndex() throws {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    let (a, b) = (IndexLifecycleTests.file("a", 1), IndexLifecycleTests.file("b", 1))
    #expect(index.state(for: [a]) == .missing)
    // A memory without files needs no index.
    #expect(index.state(for: []) == .current)
    try index.update(files: [a, b])
    #expect(index.state(for: [a, b]) == .current)
    #expect(index.state(for: [a]) == .outdated(files: 1))
    #expect(index.state(for: []) == .outdated(files: 2))
    #expect(index.state(for: [a, IndexLifecycleTests.file("b", 2)]) == .outdated(files: 1))
    #expect(
      index.state(for: [a, IndexLifecycleTests.file("b", 2), IndexLifecycleTests.file("c", 1)])
        == .outdated(files: 2))
    try Data("damaged".utf8).write(
      to: URL(fileURLWithPath: index.directory + "/" + IndexManifest.name))
    guard case .rejected = MemoryIndex.open(directory: index.directory).state(for: [a, b]) else {
      Issue.record("a damaged index was taken for a whole one")
      return
    }
  }

  @Test func updatesWithoutChanges() {
    #expect(MemoryUpdate().isEmpty)
    for change in [
      \MemoryUpdate.added, \MemoryUpdate.changed, \MemoryUpdate.removed,
    ] {
      var update = MemoryUpdate()
      update[keyPath: change] = ["a"]
      #expect(!update.isEmpty)
    }
    var rebuilt = MemoryUpdate()
    rebuilt.rebuilt = "it was damaged"
    #expect(!rebuilt.isEmpty)
  }
}
