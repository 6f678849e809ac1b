// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// Names inside a longer name that no glossary has, and that the target writes by its own abbreviation: 联合国 and
/// 阿富汗 in 联合国阿富汗援助团, which is UNAMA.
///
/// Only a text without spaces is read, where the longer name goes on right after the names.
struct NamesInside {
  private let segment: AnalyzedSegment
  private let draft: AnalyzedDraft
  /// Words of four capitals or more that no glossary and not the source has.
  private let abbreviations: [String]

  /// The most abbreviations of a segment that are looked at.
  private static let most = 32

  init(_ segment: AnalyzedSegment, of draft: AnalyzedDraft) {
    self.segment = segment
    self.draft = draft
    let target = segment.segment.target.text
    let source = segment.segment.source?.text ?? ""
    var found: [String] = []
    var (offset, last) = (0, target.startIndex)
    for word in target.split(whereSeparator: { !$0.isLetter }) where found.count < Self.most {
      guard word.utf8.count > 3, word.allSatisfy(\.isUppercase), word.count > 3 else { continue }
      offset += target.utf8.distance(from: last, to: word.startIndex)
      last = word.startIndex
      if !segment.index.hasMatch(overlapping: offset..<offset + word.utf8.count) {
        found.append(String(word))
      }
    }
    found.removeAll { source.contains($0) }
    abbreviations = found
  }

  /// The matches that are not inside such a name.
  ///
  /// - Parameter lacking: matches of the source that have no rendering, in order.
  func outside(_ lacking: [TermMatch]) -> [TermMatch] {
    guard !abbreviations.isEmpty, !lacking.isEmpty else { return lacking }
    var inside: Set<Int> = []
    var first = 0
    while first < lacking.count {
      var last = first
      while last + 1 < lacking.count,
        lacking[last + 1].range.lowerBound == lacking[last].range.upperBound
      {
        last += 1
      }
      let run = Array(lacking[first...last])
      if goesOn(after: lacking[last].range), abbreviations.contains(where: { holds($0, run) }) {
        inside.formUnion(first...last)
      }
      first = last + 1
    }
    return lacking.indices.filter { !inside.contains($0) }.map { lacking[$0] }
  }

  /// Whether two Han characters or more follow a place of the source.
  private func goesOn(after range: Range<Int>) -> Bool {
    guard let source = segment.segment.source?.text else { return false }
    let next = source.utf8.dropFirst(range.upperBound).prefix(8)
    let rest = String(decoding: next, as: UTF8.self).unicodeScalars.prefix(2)
    return rest.count == 2 && rest.allSatisfy { $0.properties.isIdeographic }
  }

  /// Whether an abbreviation has a short form of one of some names, and the initials of the others.
  private func holds(_ abbreviation: String, _ run: [TermMatch]) -> Bool {
    var rest = abbreviation
    var hasShort = false
    var initials: [Character] = []
    for match in run {
      let concept = draft.termbase.concepts[match.conceptNumber]
      let terms = concept.approvedTerms(in: segment.segment.target.language)
      let short = terms.map(\.text).first {
        $0.count > 1 && $0.allSatisfy { $0.isLetter && $0.isUppercase } && rest.contains($0)
      }
      if let short, let place = rest.firstRange(of: short) {
        rest.removeSubrange(place)
        hasShort = true
      } else if let initial = terms.first?.text.first {
        initials.append(initial)
      }
    }
    for initial in initials {
      guard let place = rest.firstIndex(of: initial) else { return false }
      rest.remove(at: place)
    }
    return hasShort && rest.count + initials.count > 1
  }
}
