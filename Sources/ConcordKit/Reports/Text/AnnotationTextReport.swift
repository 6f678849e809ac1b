// SPDX-License-Identifier: Apache-2.0

/// Writes the result of an annotation in one line.
public enum AnnotationTextReport {
  /// `reviewed.docx: 3 comments and 2 tracked changes written; 1 of them where the note or text box with the words is`.
  public static func text(of annotation: DraftCheckResult.Annotation) -> String {
    var text =
      "\(annotation.output ?? annotation.file): \(counted(annotation.comments, "comment"))"
    if annotation.changes > 0 { text += " and \(counted(annotation.changes, "tracked change"))" }
    text += " written"
    if annotation.outside > 0 {
      text += "; \(annotation.outside) of them where the note or text box with the words is"
    }
    if annotation.untracked > 0 {
      text +=
        "; \(counted(annotation.untracked, "safe change")) left to you, since Word computes the words or"
        + " they lie in two links or controls"
    }
    if annotation.inAreas > 0 {
      text +=
        "; \(counted(annotation.inAreas, "finding")) in headers or footers without a comment, since Word has none there"
    }
    if annotation.unplaced > 0 {
      text += "; \(counted(annotation.unplaced, "finding")) without a place for a comment"
    }
    return text
  }
}
