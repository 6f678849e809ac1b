// SPDX-License-Identifier: Apache-2.0
#if os(Linux)
  import Foundation
  import Testing
  import TestSupport

  @testable import Files

  /// What a watch over folders sees, and what it does not watch.
  @Suite struct FolderWatchTests {
    /// Writes in place: of a file that is replaced, the new name alone would be seen.
    private func overwrite(_ path: String) throws {
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.write(contentsOf: Data("b".utf8))
      try file.close()
    }

    @Test func changesAreSeenOnce() throws {
      let kept = try TemporaryFolder(["tm/deep/a.tmx": "a", "concord.yaml": "a"])
      let folder = kept.url.path
      let watch = try #require(
        FolderWatch(folders: [folder], trees: [folder + "/tm", folder + "/none"]))
      #expect(!watch.hasChanged())
      let changes: [() throws -> Void] = [
        { try overwrite(folder + "/tm/deep/a.tmx") },
        { try Data("b".utf8).write(to: URL(fileURLWithPath: folder + "/tm/deep/b.tmx")) },
        { try overwrite(folder + "/concord.yaml") },
        { try FileManager.default.removeItem(atPath: folder + "/tm/deep/b.tmx") },
        {
          try FileManager.default.moveItem(
            atPath: folder + "/tm/deep/a.tmx", toPath: folder + "/tm/a.tmx")
        },
        {
          try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: folder + "/tm/a.tmx")
        },
        {
          try FileManager.default.createDirectory(
            atPath: folder + "/none", withIntermediateDirectories: false)
        },
        { try FileManager.default.removeItem(atPath: folder + "/tm/deep") },
      ]
      for change in changes {
        try change()
        #expect(watch.hasChanged())
        #expect(!watch.hasChanged())
      }
      _ = try String(contentsOfFile: folder + "/tm/a.tmx", encoding: .utf8)
      #expect(!watch.hasChanged())
      withExtendedLifetime(kept) {}
    }

    /// A link may lead to a file that nobody watches, and a folder that is missing cannot be watched.
    @Test func whatCannotBeSeenIsNotWatched() throws {
      let kept = try TemporaryFolder(["tm/a.tmx": "a", "other/b.tmx": "b"])
      let folder = kept.url.path
      #expect(FolderWatch(folders: [folder + "/none"], trees: []) == nil)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/tm/b.tmx", withDestinationPath: folder + "/other/b.tmx")
      #expect(FolderWatch(folders: [], trees: [folder + "/tm"]) == nil)
      #expect(FolderWatch(folders: ["/proc"], trees: []) == nil)
      withExtendedLifetime(kept) {}
    }

    @Test func fileSystemsOfOtherMachines() throws {
      // ext4, tmpfs; NFS, SMB, FUSE, 9P and what the kernel makes up.
      for number: UInt32 in [0xEF53, 0x0102_1994] { #expect(LocalFileSystem.isLocal(number)) }
      for number: UInt32 in [0x6969, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x9FA0, 0] {
        #expect(!LocalFileSystem.isLocal(number))
      }
      let kept = try TemporaryFolder(["tm/a.tmx": "a"])
      #expect(LocalFileSystem.contains(kept.url.path))
      #expect(!LocalFileSystem.contains(kept.url.path + "/none"))
      #expect(!LocalFileSystem.contains("/proc"))
      // A link is followed to where its files are.
      let link = kept.url.path + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/proc")
      #expect(!LocalFileSystem.contains(link))
    }
  }
#endif
