// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The concepts and terms of all glossaries of a workspace.
///
/// Concepts and terms are numbered in the order in which they were given, so the results made from
/// a termbase are the same every time. Two concepts in different files may have the same id; both
/// are kept, and a lookup by id returns the first.
public struct Termbase: Sendable {
  /// One term with its language and concept.
  public struct TermRef: Sendable, Hashable {
    /// The term.
    public let term: Term
    /// The language of its section.
    public let language: LanguageTag
    /// The number of its concept.
    public let concept: Int
    /// The id of its concept.
    public let id: ConceptID
    /// Whether this is a blocker: a longer word that must not be taken for a term (内蒙古 for 蒙古).
    public let isBlocker: Bool

    /// A term with its place.
    public init(
      term: Term, language: LanguageTag, concept: Int, id: ConceptID, isBlocker: Bool
    ) {
      self.term = term
      self.language = language
      self.concept = concept
      self.id = id
      self.isBlocker = isBlocker
    }
  }

  /// The concepts or the terms, by number.
  public struct Numbered<Element>: RandomAccessCollection, Sendable {
    /// The first number.
    public let startIndex = 0
    /// The number of elements.
    public let endIndex: Int
    private let element: @Sendable (Int) -> Element

    init(_ count: Int, _ element: @escaping @Sendable (Int) -> Element) {
      endIndex = count
      self.element = element
    }

    /// The element with a number.
    public subscript(number: Int) -> Element { element(number) }
  }

  private let source: any TermbaseSource
  /// The concepts, by number.
  public let concepts: Numbered<ConceptEntry>
  /// The terms of all concepts and languages, by number, including blockers.
  public let entries: Numbered<TermRef>

  /// Joins glossaries.
  ///
  /// - Parameter glossaries: the concepts of each glossary file, with the file's name as findings
  ///   show it.
  public init(_ glossaries: [(file: String, entries: [ConceptEntry])]) {
    self.init(TermbaseArrays(glossaries))
  }

  /// The concepts of a source.
  public init(_ source: some TermbaseSource) {
    self.source = source
    concepts = Numbered(source.conceptCount) { source.concept($0) }
    entries = Numbered(source.firstEntry(ofConcept: source.conceptCount)) { source.entry($0) }
  }

  /// The terms and blockers of a concept, in the order in which they are numbered.
  public static func entries(of concept: ConceptEntry, number: Int) -> [TermRef] {
    concept.sections.flatMap { section in
      section.terms.flatMap { term in
        ([term] + term.bracketedForms).map {
          TermRef(
            term: $0, language: section.language, concept: number, id: concept.id,
            isBlocker: false)
        }
      }
        + section.blockers.map {
          TermRef(
            term: Term($0, caseRule: .any), language: section.language, concept: number,
            id: concept.id, isBlocker: true)
        }
    }
  }

  /// The languages of terms, in order of first appearance.
  public static func languages(of entries: [TermRef]) -> [LanguageTag] {
    var seen: [LanguageTag] = []
    for entry in entries where !seen.contains(entry.language) { seen.append(entry.language) }
    return seen
  }

  /// The concept with an id; the first if several glossaries have it.
  public subscript(id: ConceptID) -> ConceptEntry? { number(of: id).map { concepts[$0] } }

  /// The number of the concept with an id.
  public func number(of id: ConceptID) -> Int? { source.number(of: id) }

  /// The numbers of the terms of a concept.
  public func entryNumbers(ofConcept number: Int) -> Range<Int> {
    source.firstEntry(ofConcept: number)..<source.firstEntry(ofConcept: number + 1)
  }

  /// The glossary file that a concept comes from.
  public func file(ofConcept number: Int) -> String {
    source.files.last { $0.firstConcept <= number }?.name ?? ""
  }

  /// The languages that have terms, in order of first appearance.
  public var languages: [LanguageTag] { source.languages }
}

extension Term {
  /// The two forms of a term that contains its abbreviation in brackets; empty for any other term.
  ///
  /// `Middle East respiratory syndrome (MERS)` has both forms, and so have 亚洲基础设施投资银行（亚投行） and `Генеральная
  /// Ассамблея ООН (ГА ООН)`. A Han abbreviation has characters of the name alone, in their order, but not
  /// side by side: 组织 of 上海合作组织（组织） may mean anything.
  var bracketedForms: [Term] {
    guard status.isApproved, text.utf8.last == 0x29 || text.utf8.suffix(3) == [0xEF, 0xBC, 0x89],
      let open = text.lastIndex(where: { $0 == "(" || $0 == "\u{FF08}" }), open > text.startIndex
    else { return [] }
    let inner = text[text.index(after: open)...].dropLast()
    guard Self.isAbbreviation(inner, of: text[..<open]) else { return [] }
    var full = self
    full.text = String(text[..<open])
    while full.text.hasSuffix(" ") { full.text.removeLast() }
    full.status = .admitted
    var short = full
    short.text = String(inner)
    short.type = .abbreviation
    return [full, short]
  }

  private static func isAbbreviation(_ short: Substring, of full: Substring) -> Bool {
    let scalars = short.unicodeScalars
    guard scalars.count > 1 else { return false }
    if scalars.allSatisfy(\.properties.isIdeographic) {
      return short.count + 1 < full.count && full.hasInOrder(short) && !full.contains(short)
    }
    // `ГА ООН`, `AfDB`.
    let capitals = scalars.count { $0.properties.isUppercase }
    let isCapitals = scalars.allSatisfy {
      $0.properties.isUppercase || $0.properties.numericType != nil || $0 == "-" || $0 == " "
    }
    let isMixed = capitals > 1 && capitals * 2 >= scalars.count && !short.contains(" ")
    return (isCapitals && capitals > 0 || isMixed) && short.count < full.count
  }
}

extension Substring {
  /// Whether a text has the characters of another one in their order.
  fileprivate func hasInOrder(_ other: Substring) -> Bool {
    var rest = self
    return other.allSatisfy { character in
      guard let at = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: at)...]
      return true
    }
  }
}
