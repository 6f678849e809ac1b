// SPDX-License-Identifier: Apache-2.0
import Documents
import TextModel

/// How drafts are checked.
public struct DraftCheckOptions: Hashable, Sendable {
  /// The original of a draft in one language.
  public var source: Input?
  /// The language of the original; left out, it is detected.
  public var from: LanguageTag?
  /// The language of the draft; left out, it is detected.
  public var to: LanguageTag?
  /// The date of the draft (`2015`, `2015-06-01`): terms are judged by what was in use then.
  public var date: String?
  /// The path of a file of findings that are known and not reported again; if it does not exist, it is written.
  public var baseline: String?
  /// Whether findings that quotations and titles excuse are reported for information.
  public var isStrict: Bool
  /// The treatment of findings that can be fixed without a person.
  public var fixing: Fixing
  /// When pages of drafts and originals are read as pictures.
  public var ocr: OCRMode

  /// A copy of a Word draft that has the findings as comments; `nil` writes none.
  ///
  /// With `fixing` the safe fixes are tracked changes of the copy, and the draft stays as it is.
  public var annotatedCopy: AnnotatedCopy?

  /// A copy of a draft with the findings as comments.
  public struct AnnotatedCopy: Hashable, Sendable {
    /// The file to write; `nil` leaves the copy in the result.
    public var path: String?
    /// The date and time of the comments in Universal Time, as `2026-11-27T09:30:00Z`; `nil` writes none.
    public var date: String?

    /// A copy, by default in the result and without a date.
    public init(path: String? = nil, date: String? = nil) {
      self.path = path
      self.date = date
    }
  }

  /// The treatment of fixable findings.
  public enum Fixing: Hashable, Sendable {
    /// Nothing.
    case none
    /// The result says how the drafts would change.
    case preview
    /// The drafts are changed.
    case write
  }

  /// Options; by default the languages are detected and nothing is changed.
  public init(
    source: Input? = nil, from: LanguageTag? = nil, to: LanguageTag? = nil, date: String? = nil,
    baseline: String? = nil, isStrict: Bool = false, fixing: Fixing = .none, ocr: OCRMode = .auto,
    annotatedCopy: AnnotatedCopy? = nil
  ) {
    self.source = source
    self.from = from
    self.to = to
    self.date = date
    self.baseline = baseline
    self.isStrict = isStrict
    self.fixing = fixing
    self.ocr = ocr
    self.annotatedCopy = annotatedCopy
  }
}
