// SPDX-License-Identifier: Apache-2.0
import Alignment
import Papers
import Segmentation
import Terminology
import TextModel

/// A paper that was read, aligned and judged, and is ready to be written.
struct GrownPaper: Sendable {
  let id: PaperID
  /// The result to report; `change` says what writing the paper does.
  let result: GrowResult
  /// The new state in the memory.
  let pending: PendingPaper
}

/// Reads, aligns and judges papers.
///
/// Not thread-safe; every thread makes its own from one setup.
struct PaperGrower {
  private let setup: GrowSetup
  private let matcher: TermMatcher
  private let options: GrowOptions
  private let policy: ReviewPolicy

  init(_ setup: GrowSetup, _ options: GrowOptions) {
    self.setup = setup
    self.options = options
    matcher = setup.makeMatcher()
    let configuration = setup.workspace.configuration
    policy = ReviewPolicy(
      configuration, matcher,
      minimumConfidence: options.minimumConfidence ?? configuration.minimumConfidence)
  }

  /// Finds the parts of a paper, cleans them, cuts them into sentences, aligns and judges them; nothing is
  /// written.
  ///
  /// - Throws: for an input that cannot be read, for a paper without two languages, and for a memory that is
  ///   damaged.
  func prepare(_ paper: PaperSource) throws -> GrownPaper {
    let reading = try paper.read(setup.cleaning, ocr: setup.ocr)
    let parts = reading.parts.filter { options.takes($0.kind) }
    guard
      let languages = setup.workspace.languages.languages(
        ofPaper: PaperPairing.languages(of: parts), from: options.from, to: options.to,
        isShared: { PaperPairing.sharesProse($0, in: parts) })
    else {
      throw GrowErrors.oneLanguage(paper, parts: parts, options: options, hint: reading.hints.first)
    }
    let pairing = PaperPairing(parts, languages: languages)
    let hasTerms = !options.parts.isEmpty && pairing.keywords != nil
    guard !pairing.prose.isEmpty || hasTerms else {
      throw GrowErrors.nothingPaired(paper, languages)
    }

    let id = options.id ?? paper.id ?? paper.defaultID(languages: languages)
    let earlier = try EarlierPaper(setup.store.paper(id), in: setup.store)
    var builder = PaperMemoryBuilder(
      id, pairing, earlier: earlier, policy: policy,
      others: OtherTranslations(memory: setup.memory, paper: earlier.paper.name),
      doubtful: reading.doubtful, joins: DoubtfulJoins(reading.joins))
    builder.result.reading.warnings += reading.warnings
    for kind in PartKind.allCases {
      guard options.takes(kind) else {
        builder.keep(kind)
        continue
      }
      guard let group = pairing.prose.first(where: { $0.kind == kind }) else { continue }
      var texts = try zip(group.languages, group.parts).map { language, parts in
        try text(
          of: parts, isWhole: kind == .title, in: language, isOneInput: paper.inputs.count == 1)
      }
      texts = LeadingMarks.removed(from: texts)
      builder.result.reading.replacedCharacters += texts.reduce(0) { $0 + $1.replacedCharacters }
      try builder.add(
        AlignedPart(
          group, texts, earlier: earlier, sure: policy.minimumConfidence, aligner: setup.aligner))
    }
    guard builder.isSamePaper else { throw GrowErrors.taken(paper, id: id, by: earlier) }
    guard hasTerms || !builder.isEmpty || !earlier.allUnits.isEmpty || !earlier.handmade.isEmpty
    else {
      throw GrowErrors.unmatched(paper, builder.result.sections)
    }
    builder.result.unaligned += pairing.unpaired.map {
      .init(lang: $0.language, text: $0.text, part: $0.kind)
    }
    let candidates = PaperCandidates(matcher: matcher)
    builder.result.candidates = try candidates.keywords(
      of: pairing.keywords, aligner: setup.aligner)
    builder.result.names = candidates.names(of: pairing.authors)
    builder.result.reading.describe(
      pairing, parts: parts, sections: builder.result.sections)
    let pending = try setup.store.prepare(builder.finish(options))
    var result = builder.result
    result.change = pending.change
    return GrownPaper(id: id, result: result, pending: pending)
  }

  /// The sentences of a part in one language, paragraph by paragraph.
  ///
  /// - Parameter isOneInput: whether all languages are in one input, so that the order of their paragraphs and
  ///   the rows of its layout say something.
  private func text(
    of parts: [DocumentPart], isWhole: Bool, in language: LanguageTag, isOneInput: Bool
  ) throws -> PartSentences {
    if isWhole { return PartSentences(whole: parts.map(\.text)) }
    let cutter = try SentenceCutter(language: language, srx: setup.workspace.srxPath)
    var text = PartSentences()
    for part in parts {
      for paragraph in Self.paragraphs(of: part) {
        text.append(
          try cutter.segments(of: paragraph.text).map(\.text),
          position: isOneInput ? paragraph.range.lowerBound : nil,
          row: isOneInput ? paragraph.row : nil, continuesBlock: paragraph.continuesBlock)
      }
    }
    return text
  }

  /// The paragraphs of a part; a part that does not give them has its lines, all at the place of the part.
  private static func paragraphs(of part: DocumentPart) -> [PartParagraph] {
    if !part.paragraphs.isEmpty { return part.paragraphs }
    return part.text.split(whereSeparator: \.isNewline).map {
      PartParagraph(text: String($0), range: part.range)
    }
  }
}
