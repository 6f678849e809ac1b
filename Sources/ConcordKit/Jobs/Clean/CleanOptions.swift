import Segmentation
import TextModel

/// How a text is cleaned.
public struct CleanOptions: Hashable, Sendable {
  /// The language; left out, it is detected.
  public var language: LanguageTag?
  /// What is cleaned.
  public var steps: Set<CleaningStep>

  /// Options; by default the standard steps are taken.
  public init(language: LanguageTag? = nil, steps: Set<CleaningStep> = CleaningStep.standard) {
    self.language = language
    self.steps = steps
  }
}
