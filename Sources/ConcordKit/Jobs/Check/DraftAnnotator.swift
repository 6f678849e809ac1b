// SPDX-License-Identifier: Apache-2.0
import Checking
import Documents
import Files
import TextModel

/// Writes the findings of a check into a copy of a Word draft.
struct DraftAnnotator {
  /// The draft as it was named.
  let name: String
  /// The bytes of the draft.
  let bytes: [UInt8]
  /// When the comments are made.
  let date: String?
  /// Whether safe fixes are written as tracked changes.
  let tracksFixes: Bool

  /// Reads the draft to annotate.
  ///
  /// - Throws: `JobError` with `check/annotate` for anything but a Word document; `FileError`.
  init(
    _ input: Input, options: DraftCheckOptions, copy: DraftCheckOptions.AnnotatedCopy
  ) throws {
    let (source, format) = try input.source.recognized()
    guard format == .word else {
      throw JobError(
        code: "check/annotate",
        message:
          "\(input.name): this is \(format.title), and only Word documents (.docx) can have comments;"
          + " save it as DOCX, or leave out --annotate")
    }
    name = input.name
    bytes = try source.readAll(limit: TextFile.sizeLimit)
    date = copy.date
    tracksFixes = options.fixing != .none
  }

  /// A copy of the draft with a comment for each finding.
  ///
  /// - Parameters:
  ///   - report: the findings, with offsets into the text of the draft.
  ///   - check: finds what is wrong in a changed draft.
  /// - Throws: `FileError`.
  func annotation(
    of report: CheckReport, checking check: (_ draft: [UInt8]) throws -> [Finding]
  ) throws -> DraftCheckResult.Annotation {
    let original = try WordReview(bytes, path: name)
    let author = WordAuthor(name: "Concord", initials: "C", date: date)
    var review = original
    var made = DraftCheckResult.Annotation(file: name)
    if tracksFixes {
      let findings = report.findings.map { finding in
        var finding = finding
        // A line break in a Word document is a character of its own.
        if !original.canReplace(finding.offset..<finding.offset + finding.length)
          || finding.replacement?.contains(where: \.isNewline) == true
        {
          finding.replacement = nil
        }
        return finding
      }
      made.untracked =
        Self.fixable(report.findings) - Self.fixable(findings)
      let fixes = try Fixer.edits(
        original.text, findings, cutRules: report.cutRules, canReplace: original.canReplace
      ) { edits in
        try check(Self.review(original, with: edits).bytes(by: author))
      }
      review = Self.review(original, with: fixes.edits)
      made.changes = fixes.applied.count
      made.refused = fixes.refused.count
      made.harmedRules = fixes.harmedRules
      made.doubtful = fixes.doubtful.count
    }
    for finding in report.findings {
      let range = finding.offset..<finding.offset + finding.length
      let placement = review.placement(of: range)
      switch placement {
      case .words: made.comments += 1
      case .outside:
        made.comments += 1
        made.outside += 1
      case .area: made.inAreas += 1
      case .none: made.unplaced += 1
      }
      review.comment(range, Self.paragraphs(of: finding, isAtWords: placement == .words))
    }
    made.document = try review.bytes(by: author)
    return made
  }

  private static func fixable(_ findings: [Finding]) -> Int {
    findings.filter { $0.replacement != nil }.count
  }

  private static func review(_ original: WordReview, with edits: [Fixer.Edit]) -> WordReview {
    var review = original
    for edit in edits { review.replace(edit.range, with: edit.text) }
    return review
  }

  /// The text of a comment: the rule with its message, then the wanted words.
  private static func paragraphs(of finding: Finding, isAtWords: Bool) -> [String] {
    var paragraphs = ["\(finding.rule): \(finding.message)"]
    if !isAtWords, let found = finding.found { paragraphs.insert("“\(found)”", at: 0) }
    if !finding.expected.isEmpty {
      paragraphs.append("→ " + finding.expected.joined(separator: "; "))
    }
    return paragraphs
  }
}
