// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Terminology
import TextModel

/// Looks for what is wrong in glossaries themselves.
///
/// | rule | severity | what it finds |
/// | --- | --- | --- |
/// | `glossary/spaces` | error | a term with a space before, after or twice within it |
/// | `glossary/mixed-script` | error | a word of Latin and Cyrillic letters |
/// | `glossary/duplicate` | error | a term twice in one language of one concept |
/// | `glossary/contradiction` | error | a term approved here and wrong everywhere there |
/// | `glossary/cycle` | error | two concepts that each call the other's approved term wrong |
/// | `glossary/no-preferred` | warning | a language without a preferred term |
/// | `glossary/homonym` | info | an approved term of two concepts |
/// | `glossary/inside-deprecated` | info | an approved term inside another concept's wrong form |
/// | `glossary/unknown-related` | warning | a related concept that is not there |
/// | `glossary/article` | warning | a term that begins with an article |
public enum GlossaryLinter {
  /// A glossary to look at.
  public struct Glossary: Sendable {
    /// The file's name.
    public let file: String
    /// The concepts of the file.
    public let entries: [ConceptEntry]
    /// The line, from 1, on which each concept begins; may be empty.
    public let lines: [Int]

    /// A glossary to look at.
    public init(file: String, entries: [ConceptEntry], lines: [Int] = []) {
      self.file = file
      self.entries = entries
      self.lines = lines
    }
  }

  /// Findings in glossaries that are used together, in order of file and concept.
  ///
  /// - Complexity: O(*terms*), and a matcher's pass over all wrong forms.
  public static func findings(in glossaries: [Glossary]) -> [Finding] {
    var linter = Linter(glossaries)
    linter.run()
    return linter.findings
  }
}

/// One run of the linter.
struct Linter {
  /// A term with its place.
  struct Use {
    let term: Term
    let language: LanguageTag
    let concept: Int
  }

  let concepts: [ConceptEntry]
  let places: [SourceLocation]
  let glossaries: [GlossaryLinter.Glossary]
  private(set) var findings: [Finding] = []
  /// The findings about two concepts.
  private(set) var disagreements: [GlossaryDisagreement] = []

  init(_ glossaries: [GlossaryLinter.Glossary]) {
    self.glossaries = glossaries
    concepts = glossaries.flatMap(\.entries)
    places = glossaries.flatMap { glossary in
      glossary.entries.indices.map { number in
        SourceLocation(
          file: glossary.file,
          line: glossary.lines.indices.contains(number) ? glossary.lines[number] : 1, column: 1)
      }
    }
  }

  mutating func run() {
    for (number, concept) in concepts.enumerated() {
      for section in concept.sections { look(at: section, of: number) }
    }
    followReferences()
    compareConcepts()
    findNested()
    findings.sort { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
  }

  /// References to concepts that are not there.
  mutating func followReferences() {
    let ids = Set(concepts.map(\.id))
    for (number, concept) in concepts.enumerated() {
      for related in concept.related where !ids.contains(related) {
        let message =
          "the related concept '\(related)' is in no glossary; fix the id or leave it out"
        report("unknown-related", .warning, concept: number, message: message)
        note(.unknownRelated, concept: number, text: related.description, message: message)
      }
    }
  }

  private mutating func note(
    _ kind: GlossaryDisagreement.Kind, concept: Int, other: Int? = nil, text: String,
    message: String
  ) {
    disagreements.append(
      GlossaryDisagreement(
        kind: kind, file: places[concept].file, concept: concepts[concept].id,
        otherFile: other.map { places[$0].file }, otherConcept: other.map { concepts[$0].id },
        text: text, message: "\(concepts[concept].id): \(message)"))
  }

  private mutating func report(
    _ rule: String, _ severity: Severity, concept: Int, message: String, found: String? = nil
  ) {
    findings.append(
      Finding(
        rule: "glossary/" + rule, severity: severity,
        message: "\(concepts[concept].id): \(message)", location: places[concept], found: found,
        concept: concepts[concept].id, glossary: places[concept].file))
  }

  private mutating func look(at section: LanguageSection, of concept: Int) {
    if !section.terms.contains(where: { $0.status == .preferred || $0.status == .proposed }) {
      report(
        "no-preferred", .warning, concept: concept,
        message: "there is no preferred term in \(section.language); mark one as preferred")
    }
    let language = LanguageCatalog.standard[section.language]
    let articles = DataText.words(language.terms?.articles ?? "")
    var seen: Set<String> = []
    for term in section.terms {
      let scalars = Array(term.text.unicodeScalars)
      let isSpace = scalars.map(\.properties.isWhitespace)
      if isSpace.first ?? true || isSpace.last ?? true
        || zip(isSpace, isSpace.dropFirst()).contains(where: { $0 && $1 })
      {
        report(
          "spaces", .error, concept: concept,
          message: "'\(term.text)' has needless spaces or is empty; take them out",
          found: term.text)
      }
      if Self.hasMixedWord(scalars) {
        report(
          "mixed-script", .error, concept: concept,
          message: "'\(term.text)' has a word of Latin and Cyrillic letters; use one alphabet",
          found: term.text)
      }
      if articles.contains(where: { term.text.hasPrefix($0 + " ") }) {
        report(
          "article", .warning, concept: concept,
          message: "'\(term.text)' begins with an article; leave it out",
          found: term.text)
      }
      if !seen.insert(term.text).inserted {
        report(
          "duplicate", .error, concept: concept,
          message: "'\(term.text)' appears twice in \(section.language)",
          found: term.text)
      }
    }
  }

  private static func hasMixedWord(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.split { !$0.properties.isAlphabetic }.contains { word in
      let scripts = Set(word.map { Script(of: $0.value) })
      return scripts.contains(.latin) && scripts.contains(.cyrillic)
    }
  }

  /// Terms of the same letters in two concepts.
  mutating func compareConcepts() {
    var uses: [String: [Use]] = [:]
    var order: [String] = []
    for (number, concept) in concepts.enumerated() {
      for section in concept.sections {
        for term in section.terms {
          let key = section.language.language + "\t" + term.text
          if uses[key] == nil { order.append(key) }
          uses[key, default: []].append(
            Use(term: term, language: section.language, concept: number))
        }
      }
    }
    /// Pairs of concepts where the second calls an approved term of the first wrong.
    var against: Set<ConceptPair> = []
    for key in order {
      guard let group = uses[key], group.count > 1 else { continue }
      let approved = group.filter { $0.term.status.isApproved }
      let wrong = group.filter(\.term.status.isRefused)
      for use in approved {
        for other in wrong.prefix(Self.mostOthers) where other.concept != use.concept {
          against.insert(ConceptPair(approves: use.concept, forbids: other.concept))
          guard other.term.scope == .always else { continue }
          let message =
            "'\(use.term.text)' is approved here and \(other.term.status.rawValue) in"
            + " \(concepts[other.concept].id) (\(places[other.concept])); decide, or give that one"
            + " the scope translation"
          report(
            "contradiction", .error, concept: use.concept, message: message, found: use.term.text)
          note(
            .contradiction, concept: use.concept, other: other.concept, text: use.term.text,
            message: message)
        }
      }
      for (first, second) in zip(approved, approved.dropFirst())
      where first.concept != second.concept {
        report(
          "homonym", .info, concept: second.concept, message: homonymMessage(first),
          found: second.term.text)
      }
      noteMeanings(of: approved)
    }
    let cycles = against.filter { $0.approves < $0.forbids && against.contains($0.reversed) }
    for pair in cycles.sorted(by: { ($0.approves, $0.forbids) < ($1.approves, $1.forbids) }) {
      let message =
        "this concept and \(concepts[pair.approves].id) each call the other's approved term wrong"
      report("cycle", .error, concept: pair.forbids, message: message)
      note(.contradiction, concept: pair.forbids, other: pair.approves, text: "", message: message)
    }
  }

  private func homonymMessage(_ use: Use) -> String {
    "'\(use.term.text)' is a term of \(concepts[use.concept].id) too (\(places[use.concept]))"
  }

  /// Notes each concept whose translations of a term are not those of an earlier concept.
  ///
  /// - Parameter uses: the approved uses of one term, in order of concept.
  private mutating func noteMeanings(of uses: [Use]) {
    var earlier: [Use] = []
    for use in uses where use.concept != earlier.last?.concept {
      for other in earlier.suffix(Self.mostOthers) where haveOtherTerms(other, use) {
        note(
          .meanings, concept: use.concept, other: other.concept, text: use.term.text,
          message: homonymMessage(other))
      }
      earlier.append(use)
    }
  }

  /// Whether two concepts of one subject with the same term have none in common in another language that both have.
  private func haveOtherTerms(_ first: Use, _ second: Use) -> Bool {
    let (one, two) = (concepts[first.concept], concepts[second.concept])
    if let subject = one.subject, let other = two.subject, subject != other { return false }
    func approved(_ section: LanguageSection) -> Set<String> {
      Set(section.terms.lazy.filter(\.status.isApproved).map(\.text))
    }
    return one.sections.contains { section in
      let terms = approved(section)
      return section.language.language != first.language.language && !terms.isEmpty
        && two.sections.contains {
          let others = approved($0)
          return $0.language == section.language && !others.isEmpty
            && terms.isDisjoint(with: others)
        }
    }
  }

  /// The most concepts with the same term that each concept which approves it is compared with.
  private static let mostOthers = 50

  /// Two concepts; one approves a term that the other forbids.
  private struct ConceptPair: Hashable {
    var approves: Int
    var forbids: Int
    var reversed: ConceptPair { ConceptPair(approves: forbids, forbids: approves) }
  }

  /// Approved terms inside the wrong forms of other concepts: a fix of the one may touch the other.
  private mutating func findNested() {
    let matcher = TermMatcher(Termbase(glossaries.map { ($0.file, $0.entries) }))
    var told: Set<String> = []
    // The approved terms inside each wrong form, since many concepts may forbid the same one.
    var known: [String: [TermMatch]] = [:]
    for (number, concept) in concepts.enumerated() {
      for section in concept.sections {
        for term in section.terms where term.status.isRefused && term.scope == .always {
          let length = term.text.utf8.count
          let key = section.language.description + "\t" + term.text
          let inner =
            known[key]
            ?? matcher.occurrences(in: term.text, language: section.language).filter {
              $0.term.status.isApproved && $0.range.count < length && $0.differences.isEmpty
            }
          known[key] = inner
          for match in inner where match.conceptNumber != number {
            guard told.insert("\(number)\t\(match.entry)\t\(term.text)").inserted else { continue }
            report(
              "inside-deprecated", .info, concept: number,
              message:
                "the \(term.status.rawValue) '\(term.text)' contains '\(match.term.text)', a term of"
                + " \(match.concept)",
              found: term.text)
          }
        }
      }
    }
  }
}
