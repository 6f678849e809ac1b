// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@testable import Files

/// What is at a path and is not a regular file is refused at once, in one line.
@Suite(.timeLimit(.minutes(1))) struct OddFileTests {
  @Test func specialFilesAreRefused() throws {
    let folder = try TemporaryFolder.path()
    mkfifo(folder + "/pipe.txt", 0o600)
    let named = [("\(folder)/pipe.txt", "a named pipe"), ("/dev/zero", "a device")]
    for (path, kind) in named {
      for read in [
        { _ = try ByteSource(path: path).readAll() },
        { try ByteSource(path: path).forEachWindow { _ in true } },
      ] {
        let error = #expect(throws: FileError.self) { try read() }
        #expect(error?.code == "document/special")
        #expect(
          error?.message == "this is \(kind), not a file; name a file, or - for standard input")
      }
    }
  }

  @Test func onlyDescriptorsOfTheShellAreReadAsPipes() {
    for path in ["/dev/stdin", "/dev/fd/63", "/proc/self/fd/0"] {
      #expect(OpenFile.isInherited(path))
    }
    for path in ["/dev/fd/", "/dev/fd", "/dev/fd/6/../../zero", "dev/fd/0", "a"] {
      #expect(!OpenFile.isInherited(path), "\(path)")
    }
  }

  @Test func nothingButAFileIsReplaced() throws {
    let folder = try TemporaryFolder.path()
    mkfifo(folder + "/pipe", 0o600)
    mkdir(folder + "/folder", 0o700)
    symlink("pipe", folder + "/link")
    for name in ["pipe", "folder", "link"] {
      let error = #expect(throws: FileError.self) {
        try AtomicFile.write([1], to: folder + "/" + name)
      }
      #expect(error?.code == "file/unwritable")
      #expect(throws: FileError.self) { try AtomicFile.check(folder + "/" + name) }
    }
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: "/dev/null") }
    #expect(FileKind(at: "/dev/null") == .device)
    #expect(FileKind(at: folder + "/pipe") == .pipe)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
  }

  @Test(arguments: ["a", "上", "e\u{301}", "\u{1F469}\u{200D}\u{1F52C}"])
  func namesOfFullLengthAreWritten(_ unit: String) throws {
    let folder = try TemporaryFolder.path()
    let name = String(repeating: unit, count: 255 / unit.utf8.count)
    for byte in [1, 2] as [UInt8] {
      try AtomicFile.write([byte], to: folder + "/" + name)
      #expect(try ByteSource(path: folder + "/" + name).readAll() == [byte])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  @Test func aWalkMeetsEveryFileOnceAndSaysWhatItLeavesOut() throws {
    let folder = try TemporaryFolder([
      "b.txt": "1", "a/c.txt": "2", "a/.hidden.txt": "3", "a/e\u{301}.txt": "4",
      "n.md": "6", "line\nend.txt": "7", "-dash.txt": "8",
    ])
    // The same name to Swift, another one to the system.
    try folder.write(Data("5".utf8), to: "a/\u{E9}.txt")
    let root = folder.url.path
    // To Swift, the composed name is the same text.
    try AtomicFile.write([0x35], to: root + "/a/\u{E9}.txt")
    symlink(".", root + "/a/loop")
    symlink("..", root + "/a/up")
    symlink("/", root + "/everything")
    symlink("b.txt", root + "/again.txt")
    symlink("nowhere", root + "/lost.txt")
    symlink("/dev/zero", root + "/zero.txt")
    mkfifo(root + "/pipe.txt", 0o600)
    mkfifo(root + "/pipe.other", 0o600)
    var bad = Array(root.utf8) + Array("/bad".utf8)
    bad.append(0xFF)
    bad += Array(".txt".utf8)
    close(open(bad.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o600))
    let walk = FolderWalk(root) { $0.hasSuffix(".txt") }
    let expected = [
      "-dash.txt", "a/c.txt", "a/e\u{301}.txt", "a/\u{E9}.txt", "b.txt", "line\nend.txt",
    ]
    #expect(walk.files.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    let said = Dictionary(uniqueKeysWithValues: walk.omissions.map { ($0.path, $0.reason) })
    #expect(said.count == walk.omissions.count)
    let words = [
      "a/loop": "link to a folder", "a/up": "link to a folder", "everything": "link to a folder",
      "again.txt": "by another name", "lost.txt": "leads nowhere", "zero.txt": "a device",
      "pipe.txt": "a named pipe", "bad\u{FFFD}.txt": "not UTF-8",
    ]
    #expect(Set(said.keys) == Set(words.keys))
    for (path, word) in words { #expect(said[path]?.contains(word) == true, "\(path)") }
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
    let outer = try TemporaryFolder(["secret.txt": "1", "top/a.txt": "2", "top-b/c.txt": "3"])
    let top = outer.url.path + "/top"
    symlink(outer.url.path + "/secret.txt", top + "/absolute.txt")
    symlink("../secret.txt", top + "/above.txt")
    // The name of this folder begins like that of the other one.
    symlink("../top-b/c.txt", top + "/beside.txt")
    symlink("above.txt", top + "/two.txt")
    let walk = FolderWalk(top) { _ in true }
    #expect(walk.files == ["a.txt"])
    #expect(
      walk.omissions.map(\.path) == ["above.txt", "absolute.txt", "beside.txt", "two.txt"])
    #expect(walk.omissions.allSatisfy { $0.reason.contains("outside") })
    let trusting = FolderWalk(top, trusted: outer.url.path) { _ in true }
    #expect(trusting.files == ["a.txt", "above.txt", "beside.txt"])
  }

  @Test func aMissingFolderHasNoFilesAndAFileIsNotOne() throws {
    let folder = try TemporaryFolder(["a.txt": "1"])
    let none = FolderWalk(folder.url.path + "/none") { _ in true }
    #expect(none.files.isEmpty && none.omissions.isEmpty)
    let file = FolderWalk(folder.url.path + "/a.txt") { _ in true }
    #expect(file.omissions.map(\.isUnreadable) == [true])
  }
}
