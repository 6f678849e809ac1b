// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a path leads when all symbolic links in it are followed.
package struct RealPath: Hashable, Sendable {
  /// The path without links.
  package let path: String

  /// Follows the links of a path; `nil` if nothing is there.
  package init?(of path: String) {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    self.path = String(cString: real)
  }

  /// Whether this is a folder, or something in it or in the folders below it; compared by bytes.
  package func isInside(_ folder: RealPath) -> Bool {
    if path.utf8.elementsEqual(folder.path.utf8) || folder.path == "/" { return true }
    return path.utf8.starts(with: (folder.path + "/").utf8)
  }
}
