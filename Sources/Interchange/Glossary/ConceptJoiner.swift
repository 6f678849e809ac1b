// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Puts the rows of a list together into concepts.
///
/// Rows with the same id and a common term are one concept, and so are rows without an id that have the same first
/// source term, subject and definition. The status of a row is that of the pair: of two rows, `上海精神, Shanghai Spirit`
/// and `上海精神, Spirit of Shanghai, forbidden`, the second forbids its target, because the source is approved
/// elsewhere. Where the target is approved elsewhere and the source is not, the row forbids its source.
struct ConceptJoiner {
  private struct Draft {
    var entry: ConceptEntry
    var hasID: Bool
    /// The line of its first row.
    var line: Int
    /// Whether the status of each term was written, by section.
    var isWritten: [[Bool]] = []
    /// The place of each term in the section of its language.
    var places: [[String]: Int] = [:]
    private var sections: [LanguageTag: Int] = [:]

    init(entry: ConceptEntry, hasID: Bool, line: Int) {
      self.entry = entry
      self.hasID = hasID
      self.line = line
    }

    /// The number of the section of a language, which is made if there is none.
    mutating func section(of language: LanguageTag) -> Int {
      if let found = sections[language] { return found }
      sections[language] = entry.sections.count
      entry.sections.append(LanguageSection(language: language, terms: []))
      isWritten.append([])
      return entry.sections.count - 1
    }
  }

  private let file: String
  private var drafts: [Draft] = []
  private(set) var findings: [Finding] = []
  /// The concepts by ids and by source terms.
  private var known: [[String]: Int] = [:]
  /// The first concept that has an approved term of a language.
  private var owners: [[String]: Int] = [:]

  /// The terms that rows have, and not only as parts of others.
  private var written: Set<[String]> = []

  init(file: String) { self.file = file }

  /// The concepts of rows, in the order of their first rows, and what is doubtful about them.
  ///
  /// - Complexity: O(*terms*).
  static func join(_ rows: [GlossaryRow], file: String) -> (
    entries: [ConceptEntry], findings: [Finding]
  ) {
    var joiner = ConceptJoiner(file: file)
    for side in rows.lazy.flatMap(\.sides) {
      for term in side.terms where !term.isDerived {
        joiner.written.insert(key(side.language, term.text))
      }
    }
    // What is refused is joined to what is approved, whichever comes first.
    let approves = rows.map { $0.status.map(\.isApproved) ?? true }
    for (row, isApproving) in zip(rows, approves) where isApproving { joiner.add(row) }
    for (row, isApproving) in zip(rows, approves) where !isApproving { joiner.add(refused: row) }
    joiner.findings.sort { ($0.location, $0.rule) < ($1.location, $1.rule) }
    return (joiner.finished(), joiner.findings)
  }

  // MARK: Rows

  private static func key(_ language: LanguageTag, _ text: String) -> [String] {
    [language.description, text]
  }

  private mutating func add(_ row: GlossaryRow) {
    let keys = Self.keys(of: row)
    let found = keys.lazy.compactMap { [known] in known[$0] }.first
    let number = found.flatMap { isMeant($0, by: row) ? $0 : nil } ?? start(row)
    for key in keys where known[key] == nil { known[key] = number }
    noteOtherTranslation(in: row, of: number)
    for side in row.sides {
      put(side.terms, of: side.language, as: row.status, into: number, row)
      for term in side.terms where term.status?.isApproved ?? true {
        let key = Self.key(side.language, term.text)
        if owners[key] == nil { owners[key] = number }
      }
    }
  }

  /// Whether a row belongs to a concept of its id: it has one of its terms, or terms of one language only.
  ///
  /// Lists of other tools have numbers that begin again.
  private func isMeant(_ number: Int, by row: GlossaryRow) -> Bool {
    guard row.id != nil, row.sides.count > 1 else { return true }
    return row.sides.contains { side in
      side.terms.contains {
        drafts[number].places[Self.key(side.language, $0.text)] != nil
      }
    }
  }

  /// Reports a row that is joined by its source term alone to a concept with other terms in another language.
  ///
  /// A row with an id or with a status says how its terms belong together.
  private mutating func noteOtherTranslation(in row: GlossaryRow, of number: Int) {
    guard row.id == nil, row.status == nil, let source = row.sides.first?.terms.first else {
      return
    }
    let draft = drafts[number]
    let other = row.sides.dropFirst().lazy.compactMap { side -> (String, String)? in
      let known = draft.entry.section(for: side.language)?.terms.first?.text
      let isNew = side.terms.allSatisfy { term in
        term.status == nil && draft.places[Self.key(side.language, term.text)] == nil
      }
      guard isNew, let known, let term = side.terms.first else { return nil }
      return (known, term.text)
    }.first
    guard let other else { return }
    report(
      "table/joined",
      "'\(source.text)' is '\(other.0)' on line \(draft.line) and '\(other.1)' here; both are terms of one concept,"
        + " so if they differ in meaning, give each row an id, a subject or a definition",
      line: row.line, severity: .info)
  }

  private mutating func add(refused row: GlossaryRow) {
    let source = row.sides.first
    let owner = { [owners] (side: GlossaryRow.Side) in
      side.terms.lazy.compactMap { owners[Self.key(side.language, $0.text)] }.first
    }
    let ofID = row.id.flatMap { [known] in known[["id", $0]] }
    let ofSource = source.flatMap(owner)
    let ofOther = ofSource == nil ? row.sides.dropFirst().lazy.compactMap(owner).first : nil
    let keys = Self.keys(of: row)
    let number =
      ofID ?? ofSource ?? ofOther ?? keys.lazy.compactMap { [known] in known[$0] }.first
      ?? start(row)
    for key in keys where known[key] == nil { known[key] = number }
    for (index, side) in row.sides.enumerated() {
      // The side that is approved elsewhere only says which concept is meant.
      let isRefused =
        row.sides.count == 1 || (ofOther == nil ? index > 0 : owner(side) == nil)
      put(side.terms, of: side.language, as: isRefused ? row.status : nil, into: number, row)
    }
  }

  private static func keys(of row: GlossaryRow) -> [[String]] {
    if let id = row.id { return [["id", id]] }
    guard let side = row.sides.first, let term = side.terms.first else { return [] }
    return [key(side.language, term.text) + [row.subject ?? "", row.definition ?? ""]]
  }

  private mutating func start(_ row: GlossaryRow) -> Int {
    var entry = ConceptEntry(
      id: ConceptID(row.id ?? ""), subject: row.subject, definition: row.definition,
      note: row.note, sections: [])
    entry.isUntranslated = row.isUntranslated
    drafts.append(Draft(entry: entry, hasID: row.id != nil, line: row.line))
    return drafts.count - 1
  }

  private mutating func put(
    _ terms: [ListedTerm], of language: LanguageTag, as status: TermStatus?, into number: Int,
    _ row: GlossaryRow
  ) {
    if drafts[number].entry.note == nil { drafts[number].entry.note = row.note }
    let section = drafts[number].section(of: language)
    for listed in terms {
      let written = listed.status ?? status
      let key = Self.key(language, listed.text)
      if listed.isDerived, self.written.contains(key) { continue }
      guard let at = drafts[number].places[key] else {
        var term = Term(
          listed.text, status: written ?? .admitted, type: listed.type, note: listed.note)
        if row.isExact == true { term.caseRule = .exact }
        drafts[number].places[key] = drafts[number].entry.sections[section].terms.count
        drafts[number].entry.sections[section].terms.append(term)
        drafts[number].isWritten[section].append(written != nil)
        continue
      }
      guard let written else { continue }
      let old = drafts[number].entry.sections[section].terms[at].status
      if !drafts[number].isWritten[section][at] {
        drafts[number].entry.sections[section].terms[at].status = written
        drafts[number].isWritten[section][at] = true
      } else if old.isApproved != written.isApproved {
        report(
          "glossary/status",
          "'\(listed.text)' is \(old.rawValue) on another line and \(written.rawValue) here; the first is"
            + " kept, so decide", line: row.line)
      }
    }
  }

  private mutating func report(
    _ rule: String, _ message: String, line: Int, severity: Severity = .warning
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity, message: message,
        location: SourceLocation(file: file, line: line, column: 1)))
  }

  // MARK: Concepts

  /// The concepts: of the terms of a language without a written status the first is preferred, if no other is.
  private func finished() -> [ConceptEntry] {
    var names = ConceptNames(taken: drafts.lazy.filter(\.hasID).map(\.entry.id))
    return drafts.map { draft in
      var entry = draft.entry
      for (index, isWritten) in draft.isWritten.enumerated() {
        let terms = entry.sections[index].terms
        guard !terms.contains(where: { $0.status == .preferred }) else { continue }
        if let first = isWritten.firstIndex(of: false) {
          entry.sections[index].terms[first].status = .preferred
        }
      }
      if !draft.hasID {
        let texts =
          entry.sections.flatMap { section in
            section.terms.filter { !$0.status.isRefused && $0.type == .full }
          } + entry.sections.flatMap(\.terms)
        entry.id = names.take(for: texts.map(\.text))
      }
      return entry
    }
  }
}
