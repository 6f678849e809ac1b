import Storage
import TextModel

/// Tells when files are saved again.
public struct FileWatch: Sendable {
  private let needed: [String]
  private let others: [String]
  private var stamps: [FileStamp]

  /// Watches files in their present state.
  ///
  /// - Parameters:
  ///   - needed: files that have to be there; one that is missing is being written.
  ///   - others: files that may come and go.
  public init(_ needed: [String], others: [String] = []) {
    self.needed = needed
    self.others = others
    stamps = Self.stamps(needed + others)
  }

  /// Whether a file has been saved since the last call, or since the watch began.
  ///
  /// - Complexity: O(*files*); no file is opened.
  public mutating func hasChanged() -> Bool {
    let now = Self.stamps(needed + others)
    guard now != stamps, !now.prefix(needed.count).contains(.missing) else { return false }
    stamps = now
    return true
  }

  private static func stamps(_ paths: [String]) -> [FileStamp] { paths.map { FileStamp(of: $0) } }
}

extension Workspace {
  /// A watch of drafts and of everything by which they are checked: their source, the glossaries and the settings.
  ///
  /// - Throws: `JobError` for a folder that cannot be read.
  public func watch(_ drafts: [String]) throws(JobError) -> FileWatch {
    FileWatch(drafts, others: (try FileTermStore(self).files() + ["concord.yaml"]).map(file))
  }
}
