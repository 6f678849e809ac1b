import Checking

/// What a check of drafts found and did.
public struct DraftCheckResult: Sendable {
  /// A draft that was fixed, or would be.
  public struct Fix: Sendable {
    /// The draft as it was named.
    public var file: String
    /// How many findings are fixed.
    public var count: Int
    /// The lines that change, as a unified diff.
    public var diff: String
    /// The whole draft after the fixes, for a draft that is not a file.
    public var text: String
  }

  /// The findings; after fixing, those that are left.
  public var report = CheckReport()
  /// The drafts as they were checked, for reports that show their texts.
  public var documents: [CheckDocument] = []
  /// The same findings with offsets into `documents` instead of the files.
  public var documentReport = CheckReport()
  /// The drafts that were fixed, or would be.
  public var fixes: [Fix] = []
  /// What was not read as it is in the files, a sentence each.
  public var notices: [String] = []
  /// Whether the baseline was written, since it was not there.
  public var wroteBaseline = false

  /// Nothing checked.
  public init() {}

  /// Adds what the check of further drafts found and did.
  static func += (result: inout DraftCheckResult, other: DraftCheckResult) {
    result.report = result.report + other.report
    result.documents += other.documents
    result.documentReport = result.documentReport + other.documentReport
    result.fixes += other.fixes
    result.notices += other.notices
  }
}
