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

    @Test func fileSystemsOfOtherMachines() {
      let table = MountTable(
        """
        21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        22 21 0:44 / /home rw - nfs4 server:/home rw
        23 22 0:45 / /home/my\\040own rw - xfs /dev/sdb1 rw
        24 21 0:46 / /srv rw shared:2 master:1 - xfs /dev/sdc1 rw
        25 24 0:47 / /srv rw - fuse.sshfs host: rw
        a line that is cut
        """)
      #expect(table.isLocal("/"))
      #expect(table.isLocal("/homes/x"))
      #expect(!table.isLocal("/home"))
      #expect(!table.isLocal("/home/x"))
      #expect(table.isLocal("/home/my own/x"))
      #expect(!table.isLocal("/srv/x"))
      #expect(!MountTable("").isLocal("/"))
    }
  }
#endif
