// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Findings of several rules about one name, made one.
///
/// A missing name is a missing term, and the name in its place is another country or person. The finding of
/// `term/missing` says what is expected; it takes over the place of the other one.
enum FoldedFindings {
  /// A list without the findings that another one includes, and with this one at their place.
  ///
  /// - Complexity: O(*k*) for *k* findings, for a bounded number of findings in a segment.
  static func fold(_ found: [(finding: Finding, rule: Int)]) -> [(finding: Finding, rule: Int)] {
    let names = [NameTransliteration.description.id, MeaningContrast.description.id]
    var others: [Int: [Int]] = [:]
    for (at, element) in found.enumerated() {
      guard let segment = element.finding.segment, names.contains(element.finding.rule),
        element.finding.length > 0, element.finding.source != nil
      else { continue }
      others[segment, default: []].append(at)
    }
    guard !others.isEmpty else { return found }
    var result = found
    var dropped: Set<Int> = []
    for at in found.indices where found[at].finding.rule == MissingTerm.description.id {
      let missing = found[at].finding
      guard missing.length == 0, let term = missing.source?.term, let segment = missing.segment,
        let other = others[segment]?.first(where: { other in
          guard let name = found[other].finding.source?.term, !dropped.contains(other) else {
            return false
          }
          return !name.isEmpty && (term.contains(name) || name.contains(term))
        })
      else { continue }
      dropped.insert(other)
      result[at].finding.fold(in: found[other].finding)
    }
    return result.indices.filter { !dropped.contains($0) }.map { result[$0] }
  }
}

extension Finding {
  /// Takes over the place of a finding about the words that the text has instead.
  fileprivate mutating func fold(in other: Finding) {
    location = other.location
    end = other.end
    offset = other.offset
    length = other.length
    found = other.found
    severity = max(severity, other.severity)
    namesOther = true
    message += "; the text has \u{201C}\(other.found ?? "")\u{201D}"
  }
}
