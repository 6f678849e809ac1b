import Files
import TextModel

/// Makes a concept entry of a `termEntry` or `conceptEntry`.
struct TBXMapper {
  let location: SourceLocation
  private(set) var findings: [Finding] = []
  /// Categories that a concept entry does not have, once for each occurrence.
  private(set) var lost: [String] = []
  /// The sections of the entry by their languages.
  private var sections: [LanguageTag: Int] = [:]

  init(location: SourceLocation) { self.location = location }

  /// The entry; `nil` when it has no term.
  ///
  /// - Parameter ordinal: its number in the file, which names it when it has no `id`.
  mutating func entry(_ element: MarkupElement, ordinal: Int) -> ConceptEntry? {
    var entry = ConceptEntry(
      id: ConceptID(element.attribute("id") ?? "entry-\(ordinal)"), sections: [])
    sections = [:]
    for child in element.elements {
      if child.localName == "langSet" || child.localName == "langSec" {
        section(child, of: &entry)
      } else {
        for (category, item) in Self.categories(child) { take(category, item, into: &entry) }
      }
    }
    entry.sections.removeAll { $0.terms.isEmpty }
    return entry.sections.isEmpty ? nil : entry
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
    let text = item.tidyText
    switch category {
    case "subjectField" where entry.subject == nil: entry.subject = text
    case "definition" where entry.definition == nil: entry.definition = text
    case "note": entry.note = entry.note.map { $0 + "\n" + text } ?? text
    case "source", "sourceIdentifier": entry.sources.append(text)
    case "crossReference", "relatedConcept":
      if let target = item.attribute("target") {
        entry.related.append(ConceptID(target.hasPrefix("#") ? String(target.dropFirst()) : target))
      } else {
        lost.append(category)
      }
    default: lost.append(category)
    }
  }

  private mutating func section(_ element: MarkupElement, of entry: inout ConceptEntry) {
    guard let written = element.attribute("xml:lang") ?? element.attribute("lang"),
      let language = LanguageTag(written.trimmingSpace)
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
    for child in element.elements {
      switch child.localName {
      case "tig", "ntig", "termSec":
        entry.sections[index].terms += terms(child)
      default:
        for (category, item) in Self.categories(child) { take(category, item, into: &entry) }
      }
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
    var hasStatus = false
    for (category, item) in parts.flatMap(Self.categories) where category != "term" {
      let value = item.tidyText
      switch category {
      case let category where TBXCategories.prohibitions.contains(category):
        if ["yes", "true", "1"].contains(value.lowercased()) {
          term.status = .forbidden
          hasStatus = true
        }
      case let category where TBXCategories.statusCategories.contains(category):
        if let status = TBXCategories.status(value) {
          // Of two categories the stricter one counts.
          term.status = hasStatus && term.status == .forbidden ? .forbidden : status
          hasStatus = true
        } else {
          // A word that nobody knows is never an approval.
          if !hasStatus { term.status = .proposed }
          hasStatus = true
          findings.append(
            Finding(
              rule: "tbx/status", severity: .warning,
              message: "'\(value)' is not a known status, so '\(term.text)' is only proposed; write"
                + " preferred, admitted, deprecated or forbidden", location: location))
        }
      case "usageNote":
        // A note that says no more than a status is one: `do not use`.
        if let status = TBXCategories.status(value), status == .forbidden || status == .deprecated {
          term.status = status
          hasStatus = true
        } else {
          term.note = term.note.map { $0 + "\n" + value } ?? value
        }
      case "termType":
        if let type = TBXCategories.types[value] { term.type = type } else { lost.append(value) }
      case "note": term.note = term.note.map { $0 + "\n" + value } ?? value
      case "source", "sourceIdentifier": term.source = value
      default: lost.append(category)
      }
    }
    // A term without a status may be used.
    if !hasStatus { term.status = .admitted }
    if term.status == .deprecated, let note = term.note, note.hasPrefix(TBXCategories.forbiddenNote)
    {
      term.status = .forbidden
      let rest = note.dropFirst(TBXCategories.forbiddenNote.count).drop { ": ".contains($0) }
      term.note = rest.isEmpty ? nil : String(rest)
    }
    return term
  }
}
