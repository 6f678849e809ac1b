// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// Longer names of the source that the target has as abbreviations which no glossary has: 联合国难民署 and `UNHCR`.
enum AbbreviatedNames {
  /// The terms of a source that are parts of such names, as ranges of the source.
  ///
  /// The name begins with a term of two initials or more, and goes on without a space. The abbreviation begins with these
  /// initials, or has an abbreviation of the term in it (ООН in МООНСА), and is longer. A term right after one that counts
  /// needs one initial in the rest of the abbreviation: Afghanistan in `UNAMA`.
  ///
  /// - Complexity: O(*n* + *k* · *a*) for *n* bytes, *k* terms of the source and *a* abbreviations.
  static func parts(in segment: AnalyzedSegment) -> Set<Range<Int>> {
    guard let sourceText = segment.segment.source?.text, let source = segment.source else {
      return []
    }
    let words = abbreviations(in: segment, of: sourceText)
    guard !words.isEmpty else { return [] }
    var parts: Set<Range<Int>> = []
    for word in words {
      var end: Int?
      var rest = word[...]
      for match in segment.sourceMatches {
        let forms = segment.target.initials(of: match.conceptNumber)
        if end == match.range.lowerBound {
          guard let at = forms.compactMap({ $0.first.flatMap(rest.firstIndex(of:)) }).min() else {
            end = nil
            continue
          }
          rest = rest[rest.index(after: at)...]
        } else {
          guard source.isFollowedByWord(match),
            let form = forms.first(where: { $0.count > 1 && $0.count < word.count && word.has($0) })
          else { continue }
          rest = word.dropFirst(form.count)
        }
        parts.insert(match.range)
        end = match.range.upperBound
      }
    }
    return parts
  }

  /// The words of at least four capitals in a target that are not terms, and that the source does not have.
  private static func abbreviations(in segment: AnalyzedSegment, of source: String) -> [String] {
    let text = segment.segment.target.text
    guard text.unicodeScalars.contains(where: { $0.properties.isUppercase }) else { return [] }
    return text.split { !$0.isLetter }.filter { word in
      word.count >= 4 && word.allSatisfy(\.isUppercase) && !source.contains(word)
    }.map(String.init).filter { word in
      !segment.matches.contains { text.utf8Slice($0.range) == word }
    }
  }
}

extension String {
  /// Whether an abbreviation begins with initials or, where they are a known abbreviation of three letters, contains them.
  fileprivate func has(_ initials: String) -> Bool {
    hasPrefix(initials) || initials.count > 2 && contains(initials)
  }
}
