// SPDX-License-Identifier: Apache-2.0
import TextModel

extension GlossaryTable {
  /// The losses of concepts in a table, UTX or OmegaT's text: one finding for each kind.
  ///
  /// - UTX has the first approved source term of a concept with each target term that is not proposed.
  /// - OmegaT's text has each approved source term with each approved target term, and the note of that.
  ///
  /// Neither has a concept that lacks terms of one side, nor a line that would begin with `#`.
  ///
  /// - Parameter languages: the languages that are written: for UTX and OmegaT's text the source and the target.
  public static func losses(
    of entries: [ConceptEntry], languages: [LanguageTag], format: Format = .table
  ) -> [Finding] {
    let sourceLanguage = format == .utx ? languages.first : nil
    let notedLanguage = format == .omegaT ? languages.last : nil
    var concepts = Loss("concept", Self.lack(in: format, languages))
    var refused = Loss("term", " with the status deprecated or forbidden")
    var proposed = Loss("term", " with the status proposed")
    var foreign = Loss(
      "term", " of other languages than \(languages.map(\.description).joined(separator: ", "))")
    var further = Loss(
      "term", " after the first one of a concept in \(sourceLanguage?.description ?? "")")
    var comments = Loss(
      "term", " with '#' at the beginning, as a comment has it, with the translations")
    var quoted = Loss(
      "term", "", start: "perhaps read without quotation marks by programs that read tables")
    var mixed = Loss(
      "term", " with ';', '|' or a line end, or without a letter",
      start: "read back as other terms or as none")
    var flat = Loss(
      "note", "", start: "written with spaces for line ends and tabs")
    var preferred = Loss(
      "term", " preferred beside another one", start: "read back as admitted")
    var details = Loss(
      "term", "", start: "without case rules, scopes, dates, notes or sources")
    var rest = Loss("concept", "", start: Self.lackOfConcepts(in: format))
    for entry in entries {
      let written = languages.compactMap { entry.section(for: $0)?.language }
      let isWritten = isWritten(entry, in: format, languages)
      if !isWritten {
        concepts.add(entry.id.description)
      } else if Self.losesDetails(entry, in: format, noteOf: notedLanguage) {
        rest.add(entry.id.description)
      }
      for section in entry.sections {
        guard written.contains(section.language) else {
          section.terms.forEach { foreign.add($0.text) }
          continue
        }
        let isSource = sourceLanguage.map { section.language.matches($0) } ?? false
        let keepsNotes = notedLanguage.map { section.language.matches($0) } ?? false
        let beginsLines =
          format != .table && (languages.first.map { section.language.matches($0) } ?? false)
        var approved = 0
        var isPreferredFound = false
        for term in section.terms {
          if term.status == .proposed {
            proposed.add(term.text)
          } else if !term.status.isApproved {
            if isSource || format != .utx { refused.add(term.text) }
          } else if isWritten, beginsLines, Self.isComment(term.text) {
            comments.add(term.text)
          } else if isWritten {
            approved += 1
            if term.status == .preferred {
              if isPreferredFound, format == .table { preferred.add(term.text) }
              isPreferredFound = true
            }
            if isSource, approved > 1 { further.add(term.text) }
            switch format {
            case .table: if !Self.comesBack(term.text) { mixed.add(term.text) }
            case .omegaT, .utx: if term.text.utf8.first == 0x22 { quoted.add(term.text) }
            }
            if keepsNotes, let note = term.note ?? entry.note, Self.onOneLine(note) != note {
              flat.add(term.text)
            }
            if term.hasDetails(besidesNote: keepsNotes) { details.add(term.text) }
          }
        }
      }
    }
    return [
      concepts, refused, proposed, foreign, comments, further, mixed, quoted, flat, preferred,
      details, rest,
    ]
    .compactMap(\.finding)
  }

  /// Whether a line that begins with a term would be a comment.
  static func isComment(_ term: String) -> Bool { term.utf8.first == UInt8(ascii: "#") }

  /// Whether the reader of an exported table takes a term in a cell for this term alone.
  private static func comesBack(_ term: String) -> Bool {
    TermList(exported: term).terms == [term]
  }

  /// The parts of concepts for which a format has no place.
  private static func lackOfConcepts(in format: Format) -> String {
    let never =
      "sources, references, numbers, blockers, exemptions, 'do not translate' or names of editors"
    switch format {
    case .table: return "without \(never)"
    case .omegaT, .utx: return "without subjects, definitions, notes, \(never)"
    }
  }

  /// Whether a concept has more than its terms and what a format has a place for.
  ///
  /// OmegaT's text has the note of a concept where none of the terms in `language` has its own.
  private static func losesDetails(
    _ entry: ConceptEntry, in format: Format, noteOf language: LanguageTag?
  ) -> Bool {
    let keepsNote =
      switch format {
      case .table: true
      case .utx: false
      case .omegaT:
        language.map { entry.approvedTerms(in: $0).contains { $0.note == nil } } ?? false
      }
    return !entry.sources.isEmpty || !entry.related.isEmpty || !entry.numbers.isEmpty
      || entry.sections.contains { !$0.blockers.isEmpty } || !entry.exempt.isEmpty
      || entry.isUntranslated || entry.hasEditors
      || format != .table && (entry.subject != nil || entry.definition != nil)
      || entry.note != nil && !keepsNote
  }

  /// Whether a concept has a line.
  private static func isWritten(
    _ entry: ConceptEntry, in format: Format, _ languages: [LanguageTag]
  ) -> Bool {
    func isApproved(_ language: LanguageTag) -> Bool {
      !entry.approvedTerms(in: language).isEmpty
    }
    switch format {
    case .table: return languages.contains(where: isApproved)
    case .omegaT: return languages.allSatisfy(isApproved)
    case .utx:
      return languages.dropLast().allSatisfy(isApproved)
        && languages.suffix(1).allSatisfy { language in
          entry.section(for: language)?.terms.contains { $0.status != .proposed } ?? false
        }
    }
  }

  /// The terms that a concept without a line lacks.
  private static func lack(in format: Format, _ languages: [LanguageTag]) -> String {
    let names = languages.map(\.description)
    switch format {
    case .table: return " without an approved term"
    case .omegaT: return " without an approved term in \(names.joined(separator: " and in "))"
    case .utx:
      return " without an approved term in \(names.first ?? "") and a term in \(names.last ?? "")"
        + " that is not proposed"
    }
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

extension ConceptEntry {
  /// Whether the concept says who proposed or changed it, and when.
  var hasEditors: Bool { proposer != nil || editor != nil || edited != nil }
}

extension Term {
  /// Whether the term has more than a text, a status and a type, or more than these and a note.
  fileprivate func hasDetails(besidesNote keepsNote: Bool) -> Bool {
    caseRule != .capitals || scope != .always || from != nil || until != nil
      || note != nil && !keepsNote || source != nil
  }
}
