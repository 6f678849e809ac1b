import TextModel

/// Everything the glossaries of a workspace say, in one place.
///
/// Concepts and terms are numbered in the order in which they were given, so that what is built from
/// a termbase is the same every time. Two concepts may bear one id, in two files; both are kept, and
/// a lookup by id gives the first.
public struct Termbase: Sendable {
  /// One term with where it belongs.
  public struct Entry: Sendable, Hashable {
    /// The term.
    public let term: Term
    /// The language of its section.
    public let language: LanguageTag
    /// The number of its concept.
    public let concept: Int
    /// Whether it is no term but a longer word that must not be taken for one (内蒙古 for 蒙古).
    public let isBlocker: Bool
  }

  /// The concepts, by number.
  public let concepts: [ConceptEntry]
  /// The terms of all concepts and languages, by number, blockers among them.
  public let entries: [Entry]
  private let files: [String]
  private let fileStarts: [Int]
  private let numbers: [ConceptID: Int]

  /// Joins glossaries.
  ///
  /// - Parameter glossaries: the concepts of each glossary file, with the file's name as findings
  ///   are to show it.
  public init(_ glossaries: [(file: String, entries: [ConceptEntry])]) {
    var concepts: [ConceptEntry] = []
    var entries: [Entry] = []
    var starts: [Int] = []
    var numbers: [ConceptID: Int] = [:]
    for glossary in glossaries {
      starts.append(concepts.count)
      for concept in glossary.entries {
        let number = concepts.count
        if numbers[concept.id] == nil { numbers[concept.id] = number }
        concepts.append(concept)
        for section in concept.sections {
          for term in section.terms {
            for form in [term] + term.bracketedForms {
              entries.append(
                Entry(term: form, language: section.language, concept: number, isBlocker: false))
            }
          }
          for blocker in section.blockers {
            entries.append(
              Entry(
                term: Term(blocker, caseRule: .any), language: section.language, concept: number,
                isBlocker: true))
          }
        }
      }
    }
    self.concepts = concepts
    self.entries = entries
    self.numbers = numbers
    files = glossaries.map(\.file)
    fileStarts = starts
  }

  /// The concept with an id, the first when several glossaries have it.
  public subscript(id: ConceptID) -> ConceptEntry? { numbers[id].map { concepts[$0] } }

  /// The number of the concept with an id.
  public func number(of id: ConceptID) -> Int? { numbers[id] }

  /// The glossary file that a concept comes from.
  public func file(ofConcept number: Int) -> String {
    let after = fileStarts.firstIndex { $0 > number } ?? fileStarts.count
    return after > 0 ? files[after - 1] : ""
  }

  /// The languages that have terms, in order of first appearance.
  public var languages: [LanguageTag] {
    var seen: [LanguageTag] = []
    for entry in entries where !seen.contains(entry.language) { seen.append(entry.language) }
    return seen
  }
}

extension Term {
  /// The two forms of a term that gives its abbreviation in brackets: both of them for `Middle East
  /// respiratory syndrome (MERS)`, none for any other term.
  var bracketedForms: [Term] {
    guard status.isApproved, text.hasSuffix(")") || text.hasSuffix("\u{FF09}"),
      let open = text.lastIndex(where: { $0 == "(" || $0 == "\u{FF08}" }), open > text.startIndex
    else { return [] }
    let inner = text[text.index(after: open)...].dropLast()
    let isAbbreviation =
      inner.unicodeScalars.count > 1
      && inner.unicodeScalars.allSatisfy {
        $0.properties.isUppercase || $0.properties.numericType != nil || $0 == "-"
      }
    guard isAbbreviation else { return [] }
    var full = self
    full.text = String(text[..<open])
    while full.text.hasSuffix(" ") { full.text.removeLast() }
    full.status = .admitted
    var short = full
    short.text = String(inner)
    short.type = .abbreviation
    return [full, short]
  }
}
