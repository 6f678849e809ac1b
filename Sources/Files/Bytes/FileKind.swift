// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The kind of thing at a path: a file, a folder, or something that is neither.
package enum FileKind: Sendable {
  case file, folder, link, pipe, device, socket

  /// The kind that a mode says.
  init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// The kind of what a path leads to; `nil` where there is nothing or the system does not say.
  ///
  /// - Parameter followsLinks: whether a symbolic link is followed.
  package init?(at path: String, followsLinks: Bool = true) {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status.st_mode)
  }

  /// Whether reading would wait, never end, or fail: a pipe, a device or a socket.
  package var isSpecial: Bool { self == .pipe || self == .device || self == .socket }

  /// The kind in words, with an article: `a named pipe`.
  package var name: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .pipe: "a named pipe"
    case .device: "a device"
    case .socket: "a socket"
    }
  }
}
