import TextModel

/// Applies the safe replacements of findings to a text.
///
/// Replacements are those that findings carry (`Finding.replacement`); of two that overlap the first
/// is made. An indefinite article before a replacement follows its sound (`an old` → `a new`). What is
/// replaced by an approved term is not found again, so a second run changes nothing.
///
/// ```swift
/// let fixed = Fixer.fix(content, report.findings)
/// print(fixed.text, fixed.applied.count)
/// ```
public enum Fixer {
  /// A text with its fixes made.
  public struct Result: Sendable {
    /// The text.
    public let text: String
    /// The findings that were mended, in order of place.
    public let applied: [Finding]
    /// The lines that changed, as they were and as they are, by line number from 1.
    public let changes: [(line: Int, old: String, new: String)]

    /// The changed lines as a unified diff without context; empty when nothing changed.
    public func diff(file: String) -> String {
      guard !changes.isEmpty else { return "" }
      return "--- \(file)\n+++ \(file)\n"
        + changes.map { "@@ -\($0.line) +\($0.line) @@\n-\($0.old)\n+\($0.new)\n" }.joined()
    }
  }

  /// Makes the fixes.
  ///
  /// - Parameters:
  ///   - content: the text that the findings' offsets count in.
  ///   - findings: what was found in it; those without a replacement are left alone.
  /// - Complexity: O(*n* + *k* log *k*).
  public static func fix(_ content: String, _ findings: [Finding]) -> Result {
    let bytes = Array(content.utf8)
    var out: [UInt8] = []
    var applied: [Finding] = []
    var at = 0
    let ordered = findings.filter { $0.replacement != nil && $0.length > 0 }
      .sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
    for finding in ordered {
      let end = finding.offset + finding.length
      guard let replacement = finding.replacement, finding.offset >= at, end <= bytes.count,
        bytes[finding.offset..<end].elementsEqual((finding.found ?? "").utf8)
      else { continue }
      out += bytes[at..<finding.offset]
      Article.adjust(&out, from: finding.found ?? "", to: replacement)
      out += Array(replacement.utf8)
      at = end
      applied.append(finding)
    }
    out += bytes[at...]
    let text = String(decoding: out, as: UTF8.self)
    let (old, new) = (LineIndex(bytes), LineIndex(out))
    let lines = Set(applied.map(\.location.line)).sorted()
    return Result(
      text: text, applied: applied,
      changes: lines.map { ($0, old.line($0), new.line($0)) }.filter { $0.1 != $0.2 })
  }
}
