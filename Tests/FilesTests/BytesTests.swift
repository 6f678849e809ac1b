// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing

@Suite struct ByteSourceTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func windowsAreTheWholeFile(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let path = try TemporaryFolder.path() + "/a"
    try AtomicFile.write(bytes, to: path)
    for source in [ByteSource(path: path), ByteSource(bytes, name: "a")] {
      var read: [UInt8] = []
      try source.forEachWindow { window in
        #expect(!window.isEmpty)
        read += window
        return true
      }
      #expect(read == bytes)
      #expect(try source.readAll() == bytes)
    }
  }

  @Test func readingStopsWhenToldTo() throws {
    var count = 0
    try ByteSource([UInt8](repeating: 1, count: 300_000), name: "a").forEachWindow { _ in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }
}

@Suite struct AtomicFileTests {
  @Test func keepsModeAndLink() throws {
    let folder = try TemporaryFolder.path()
    try AtomicFile.write([1], to: folder + "/a")
    chmod(folder + "/a", 0o640)
    symlink("a", folder + "/link")
    try AtomicFile.write([2], to: folder + "/link")
    var status = stat()
    #expect(lstat(folder + "/link", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(folder + "/a", &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(try ByteSource(path: folder + "/a").readAll() == [2])
  }

  /// What a killed process was writing is not left in the folder.
  @Test func aFileHasNoNameBeforeItIsWhole() throws {
    let folder = try TemporaryFolder.path()
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }
    for byte in [1, 2] as [UInt8] {
      let before = try names()
      try AtomicFile.write(to: folder + "/a") { append in
        try [byte].withUnsafeBufferPointer { try append($0) }
        #if os(Linux)
          // Where the file system has such files; others have one more name until the end.
          let probe = open(folder, O_WRONLY | 0o20_000_000 | O_DIRECTORY, 0o600)
          if probe >= 0 {
            close(probe)
            #expect(try names() == before)
          }
        #endif
      }
      #expect(try names() == ["a"])
      #expect(try ByteSource(path: folder + "/a").readAll() == [byte])
    }
    var status = stat()
    let mask = umask(0)
    umask(mask)
    #expect(stat(folder + "/a", &status) == 0 && status.st_mode & 0o777 == 0o666 & ~mask)
  }

  /// What is left by a process that was killed before its rename is removed, and nothing else.
  @Test func leftoversAreRemoved() throws {
    let folder = try TemporaryFolder.path()
    for name in ["a", "a.concord-0~", "b.concord-1~", "a~", "c.concord-x~", "d.concord-0~"] {
      try Data(name.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    func names() throws -> Set<String> {
      Set(try FileManager.default.contentsOfDirectory(atPath: folder))
    }
    // Somebody is still writing this one.
    let writer = open(folder + "/d.concord-0~", O_RDWR)
    #expect(flock(writer, LOCK_EX) == 0)
    try AtomicFile.write([1], to: folder + "/a")
    #expect(try names() == ["a", "b.concord-1~", "a~", "c.concord-x~", "d.concord-0~"])
    try AtomicFile.write([1], to: folder + "/d")
    AtomicFile.removeLeftovers(in: folder)
    #expect(try names() == ["a", "a~", "c.concord-x~", "d", "d.concord-0~"])
    close(writer)
    AtomicFile.removeLeftovers(in: folder)
    #expect(try names() == ["a", "a~", "c.concord-x~", "d"])
  }

  @Test(arguments: [
    ("a.tmx.concord-0~", true), ("a.concord-99~", true), ("a.concord-100~", false),
    ("a.concord-~", false),
    ("a.concord-0", false), ("concord-0~", false), ("~", false), ("", false), ("a.tmx~", false),
  ])
  func theNamesOfLeftovers(_ name: String, _ isOne: Bool) {
    #expect(AtomicFile.isLeftover(name) == isOne)
  }

  @Test func aFailureLeavesTheOldFile() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder.path()
    try AtomicFile.write([1], to: folder + "/a")
    #expect(throws: Stop.self) {
      try AtomicFile.write(to: folder + "/a") { append in
        try [UInt8](repeating: 2, count: 10).withUnsafeBufferPointer { try append($0) }
        throw Stop()
      }
    }
    #expect(try ByteSource(path: folder + "/a").readAll() == [1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
  }
}

@Suite struct TextEditsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let edits: [(Range<Int>, String)]
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "none", edits: [], expected: "abcdef"),
    Case(name: "replace", edits: [(1..<3, "X")], expected: "aXdef"),
    Case(name: "out of order", edits: [(4..<5, "Y"), (0..<1, "X")], expected: "XbcdYf"),
    Case(name: "insert at the end", edits: [(6..<6, "X")], expected: "abcdefX"),
    Case(
      name: "insert before what is replaced", edits: [(2..<4, "R"), (2..<2, "I")],
      expected: "abIRef"),
    Case(
      name: "two inserted at one place", edits: [(2..<2, "1"), (2..<2, "2")], expected: "ab12cdef"),
    Case(name: "removed", edits: [(0..<6, "")], expected: ""),
    Case(name: "side by side", edits: [(2..<3, "Y"), (1..<2, "X")], expected: "aXYdef"),
  ])
  func applies(_ test: Case) {
    var edits = TextEdits()
    for (range, text) in test.edits { edits.replace(range, with: text) }
    #expect(edits.isEmpty == test.edits.isEmpty)
    #expect(String(decoding: edits.apply(to: Array("abcdef".utf8)), as: UTF8.self) == test.expected)
  }
}

@Suite struct ArchiveTests {
  @Test func zipGivesBackWhatWentIn() throws {
    let entries: [(name: String, bytes: [UInt8])] = [
      ("a.txt", Array("上海".utf8)), ("empty", []), ("folder/b", [0, 255]),
    ]
    let bytes = try ZipArchive.bytes(of: entries)
    #expect(ZipArchive.isArchive(bytes))
    #expect(try ZipArchive.bytes(of: entries) == bytes)
    let archive = try ZipArchive(bytes, name: "a.zip")
    #expect(archive.names == ["a.txt", "empty", "folder/b"])
    for entry in entries { #expect(try archive.read(entry.name) == entry.bytes) }
    #expect(try archive.read("none") == nil)
  }

  @Test func zipRefuses() throws {
    let none = #expect(throws: FileError.self) { try ZipArchive([1, 2, 3], name: "a.zip") }
    #expect(none?.code == "zip/unreadable")
    #expect(none?.file == "a.zip")
    let bomb = try ZipArchive.bytes(of: [("z", [UInt8](repeating: 0, count: 8 << 20))])
    let limit = #expect(throws: FileError.self) { try ZipArchive(bomb, name: "b").read("z") }
    #expect(limit?.code == "zip/limit")
    let plain = try ZipArchive.bytes(of: [("z", (0..<5000).map { UInt8($0 * $0 % 251) })])
    var damaged = plain
    for at in 60..<120 { damaged[at] ^= 0x55 }
    let error = #expect(throws: FileError.self) { try ZipArchive(damaged, name: "d").read("z") }
    #expect(error?.code == "zip/damaged")
  }

  @Test func archivesOfManyEntries() throws {
    let many = { (count: Int) in
      try ZipArchive.bytes(of: (0..<count).map { (name: "p\($0)", bytes: [UInt8]()) })
    }
    let limit = #expect(throws: FileError.self) {
      try ZipArchive(many(ZipArchive.countLimit + 1), name: "a")
    }
    #expect(limit?.code == "zip/limit")
    let archive = try ZipArchive(many(8_000), name: "a")
    let time = try ProcessorTime.measure {
      for name in archive.names {
        let bytes = try archive.read(name)
        #expect(bytes == [])
      }
    }
    #expect(time < .seconds(10), "\(time)")
  }

  @Test func gzip() throws {
    // `printf 'shanghai' | gzip -n`
    let packed: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x2B, 0xCE, 0x48, 0xCC, 0x4B, 0xCF, 0x48, 0xCC, 4, 0,
      0x73, 0x88, 0xB3, 0xB2, 8, 0, 0, 0,
    ]
    #expect(Gzip.isPacked(packed))
    #expect(!Gzip.isPacked([0x1F]))
    #expect(Gzip.inflate(packed) == Array("shanghai".utf8))
    #expect(Gzip.inflate(Array(packed.dropLast(12))) == nil)
  }
}
