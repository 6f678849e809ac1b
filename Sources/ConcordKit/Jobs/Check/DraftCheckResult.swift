// SPDX-License-Identifier: Apache-2.0
import Checking

/// The result of a check of drafts.
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

  /// A copy of a draft that has the findings as comments.
  public struct Annotation: Sendable {
    /// The draft as it was named.
    public var file: String
    /// The file that was written; `nil` if none was.
    public var output: String?
    /// The number of comments.
    public var comments = 0
    /// The number of comments that are not at their words but at the mark of the note, or the place of the text box,
    /// that has them.
    public var outside = 0
    /// The number of findings without a comment: the document has no text outside of notes.
    public var unplaced = 0
    /// The number of findings without a comment because they are in headers and footers.
    public var inAreas = 0
    /// The number of tracked changes.
    public var changes = 0
    /// The number of safe fixes that could not be tracked changes: Word computes the words, or they are in two
    /// links or controls.
    public var untracked = 0
    /// The number of safe fixes that were not made because a check would find something else after them.
    public var refused = 0
    /// The number of safe fixes that were not made because the word before them may need another form, or because it
    /// cannot be a tracked change.
    public var doubtful = 0
    /// The rules that would find something after the fixes that were refused.
    public var harmedRules: Set<String> = []
    /// The copy.
    public var document: [UInt8] = []
  }

  /// The findings; after fixing, those that are left.
  public var report = CheckReport()
  /// The drafts as they were checked, for reports that show their texts.
  public var documents: [CheckDocument] = []
  /// The same findings with offsets into `documents` instead of the files.
  public var documentReport = CheckReport()
  /// The drafts that were fixed, or would be.
  public var fixes: [Fix] = []
  /// The copies with comments, in the order of the drafts.
  public var annotations: [Annotation] = []
  /// Notices about settings of the workspace and parts of files that were not read as they are, a sentence
  /// each.
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
    result.annotations += other.annotations
    result.notices += other.notices
  }
}
