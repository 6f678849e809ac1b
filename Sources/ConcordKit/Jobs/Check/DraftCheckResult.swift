import Checking

/// What a check of drafts found and did.
public struct DraftCheckResult: Sendable {
  /// A draft that was mended, or would be.
  public struct Fix: Sendable {
    /// The file as it was named.
    public var file: String
    /// How many findings are mended.
    public var count: Int
    /// The lines that change, as a unified diff.
    public var diff: String
  }

  /// The findings; after fixing, those that are left.
  public var report = CheckReport()
  /// The drafts as they were checked, for reports that show their texts.
  public var documents: [CheckDocument] = []
  /// The same findings with offsets into `documents` instead of the files.
  public var documentReport = CheckReport()
  /// The drafts that were mended, or would be.
  public var fixes: [Fix] = []
  /// Whether the baseline was written, since it was not there.
  public var wroteBaseline = false
}
