import TextModel

extension AlignmentWeights {
  /// The row of a pair of languages, in either direction; `standard` for pairs nothing was fitted on.
  public static func row(for source: LanguageTag, _ target: LanguageTag) -> AlignmentWeights {
    .standard
  }
}
