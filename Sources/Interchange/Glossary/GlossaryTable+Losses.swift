// SPDX-License-Identifier: Apache-2.0
import TextModel

extension GlossaryTable {
  /// The losses of concepts in a table, UTX or OmegaT's text: one finding for each kind.
  ///
  /// - Parameters:
  ///   - languages: the languages that are written.
  ///   - sourceLanguage: the language that has only the first approved term of a concept written; `nil` if none.
  ///   - keepsRefused: whether deprecated and forbidden terms of the other language are written.
  public static func losses(
    of entries: [ConceptEntry], languages: [LanguageTag], sourceLanguage: LanguageTag? = nil,
    keepsRefused: Bool = false
  ) -> [Finding] {
    var concepts = Loss("concept", " without an approved term")
    var refused = Loss("term", " with the status deprecated or forbidden")
    var proposed = Loss("term", " with the status proposed")
    var foreign = Loss(
      "term", " of other languages than \(languages.map(\.description).joined(separator: ", "))")
    var further = Loss(
      "term", " after the first one of a concept in \(sourceLanguage?.description ?? "")")
    var details = Loss(
      "term", "", start: "without case rules, scopes, dates, notes or sources")
    for entry in entries {
      let written = languages.compactMap { entry.section(for: $0)?.language }
      if languages.allSatisfy({ entry.approvedTerms(in: $0).isEmpty }) {
        concepts.add(entry.id.description)
      }
      for section in entry.sections {
        guard written.contains(section.language) else {
          section.terms.forEach { foreign.add($0.text) }
          continue
        }
        let isSource = sourceLanguage.map { section.language.matches($0) } ?? false
        var approved = 0
        for term in section.terms {
          if term.status == .proposed {
            proposed.add(term.text)
          } else if !term.status.isApproved {
            if isSource || !keepsRefused { refused.add(term.text) }
          } else {
            approved += 1
            if isSource, approved > 1 { further.add(term.text) }
            if term.hasDetails { details.add(term.text) }
          }
        }
      }
    }
    return [concepts, refused, proposed, foreign, further, details].compactMap(\.finding)
  }

  /// A kind of loss: how many are lost, and the first.
  private struct Loss {
    private let noun: String
    private let kind: String
    private let start: String
    private var count = 0
    private var first = ""

    init(_ noun: String, _ kind: String, start: String = "left out") {
      self.noun = noun
      self.kind = kind
      self.start = start
    }

    mutating func add(_ name: String) {
      if count == 0 { first = name }
      count += 1
    }

    /// The loss as a finding; `nil` if nothing is lost.
    var finding: Finding? {
      guard count > 0 else { return nil }
      return Finding(
        rule: "table/lost", severity: .info,
        message:
          "\(start): \(count) \(noun)\(count == 1 ? "" : "s")\(kind) (the first is '\(first)'); YAML keeps them",
        location: SourceLocation(file: "-", line: 1, column: 1))
    }
  }
}

extension Term {
  /// Whether the term has more than a text, a status and a type.
  fileprivate var hasDetails: Bool {
    caseRule != .capitals || scope != .always || from != nil || until != nil || note != nil
      || source != nil
  }
}
