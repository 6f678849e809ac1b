// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing
import TextModel

/// The faults that any file may have, by code and by the words that a user reads.
@Suite struct FileErrorTests {
  @Test func missing() throws {
    let path = try TemporaryFolder.path() + "/none.tmx"
    expect("document/missing", "there is no such file; check the name", at: path)
  }

  @Test func directory() throws {
    let path = try TemporaryFolder.path()
    expect("document/directory", "this is a directory; name a file in it", at: path)
  }

  @Test(.enabled(if: geteuid() != 0, "root reads every file"))
  func unreadable() throws {
    let path = try TemporaryFolder.path() + "/secret.txt"
    try AtomicFile.write([0x61], to: path)
    chmod(path, 0)
    expect("document/unreadable", "the file cannot be read: Permission denied", at: path)
  }

  @Test func tooLarge() throws {
    let path = try TemporaryFolder.path() + "/large.txt"
    try AtomicFile.write([UInt8](repeating: 0x61, count: (1 << 20) + 1), to: path)
    let error = #expect(throws: FileError.self) {
      try ByteSource(path: path).readAll(limit: 1 << 20)
    }
    #expect(error?.code == "document/too-large")
    #expect(error?.message == "the file is larger than 1 MiB; split it into parts")
    #expect(try ByteSource(path: path).readAll(limit: (1 << 20) + 1).count == (1 << 20) + 1)
  }

  @Test func unwritable() throws {
    let path = try TemporaryFolder.path() + "/no/such/folder.tmx"
    let error = #expect(throws: FileError.self) { try AtomicFile.write([0x61], to: path) }
    #expect(error?.code == "file/unwritable")
    #expect(error?.file?.hasPrefix(path) == true)
  }

  /// Both ways of reading give the same error.
  private func expect(_ code: String, _ message: String, at path: String) {
    let whole = #expect(throws: FileError.self) { try ByteSource(path: path).readAll() }
    let windows = #expect(throws: FileError.self) {
      try ByteSource(path: path).forEachWindow { _ in true }
    }
    for error in [whole, windows] {
      #expect(error?.code == code)
      #expect(error?.message == message)
      #expect(error?.file == path)
      #expect(error.map { "\($0)" } == "\(path): \(message)")
    }
  }

  @Test func descriptionNamesThePlace() {
    let place = SourceLocation(file: "a.po", line: 3, column: 7)
    #expect("\(FileError(code: "x/y", message: "m", location: place))" == "a.po:3:7: m")
    #expect(FileError(code: "x/y", message: "m", location: place).file == "a.po")
    #expect("\(FileError(code: "x/y", message: "m", file: "a.po"))" == "a.po: m")
    #expect("\(FileError(code: "x/y", message: "m"))" == "m")
  }

  @Test func aByteBecomesALineAndAColumn() {
    let bytes = Array("上海\nab\u{1}".utf8)
    let error = FileError(("binary", "m"), at: bytes.count - 1, of: bytes, in: "a.txt")
    #expect(error.code == "document/binary")
    #expect(error.location == SourceLocation(file: "a.txt", line: 2, column: 3))
    let whole = FileError(("encoding", "m"), at: nil, of: bytes, in: "a.txt")
    #expect(whole.location == nil)
    #expect(whole.file == "a.txt")
  }
}
