// SPDX-License-Identifier: Apache-2.0
import Checking
import Languages
import Matching
import Terminology
import TextModel

/// Options of a brief.
public struct BriefOptions: Hashable, Sendable {
  /// The language of the text; left out, it is detected.
  public var from: LanguageTag?
  /// The language of the translation; if `nil`, the workspace's other one.
  public var to: LanguageTag?
  /// The most units for a sentence.
  public var pairs: Int
  /// The lowest score of a unit, in percent, 0...100.
  public var minimumScore: Int

  /// Options; `nil` is decided by the document and the workspace.
  public init(
    from: LanguageTag? = nil, to: LanguageTag? = nil, pairs: Int = 3, minimumScore: Int = 70
  ) {
    self.from = from
    self.to = to
    self.pairs = pairs
    self.minimumScore = minimumScore
  }
}

extension LookupSession {
  /// Gathers what glossaries and memory say of a text that is to be translated.
  ///
  /// - Throws: `JobError` for an input, a glossary or a memory file that cannot be read.
  /// - Complexity: O(*text*) for terms and numbers, and a search of the memory for each different sentence.
  public func brief(_ input: Input, options: BriefOptions = BriefOptions()) throws(JobError)
    -> TranslationBrief
  {
    try JobError.border {
      let (texts, pair) = try workspace.sources(
        of: input, AnalyzeOptions(from: options.from, to: options.to))
      return try engines.use { engine in
        TranslationBrief(
          file: input.name, from: pair.from, to: pair.to, sentences: texts.count,
          glossaries: try workspace.termStore.versions().count,
          style: workspace.configuration.style.map(QuotedText.cleaned),
          terms: try termNotes(of: texts, pair, engine.terms),
          numbers: Self.numberNotes(of: texts, pair),
          pairs: try pairNotes(of: texts, pair, engine.terms, options: options))
      }
    }
  }

  private func termNotes(of texts: [String], _ pair: LanguagePair, _ terms: WorkspaceTerms) throws
    -> [TranslationBrief.TermNote]
  {
    try terms.ask { matcher in
      var notes: [TranslationBrief.TermNote] = []
      var places: [Int: Int] = [:]
      for match in texts.flatMap({ matcher.wholeMatches(in: $0, language: pair.from) }) {
        if let place = places[match.conceptNumber] {
          notes[place].count += 1
          continue
        }
        guard match.term.status != .proposed,
          let note = Self.termNote(
            of: matcher.termbase.concepts[match.conceptNumber], match.term, to: pair.to)
        else { continue }
        places[match.conceptNumber] = notes.count
        notes.append(note)
      }
      return notes
    }
  }

  private static func termNote(of concept: ConceptEntry, _ term: Term, to: LanguageTag)
    -> TranslationBrief.TermNote?
  {
    let section = concept.section(for: to)?.terms ?? []
    let approved = concept.isUntranslated ? [term] : concept.approvedTerms(in: to, for: term)
    guard !approved.isEmpty else { return nil }
    return TranslationBrief.TermNote(
      concept: concept.id, source: QuotedText.cleaned(term.text), count: 1,
      approved: approved.map { QuotedText.cleaned($0.text) },
      refused: section.filter(\.status.isRefused).map { QuotedText.cleaned($0.text) },
      note: concept.note.map(QuotedText.cleaned))
  }

  /// The least value whose digits languages group or name in different ways.
  private static let largeNumber = 1000.0

  private static func numberNotes(of texts: [String], _ pair: LanguagePair)
    -> [TranslationBrief.NumberNote]
  {
    let own = QuantityTable.table(for: pair.from)
    let writer = QuantityTable.table(for: pair.to).writer
    var seen: Set<TranslationBrief.NumberNote> = []
    return texts.flatMap { text -> [TranslationBrief.NumberNote] in
      QuantityReading(text, table: own).quantities.compactMap { quantity in
        let isGrouped =
          abs(quantity.value) >= largeNumber || quantity.value != quantity.value.rounded()
        switch quantity.kind {
        case .share: break
        case .number, .money, .measure: guard isGrouped else { return nil }
        default: return nil
        }
        guard quantity.certainty == .certain, let target = writer.text(quantity, for: quantity)
        else { return nil }
        let source = QuotedText.cleaned(
          CheckText(text, language: pair.from, offsets: OffsetMap(start: 0))
            .quoted(quantity.range))
        // Digits alone may be a year, or the number of a document or a page.
        if quantity.kind == .number, source.utf8.allSatisfy({ $0.isASCIIDigit }) { return nil }
        let note = TranslationBrief.NumberNote(source: source, target: target)
        return source != target && seen.insert(note).inserted ? note : nil
      }
    }
  }

  /// The number of sentences that are searched before a look at whether the work is cancelled.
  private static let briefBatch = 64

  private func pairNotes(
    of texts: [String], _ pair: LanguagePair, _ terms: WorkspaceTerms, options: BriefOptions
  ) throws -> [TranslationBrief.PairNote] {
    guard options.pairs > 0 else { return [] }
    var first: [String: Int] = [:]
    for (number, text) in texts.enumerated() where first[text] == nil { first[text] = number }
    let asked = first.values.sorted()
    let queries = try asked.map { number in
      MatchQuery(
        texts[number],
        terms: try terms.ask { $0.matches(in: texts[number], language: pair.from).map(\.range) })
    }
    let search = MatchOptions(
      limit: options.pairs, minimumScore: MatchScore(percent: options.minimumScore),
      from: pair.from, to: pair.to, placesNumbers: false)
    var found: [[MemoryMatch]] = []
    while found.count < queries.count {
      try Task.checkCancellation()
      let batch = queries[found.count..<min(found.count + Self.briefBatch, queries.count)]
      found += try memory.matches(for: Array(batch), options: search)
    }
    return zip(asked, found).flatMap { number, matches in
      matches.filter { $0.status == .approved }.map { match in
        TranslationBrief.PairNote(
          sentence: number + 1, score: Double(match.score.hundredths) / 100,
          source: QuotedText.cleaned(match.source), target: QuotedText.cleaned(match.target),
          unit: match.unit, file: match.file)
      }
    }
  }
}

extension Workspace {
  /// Gathers what glossaries and memory say of a text; for many texts open a session and call
  /// `LookupSession.brief(_:options:)`.
  ///
  /// - Throws: `JobError` for an input, a glossary or a memory file that cannot be read.
  public func brief(_ input: Input, options: BriefOptions = BriefOptions()) throws(JobError)
    -> TranslationBrief
  {
    try lookupSession().brief(input, options: options)
  }
}
