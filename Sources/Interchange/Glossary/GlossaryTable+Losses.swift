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
    var concepts = Loss("without an approved term")
    var refused = Loss("that are deprecated or forbidden")
    var proposed = Loss("that are only proposed")
    var foreign = Loss(
      "of other languages than \(languages.map(\.description).joined(separator: ", "))")
    var further = Loss("after the first one of a concept in \(sourceLanguage?.description ?? "")")
    var details = Loss("are written without their case rules, scopes, dates, notes or sources")
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
    return [concepts.finding("concepts", isLeftOut: true)]
      .compactMap { $0 }
      + [refused, proposed, foreign, further].compactMap { $0.finding("terms", isLeftOut: true) }
      + [details.finding("terms", isLeftOut: false)].compactMap { $0 }
  }

  /// A kind of loss: how many are lost, and the first.
  private struct Loss {
    private let kind: String
    private var count = 0
    private var first = ""

    init(_ kind: String) { self.kind = kind }

    mutating func add(_ name: String) {
      if count == 0 { first = name }
      count += 1
    }

    func finding(_ noun: String, isLeftOut: Bool) -> Finding? {
      guard count > 0 else { return nil }
      let end = isLeftOut ? " are left out" : ""
      return Finding(
        rule: "table/lost", severity: .info,
        message:
          "\(count) \(noun) \(kind)\(end) (the first is '\(first)'); YAML keeps them",
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
