// SPDX-License-Identifier: Apache-2.0
import TextModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Leftovers of killed processes: files that were about to replace others.
///
/// A writer holds a lock (`flock`) on its new file until the file has its own name. A file with a name of this kind
/// that nobody has locked is therefore of a process that has ended.
extension AtomicFile {
  /// The mark between the name of the old file and a number.
  static let leftoverMark = ".concord-"

  /// Whether a name is one that a new file has for a moment: `sco.tmx.concord-0~`.
  package static func isLeftover(_ name: String) -> Bool {
    guard name.utf8.last == UInt8(ascii: "~") else { return false }
    let stem = name.utf8.dropLast()
    let digits = stem.reversed().prefix { $0.isASCIIDigit }.count
    return (1...2).contains(digits)
      && stem.dropLast(digits).suffix(leftoverMark.utf8.count).elementsEqual(leftoverMark.utf8)
  }

  /// Removes what killed processes left in a folder and in those below it; files that are being written stay.
  ///
  /// - Complexity: O(*names* log *names*).
  package static func removeLeftovers(in folder: String) {
    for path in FolderWalk(folder, takes: isLeftover).files {
      _ = removeLeftover("\(folder)/\(path)")
    }
  }

  /// Removes a file that nobody has locked; whether it is gone.
  static func removeLeftover(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return errno == ENOENT }
    defer { close(file) }
    var opened = stat()
    guard fstat(file, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG,
      flock(file, LOCK_EX | LOCK_NB) == 0
    else { return false }
    // Between opening and locking the writer may have given the file its own name.
    var named = stat()
    guard lstat(path, &named) == 0 else { return errno == ENOENT }
    guard named.st_ino == opened.st_ino, named.st_dev == opened.st_dev else { return false }
    return unlink(path) == 0
  }
}
