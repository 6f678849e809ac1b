// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// Options for cleaning a text.
public struct CleanOptions: Hashable, Sendable {
  /// The language; left out, it is detected.
  public var language: LanguageTag?
  /// The cleaning steps.
  public var steps: Set<CleaningStep>
  /// Whether the machine's word list decides hyphens that nothing else decides; the result then depends on the
  /// machine.
  public var usesWordList: Bool

  /// Options; by default the standard steps are taken, without the machine's word list.
  public init(
    language: LanguageTag? = nil, steps: Set<CleaningStep> = CleaningStep.standard,
    usesWordList: Bool = false
  ) {
    self.language = language
    self.steps = steps
    self.usesWordList = usesWordList
  }
}
