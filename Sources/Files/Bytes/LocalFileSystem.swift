// SPDX-License-Identifier: Apache-2.0
import CFiles

/// The file systems of Linux whose files only this machine changes.
///
/// Source: `statfs(2)`, and `linux/magic.h` for the numbers of file systems.
enum LocalFileSystem {
  /// Whether a file or folder is in such a file system; false for one that does not exist.
  ///
  /// - Parameter path: the path; links are followed.
  static func contains(_ path: String) -> Bool { isLocal(cfiles_file_system(path)) }

  /// Whether a file system, given by its number, is one that only this machine changes.
  static func isLocal(_ number: UInt32) -> Bool { numbers.contains(number) }

  private static let numbers: Set<UInt32> = [
    0xCA45_1A4E,  // bcachefs
    0x9123_683E,  // btrfs
    0xEF53,  // ext2, ext3, ext4
    0xF2F5_2010,  // f2fs
    0x794C_7630,  // overlay
    0x0102_1994,  // tmpfs
    0x5846_5342,  // xfs
    0x2FC1_2FC1,  // zfs
  ]
}
