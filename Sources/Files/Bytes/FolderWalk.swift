// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The regular files in a folder and in all folders below it.
///
/// Hidden names are left out. A link to a folder is not followed, since it may lead out of the folder or back
/// into it; a link to a file is, if the file is in this folder or in one that the caller trusts, and is not in this
/// folder by another name already. A folder may come from a stranger, whose link could lead to any file of the
/// person who reads it. Whatever is left out or cannot be read is said and does not stop the rest.
///
/// - Complexity: O(*names* log *names*).
package struct FolderWalk: Sendable {
  /// Something in the folder that is left out.
  package struct Omission: Hashable, Sendable {
    /// The path of the file from the folder.
    package var path: String
    /// The reason why the file is left out, and how to have it: `is a named pipe; it is left out`.
    package var reason: String
    /// Whether the file is a folder that the system refuses to read.
    package var isUnreadable = false
  }

  /// A file that is looked for.
  package struct File: Sendable {
    /// The path from the folder.
    package var path: String
    /// The state of the file; of a link, of the file that it leads to.
    package var status: stat
  }

  /// The files, in the order of the bytes of their paths.
  package private(set) var found: [File] = []
  /// The paths of these files.
  package var files: [String] { found.map(\.path) }
  /// The paths of the other files that are not hidden, in the same order; links are not among them.
  package private(set) var others: [String] = []
  /// The omissions, in the same order.
  package private(set) var omissions: [Omission] = []

  /// A folder whose names are to be read, and how many are above it.
  private struct Pending {
    var path: String
    var depth: Int
  }

  /// Folders inside one another that are entered.
  private static let depthLimit = 64

  /// Walks through a folder.
  ///
  /// - Parameters:
  ///   - root: the folder; one that does not exist has no files.
  ///   - trusted: another folder to whose files links may lead.
  ///   - takes: whether a name, without its folder, is that of a file that is looked for.
  package init(_ root: String, trusted: String? = nil, takes: (_ name: String) -> Bool) {
    var pending = [Pending(path: "", depth: 0)]
    var links: [File] = []
    var seen: Set<FileID> = []
    let tops = [root, trusted].compactMap { $0.flatMap { RealPath(of: $0) } }
    while let folder = pending.popLast() {
      let prefix = folder.path.isEmpty ? "" : folder.path + "/"
      guard let opened = opendir(folder.path.isEmpty ? root : root + "/" + folder.path) else {
        if errno != ENOENT { omit(folder.path, "cannot be read: \(reason)", isUnreadable: true) }
        continue
      }
      defer { closedir(opened) }
      while let entry = readdir(opened) {
        let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        guard bytes.first != UInt8(ascii: ".") else { continue }
        guard let name = String(validating: bytes, as: UTF8.self) else {
          omit(
            prefix + String(decoding: bytes, as: UTF8.self),
            "has a name that is not UTF-8; rename it")
          continue
        }
        let path = prefix + name
        var status = stat()
        // By the open folder: the system need not follow the whole path for each file.
        guard fstatat(dirfd(opened), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
        let isLink = FileKind(status.st_mode) == .link
        if isLink, fstatat(dirfd(opened), name, &status, 0) != 0 {
          if takes(name) { omit(path, "is a link that leads nowhere") }
          continue
        }
        switch FileKind(status.st_mode) {
        case .folder where isLink:
          omit(path, "is a link to a folder, which is not followed; name the folder itself")
        case .folder where folder.depth >= Self.depthLimit:
          omit(path, "is more than \(Self.depthLimit) folders deep")
        case .folder: pending.append(Pending(path: path, depth: folder.depth + 1))
        case .file where !takes(name): if !isLink { others.append(path) }
        case .file where isLink:
          let real = RealPath(of: root + "/" + path)
          if let real, tops.contains(where: { real.isInside($0) }) {
            links.append(File(path: path, status: status))
          } else {
            omit(path, "is a link to a file outside, which is not followed; copy the file here")
          }
        case .file:
          seen.insert(FileID(status))
          found.append(File(path: path, status: status))
        case let kind: if takes(name) { omit(path, "is \(kind.name), which is left out") }
        }
      }
    }
    for link in links.sorted(by: { Self.isBefore($0.path, $1.path) }) {
      if seen.insert(FileID(link.status)).inserted {
        found.append(link)
      } else {
        omit(link.path, "is a link to a file that is here by another name already")
      }
    }
    found.sort { Self.isBefore($0.path, $1.path) }
    omissions.sort { Self.isBefore($0.path, $1.path) }
  }

  private var reason: String { String(cString: strerror(errno)) }

  private mutating func omit(_ path: String, _ reason: String, isUnreadable: Bool = false) {
    omissions.append(Omission(path: path, reason: reason, isUnreadable: isUnreadable))
  }

  private static func isBefore(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// The identity of a file, whatever its names.
  private struct FileID: Hashable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }
}
