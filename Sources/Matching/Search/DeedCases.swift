// SPDX-License-Identifier: Apache-2.0
import Languages

/// Tells the subject of a verb by the endings of a language of cases: Россию пригласил Китай.
struct DeedCases: Sendable {
  /// Where the subject of a verb is.
  enum Order { case subjectFirst, subjectLast }

  private let agents, objects: [String]
  /// The endings of subjects, by those of their verbs; longer ones first.
  private let agreements: [(verb: [String], subjects: [String])]

  /// Compiles the endings of a language.
  init(_ data: RoleData.Cases) {
    agents = DataText.words(data.agents)
    objects = DataText.words(data.objects)
    agreements = DataText.lines(data.agreements).map { line in
      let parts = line.split(separator: "|")
      return (Array(parts.first ?? []), Array(parts.last ?? []))
    }
  }

  /// Whether a name is in the case of one by whom something is done.
  func isAgent(_ name: String) -> Bool { agents.contains(where: name.hasSuffix) }

  /// Whether a name is in a case that no subject has.
  func isObject(_ name: String) -> Bool { objects.contains(where: name.hasSuffix) }

  /// The place of the subject of a verb that is between two names; `nil` if the endings do not tell.
  ///
  /// - Parameter isMarked: whether the second name cannot be a subject, by its case or a preposition.
  func order(
    of first: Range<Int>, and second: Range<Int>, around verb: Range<Int>, in clause: DeedClause,
    isMarked: Bool
  ) -> Order? {
    let (words, written) = (clause.words, clause.text.features.written)
    let act = words[verb.upperBound - 1]
    // Министр Китая: the noun before a name is the subject.
    let head = first.lowerBound - 1
    let isOwner =
      head >= clause.tokens.lowerBound && written[head].first?.isLowercase ?? false
      || head == clause.tokens.lowerBound && words[head].count > 3
    let mayBeFirst =
      may(isOwner ? words[head] : words[first.lowerBound], act)
      || !isOwner && isAbbreviation(written[first.lowerBound])
    let isBeside = second.lowerBound == verb.upperBound
    let maySecond =
      !isMarked
      && (may(words[second.lowerBound], act) || isAbbreviation(written[second.lowerBound]))
    guard mayBeFirst, isOwner || !isObject(words[first.lowerBound]) else {
      return maySecond ? .subjectLast : nil
    }
    if isMarked { return .subjectFirst }
    // Иран посетил министр Китая: the subject may come after the verb.
    if !isBeside, verb.upperBound < second.lowerBound,
      written[verb.upperBound].first?.isLowercase ?? false, may(words[verb.upperBound], act)
    {
      return nil
    }
    return isOwner && maySecond ? nil : .subjectFirst
  }

  /// Whether a noun may be the subject of a verb.
  private func may(_ noun: String, _ verb: String) -> Bool {
    for agreement in agreements where agreement.verb.contains(where: verb.hasSuffix) {
      return agreement.subjects.contains(where: noun.hasSuffix)
    }
    return false
  }

  /// Whether a name has capitals only, so that its ending tells nothing: США.
  private func isAbbreviation(_ name: String) -> Bool {
    name.count > 1 && !name.contains { $0.isLowercase }
  }
}
