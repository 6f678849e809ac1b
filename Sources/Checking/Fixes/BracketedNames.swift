// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Names with another name of the same concept in brackets right after them: `One Belt, One Road (OBOR)`.
///
/// Both are fixed or neither is; one new name beside an old one would belong to nothing.
struct BracketedNames {
  /// A place and words of a finding.
  fileprivate struct Key: Hashable {
    let offset: Int
    let length: Int
  }

  private var partners: [Key: Finding] = [:]

  /// Finds the pairs among some findings about a text.
  ///
  /// - Complexity: O(*k* log *k*) for *k* findings.
  init(_ findings: [Finding], in bytes: [UInt8]) {
    let ordered = findings.filter { $0.concept != nil && $0.length > 0 }
      .sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
    for (first, second) in zip(ordered, ordered.dropFirst())
    where first.rule == second.rule && first.concept == second.concept {
      let end = first.offset + first.length
      guard end <= second.offset, second.offset <= bytes.count,
        Self.opensBracket(bytes[end..<second.offset])
      else { continue }
      partners[Key(first)] = second
      partners[Key(second)] = first
    }
  }

  /// The other finding of a pair, if a finding is in one.
  func partner(of finding: Finding) -> Finding? {
    partners.isEmpty ? nil : partners[Key(finding)]
  }

  /// The findings of a list whose partners are in the list as well and can be fixed.
  func whole(_ findings: [Finding]) -> [Finding] {
    guard !partners.isEmpty else { return findings }
    let fixable = Set(findings.filter { $0.replacement != nil }.map { Key($0) })
    return findings.filter { finding in
      partner(of: finding).map { fixable.contains(Key($0)) } ?? true
    }
  }

  /// Whether bytes between two names are an opening bracket with spaces and quotation marks at most.
  private static func opensBracket(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 12 else { return false }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return text.contains { "([（［".unicodeScalars.contains($0) }
      && text.allSatisfy { " \u{A0}([（［\"“”‘'«„*_".unicodeScalars.contains($0) }
  }
}

extension BracketedNames.Key {
  fileprivate init(_ finding: Finding) {
    offset = finding.offset
    length = finding.length
  }
}
