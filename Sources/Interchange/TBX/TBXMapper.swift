// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// Makes a concept entry of a `termEntry` or `conceptEntry`.
struct TBXMapper {
  let location: SourceLocation
  private(set) var findings: [Finding] = []
  /// Categories that a concept entry does not have, once for each occurrence.
  private(set) var lost: [String] = []
  /// The sections of the entry by their languages.
  private var sections: [LanguageTag: Int] = [:]
  /// The status that the entry, or the section that is read, gives all its terms.
  private var held = SaidStatus()

  init(location: SourceLocation) { self.location = location }

  /// The entry; `nil` when it has no term.
  ///
  /// - Parameter ordinal: its number in the file, which names it when it has no `id`.
  mutating func entry(_ element: MarkupElement, ordinal: Int) -> ConceptEntry? {
    var entry = ConceptEntry(
      id: ConceptID(element.attribute("id") ?? "entry-\(ordinal)"), sections: [])
    sections = [:]
    held = SaidStatus()
    let parts = element.elements
    func isSection(_ part: MarkupElement) -> Bool {
      part.localName == "langSet" || part.localName == "langSec"
    }
    for part in parts where !isSection(part) {
      for (category, item) in Self.categories(part) { take(category, item, into: &entry) }
    }
    let ofEntry = held
    for part in parts where isSection(part) {
      held = ofEntry
      section(part, of: &entry)
    }
    dropPlaceholders(of: &entry)
    entry.sections.removeAll { $0.terms.isEmpty }
    return entry.sections.isEmpty ? nil : entry
  }

  /// Leaves out words and signs that are in the place of a term: `TODO`, 待译, —.
  private mutating func dropPlaceholders(of entry: inout ConceptEntry) {
    let terms = entry.sections.flatMap(\.terms)
    let drops = Placeholder.removed(from: terms.map(\.text))
    guard drops.contains(true) else { return }
    var number = 0
    for section in entry.sections.indices {
      entry.sections[section].terms.removeAll { _ in
        defer { number += 1 }
        return drops[number]
      }
    }
    for (term, isDropped) in zip(terms, drops) where isDropped {
      findings.append(
        Finding(
          rule: "tbx/placeholder", severity: .warning,
          message: "'\(term.text)' is in the place of a term of '\(entry.id)'; it is left out",
          location: location))
    }
  }

  /// The data categories of an element: its own, or those in a group.
  private static func categories(_ element: MarkupElement) -> [(String, MarkupElement)] {
    let name = element.localName
    if name.hasSuffix("Grp") { return element.elements.flatMap(categories) }
    switch name {
    case "descrip", "admin", "termNote", "ref", "xref", "transac":
      // The style DCA has the category in an attribute, DCT in the element's own name.
      return [(element.attribute("type") ?? String(name), element)]
    default: return [(String(name), element)]
    }
  }

  private mutating func take(
    _ category: String, _ item: MarkupElement, into entry: inout ConceptEntry
  ) {
    let text = item.proseText
    switch category {
    case "subjectField" where entry.subject == nil: entry.subject = item.tidyText
    case "definition" where entry.definition == nil: entry.definition = text
    case "note": entry.note = entry.note.map { $0 + "\n" + text } ?? text
    case "source", "sourceIdentifier": entry.sources.append(text)
    case "crossReference", "relatedConcept":
      if let target = item.attribute("target") {
        entry.related.append(ConceptID(target.hasPrefix("#") ? String(target.dropFirst()) : target))
      } else {
        lost.append(category)
      }
    default:
      if let status = Self.holding(category, item.tidyText) {
        held.add(status)
      } else {
        lost.append(category)
      }
    }
  }

  private mutating func section(_ element: MarkupElement, of entry: inout ConceptEntry) {
    guard let written = element.attribute("xml:lang") ?? element.attribute("lang"),
      let language = LanguageNames.meant(inFile: written.trimmingSpace)
    else {
      findings.append(
        Finding(
          rule: "tbx/language", severity: .warning,
          message:
            "a language section of '\(entry.id)' has no xml:lang with a language tag; it is left out",
          location: location))
      return
    }
    let index = sections[language] ?? entry.sections.count
    if index == entry.sections.count {
      entry.sections.append(LanguageSection(language: language, terms: []))
      sections[language] = index
    }
    func isTerm(_ part: MarkupElement) -> Bool {
      ["tig", "ntig", "termSec"].contains(part.localName)
    }
    for part in element.elements where !isTerm(part) {
      for (category, item) in Self.categories(part) { take(category, item, into: &entry) }
    }
    for part in element.elements where isTerm(part) {
      entry.sections[index].terms += terms(part)
    }
  }

  /// The terms of a term section; a second `<term>`, which some tools write for a synonym, has the same notes.
  private mutating func terms(_ element: MarkupElement) -> [Term] {
    // `ntig` groups the term with its notes once more.
    let parts = element.elements.flatMap { $0.localName == "termGrp" ? $0.elements : [$0] }
    let texts = parts.filter { $0.localName == "term" }.map(\.tidyText).filter { !$0.isEmpty }
    guard let first = texts.first else {
      findings.append(
        Finding(
          rule: "tbx/term", severity: .warning,
          message: "a term section has no term; it is left out",
          location: location))
      return []
    }
    let term = term(first, parts)
    return texts.map { text in
      var term = term
      term.text = text
      return term
    }
  }

  private mutating func term(_ text: String, _ parts: [MarkupElement]) -> Term {
    var term = Term(text, status: .admitted)
    var said = held
    for (category, item) in parts.flatMap(Self.categories) where category != "term" {
      let value = item.tidyText
      switch category {
      case "usageNote":
        // A note that says no more than a status is one: `do not use`.
        if let status = TBXCategories.status(value), status == .forbidden || status == .deprecated {
          said.add(status)
        } else {
          term.note = term.note.map { $0 + "\n" + item.proseText } ?? item.proseText
        }
      case "termType":
        if let type = TBXCategories.types[value] { term.type = type } else { lost.append(value) }
      case "note": term.note = term.note.map { $0 + "\n" + item.proseText } ?? item.proseText
      case "source", "sourceIdentifier": term.source = item.proseText
      default:
        if !read(category, value, of: text, into: &said) { lost.append(category) }
      }
    }
    // A term without a status may be used.
    term.status = said.status ?? .admitted
    if term.status == .deprecated, let note = term.note, note.hasPrefix(TBXCategories.forbiddenNote)
    {
      term.status = .forbidden
      let rest = note.dropFirst(TBXCategories.forbiddenNote.count).drop { ": ".contains($0) }
      term.note = rest.isEmpty ? nil : String(rest)
    }
    return term
  }

  // MARK: Statuses

  /// The statuses that the categories of a term say; the strictest counts.
  private struct SaidStatus {
    private(set) var strictest: TermStatus?
    /// Whether there was a word that nobody knows, which is never an approval.
    var isUnknown = false

    var status: TermStatus? { strictest ?? (isUnknown ? .proposed : nil) }

    private static let order: [TermStatus] = [
      .preferred, .admitted, .proposed, .deprecated, .forbidden,
    ]

    mutating func add(_ status: TermStatus) {
      let rank = Self.order.firstIndex(of: status) ?? 0
      let known = strictest.flatMap(Self.order.firstIndex) ?? -1
      if rank > known { strictest = status }
    }
  }

  /// The status by which a category of a whole entry or section holds back all terms in it; `nil` if it does not.
  private static func holding(_ category: String, _ value: String) -> TermStatus? {
    guard let use = TBXCategories.use(of: category) else { return nil }
    let status = TBXCategories.status(value).flatMap { $0.isApproved ? nil : $0 }
    guard case .flag(let named) = use, let flag = StatusWords.flag(value) else { return status }
    if flag == .no { return named == .preferred ? .proposed : nil }
    return named.isApproved ? nil : named
  }

  /// Reads a category that says whether a term may be used.
  ///
  /// - Returns: false for any other category.
  private mutating func read(
    _ category: String, _ value: String, of text: String, into said: inout SaidStatus
  ) -> Bool {
    guard let use = TBXCategories.use(of: category) else { return false }
    if let status = Self.holding(category, value) {
      said.add(status)
      return true
    }
    let status = TBXCategories.status(value)
    if case .flag = use { return StatusWords.flag(value) != nil || status != nil }
    if let status {
      // How far the work is says nothing of a term that may be used.
      if use == .status { said.add(status) }
      return true
    }
    said.isUnknown = true
    findings.append(
      Finding(
        rule: "tbx/status", severity: .warning,
        message: "'\(value)' is not a known status, so '\(text)' is only proposed; write"
          + " preferred, admitted, deprecated or forbidden", location: location))
    return true
  }
}
