// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A change of a concept that members should know: a decision about proposed terms, or a changed term with where it
/// is used.
///
/// Notices are computed from the versions of the glossaries; nothing else records them.
public struct TeamNotice: Hashable, Sendable, Codable {
  /// The reason of a notice.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Proposed terms were approved or refused.
    case decided
    /// Terms that were not proposed were added, removed or given another status.
    case changed
  }

  /// A term that has another status than before.
  public struct TermChange: Hashable, Sendable, Codable {
    /// The language.
    public var lang: LanguageTag
    /// The term.
    public var term: String
    /// The status before; `nil` for a new term.
    public var before: TermStatus?
    /// The status now; `nil` for a term that was removed or refused.
    public var after: TermStatus?

    /// A term that has another status than before.
    public init(lang: LanguageTag, term: String, before: TermStatus?, after: TermStatus?) {
      self.lang = lang
      self.term = term
      self.before = before
      self.after = after
    }
  }

  /// A paper or a draft in which the terms are used.
  public struct Place: Hashable, Sendable, Codable {
    /// The paper, by its name in the memory, or the draft as it was named.
    public var file: String
    /// The number of units or sentences that have one of the terms.
    public var count: Int
  }

  /// The reason.
  public var kind: Kind
  /// The number of the change; all files of one command share it.
  public var change: Int
  /// When, in UTC: `2026-11-27 18:00:00`.
  public var at: String
  /// The login of the member who made the change.
  public var who: String
  /// The editor that the concept names since this change; `nil` if it names none or the same as before.
  public var by: String?
  /// The glossary.
  public var glossary: String
  /// The concept.
  public var concept: ConceptID
  /// The terms, in the order of their languages and letters.
  public var terms: [TermChange]
  /// The login, and the name if the concept names one, of the person who proposed the terms; empty for `changed`.
  public var proposedBy: [String] = []
  /// The papers that use the terms, in the byte order of their names.
  public var papers: [Place] = []
  /// The drafts that use the terms, in the order in which they were named.
  public var drafts: [Place] = []

  /// A notice without places.
  public init(
    kind: Kind, change: Int, at: String, who: String, by: String?, glossary: String,
    concept: ConceptID, terms: [TermChange]
  ) {
    self.kind = kind
    self.change = change
    self.at = at
    self.who = who
    self.by = by
    self.glossary = glossary
    self.concept = concept
    self.terms = terms
  }

  /// The result for the terms, in one word: `approved`, `refused`, `decided` (some of them each), `changed`.
  public var outcome: String {
    guard kind == .decided else { return kind.rawValue }
    let proposals = terms.filter { $0.before == .proposed }
    if proposals.allSatisfy({ $0.after == nil }) { return "refused" }
    return proposals.allSatisfy { $0.after != nil } ? "approved" : kind.rawValue
  }
}

/// A choice of notices.
public struct NoticeOptions: Hashable, Sendable {
  /// The first moment in UTC, `2026-11-27` or `2026-11-27T18:00:00Z`; `nil` for all.
  public var since: String?
  /// The number of the change after which notices begin.
  public var after = 0
  /// Only decisions about terms that a person with one of these logins or names has proposed; `nil` for all notices.
  public var proposers: Set<String>?
  /// The largest number of notices; the newest are given.
  public var limit = 100

  /// All notices, as far as the limit goes.
  public init() {}

  /// The beginning as SQL reads it.
  ///
  /// - Throws: `JobError` with `notices/since` for what is neither a day nor a moment.
  func start() throws(JobError) -> String? {
    guard let since else { return nil }
    let parts = since.split(separator: "T", omittingEmptySubsequences: false)
    let day = parts.first.flatMap { PartialDate(String($0)) }
    if let day, day.description.utf8.count == 10 {
      if parts.count == 1 { return "\(day) 00:00:00" }
      let time = parts[1].dropLast(parts[1].hasSuffix("Z") ? 1 : 0).split(
        separator: ":", omittingEmptySubsequences: false)
      let limits = [24, 60, 60]
      let isTime =
        parts.count == 2 && parts[1].hasSuffix("Z") && time.count == 3
        && zip(time, limits).allSatisfy { text, limit in
          text.utf8.count == 2 && text.utf8.allSatisfy { $0.isASCIIDigit }
            && Int(text).map { $0 < limit } == true
        }
      if isTime { return "\(day) \(time.joined(separator: ":"))" }
    }
    throw JobError(
      code: "notices/since",
      message: "'\(since)' is neither a day such as 2026-11-27 nor a moment in UTC such as"
        + " 2026-11-27T18:00:00Z")
  }
}
