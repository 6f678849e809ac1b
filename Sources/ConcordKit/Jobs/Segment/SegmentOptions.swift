import Documents
import Segmentation
import TextModel

/// How a text is cut into sentences.
public struct SegmentOptions: Hashable, Sendable {
  /// The language; left out, it is detected.
  public var language: LanguageTag?
  /// How the text is cleaned before it is cut.
  public var steps: Set<CleaningStep>
  /// The path of an SRX file whose rules cut instead of our own; left out, the workspace's, if it has one.
  public var srx: String?
  /// When pages are read as pictures.
  public var ocr: OCRMode

  /// The steps that put a wrapped sentence on one line and change no character of it.
  public static let joiningSteps: Set<CleaningStep> = [.lines, .hyphens, .spaces]

  /// Options; by default only lines are joined.
  public init(
    language: LanguageTag? = nil, steps: Set<CleaningStep> = joiningSteps, srx: String? = nil,
    ocr: OCRMode = .auto
  ) {
    self.language = language
    self.steps = steps
    self.srx = srx
    self.ocr = ocr
  }
}
