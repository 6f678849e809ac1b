// SPDX-License-Identifier: Apache-2.0
import Interchange
import TeamStore
import Terminology
import TextModel

extension TeamHistory {
  /// The notices of the store, newest first: decisions about proposed terms, and changed terms.
  ///
  /// - Throws: `JobError`: `notices/since` for a moment that is not one.
  /// - Complexity: O(*bytes*) of the versions of glossaries since the beginning.
  public func notices(_ options: NoticeOptions = NoticeOptions()) throws(JobError) -> [TeamNotice] {
    try JobError.border {
      var reader = NoticeReader(project)
      return try reader.notices(options)
    }
  }
}

extension Workspace {
  /// The notices of the team's store of this workspace; see `TeamHistory.notices(_:)`.
  ///
  /// - Throws: `JobError`: `store/none` for a workspace of files, whose history git has.
  public func notices(_ options: NoticeOptions = NoticeOptions()) throws(JobError) -> [TeamNotice] {
    try JobError.border {
      guard let copy else {
        throw JobError(
          code: "store/none",
          message:
            "notices are of a team's store, and this workspace has none; 'git log -p glossaries'"
            + " shows what has changed")
      }
      return try copy.asking { project in
        var reader = NoticeReader(project)
        return try reader.notices(options)
      }
    }
  }

  /// Looks for the terms of notices in the papers of this workspace and in drafts, in all forms in which a check
  /// finds them.
  ///
  /// - Parameters:
  ///   - notices: gets the places; a place that it has is replaced.
  ///   - drafts: files that are looked at besides the papers.
  /// - Throws: `JobError` for a paper or a draft that cannot be read.
  /// - Complexity: O(*bytes*) of the papers and drafts.
  public func findPlaces(of notices: inout [TeamNotice], in drafts: [Input] = [])
    throws(JobError)
  {
    guard !notices.isEmpty else { return }
    let found = notices
    notices = try JobError.border {
      var notices = found
      let matcher = TermMatcher(Termbase([("", Self.entries(of: notices))]))
      let languages = Set(notices.flatMap(\.terms).map(\.lang.language))
      /// The notices whose terms are in texts.
      func numbers(_ texts: [(text: String, language: LanguageTag)]) -> Set<Int> {
        var numbers: Set<Int> = []
        for (text, language) in texts where languages.contains(language.language) {
          for match in matcher.wholeMatches(in: text, language: language) {
            if let number = Int(match.concept.description) { numbers.insert(number) }
          }
        }
        return numbers
      }
      for index in notices.indices { (notices[index].papers, notices[index].drafts) = ([], []) }
      for paper in try memoryStore.papers() {
        try Task.checkCancellation()
        var counts: [Int: Int] = [:]
        try memoryStore.read(paper) { unit, _ in
          for number in numbers(unit.variants.map { ($0.text, $0.language) }) {
            counts[number, default: 0] += 1
          }
        }
        for (number, count) in counts {
          notices[number].papers.append(TeamNotice.Place(file: paper.name, count: count))
        }
      }
      let lexicons = KeptLexicons(self)
      for draft in drafts {
        let read = try Draft(draft, options: DraftCheckOptions(), lexicons: lexicons)
        var counts: [Int: Int] = [:]
        for segment in read.document.segments {
          let texts = [segment.target, segment.source].compactMap(\.self)
          for number in numbers(texts.map { ($0.text, $0.language) }) {
            counts[number, default: 0] += 1
          }
        }
        for (number, count) in counts {
          notices[number].drafts.append(TeamNotice.Place(file: draft.name, count: count))
        }
      }
      return notices
    }
  }

  /// A concept for each notice, with its number as the id and with all of its terms as approved ones.
  private static func entries(of notices: [TeamNotice]) -> [ConceptEntry] {
    notices.enumerated().map { number, notice in
      var entry = ConceptEntry(id: ConceptID("\(number)"), sections: [])
      for term in notice.terms { entry.add(Term(listed: term.term), in: term.lang) }
      return entry
    }
  }
}
