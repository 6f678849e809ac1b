import Foundation
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
    let index = try MemoryIndex.open(directory: TemporaryDirectory.make())
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
    let again = try MemoryIndex.open(directory: index.directory)
    #expect(try again.matches(for: "上海精神第2版第3句b", options: Self.options) == found)
  }

  @Test func failedLoadChangesNothing() throws {
    struct Refusal: Error {}
    let index = try MemoryIndex.open(directory: TemporaryDirectory.make())
    try index.update(files: [Self.file("a", 1)])
    let broken = IndexedFile(path: "b", stamp: "1") { _ in throw Refusal() }
    #expect(throws: Refusal.self) { try index.update(files: [Self.file("a", 1), broken]) }
    #expect(index.count == 20)
    #expect(try MemoryIndex.open(directory: index.directory).count == 20)
  }

  /// Any byte of any file may be wrong, and any file cut off: matches are right or there are none.
  @Test func damageIsNoticedAndMended() throws {
    let index = try MemoryIndex.open(directory: TemporaryDirectory.make())
    let files = [Self.file("a", 1, count: 60)]
    try index.update(files: files)
    let query = "上海精神第1版第3句a"
    let right = try index.matches(for: query, options: Self.options)
    let names = try FileManager.default.contentsOfDirectory(atPath: index.directory).sorted()
      .filter { !$0.hasSuffix(".lock") }
    var random = SeededGenerator(seed: 11)
    for round in 0..<24 {
      let name = names[round % names.count]
      let path = index.directory + "/" + name
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      var bytes = whole
      if round % 5 == 0 {
        bytes = bytes.prefix(Int.random(in: 0..<whole.count, using: &random))
      } else {
        bytes[Int.random(in: 0..<whole.count, using: &random)] ^= 0x40
      }
      // A new file, as a disk that lost bytes would show it to a new process.
      try FileManager.default.removeItem(atPath: path)
      try bytes.write(to: URL(fileURLWithPath: path))
      let opened = try MemoryIndex.open(directory: index.directory)
      if let found = try? opened.matches(for: query, options: Self.options) {
        #expect(found == right || found.isEmpty, "round \(round), \(name)")
      }
      try FileManager.default.removeItem(atPath: path)
      try whole.write(to: URL(fileURLWithPath: path))
    }
  }

  @Test func damagedIndexIsRebuilt() throws {
    let index = try MemoryIndex.open(directory: TemporaryDirectory.make())
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
      let opened = try MemoryIndex.open(directory: index.directory)
      let update = try opened.update(files: files)
      #expect(update.rebuilt != nil)
      #expect(try opened.matches(for: query, options: Self.options) == right)
    }
  }

  /// An index that another version wrote, whole and with its checksums right, gives no results and is
  /// built anew: by its manifest, and by each of its files should the manifest be of this version.
  @Test(arguments: ["memory.manifest", "memory-1.units", "memory-1.zh.grams"], [-1, 1])
  func anotherVersionIsRebuilt(name: String, step: Int) throws {
    let index = try MemoryIndex.open(directory: TemporaryDirectory.make())
    let files = [Self.file("a", 1)]
    try index.update(files: files)
    let query = "上海精神第1版第3句a"
    let right = try index.matches(for: query, options: Self.options)
    let path = index.directory + "/" + name
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let version = Int(IndexFile.version) + step
    if name == "memory.manifest" {
      // A text of 14 bytes behind its length, then the version.
      let at = try #require(bytes.firstIndex(of: UInt8(ascii: "y"))) + 1
      var writer = ByteWriter()
      writer.write(version)
      bytes.replaceSubrange(at..<at + 1, with: writer.bytes)
      bytes.removeLast(8)
      bytes += Self.littleEndian(BlockChecksum.of(bytes))
    } else {
      bytes.replaceSubrange(12..<16, with: Self.littleEndian(UInt64(version)).prefix(4))
      bytes.replaceSubrange(56..<64, with: Self.littleEndian(BlockChecksum.of(Array(bytes[..<56]))))
    }
    try FileManager.default.removeItem(atPath: path)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let next = try MemoryIndex.open(directory: index.directory)
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

  @Test func damageMetInALookupIsMended() throws {
    let index = try MemoryIndex.open(directory: TemporaryDirectory.make())
    let files = [Self.file("a", 1, count: 400)]
    try index.update(files: files)
    let path = index.directory + "/memory-1.units"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[BlockChecksum.blockSize + 3] ^= 1
    try FileManager.default.removeItem(atPath: path)
    try bytes.write(to: URL(fileURLWithPath: path))
    let opened = try MemoryIndex.open(directory: index.directory)
    let query = "上海精神第1版第3句a"
    #expect(throws: StorageError.self) { try opened.matches(for: query, options: Self.options) }
    #expect(try opened.update(files: files).rebuilt != nil)
    #expect(try opened.matches(for: query, options: Self.options).first?.score == .full)
  }

  @Test func anOpenIndexStaysWholeWhileAnotherIsBuilt() throws {
    let directory = try TemporaryDirectory.make()
    let reader = try MemoryIndex.open(directory: directory)
    try reader.update(files: [Self.file("a", 1)])
    let old = try reader.matches(for: "上海精神第1版第3句a", options: Self.options)
    let builder = try MemoryIndex.open(directory: directory)
    try builder.update(files: [Self.file("a", 2)])
    #expect(try reader.matches(for: "上海精神第1版第3句a", options: Self.options) == old)
    #expect(try builder.matches(for: "上海精神第1版第3句a", options: Self.options) != old)
  }

  @Test func twoBuildersDoNoHarm() async throws {
    let directory = try TemporaryDirectory.make()
    let files = (0..<6).map { Self.file("f\($0)", 1) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try MemoryIndex.open(directory: directory).update(files: files)
        }
      }
      try await group.waitForAll()
    }
    let index = try MemoryIndex.open(directory: directory)
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
    let directories = try (0..<2).map { _ in try TemporaryDirectory.make() }
    for directory in directories {
      try MemoryIndex.open(directory: directory).update(
        files: [Self.file("a", 1, count: 700), Self.file("b", 1)])
    }
    #expect(try read(directories[0]) == read(directories[1]))
  }

  @Test func postingsComeBack() throws {
    let directory = try TemporaryDirectory.make()
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
      let writer = try BlockFileWriter(path, .grams)
      let at = writer.section(bytes)
      try writer.finish(ByteWriter())
      let list = PostingReader(try IndexFile.open(path, .grams).0, offset: at, count: count)
      var read: [UInt32] = []
      list.forEach(in: 0..<Int.max) { read.append(UInt32($0) << 1 | ($1 ? 1 : 0)) }
      #expect(read == rows)
      let window = Int(rows[count / 3] >> 1)..<Int(rows[count - 1] >> 1)
      let counts = UnsafeMutablePointer<UInt8>.allocate(capacity: window.count)
      defer { counts.deallocate() }
      counts.initialize(repeating: 0, count: window.count)
      list.count(in: window, counts)
      list.count(in: window, counts)
      let within = (0..<window.count).filter { counts[$0] == 2 }.map { $0 + window.lowerBound }
      #expect(within == rows.map { Int($0 >> 1) }.filter(window.contains))
    }
  }
}
