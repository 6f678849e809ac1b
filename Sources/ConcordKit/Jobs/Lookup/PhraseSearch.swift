// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

/// Options for a search of a phrase in the memory.
public struct PhraseOptions: Hashable, Sendable {
  /// The language of the phrase; detected if `nil`.
  public var from: LanguageTag?
  /// The language of the translations; if `nil`, the workspace's other one.
  public var to: LanguageTag?
  /// How many units are left out before the first one, from 0.
  public var offset: Int
  /// The most units, 1 or more.
  public var limit: Int

  /// Options; `nil` is decided by the phrase and the workspace.
  public init(
    from: LanguageTag? = nil, to: LanguageTag? = nil, offset: Int = 0, limit: Int = 10
  ) {
    self.from = from
    self.to = to
    self.offset = offset
    self.limit = limit
  }
}

/// A part of the units that contain a phrase.
public struct PhrasePage: Hashable, Sendable, Codable {
  /// The language of the phrase, given or detected.
  public var from: LanguageTag
  /// The language of the translations.
  public var to: LanguageTag
  /// The number of segments of the memory that contain the phrase, with repeated ones and those without a
  /// translation into the language.
  public var total: Int
  /// The units, each pair of texts once.
  ///
  /// Units with the phrase as the largest share come first, then the newest.
  public var units: [LookupResult.MemoryHit]
  /// Whether further units come after these.
  public var hasMore: Bool
}

extension LookupSession {
  /// The units of the memory that contain a phrase, in parts.
  ///
  /// ```swift
  /// let session = try Workspace.nearest().lookupSession()
  /// let page = try session.phrase("сотрудничество", options: PhraseOptions(to: .chinese, limit: 20))
  /// print(page.total, page.units.count)
  /// ```
  ///
  /// - Throws: `JobError`; with `index/damaged` when the memory's index is damaged and cannot be built again.
  /// - Complexity: O(*segments* with the phrase + *offset* + *limit*).
  public func phrase(_ phrase: String, options: PhraseOptions = PhraseOptions()) throws(JobError)
    -> PhrasePage
  {
    try JobError.border {
      try Task.checkCancellation()
      let pair = workspace.languages.pair(
        from: .init(said: options.from, text: phrase), to: .init(said: options.to),
        unknown: .target)
      let found = try memory.concordance(
        of: phrase,
        options: ConcordanceOptions(
          limit: options.offset + options.limit + 1, from: pair.from, to: pair.to))
      let rest = found.matches.dropFirst(options.offset)
      return PhrasePage(
        from: pair.from, to: pair.to, total: found.total,
        units: rest.prefix(options.limit).map(LookupResult.MemoryHit.init),
        hasMore: rest.count > options.limit)
    }
  }

  /// The number of units in the memory that this session searches.
  public var unitCount: Int { memory.unitCount }

  /// The number of concepts in the glossaries that this session searches.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read any more.
  public func conceptCount() throws(JobError) -> Int {
    try JobError.border {
      try engines.use { engine in try engine.terms.ask { $0.termbase.concepts.count } }
    }
  }
}

extension LookupResult.MemoryHit {
  /// The part of the paper that the unit was grown from, which its id names; `nil` for a unit of another origin.
  public var part: PartKind? {
    let pieces = unit.description.split(separator: ".")
    guard pieces.count >= 3, Int(pieces[pieces.count - 1]) != nil else { return nil }
    return PartKind(rawValue: String(pieces[pieces.count - 2]))
  }
}
