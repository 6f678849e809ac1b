// SPDX-License-Identifier: Apache-2.0
import Terminology

/// The names of a running text so far, to which later short forms and pronouns refer.
///
/// A text names a thing in full and goes on with *the Council* or *it*. Rows of a table and units of a memory have no
/// such order, so for them nothing refers to anything.
struct BackReferences {
  /// How a target means a thing that it does not name.
  enum Kind {
    /// By the noun of its name: `the Council`.
    case shortForm
    /// By a pronoun, which may mean something else.
    case pronoun(String)
  }

  private let isRunningText: Bool
  /// The concepts that the target has named.
  private var named: Set<Int> = []
  /// The last concepts that were named with each noun; several may have one form.
  private var lastNamed: [[UInt32]: Set<Int>] = [:]
  /// The concepts that the last sentence names or means.
  private var present: Set<Int> = []
  private var meant: Set<Int> = []
  private var takenPronouns = 0
  private var heads: [Int: Set<[UInt32]>] = [:]
  /// The abbreviations in brackets after names, by the concepts in the names: `UNAMA` of `United Nations Assistance
  /// Mission in Afghanistan (UNAMA)`.
  private var abbreviations: [Int: Set<String>] = [:]
  /// The most abbreviations of a concept that are kept.
  private static let mostAbbreviations = 8

  /// The words of the present segment and its answers so far.
  private var reading = Reading()

  private struct Reading {
    var words: Set<Substring>?
    var pronouns: [Range<Int>]?
    var hasShortForm: [Int: Bool] = [:]
    var hasAbbreviation: [Int: Bool] = [:]
  }

  /// The references of a draft from its first sentence on.
  init(_ draft: AnalyzedDraft) {
    isRunningText = draft.document.isRunningText && draft.isTranslation
  }

  /// How a segment means a concept that its target does not name; `nil` if it does not, as far as can be seen.
  mutating func reference(to concept: Int, in segment: AnalyzedSegment) -> Kind? {
    guard isRunningText, segment.hasSource else { return nil }
    if hasAbbreviation(of: concept, in: segment) { return .shortForm }
    guard named.contains(concept) else { return nil }
    if hasShortForm(of: concept, in: segment) {
      meant.insert(concept)
      return .shortForm
    }
    guard present.contains(concept) else { return nil }
    let pronouns = reading.pronouns ?? segment.target.pronouns()
    reading.pronouns = pronouns
    guard takenPronouns < pronouns.count else { return nil }
    defer { takenPronouns += 1 }
    meant.insert(concept)
    return .pronoun(segment.segment.target.text.utf8Slice(pronouns[takenPronouns]))
  }

  /// Whether a target has an abbreviation that an earlier sentence explained by a name with the concept in it.
  private mutating func hasAbbreviation(of concept: Int, in segment: AnalyzedSegment) -> Bool {
    guard let shorts = abbreviations[concept] else { return false }
    if let known = reading.hasAbbreviation[concept] { return known }
    let text = segment.segment.target.text
    let words = reading.words ?? Set(text.split { !$0.isLetter && !$0.isNumber })
    reading.words = words
    let has = shorts.contains { short in
      // Characters without spaces between words may be anywhere.
      short.unicodeScalars.first?.properties.isIdeographic ?? false
        ? text.contains(short) : words.contains(short[...])
    }
    reading.hasAbbreviation[concept] = has
    return has
  }

  /// Whether a target has the noun of a concept, which was the last thing named with it.
  private mutating func hasShortForm(of concept: Int, in segment: AnalyzedSegment) -> Bool {
    if let known = reading.hasShortForm[concept] { return known }
    let has = segment.target.shortForms(of: concept).contains { place in
      lastNamed[place.head]?.contains(concept) ?? false
        && !segment.index.matches(overlapping: place.range).contains { match in
          segment.index.sourceTerms[match.conceptNumber] != nil
        }
    }
    reading.hasShortForm[concept] = has
    return has
  }

  /// Takes in what a segment names, after its own references were asked for.
  mutating func read(_ segment: AnalyzedSegment) {
    guard isRunningText else { return }
    reading = Reading()
    takenPronouns = 0
    present = meant
    meant = []
    let target = segment.matches.filter { $0.term.status.isApproved }
    for match in target {
      present.insert(match.conceptNumber)
      named.insert(match.conceptNumber)
    }
    guard !target.isEmpty else { return }
    let text = segment.target
    // Where each noun was named last; several concepts have one place.
    var lastPlaces: [[UInt32]: Range<Int>] = [:]
    for match in target {
      let nouns = heads[match.conceptNumber] ?? text.heads(of: match.conceptNumber)
      heads[match.conceptNumber] = nouns
      for noun in nouns {
        if match.range != lastPlaces[noun] { lastNamed[noun] = [] }
        lastPlaces[noun] = match.range
        lastNamed[noun, default: []].insert(match.conceptNumber)
      }
    }
    readAbbreviations(of: segment)
  }

  /// Takes in abbreviations in brackets after names that they are made of.
  private mutating func readAbbreviations(of segment: AnalyzedSegment) {
    let text = segment.segment.target.text
    guard text.contains(where: { $0 == "(" || $0 == "（" }) else { return }
    for (bracket, range) in BracketedAbbreviation.places(in: text) {
      for match in segment.index.matches(overlapping: range)
      where match.term.status.isApproved && range.contains(match.range)
        && abbreviations[match.conceptNumber]?.count ?? 0 < Self.mostAbbreviations
      {
        abbreviations[match.conceptNumber, default: []].insert(bracket.short)
      }
    }
  }
}
