// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import TestSupport
import Testing
import TextModel

@testable import Matching

@Suite struct IndexLifecycleTests {
  static func file(_ name: String, _ version: Int, count: Int = 20) -> IndexedFile {
    IndexedFile(
      path: name, stamp: "\(version)",
      units: (0..<count).map {
        MemoryMatchTests.unit(
          "\(name).\($0)", "上海精神第\(version)版第\($0)句\(name)", "\(name) \(version) sentence \($0)")
      })
  }

  static let options = MatchOptions(from: .chinese, to: .english)

  @Test func readsOnlyWhatChanged() throws {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    let first = try index.update(files: [Self.file("a", 1), Self.file("b", 1)])
    #expect(first.added == ["a", "b"])
    let unread = { (name: String) in
      IndexedFile(path: name, stamp: "1") { _ in Issue.record("\(name) was read") }
    }
    #expect(try index.update(files: [unread("a"), unread("b")]).isEmpty)
    let second = try index.update(files: [unread("a"), Self.file("b", 2), Self.file("c", 1)])
    #expect((second.added, second.changed, second.removed) == (["c"], ["b"], []))
    let third = try index.update(files: [unread("a"), Self.file("b", 2)])
    #expect(third.removed == ["c"])
    #expect(index.count == 40)
    let found = try index.matches(for: "上海精神第2版第3句b", options: Self.options)
    #expect(found.first?.unit.description == "b.3")
    #expect(found.allSatisfy { $0.file != "c" })
    // What was written is what is read again.
    let again = MemoryIndex.open(directory: index.directory)
    #expect(try again.matches(for: "上海精神第2版第3句b", options: Self.options) == found)
  }

  @Test func failedLoadChangesNothing() throws {
    struct Refusal: Error {}
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    try index.update(files: [Self.file("a", 1)])
    let broken = IndexedFile(path: "b", stamp: "1") { _ in throw Refusal() }
    #expect(throws: Refusal.self) { try index.update(files: [Self.file("a", 1), broken]) }
    #expect(index.count == 20)
    #expect(MemoryIndex.open(directory: index.directory).count == 20)
  }

  /// Any byte of any file may be wrong, and any file cut off: matches are right or there are none, and the
  /// next update builds a right index.
  @Test func damageIsNoticedAndRepaired() throws {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    let files = [Self.file("a", 1, count: 60)]
    try index.update(files: files)
    let query = "上海精神第1版第3句a"
    let right = try index.matches(for: query, options: Self.options)
    #expect(!right.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: index.directory).sorted()
      .filter { !$0.hasSuffix(".lock") }
    var random = SeededGenerator(seed: 11)
    var repaired = 0
    for round in 0..<24 {
      let directory = try TemporaryFolder.path()
      let damaged = names[round % names.count]
      for name in names {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: index.directory + "/" + name))
        if name == damaged, round % 5 == 0 {
          bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))
        } else if name == damaged {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 0x40
        }
        try bytes.write(to: URL(fileURLWithPath: directory + "/" + name))
      }
      let opened = MemoryIndex.open(directory: directory)
      do {
        let found = try opened.matches(for: query, options: Self.options)
        #expect(found == right || found.isEmpty, "round \(round), \(damaged)")
      } catch let error as StorageError {
        #expect(error.reason != .inaccessible, "round \(round), \(damaged): \(error)")
        opened.distrust(error)
      }
      let update = try opened.update(files: files)
      if update.rebuilt != nil { repaired += 1 }
      #expect(
        try opened.matches(for: query, options: Self.options) == right,
        "round \(round), \(damaged)")
    }
    #expect(repaired >= 12)
  }

  @Test func damagedIndexIsRebuilt() throws {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    let files = [Self.file("a", 1)]
    try index.update(files: files)
    let query = "上海精神第1版第3句a"
    let right = try index.matches(for: query, options: Self.options)
    for name in ["memory.manifest", "memory-1.units"] {
      let path = index.directory + "/" + name
      if FileManager.default.fileExists(atPath: path) {
        try Data("not an index at all, but long enough to be looked at, and that is all".utf8)
          .write(to: URL(fileURLWithPath: path))
      }
      let opened = MemoryIndex.open(directory: index.directory)
      let update = try opened.update(files: files)
      #expect(update.rebuilt != nil)
      #expect(try opened.matches(for: query, options: Self.options) == right)
    }
  }

  /// An index that another version wrote, whole and with its checksums right, gives no results and is
  /// built again: because of its manifest, or of any of its files if the manifest has this version.
  @Test(arguments: ["memory.manifest", "memory-1.units", "memory-1.zh.grams"], [-1, 1])
  func anotherVersionIsRebuilt(name: String, step: Int) throws {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    let files = [Self.file("a", 1)]
    try index.update(files: files)
    let query = "上海精神第1版第3句a"
    let right = try index.matches(for: query, options: Self.options)
    let path = index.directory + "/" + name
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    // The upper half of the second number; the last number is the checksum of those before it.
    let version = UInt64(Int(IndexFormat.number) + step)
    bytes.replaceSubrange(12..<16, with: Self.littleEndian(version).prefix(4))
    bytes.replaceSubrange(56..<64, with: Self.littleEndian(Checksum.of(Array(bytes[..<56]))))
    try FileManager.default.removeItem(atPath: path)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let next = MemoryIndex.open(directory: index.directory)
    do {
      #expect(try next.matches(for: query, options: Self.options).isEmpty)
    } catch let error as StorageError {
      // Files of grams are opened by the first lookup in their language.
      next.distrust(error)
    }
    let rebuilt = try next.update(files: files).rebuilt
    #expect(rebuilt?.contains("another version") == true, "\(rebuilt ?? "not rebuilt")")
    #expect(try next.matches(for: query, options: Self.options) == right)
  }

  private static func littleEndian(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  @Test func damageMetInALookupIsRepaired() throws {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    let files = [Self.file("a", 1, count: 400)]
    try index.update(files: files)
    let path = index.directory + "/memory-1.units"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[MappedFile.blockSize + 3] ^= 1
    try FileManager.default.removeItem(atPath: path)
    try bytes.write(to: URL(fileURLWithPath: path))
    let opened = MemoryIndex.open(directory: index.directory)
    let query = "上海精神第1版第3句a"
    #expect(throws: StorageError.self) { try opened.matches(for: query, options: Self.options) }
    #expect(try opened.update(files: files).rebuilt != nil)
    #expect(try opened.matches(for: query, options: Self.options).first?.score == .full)
  }

  @Test func anOpenIndexStaysWholeWhileAnotherIsBuilt() throws {
    let directory = try TemporaryFolder.path()
    let reader = MemoryIndex.open(directory: directory)
    try reader.update(files: [Self.file("a", 1)])
    let old = try reader.matches(for: "上海精神第1版第3句a", options: Self.options)
    let builder = MemoryIndex.open(directory: directory)
    try builder.update(files: [Self.file("a", 2)])
    #expect(try reader.matches(for: "上海精神第1版第3句a", options: Self.options) == old)
    #expect(try builder.matches(for: "上海精神第1版第3句a", options: Self.options) != old)
  }

  @Test func twoBuildersDoNoHarm() async throws {
    let directory = try TemporaryFolder.path()
    let files = (0..<6).map { Self.file("f\($0)", 1) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try MemoryIndex.open(directory: directory).update(files: files)
        }
      }
      try await group.waitForAll()
    }
    let index = MemoryIndex.open(directory: directory)
    #expect(index.count == 120)
    #expect(
      try index.matches(for: "上海精神第1版第3句f5", options: Self.options).first?.score == .full)
  }

  @Test func sameFilesSameBytes() throws {
    let read = { (directory: String) in
      try FileManager.default.contentsOfDirectory(atPath: directory).sorted().map {
        try Data(contentsOf: URL(fileURLWithPath: directory + "/" + $0))
      }
    }
    let directories = try (0..<2).map { _ in try TemporaryFolder.path() }
    for directory in directories {
      try MemoryIndex.open(directory: directory).update(
        files: [Self.file("a", 1, count: 700), Self.file("b", 1)])
    }
    #expect(try read(directories[0]) == read(directories[1]))
  }

  /// A rebuild replaces the files of a rejected index, and whoever has the old ones mapped keeps them.
  @Test func aMappedIndexSurvivesTheRebuildOfItsDirectory() throws {
    let directory = try TemporaryFolder.path()
    let reader = MemoryIndex.open(directory: directory)
    try reader.update(files: [Self.file("a", 1, count: 400)])
    let query = "上海精神第1版第3句a"
    let right = try reader.matches(for: query, options: Self.options)
    try Data().write(to: URL(fileURLWithPath: directory + "/" + IndexManifest.name))
    let builder = MemoryIndex.open(directory: directory)
    #expect(try builder.update(files: [Self.file("b", 1, count: 1)]).rebuilt != nil)
    #expect(try reader.matches(for: query, options: Self.options) == right)
  }

  /// A new shard of one paper is merged with shards that are not four times as large, so that there are
  /// few of them and a unit is written few times.
  @Test func thirtyUpdatesGiveFewShards() throws {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    var files: [IndexedFile] = []
    var most = 0
    var written = 0
    for round in 0..<30 {
      files.append(Self.file("f\(round)", 1, count: 8))
      try index.update(files: files)
      let shards = index.snapshot.manifest.shards
      most = max(most, shards.count)
      written += shards.last?.unitCount ?? 0
      #expect(shards.reduce(0) { $0 + $1.unitCount } == 8 * (round + 1))
    }
    #expect(most == 3)
    #expect(index.snapshot.shards.count <= 3)
    // Each unit was written about log n times: 30 shards of 8 units, and what was merged into them.
    #expect(written <= 8 * 30 * 5, "\(written) units written")
  }

  @Test(arguments: [
    MergeCase("none yet", [], 10, []),
    MergeCase("four times as large stays", [(40, 40)], 10, []),
    MergeCase("a little smaller is merged", [(39, 39)], 10, [0]),
    MergeCase("what is merged counts for the next", [(150, 150), (39, 39)], 10, [1, 0]),
    MergeCase("and stops at a large one", [(196, 196), (39, 39)], 10, [1]),
    MergeCase("half dead is written again", [(49, 100)], 1, [0]),
    MergeCase("half alive is not", [(50, 100)], 1, []),
  ])
  func mergePolicy(_ row: MergeCase) {
    #expect(MergePolicy.merged(row.sizes, with: row.count) == row.merged)
  }

  struct MergeCase: CustomTestStringConvertible, Sendable {
    let name: String
    let sizes: [(alive: Int, all: Int)]
    let count: Int
    let merged: [Int]
    var testDescription: String { name }

    init(_ name: String, _ sizes: [(alive: Int, all: Int)], _ count: Int, _ merged: [Int]) {
      (self.name, self.sizes, self.count, self.merged) = (name, sizes, count, merged)
    }
  }

  @Test func postingsComeBack() throws {
    let directory = try TemporaryFolder.path()
    var random = SeededGenerator(seed: 2)
    for count in [2, 3, 127, 128, 129, 256, 1000] {
      var rows: [UInt32] = []
      var row: UInt32 = 0
      for _ in 0..<count {
        row += UInt32.random(in: 1...(count % 2 == 0 ? 3 : 70_000), using: &random)
        rows.append(row << 1 | UInt32.random(in: 0...1, using: &random))
      }
      var bytes: [UInt8] = []
      rows.withUnsafeBufferPointer { PostingList.encode($0, to: &bytes) }
      let path = "\(directory)/\(count)"
      let writer = try BlockFileWriter(path, key: IndexFormat.grams)
      let at = writer.section(bytes)
      try writer.finish(ByteWriter())
      let file = try BlockFile.open(path, key: IndexFormat.grams).file
      let list = PostingReader(file, offset: at, count: count)
      var read: [UInt32] = []
      list.forEach(in: 0..<Int.max) { read.append(UInt32($0) << 1 | ($1 ? 1 : 0)) }
      #expect(read == rows)
      let window = Int(rows[count / 3] >> 1)..<Int(rows[count - 1] >> 1)
      // One more than the window has: the row after the window is in the list, and must not be counted.
      let counts = UnsafeMutablePointer<UInt8>.allocate(capacity: window.count + 1)
      defer { counts.deallocate() }
      counts.initialize(repeating: 0, count: window.count + 1)
      list.count(in: window, counts)
      list.count(in: window, counts)
      let within = (0..<window.count).filter { counts[$0] == 2 }.map { $0 + window.lowerBound }
      #expect(within == rows.map { Int($0 >> 1) }.filter(window.contains))
      #expect(counts[window.count] == 0)
    }
  }
}
