// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A watch over folders: whether anything in them may have changed since it was last asked.
///
/// The system notes each change in an open file of the watch, so that asking costs one system call, however many files
/// there are (inotify of Linux). A change that is made through a second name of a file in another folder, through
/// mapped memory or by another machine is not noted. A caller that must not miss one looks at the files
/// themselves from time to time.
///
/// Folders that are made later are not watched, but making one is a change: the caller then makes a new watch.
package final class FolderWatch: Sendable {
  /// The seconds after which a caller looks at the files themselves, whatever the watch says.
  package static let longestTrust = 60.0

  private let descriptor: Int32
  private let begun = ContinuousClock.now

  #if os(Linux)
    /// The kinds of change that count; reading is none.
    private static let events = UInt32(
      IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ONLYDIR)
  #endif

  /// Watches folders.
  ///
  /// - Parameters:
  ///   - folders: folders whose own files and names are watched.
  ///   - trees: folders that are watched with all folders below them; one that does not exist is left out.
  /// - Returns: `nil` where a watch would not see everything: on other systems, in folders of other machines, for
  ///   links among the files, and where the system has no watches left.
  /// - Complexity: O(*names*) in `trees`; no file is opened.
  package init?(folders: [String], trees: [String]) {
    #if os(Linux)
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      for folder in folders {
        guard Self.watch(folder, in: descriptor) == true else { return nil }
      }
      var pending = trees
      while let folder = pending.popLast() {
        guard let isThere = Self.watch(folder, in: descriptor) else { return nil }
        guard isThere else { continue }
        guard let below = Self.folders(in: folder) else { return nil }
        pending += below
      }
    #else
      descriptor = -1
      return nil
    #endif
  }

  deinit { close(descriptor) }

  /// Whether nothing has changed since the last call, and the watch is so young that this is enough to know.
  package func isQuiet(within seconds: Double = longestTrust) -> Bool {
    begun.duration(to: .now) < .seconds(seconds) && !hasChanged()
  }

  /// Whether anything may have changed since the last call, or since the watch began.
  package func hasChanged() -> Bool {
    var hasEvent = false
    return withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count > 0 {
          hasEvent = true
        } else if count < 0, errno == EINTR {
          continue
        } else {
          return hasEvent || count == 0 || errno != EAGAIN
        }
      }
    }
  }

  #if os(Linux)
    /// Begins to watch a folder; `false` if there is none, and `nil` if it cannot be watched.
    private static func watch(_ folder: String, in descriptor: Int32) -> Bool? {
      guard inotify_add_watch(descriptor, folder, events) >= 0 else {
        return errno == ENOENT ? false : nil
      }
      return LocalFileSystem.contains(folder) ? true : nil
    }

    /// The folders in a folder; `nil` if it cannot be read or has links, whose files may be anywhere.
    private static func folders(in folder: String) -> [String]? {
      guard let opened = opendir(folder) else { return nil }
      defer { closedir(opened) }
      var found: [String] = []
      while let entry = readdir(opened) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        guard name.first != UInt8(ascii: ".") else { continue }
        let path = folder + "/" + String(decoding: name, as: UTF8.self)
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_REG): continue
        case Int32(DT_DIR): found.append(path)
        case Int32(DT_LNK): return nil
        default:
          guard let kind = FileKind(at: path, followsLinks: false), kind != .link else {
            return nil
          }
          if kind == .folder { found.append(path) }
        }
      }
      return found
    }
  #endif
}
