// SPDX-License-Identifier: Apache-2.0
import Documents
import Segmentation
import TextModel

/// Options for cutting a text into sentences.
public struct SegmentOptions: Hashable, Sendable {
  /// The language; detected if `nil`.
  public var language: LanguageTag?
  /// The cleaning steps before the text is cut.
  public var steps: Set<CleaningStep>
  /// The path of an SRX file with rules in place of Concord's own; if `nil`, the workspace's, if it
  /// has one.
  public var srx: String?
  /// Whether a semicolon or a colon ends a segment; without effect on the rules of an SRX file.
  public var breaksAtClauses: Bool
  /// When pages are recognised as pictures.
  public var ocr: OCRMode

  /// The steps that put a wrapped sentence on one line and change no character of it.
  public static let joiningSteps: Set<CleaningStep> = [.lines, .hyphens, .spaces]

  /// Options; by default only lines are joined.
  public init(
    language: LanguageTag? = nil, steps: Set<CleaningStep> = joiningSteps, srx: String? = nil,
    breaksAtClauses: Bool = false, ocr: OCRMode = .auto
  ) {
    self.language = language
    self.steps = steps
    self.srx = srx
    self.breaksAtClauses = breaksAtClauses
    self.ocr = ocr
  }
}
