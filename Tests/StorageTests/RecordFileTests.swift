// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@testable import Storage

/// A file that grows by records gives the records back, or says that it is damaged.
@Suite struct RecordFileTests {
  private static let key = DerivedKey(format: DerivedFormat(.journal, 7))
  private static let records: [[UInt8]] = [
    Array("tm/a.tmx".utf8), [], [UInt8](repeating: 9, count: 70_000), Array("成员国".utf8),
  ]

  private static func file() throws -> (file: RecordFile, url: URL) {
    let path = try TemporaryFolder.path() + "/records"
    let file = RecordFile(path, key: key)
    for record in records { try file.append(record) }
    return (file, URL(fileURLWithPath: path))
  }

  @Test func whatIsAppendedIsRead() throws {
    let (file, url) = try Self.file()
    #expect(try file.records() == Self.records)
    try FileManager.default.removeItem(at: url)
    #expect(try file.records() == nil)
  }

  @Test func aCutLosesLaterRecordsOnly() throws {
    let (file, url) = try Self.file()
    let whole = try Data(contentsOf: url)
    for count in [DerivedHeader.byteCount, 80, 100, 110, whole.count - 1] {
      try whole.prefix(count).write(to: url)
      let found = try #require(try file.records())
      #expect(found == Array(Self.records.prefix(found.count)), "\(count)")
      #expect(found.count < Self.records.count)
    }
    try whole.prefix(DerivedHeader.byteCount - 1).write(to: url)
    #expect(throws: StorageError.self) { try file.records() }
  }

  @Test func changedBytesAreNoticed() throws {
    let (file, url) = try Self.file()
    let whole = try Data(contentsOf: url)
    // Each bit of the header, of the first checksum and of the first record.
    for bit in Array(0..<DerivedHeader.byteCount * 8) + Array(72 * 8..<88 * 8) {
      var changed = whole
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      try changed.write(to: url)
      #expect(throws: StorageError.self, "bit \(bit)") { try file.records() }
    }
  }

  @Test func anotherKeyIsRejected() throws {
    let (_, url) = try Self.file()
    let other = RecordFile(url.path, key: DerivedKey(format: DerivedFormat(.journal, 8)))
    #expect(throws: StorageError.self) { try other.records() }
  }

  @Test func aLinkIsNotWritten() throws {
    let (_, url) = try Self.file()
    let link = url.path + ".link"
    symlink(url.path, link)
    let before = try Data(contentsOf: url)
    #expect(throws: StorageError.self) { try RecordFile(link, key: Self.key).append([1]) }
    #expect(try Data(contentsOf: url) == before)
  }
}
