// SPDX-License-Identifier: Apache-2.0
import ICUText
import Terminology
import TextModel

extension AnalyzedDraft {
  /// The approved terms of a match's concept in a language, those of the match's type first.
  public func approvedTerms(of match: TermMatch, language: LanguageTag) -> [Term] {
    let concept = termbase.concepts[match.conceptNumber]
    let terms = concept.approvedTerms(in: language).filter { $0.type != .variant }
    guard match.term.type != .full, match.term.type != .variant else {
      return nearestFirst(terms, to: match.term)
    }
    return terms.filter { $0.type == match.term.type } + terms.filter { $0.type != match.term.type }
  }

  /// Some terms, first the one that a wrong form is a slip of: `Kazakhstan` and not `Republic of Kazakhstan` for
  /// `Kazakstan`.
  private func nearestFirst(_ terms: [Term], to wrong: Term) -> [Term] {
    guard !wrong.status.isApproved, terms.count > 1 else { return terms }
    let letters = Array(Folder.standard.key(wrong.text).unicodeScalars)
    let limit = letters.count / 4
    func distance(_ term: Term) -> Int {
      abs(term.text.unicodeScalars.count - letters.count) > limit
        ? Int.max : EditDistance.between(Folder.standard.key(term.text).unicodeScalars, letters)
    }
    let distances = terms.map(distance)
    // The preferred term, unless it is written wholly otherwise and another is the same but for a slip.
    guard let least = distances.min(), least <= limit, distances[0] > limit,
      let at = distances.firstIndex(of: least)
    else { return terms }
    return [terms[at]] + terms[..<at] + terms[(at + 1)...]
  }

  /// Whether a wrong form without a type may stand for the first of some approved terms or for a shorter one:
  /// `Persia` for `Islamic Republic of Iran` or `Iran`.
  ///
  /// It may where its number of words is nearer to that of a short form.
  func isOfUnknownType(_ wrong: Term, among approved: [Term]) -> Bool {
    guard wrong.type == .full, let first = approved.first, first.type == .full else { return false }
    func words(_ term: Term) -> Int { term.text.split { !$0.isLetter && !$0.isNumber }.count }
    let own = words(wrong)
    let distance = abs(words(first) - own)
    return approved.contains { $0.type == .short && abs(words($0) - own) < distance }
  }

  /// The source text and term of a finding.
  public func source(of match: TermMatch, in segment: CheckSegment) -> Finding.Source? {
    segment.source.map { Finding.Source(text: $0.text, term: match.term.text) }
  }
}

extension Term {
  /// Whether the term and a form are the same letters in another case.
  func differsInCaseOnly(from form: String) -> Bool {
    text != form && Folder.standard.key(text) == Folder.standard.key(form)
  }
}
