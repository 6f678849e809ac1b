import ICUText
import Terminology
import TextModel

extension AnalyzedDraft {
  /// The approved terms of a match's concept in a language, those of the match's type first.
  public func approvedTerms(of match: TermMatch, language: LanguageTag) -> [Term] {
    let concept = termbase.concepts[match.conceptNumber]
    let terms = concept.approvedTerms(in: language).filter { $0.type != .variant }
    guard match.term.type != .full, match.term.type != .variant else { return terms }
    return terms.filter { $0.type == match.term.type } + terms.filter { $0.type != match.term.type }
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
