import Foundation
import Interchange
import Matching

extension Workspace {
  /// The memory of the workspace, its index brought up to date with the files in `tm/`.
  ///
  /// - Throws: `InterchangeError` for a file that is no TMX or is cut off.
  public func memory() throws -> MemoryIndex {
    let index = try MemoryIndex.open(directory: derivedFolder)
    _ = try index.update(
      files: memoryFiles.map { path in
        let file = root + "/" + path
        return MemoryFile(path: path, fingerprint: Self.fingerprint(of: file)) { unit in
          try TMXReader(path: file).read { found, _ in try unit(found) }
        }
      })
    return index
  }

  /// Size, time of the last change to the nanosecond and inode: other for every version of a file that
  /// is written beside and renamed, as ours are.
  static func fingerprint(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    let time = status.st_mtim
    return "\(status.st_size) \(time.tv_sec).\(time.tv_nsec) \(status.st_ino)"
  }
}
