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
  /// Names before an abbreviation in brackets that stands for them: `United Nations Assistance Mission in Afghanistan
  /// (UNAMA)`.
  private var abbreviations: [String: Set<Int>] = [:]

  /// The references of a draft from its first sentence on.
  init(_ draft: AnalyzedDraft) {
    isRunningText = draft.document.isRunningText && draft.isTranslation
  }

  /// How a segment means a concept that its target does not name; `nil` if it does not, as far as can be seen.
  mutating func reference(to concept: Int, in segment: AnalyzedSegment) -> Kind? {
    guard isRunningText, segment.hasSource else { return nil }
    let text = segment.segment.target.text
    if abbreviations.contains(where: { $0.value.contains(concept) && text.hasWord($0.key) }) {
      return .shortForm
    }
    guard named.contains(concept) else { return nil }
    if hasShortForm(of: concept, in: segment) {
      meant.insert(concept)
      return .shortForm
    }
    guard present.contains(concept) else { return nil }
    let pronouns = segment.target.pronouns()
    guard takenPronouns < pronouns.count else { return nil }
    defer { takenPronouns += 1 }
    meant.insert(concept)
    return .pronoun(text.utf8Slice(pronouns[takenPronouns]))
  }

  /// Whether a target has the noun of a concept, which was the last thing named with it.
  private func hasShortForm(of concept: Int, in segment: AnalyzedSegment) -> Bool {
    segment.target.shortForms(of: concept).contains { place in
      lastNamed[place.head]?.contains(concept) ?? false
        && !segment.matches.contains { match in
          match.range.overlaps(place.range)
            && segment.index.sourceTerms[match.conceptNumber] != nil
        }
    }
  }

  /// Takes in what a segment names, after its own references were asked for.
  mutating func read(_ segment: AnalyzedSegment) {
    guard isRunningText else { return }
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
    var last: Range<Int>?
    for match in target {
      let nouns = heads[match.conceptNumber] ?? text.heads(of: match.conceptNumber)
      heads[match.conceptNumber] = nouns
      for noun in nouns {
        if match.range != last { lastNamed[noun] = [] }
        lastNamed[noun, default: []].insert(match.conceptNumber)
      }
      last = match.range
    }
    readAbbreviations(of: segment)
  }

  /// Takes in abbreviations in brackets after names that they are made of.
  private mutating func readAbbreviations(of segment: AnalyzedSegment) {
    let text = segment.segment.target.text
    guard text.contains(where: { $0 == "(" || $0 == "（" }) else { return }
    for bracket in BracketedAbbreviation.all(in: text) {
      let concepts = segment.matches.filter {
        $0.term.status.isApproved && bracket.full.contains(text.utf8Slice($0.range))
      }
      abbreviations[bracket.short, default: []].formUnion(concepts.map(\.conceptNumber))
    }
  }
}

extension String {
  /// Whether a text has an abbreviation as a word; characters without spaces between words may be anywhere.
  fileprivate func hasWord(_ short: String) -> Bool {
    guard let first = short.unicodeScalars.first, !first.properties.isIdeographic else {
      return contains(short)
    }
    return split { !$0.isLetter && !$0.isNumber }.contains { $0 == short }
  }
}
