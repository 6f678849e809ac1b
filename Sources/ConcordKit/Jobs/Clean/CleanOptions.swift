import Segmentation
import TextModel

/// Options for cleaning a text.
public struct CleanOptions: Hashable, Sendable {
  /// The language; left out, it is detected.
  public var language: LanguageTag?
  /// The cleaning steps.
  public var steps: Set<CleaningStep>

  /// Options; by default the standard steps are taken.
  public init(language: LanguageTag? = nil, steps: Set<CleaningStep> = CleaningStep.standard) {
    self.language = language
    self.steps = steps
  }
}
