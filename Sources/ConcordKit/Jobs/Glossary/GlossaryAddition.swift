// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import TextModel

/// A request to add a pair of terms as a concept.
public struct ConceptRequest: Hashable, Sendable {
  /// The source term.
  public var source: String
  /// The target term.
  public var target: String
  /// The language of the source term; if `nil`, the workspace's.
  public var from: LanguageTag?
  /// The language of the target term; if `nil`, the workspace's.
  public var to: LanguageTag?
  /// The id of the concept; if `nil`, made from the term in Latin script.
  public var id: String?
  /// The subject field of the concept.
  public var subject: String?
  /// A note.
  public var note: String?
  /// The origins of the pair; if empty, the papers that contain it.
  public var sources: [String]
  /// The name of the glossary.
  public var glossary: String
  /// The status of the target term.
  public var status = TermStatus.preferred
  /// Further terms; those without a language are in the language of the target term.
  public var terms: [RequestedTerm] = []
  /// The editor who adds the concept, and the day.
  public var signature = EditSignature()

  /// A pair of terms.
  public init(
    source: String, target: String, from: LanguageTag? = nil, to: LanguageTag? = nil,
    id: String? = nil, subject: String? = nil, note: String? = nil, sources: [String] = [],
    glossary: String = "own"
  ) {
    self.source = source
    self.target = target
    self.from = from
    self.to = to
    self.id = id
    self.subject = subject
    self.note = note
    self.sources = sources
    self.glossary = glossary
  }
}

/// A term that is to be added to a concept.
public struct RequestedTerm: Hashable, Sendable {
  /// The language; if `nil`, that of the request.
  public var language: LanguageTag?
  /// The term with its status.
  public var term: Term

  /// A term for a language.
  public init(_ term: Term, in language: LanguageTag? = nil) {
    self.term = term
    self.language = language
  }
}

/// A concept that was added.
public struct ConceptAddition: Hashable, Sendable, Codable {
  /// The id of the concept.
  public var concept: ConceptID
  /// The glossary that contains it, as a path from the workspace.
  public var glossary: String
  /// The origins of the pair.
  public var sources: [String]
}

extension Workspace {
  /// Adds a concept to a glossary.
  ///
  /// An existing glossary keeps all its bytes; the concept is appended to it.
  ///
  /// ```swift
  /// try workspace.addConcept(ConceptRequest(source: "能源合作", target: "energy cooperation"))
  /// ```
  ///
  /// - Throws: `JobError`: `glossary/known` if a glossary already has the term, `glossary/id` if another concept has
  ///   the id, `glossary/languages` if both terms are in one language, the codes of `TermCheck`,
  ///   `glossary/contradiction` if the new concept would contradict one, and `glossary/shape` for a glossary to which
  ///   nothing can be appended. In these cases nothing is written.
  @discardableResult
  public func addConcept(_ request: ConceptRequest) throws(JobError) -> ConceptAddition {
    try JobError.border {
      try termStore.changing { try ConceptAdder(self, request).add() }
    }
  }
}

/// Adds one concept.
private struct ConceptAdder {
  private let workspace: Workspace
  private let request: ConceptRequest
  private let pair: LanguagePair
  private let glossaries: [GlossaryFile]

  init(_ workspace: Workspace, _ request: ConceptRequest) throws {
    self.workspace = workspace
    self.request = request
    pair = workspace.configuration.pair(from: request.from, to: request.to)
    glossaries = try workspace.termStore.glossaries()
  }

  func add() throws -> ConceptAddition {
    guard !pair.from.matches(pair.to) else {
      throw JobError(
        code: "glossary/languages",
        message:
          "the term and its translation are both in \(pair.to); give --from and --to, or write the language"
          + " before each term, such as en=soft power")
    }
    let check = TermCheck(workspace, glossaries)
    try check.check(
      [(language: pair.from, text: request.source), (language: pair.to, text: request.target)]
        + request.terms.map { (language: $0.language ?? pair.to, text: $0.term.text) })
    try check.refuseKnown(request.source, in: pair.from) { entry in
      "; add the new translation to it with 'glossary add --concept \(entry.id) --term'"
    }
    let papers = request.sources.isEmpty ? try papers() : request.sources
    var entry = ConceptEntry(
      id: try freshID(),
      sections: [
        LanguageSection(language: pair.from, terms: [term(request.source, of: request.target)]),
        LanguageSection(
          language: pair.to,
          terms: [term(request.target, of: request.source, status: request.status)]),
      ])
    for requested in request.terms {
      entry.add(requested.term, in: requested.language ?? pair.to)
    }
    request.signature.sign(&entry)
    entry.subject = request.subject
    entry.note = request.note
    entry.sources = papers
    let store = workspace.termStore
    let pending = try store.prepare(
      adding: entry, to: FileSlug(making: request.glossary), among: glossaries)
    try GlossaryLinter.refuseErrors(of: pending.glossary, among: glossaries)
    try store.write(pending)
    return ConceptAddition(concept: entry.id, glossary: pending.glossary.path, sources: papers)
  }

  private func term(
    _ text: String, of other: String, status: TermStatus = .preferred
  ) -> Term {
    var term = Term(text, status: status)
    if text.lowercased() != text.uppercased() {
      term.caseRule = InferredCase.rule(for: text, beside: [other])
    }
    return term
  }

  /// The papers whose keywords, authors or units contain the pair.
  private func papers() throws -> [String] {
    let found = try workspace.candidates(CandidateOptions(from: pair.from, to: pair.to))
      .candidates.first { $0.source == request.source && $0.target == request.target }
    let units = found?.examples.map { FileSlug(fileName: $0.file).description } ?? []
    var seen: Set<String> = []
    return ((found?.papers ?? []) + units).filter { seen.insert($0).inserted }
  }

  /// The requested id, or one made from the term in Latin script.
  private func freshID() throws -> ConceptID {
    let taken = Set(glossaries.flatMap(\.entries).map(\.id.description))
    if let id = request.id {
      guard !taken.contains(id) else {
        throw JobError(
          code: "glossary/id", message: "\(id) is the id of another concept; give another --id")
      }
      return ConceptID(id)
    }
    var names = ConceptNames(taken: glossaries.flatMap(\.entries).map(\.id))
    let terms = [request.target, request.source]
    let isLatin = terms.contains {
      $0.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    }
    return names.take(for: isLatin ? terms : [request.source])
  }
}

extension GlossaryLinter {
  /// Refuses a glossary with a new concept that makes an error, in that concept or in one that was there before.
  ///
  /// - Throws: `JobError` with `glossary/contradiction`.
  static func refuseErrors(
    of new: GlossaryFile, among glossaries: [GlossaryFile]
  ) throws(JobError) {
    var changed = glossaries
    if let place = changed.firstIndex(where: { $0.path == new.path }) {
      changed[place] = new
    } else {
      changed.append(new)
    }
    try refuseErrors(of: changed, since: glossaries, outcome: "nothing has been added")
  }
}
