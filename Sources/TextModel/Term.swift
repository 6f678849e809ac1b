// SPDX-License-Identifier: Apache-2.0

/// One form of a concept in one language (ISO 30042, term section).
public struct Term: Hashable, Sendable, Codable {
  /// The form as it is written.
  public var text: String
  /// The decision of the team.
  public var status: TermStatus
  /// The relation to the full form.
  public var type: TermType
  /// The differences of letter case that are allowed.
  public var caseRule: CaseRule
  /// The texts in which a deprecated or forbidden term is wrong.
  public var scope: TermScope
  /// The beginning of official use: an ISO 8601 date or a prefix of it (`2013-09`).
  public var from: String?
  /// The end of official use, in the same form.
  public var until: String?
  /// A remark for the person who looks the term up.
  public var note: String?
  /// The origin of the form: an id among the glossary's sources, or a citation.
  public var source: String?

  /// A form with its status.
  public init(
    _ text: String, status: TermStatus = .preferred, type: TermType = .full,
    caseRule: CaseRule = .capitals, scope: TermScope = .always, from: String? = nil,
    until: String? = nil, note: String? = nil, source: String? = nil
  ) {
    self.text = text
    self.status = status
    self.type = type
    self.caseRule = caseRule
    self.scope = scope
    self.from = from
    self.until = until
    self.note = note
    self.source = source
  }
}
