// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@testable import Storage

/// Every derived file, whole or damaged, is what was written or is rejected.
@Suite struct DerivedFileTests {
  static let format = DerivedFormat(.evidence, 7)
  static let key = key(of: format)

  static func key(of format: DerivedFormat) -> DerivedKey {
    DerivedKey(format: format, parts: ["zh", "en"], files: [("tm/a.tmx", "1")])
  }

  static let content = Array("成员国 member states государства-члены".utf8)

  private static func write(_ bytes: some Sequence<UInt8>, _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  @Test func whatIsWrittenIsRead() throws {
    let path = try TemporaryFolder.path() + "/file"
    #expect(try DerivedFile.read(path, key: Self.key) == nil)
    for content in [Self.content, [], [UInt8](repeating: 9, count: 70_000)] {
      try DerivedFile.write(content, key: Self.key, to: path)
      let found = try DerivedFile.read(path, key: Self.key)
      #expect(found.map(Array.init) == content)
    }
    // Nothing is left beside it.
    let folder = (path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
  }

  @Test func everyFlippedBitAndEveryCutIsNoticed() throws {
    let path = try TemporaryFolder.path() + "/file"
    try DerivedFile.write(Self.content, key: Self.key, to: path)
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(whole.count == DerivedHeader.byteCount + Self.content.count)
    for bit in 0..<whole.count * 8 {
      var bytes = whole
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      try Self.write(bytes, path)
      let error = #expect(throws: StorageError.self, "bit \(bit)") {
        try DerivedFile.read(path, key: Self.key)
      }
      #expect(error?.reason != .inaccessible)
    }
    for count in 0..<whole.count {
      try Self.write(whole[..<count], path)
      #expect(throws: StorageError.self, "cut at \(count)") {
        try DerivedFile.read(path, key: Self.key)
      }
    }
    try Self.write(whole + [0], path)
    #expect(throws: StorageError.self) {
      try DerivedFile.read(path, key: Self.key)
    }
  }

  /// What the formats before the common header began with: all of them are foreign, none is misread.
  @Test(arguments: [
    "\u{0E}concord-memory\u{02}", "CNCINDEX\u{01}", "concord derived 1\n", "concord glossaries 2\n",
  ])
  func olderFilesAreForeign(head: String) throws {
    let path = try TemporaryFolder.path() + "/file"
    try Self.write(Array(head.utf8) + [UInt8](repeating: 1, count: 5000), path)
    let error = #expect(throws: StorageError.self) {
      try DerivedFile.read(path, key: Self.key)
    }
    #expect(error?.reason == .foreign)
    #expect(error?.message.contains("another version") == true)
    let mapped = #expect(throws: StorageError.self) {
      try BlockFile.open(path, key: Self.key)
    }
    #expect(mapped?.reason == .foreign)
  }

  /// A file of a stranger may be longer than memory; no more of it is read than such a file can have.
  @Test(arguments: [1 << 42, 3 << 30, DerivedFileTests.format.byteLimit + 1])
  func largeFilesAreDamaged(size: Int) throws {
    let path = try TemporaryFolder.path() + "/file"
    try DerivedFile.write(Self.content, key: Self.key, to: path)
    #expect(truncate(path, off_t(size)) == 0)
    func expectDamage(_ body: () throws -> Void) {
      #expect((#expect(throws: StorageError.self) { try body() })?.reason == .damaged)
    }
    let time = try ProcessorTime.measure {
      expectDamage { _ = try DerivedFile.read(path, key: Self.key) }
      // The header says that the content is as long as the file.
      let start = DerivedHeader.byteCount
      let header = DerivedHeader(
        key: Self.key, content: start..<size, checksum: Checksum.of(Self.content))
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      try file.write(contentsOf: Data(header.bytes))
      try file.close()
      expectDamage { _ = try DerivedFile.read(path, key: Self.key) }
      expectDamage { _ = try SystemFile.read(path, limit: 1000) }
      expectDamage { _ = try RecordFile(path, key: Self.key).records() }
      expectDamage { _ = try BlockFile.open(path, key: Self.key) }
    }
    #expect(time < .seconds(5), "\(time)")
  }

  @Test func aLimitIsTheLastSizeThatIsRead() throws {
    let path = try TemporaryFolder.path() + "/file"
    try Self.write([1, 2, 3], path)
    #expect(try SystemFile.read(path, limit: 3) == [1, 2, 3])
    #expect(throws: StorageError.self) { try SystemFile.read(path, limit: 2) }
    try DerivedFile.write(Self.content, key: Self.key, to: path)
    let size = DerivedHeader.byteCount + Self.content.count
    #expect(try DerivedFile.read(path, key: Self.key, limit: size) != nil)
    #expect(throws: StorageError.self) {
      try DerivedFile.read(path, key: Self.key, limit: size - 1)
    }
  }

  @Test func anotherKindNumberOrKeyIsForeign() throws {
    let path = try TemporaryFolder.path() + "/file"
    try DerivedFile.write(Self.content, key: Self.key, to: path)
    let others = [
      Self.key(of: DerivedFormat(.lexicon, 7)), Self.key(of: DerivedFormat(.evidence, 6)),
      Self.key(of: DerivedFormat(.evidence, 8)), DerivedKey(format: Self.format),
    ]
    for key in others {
      let error = #expect(throws: StorageError.self) {
        try DerivedFile.read(path, key: key)
      }
      #expect(error?.code == "index/foreign")
    }
  }

  /// A header with a right checksum whose places point outside the file is damage, not a crash.
  @Test(arguments: [3, 4, 5], [.max, 1 << 63, 1 << 62, 1 << 40, 1 << 20] as [UInt64])
  func hostilePlacesAreNoticed(field: Int, value: UInt64) throws {
    let path = try TemporaryFolder.path() + "/file"
    let writer = try BlockFileWriter(path, key: Self.key)
    _ = writer.section(Self.content)
    try writer.finish(ByteWriter())
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for byte in 0..<8 { bytes[field * 8 + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
    let sum = Checksum.of(Array(bytes[..<56]))
    for byte in 0..<8 { bytes[56 + byte] = UInt8(truncatingIfNeeded: sum >> (8 * byte)) }
    try Self.write(bytes, path)
    let error = #expect(throws: StorageError.self) {
      _ = try BlockFile.open(path, key: Self.key)
    }
    #expect(error?.reason == .damaged)
  }

  @Test func tablesComeBackUnderTheirKeyOnly() throws {
    let folder = try TemporaryFolder.path() + "/new"
    let cache = TableCache(folder: folder, name: "tables")
    #expect(cache.read(Self.key) == nil)
    cache.write([[1, 2, 3], [], Self.content], key: Self.key)
    #expect(cache.read(Self.key) == [[1, 2, 3], [], Self.content])
    #expect(cache.read(DerivedKey(format: Self.format, parts: ["en", "zh"])) == nil)
    #expect(cache.read(Self.key(of: DerivedFormat(.evidence, 8))) == nil)
  }

  @Test func sectionsComeBack() throws {
    let path = try TemporaryFolder.path() + "/sections"
    let sections = [Self.content, [], [UInt8](repeating: 3, count: 9000)]
    try SectionFile.write(sections, key: Self.key, to: path)
    let file = try SectionFile(path, key: Self.key)
    #expect(file.count == 3)
    for (number, section) in sections.enumerated() {
      #expect(Array(file.bytes(number)) == section)
    }
    #expect(file.bytes(0, 2..<Self.content.count + 1).isEmpty)
    #expect(file.bytes(3).isEmpty && file.bytes(-1).isEmpty)
    #expect(!file.isDamaged)
    #expect(throws: StorageError.self) {
      try SectionFile(path, key: Self.key(of: DerivedFormat(.evidence, 8)))
    }
  }

  /// What a stranger puts in the place of a derived file is replaced; what it leads to stays.
  @Test func aFolderOrALinkInThePlaceOfAFileIsReplaced() throws {
    let folder = try TemporaryFolder.path()
    let other = try TemporaryFolder.path() + "/mine"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: other))
    let path = folder + "/file"
    try FileManager.default.createDirectory(
      atPath: path + "/a/b/c", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path + "/a/link", withDestinationPath: (other as NSString).deletingLastPathComponent)
    try SystemFile.replace(path, with: [1])
    #expect(try SystemFile.read(path, limit: 8) == [1])
    SystemFile.remove(path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: other)
    try SystemFile.replace(path, with: [2])
    #expect(try SystemFile.read(path, limit: 8) == [2])
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
  }
}
