import Foundation
import Interchange
import TextModel

extension Workspace {
  /// The translation memory of the workspace.
  public var memoryStore: any MemoryStore { FileMemoryStore(self) }

  /// The glossaries of the workspace.
  public var termStore: any TermStore { FileTermStore(self) }

  /// The memory, opened for questions; its index is brought up to date with the papers.
  ///
  /// - Throws: `JobError` for a paper that cannot be read.
  public func memory() throws(JobError) -> any MemorySearch {
    try JobError.border { try memoryStore.search() }
  }

  /// The concepts of all glossaries.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func glossaries() throws(JobError) -> [GlossaryFile] {
    try JobError.border { try termStore.glossaries() }
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
