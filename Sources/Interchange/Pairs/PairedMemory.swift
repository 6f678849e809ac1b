// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// A TMX file as pairs, which reads the file again as a stream for each view.
struct PairedMemory: PairedContent {
  private let source: ByteSource
  let languages: PairedLanguages
  let text = PairedFileText()
  let findings: [Finding] = []

  private struct FirstUnit: Error {}
  private static let otherLetters =
    "a text in letters of another language, such as a copy of the source"

  init(_ source: ByteSource) throws {
    // Standard input can be read only once.
    let source = source.name == "-" ? ByteSource(try source.readAll(), name: "-") : source
    self.source = source
    var choices: [LanguageTag] = []
    do {
      try TMXReader(source).read { unit, _ in
        choices = unit.variants.map(\.language)
        throw FirstUnit()
      }
    } catch is FirstUnit {}
    languages = PairedLanguages(choices: choices)
  }

  func read(
    _ selection: PairSelection, _ body: (PairedSegment, LanguagePair) throws -> Void
  ) throws {
    let pair = selection.pair
    var number = 0
    var trust = ForeignTrust()
    try TMXReader(source).read { unit, location in
      let unit = trust.translated(unit)
      number += 1
      guard let source = unit.variant(in: pair.from), let target = unit.variant(in: pair.to)
      else { return }
      var segment = PairedSegment(
        number: number, id: unit.id.description, unit: unit.id.description,
        source: Self.content(of: source), target: Self.content(of: target),
        sourceLanguage: source.language, targetLanguage: target.language, location: location)
      segment.state = TranslationState(
        unit.property(UnitProperty.status), in: .tmx, hasText: segment.hasTarget)
      segment.isMachine = unit.isMachineTranslated
      segment.isStateWritten = true
      segment.notes = unit.notes
      try body(segment, pair)
    }
  }

  func readUnits(
    _ selection: PairSelection?, idPrefix: String, header: (TMXHeader) throws -> Void,
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> PairedSummary {
    var trust = ForeignTrust()
    var doubtful = 0
    let summary = try TMXReader(source).read(header: header) { made, location in
      var made = trust.translated(made)
      if made.status == .approved, Self.isDoubtful(made) {
        made.setTrust(.needsReview, isMachine: false, because: Self.otherLetters)
        doubtful += 1
      }
      try unit(made, location)
    }
    var findings = summary.findings
    if doubtful > 0 {
      findings.append(
        Finding(
          rule: "tmx/untranslated", severity: .warning,
          message: (doubtful == 1 ? "1 unit has" : "\(doubtful) units have")
            + " \(Self.otherLetters); review them",
          location: SourceLocation(file: source.name, line: 1, column: 1)))
    }
    // Each damaged unit has an error among the findings, as far as these are kept.
    var skips = SkippedSegments()
    for finding in summary.findings where finding.severity == .error {
      if skips.count < summary.skippedCount { skips.add(finding) }
    }
    skips.add(uncounted: summary.skippedCount - skips.count, .damaged)
    return PairedSummary(
      findings: findings, skips: skips, closingComments: summary.closingComments)
  }

  /// Whether a text of a unit has no letter of its language, or repeats another one in letters that its language
  /// does not have.
  ///
  /// - Complexity: O(*n*) for a unit of *n* texts in any number of languages.
  private static func isDoubtful(_ unit: TranslationUnit) -> Bool {
    var languages: [String: Set<String>] = [:]
    for variant in unit.variants {
      languages[variant.text, default: []].insert(variant.language.language)
    }
    return unit.variants.contains { variant in
      WrittenLanguage.contradicts(variant.text, variant.language)
        || languages[variant.text]?.count ?? 0 > 1
          && SourceCopy.isForeign(
            variant.text, from: nil, to: variant.language, isConfirmed: false)
    }
  }

  private static func content(of variant: TranslationUnitVariant) -> InlineContent {
    variant.content ?? InlineContent([.text(variant.text)])
  }
}
