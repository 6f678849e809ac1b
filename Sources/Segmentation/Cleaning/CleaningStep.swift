// SPDX-License-Identifier: Apache-2.0

/// A step of the cleaner; each may be switched off or on.
public enum CleaningStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// Zero-width characters, soft hyphens within a line and byte order marks vanish.
  case invisibles
  /// Latin ligatures become their letters: ﬁ → fi.
  case ligatures
  /// Kangxi radicals, radicals of the supplement and compatibility ideographs become the characters
  /// they represent: ⼀ → 一, ⻄ → 西.
  case radicals
  /// Running heads, page numbers and footnote blocks are removed.
  case pageFurniture
  /// Lines that a page broke are joined, with a space for Latin and Cyrillic, without one for Han.
  case lines
  /// A hyphen at a line end is removed or kept, by evidence.
  case hyphens
  /// One space for runs and for no-break spaces, none within Han text or before a comma or stop.
  case spaces
  /// Two apostrophes where one was meant: China’'s → China’s.
  case doubledMarks

  /// Superscript digits and circled numbers that refer to notes vanish. On request.
  case noteMarks
  /// ``x'' becomes "x". On request.
  case backtickQuotes
  /// Full-width Latin letters and digits become half-width: ＳＣＯ → SCO. On request.
  case fullWidthForms
  /// Half-width punctuation between Han becomes full-width: 指出,合作 → 指出，合作. On request.
  case chinesePunctuation
  /// Three full stops between Han become the Chinese ellipsis. On request.
  case ellipses
  /// Straight double quotes in Chinese text are paired: "上海" → “上海”. On request.
  case chineseQuotes
  /// Latin letters that only look Cyrillic become Cyrillic within Cyrillic words. On request.
  case homoglyphs

  /// The steps that undo the page's changes; none alters a character that the author may have
  /// meant.
  public static let standard: Set<CleaningStep> = [
    .invisibles, .ligatures, .radicals, .pageFurniture, .lines, .hyphens, .spaces, .doubledMarks,
  ]
}

/// Options of the cleaner: its steps and its evidence.
public struct CleaningOptions: Sendable {
  /// The steps to take.
  public var steps: Set<CleaningStep>
  /// Evidence that decides hyphens at line ends.
  public var evidence: HyphenEvidence

  /// Options; by default the standard steps, and the text's own words as evidence.
  public init(
    steps: Set<CleaningStep> = CleaningStep.standard, evidence: HyphenEvidence = HyphenEvidence()
  ) {
    self.steps = steps
    self.evidence = evidence
  }
}
