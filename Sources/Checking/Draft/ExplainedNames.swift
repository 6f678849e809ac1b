// SPDX-License-Identifier: Apache-2.0
import ICUText
import Terminology
import TextModel

/// Longer names of the source that it explains in brackets by a name in the script of the target, which the target has:
/// 俄罗斯天然气工业股份公司（Gazprom） and `Gazprom`.
///
/// The name before the brackets reaches back to a mark, or to a function word or common verb (`WordNeighbours`) that is not
/// part of a term. Terms that follow one another directly are parts of it. Another term is one only perhaps: it may belong
/// to a verb that no table has (俄罗斯起诉壳牌公司（Shell）).
struct ExplainedNames {
  /// The terms of the source, as ranges of it, that the name in brackets renders.
  private(set) var parts: Set<Range<Int>> = []
  /// Terms that it may render, with the name.
  private(set) var possible: [Range<Int>: String] = [:]

  /// The most scalars of a name in brackets, and the most UTF-8 bytes of the one before them.
  private static let (mostInBrackets, longest) = (60, 120)

  /// Finds the names of a segment.
  ///
  /// - Complexity: O(*n* + *k*) for *n* bytes and *k* terms of the source, beside the search for the names in the target.
  init(in segment: AnalyzedSegment) {
    guard let source = segment.segment.source, !segment.sourceMatches.isEmpty,
      let neighbours = WordNeighbours.of(source.language)
    else { return }
    let brackets = Self.brackets(in: source.text)
    guard !brackets.isEmpty else { return }
    let scripts = Self.scripts(of: segment.segment.target.language)
    let others = Self.scripts(of: source.language)
    guard scripts.isDisjoint(with: others) else { return }
    var span: NameSpan?
    for (place, text) in brackets where Self.isName(text, in: scripts) && segment.index.has(text) {
      let words = span ?? NameSpan(source.text, of: segment, between: neighbours)
      span = words
      let start = words.start(before: place, atMost: Self.longest)
      take(segment.sourceMatches, in: start..<place, as: text, of: words)
    }
  }

  /// Takes the terms of a name.
  private mutating func take(
    _ matches: [TermMatch], in name: Range<Int>, as text: String, of words: NameSpan
  ) {
    var end = Self.count(of: matches, before: name.upperBound)
    var terms: [Range<Int>] = []
    while end > 0, matches[end - 1].range.lowerBound >= name.lowerBound {
      end -= 1
      let range = matches[end].range
      if range.upperBound <= name.upperBound, terms.last != range { terms.append(range) }
    }
    guard let last = terms.first else { return }
    var chain = [last]
    for term in terms.dropFirst() {
      guard let first = chain.last, words.areJoined(term.upperBound, first.lowerBound) else {
        break
      }
      chain.append(term)
    }
    if chain.count > 1 { parts.formUnion(chain) }
    for term in terms where !parts.contains(term) { possible[term] = text }
  }

  /// How many matches, which are in order, begin before a byte.
  private static func count(of matches: [TermMatch], before place: Int) -> Int {
    var (low, high) = (0, matches.count)
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Brackets

  /// The texts in brackets that are short, with the places where the brackets open.
  private static func brackets(in text: String) -> [(place: Int, text: String)] {
    var found: [(place: Int, text: String)] = []
    var open: (place: Int, text: String)?
    var place = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（": open = (place, "")
      case ")", "）":
        if let open {
          found += open.text.split { ",，;；、".contains($0) }.map { part in
            (open.place, part.split(separator: " ").joined(separator: " "))
          }
        }
        open = nil
      default:
        open?.text.unicodeScalars.append(scalar)
        if let inside = open, inside.text.unicodeScalars.count > mostInBrackets { open = nil }
      }
      place += UTF8.width(scalar)
    }
    return found
  }

  private static func scripts(of language: LanguageTag) -> Set<Script> {
    Set(Script.scripts(of: language.language))
  }

  /// Whether a text is a name in some scripts: all its letters are of them, and it begins with a capital or has no cases.
  private static func isName(_ text: String, in scripts: Set<Script>) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count > 1, let first = letters.first, !first.properties.isLowercase else {
      return false
    }
    return letters.allSatisfy { scripts.contains(Script(of: $0.value)) }
  }
}

/// Finds how far back a name of a text reaches.
private struct NameSpan {
  private let bytes: [UInt8]
  private let isSpaced: Bool
  private let edges: Set<Int>
  private let neighbours: WordNeighbours
  /// The bytes inside terms and at their beginnings.
  private var covered: Set<Int> = []

  init(
    _ text: String, of segment: AnalyzedSegment, between neighbours: WordNeighbours
  ) {
    bytes = Array(text.utf8)
    edges = segment.index.sourceWordEdges
    isSpaced = neighbours.isSpaced
    self.neighbours = neighbours
    var end = 0
    for match in segment.sourceMatches {
      covered.formUnion(max(end, match.range.lowerBound)..<max(end, match.range.upperBound))
      end = max(end, match.range.upperBound)
    }
  }

  /// Where the name that ends before a byte begins.
  func start(before end: Int, atMost length: Int) -> Int {
    var at = end
    while at > 0, end - at < length {
      guard let word = word(before: at) else { break }
      let text = String(decoding: bytes[word], as: UTF8.self)
      if neighbours.isFree(text), !covered.contains(word.lowerBound) { break }
      at = word.lowerBound
    }
    return at
  }

  /// Whether nothing, or one space between words, is between two bytes.
  func areJoined(_ first: Int, _ second: Int) -> Bool {
    first == second || isSpaced && second == first + 1 && bytes[first] == 0x20
  }

  /// The word that ends at a byte, after at most one space.
  private func word(before end: Int) -> Range<Int>? {
    var last = end
    if isSpaced, last > 0, bytes[last - 1] == 0x20 { last -= 1 }
    var first = last - 1
    while first > 0, !edges.contains(first), last - first < 60 { first -= 1 }
    guard first >= 0 else { return nil }
    let isWord = String(decoding: bytes[first..<last], as: UTF8.self).unicodeScalars
      .allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "\u{2019}" || $0 == "'" }
    return isWord ? first..<last : nil
  }
}
