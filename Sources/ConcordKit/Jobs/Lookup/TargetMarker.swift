// SPDX-License-Identifier: Apache-2.0
import Alignment
import Segmentation
import Terminology
import TextModel

/// Marks the words of a translation that translate a part of its source.
///
/// These are the targets of its terms, and words that the base lexicon and the user's dictionaries
/// link to its other words. Not thread-safe; use one instance per thread.
final class TargetMarker {
  private let pair: LanguagePair
  private let terms: WorkspaceTerms
  private let aligner: Aligner
  private let tokenizer = Tokenizer()
  /// The largest number of characters tried as one word, in languages written without spaces.
  private static let longestWord = 4

  /// - Throws: `FileError` for a dictionary that is damaged.
  init(_ workspace: Workspace, _ terms: WorkspaceTerms, of pair: LanguagePair) throws {
    self.pair = pair
    self.terms = terms
    aligner = Aligner(
      source: pair.from, target: pair.to,
      lexicons: try UserDictionaries(workspace).tables(from: pair.from, to: pair.to))
  }

  /// The places of the words: UTF-8 bytes of the target, ascending; adjacent ranges are joined.
  ///
  /// - Throws: the errors of reading the glossaries.
  func marks(of stretch: String, in target: String) throws -> [Range<Int>] {
    let (terms, rest) = try approved(stretch, target)
    let bytes = Array(target.utf8)
    guard rest.contains(where: { $0.isLetter || $0.isNumber }) else {
      return Self.joined(terms, bytes)
    }
    let tokens = tokenizer.tokenize(target).tokens
    var words: [Range<Int>] = []
    for (at, token) in tokens.enumerated() where token.kind != .punctuation {
      if !token.kind.isCharacter {
        words.append(token.range)
        continue
      }
      // A single character is too weak as evidence.
      var end = at + 1
      while end < tokens.count, end - at < Self.longestWord, tokens[end].kind.isCharacter,
        tokens[end].range.lowerBound == tokens[end - 1].range.upperBound
      {
        end += 1
        words.append(token.range.lowerBound..<tokens[end - 1].range.upperBound)
      }
    }
    let isLinked = aligner.linked(
      words.map { String(decoding: bytes[$0], as: UTF8.self) }, to: rest)
    let linked = zip(words, isLinked).filter(\.1).map(\.0)
    return Self.joined(linked + terms, bytes)
  }

  /// The places of terms whose concepts also occur in the stretch, and the stretch without these concepts.
  private func approved(_ stretch: String, _ target: String) throws -> ([Range<Int>], String) {
    try terms.ask { matcher in
      let asked = matcher.matches(in: stretch, language: pair.from)
      if asked.isEmpty { return ([], stretch) }
      let concepts = Set(asked.map(\.conceptNumber))
      let found = matcher.matches(in: target, language: pair.to)
        .filter { concepts.contains($0.conceptNumber) }
      let rendered = Set(found.map(\.conceptNumber))
      var rest = Array(stretch.utf8)
      for match in asked where rendered.contains(match.conceptNumber) {
        for at in match.range { rest[at] = 0x20 }
      }
      return (found.map(\.range), String(decoding: rest, as: UTF8.self))
    }
  }

  /// Ranges in order, joined where they overlap or are separated by one space.
  private static func joined(_ ranges: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = joined.last,
        range.lowerBound <= last.upperBound
          || range.lowerBound == last.upperBound + 1 && bytes[last.upperBound] == 0x20
      {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

/// The markers of a workspace, each made when it is first needed.
///
/// Not thread-safe; use one instance per thread.
final class TargetMarkers {
  private let workspace: Workspace
  private let terms: WorkspaceTerms
  private var known: [LanguagePair: TargetMarker] = [:]

  init(_ workspace: Workspace, _ terms: WorkspaceTerms) {
    self.workspace = workspace
    self.terms = terms
  }

  /// The marker of two languages.
  ///
  /// - Throws: `FileError` for a dictionary that is damaged.
  func marker(of pair: LanguagePair) throws -> TargetMarker {
    if let marker = known[pair] { return marker }
    let marker = try TargetMarker(workspace, terms, of: pair)
    known[pair] = marker
    return marker
  }
}
