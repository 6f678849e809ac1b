// SPDX-License-Identifier: Apache-2.0
import Documents
import ICUText
import TextModel

/// The doubtfully recognised words of documents, found again in sentences made from those
/// documents.
///
/// Cleaning moves text, so a word is identified by the letters and digits around it: the eight
/// around its start, those from its start, and those up to its end. At least one of these is inside
/// its sentence.
struct DoubtfulWords: Sendable {
  /// The number of letters and digits in a key.
  private static let span = 8

  private var words: [String: String] = [:]
  /// The words themselves, for sentences that are shorter than a key.
  private var short: Set<String> = []

  /// A list without words.
  init() {}

  /// Adds the doubtfully recognised words of a document.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  mutating func add(_ document: TextDocument) {
    guard !document.badlyRead.isEmpty else { return }
    var bare: [Unicode.Scalar] = []
    // For each doubtful word the range of its letters.
    var places: [Range<Int>] = []
    var pending = document.badlyRead[...]
    var offset = 0
    var start: Int?
    for scalar in document.text.unicodeScalars {
      if let word = pending.first {
        if offset >= word.range.upperBound {
          places.append((start ?? bare.count)..<bare.count)
          start = nil
          pending.removeFirst()
        }
        if let word = pending.first, start == nil, offset >= word.range.lowerBound {
          start = bare.count
        }
      }
      if Self.isBare(scalar) { bare.append(scalar) }
      offset += UTF8.width(scalar)
    }
    while !pending.isEmpty {
      places.append((start ?? bare.count)..<bare.count)
      pending.removeFirst()
      start = nil
    }
    for (word, place) in zip(document.badlyRead, places) {
      short.insert(word.text)
      let half = Self.span / 2
      for first in [place.lowerBound - half, place.lowerBound, place.upperBound - Self.span]
      where first >= 0 && first + Self.span <= bare.count {
        words[Self.text(bare[first..<first + Self.span])] = word.text
      }
    }
  }

  /// The doubtfully recognised words in a sentence, each once, in order.
  ///
  /// - Complexity: O(*n*).
  func words(in sentence: String) -> [String] {
    guard !words.isEmpty else { return [] }
    let bare = sentence.unicodeScalars.filter(Self.isBare).map { $0 }
    guard bare.count >= Self.span else {
      return short.filter { sentence.contains($0) }.sorted()
    }
    var found: [String] = []
    for start in 0...bare.count - Self.span {
      let key = Self.text(bare[start..<start + Self.span])
      if let word = words[key], !found.contains(word) { found.append(word) }
    }
    return found
  }

  /// The reason why a sentence must wait for a reviewer; `nil` if all of it was recognised with
  /// certainty.
  func reason(for sentences: [String]) -> String? {
    var found: [String] = []
    for word in sentences.flatMap(words) where !found.contains(word) { found.append(word) }
    guard !found.isEmpty else { return nil }
    let shown = found.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
    return "badly read: \(shown)\(found.count > 5 ? " and \(found.count - 5) more" : "")"
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isLetter(scalar.value) || CharacterClass.isDigit(scalar.value)
      || scalar.value == 0xFFFD
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
