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
  /// Of a target with more than `most` such words, the first are read.
  ///
  /// - Complexity: O(*n* + *k*) for *n* bytes and *k* terms of the source.
  static func parts(in segment: AnalyzedSegment) -> Set<Range<Int>> {
    guard let sourceText = segment.segment.source?.text, let source = segment.source else {
      return []
    }
    let words = abbreviations(in: segment, of: sourceText)
    guard !words.isEmpty else { return [] }
    var parts: Set<Range<Int>> = []
    var initials: [Int: [String]] = [:]
    for word in words {
      var end: Int?
      var rest = word[...]
      for match in segment.sourceMatches {
        let forms =
          initials[match.conceptNumber] ?? segment.target.initials(of: match.conceptNumber)
        initials[match.conceptNumber] = forms
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

  /// The most words that are compared with the terms of a source, and the most UTF-8 bytes of one.
  private static let (most, longest) = (32, 64)

  /// The words of at least four capitals in a target that are not terms, and that the source does not have, each once.
  private static func abbreviations(in segment: AnalyzedSegment, of source: String) -> [String] {
    let text = segment.segment.target.text
    guard text.unicodeScalars.contains(where: { $0.properties.isUppercase }) else { return [] }
    let terms = Set(segment.matches.map { text.utf8Slice($0.range) })
    let ofSource = Set(source.split { !$0.isLetter || !$0.isUppercase })
    var found: [String] = []
    var seen: Set<Substring> = []
    for word in text.split(whereSeparator: { !$0.isLetter })
    where word.utf8.count <= longest && word.count >= 4 && word.allSatisfy(\.isUppercase)
      && !ofSource.contains(word)
      && seen.insert(word).inserted && !terms.contains(String(word))
    {
      found.append(String(word))
      if found.count == most { break }
    }
    return found
  }
}

extension String {
  /// Whether an abbreviation begins with initials or, where they are a known abbreviation of three letters, contains them.
  fileprivate func has(_ initials: String) -> Bool {
    hasPrefix(initials) || initials.count > 2 && contains(initials)
  }
}
