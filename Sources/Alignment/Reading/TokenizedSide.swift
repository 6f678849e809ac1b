// SPDX-License-Identifier: Apache-2.0
import Storage

/// One side of an alignment as the model reads it: sentence lengths, numbered tokens, quotation
/// state, edges.
///
/// The tokens of a sentence are adjacent in `tokens`, at the place in `offsets`. A token is the
/// number of its type; types are numbered per side.
package struct TokenizedSide: Sendable {
  /// The number of sentences.
  package internal(set) var count = 0
  /// Letters, digits and marks of each sentence, spaces left out.
  var lengths: [Float] = []
  /// For each sentence the place of its first token, then the number of all tokens.
  var offsets: [Int32] = [0]
  /// Types of the tokens, sentence by sentence.
  var tokens: [Int32] = []
  /// The keys of the types: the kind's raw value as a byte, then the bytes that are compared.
  var types = ByteInterner()
  /// The kind of each type.
  var kinds: [EvidenceKind] = []
  /// The number of occurrences of each type.
  var occurrences: [Int32] = []
  /// Whether a quotation is open before each sentence; the last element is for the end.
  var quoteOpen: [Bool] = [false]
  /// The first and last signs of each sentence.
  var edges: [SentenceEdge] = []
  /// Whether each type is a word that says nothing about a translation (`of`, `article`); types past the end are not.
  private var functionWords: [Bool] = []
  /// The spellings of the words, each with its type; empty where they cannot resemble those of the
  /// other language.
  var spellings: [(type: Int32, form: String)] = []
  /// For each sentence whether it is written in another script than the text.
  var isForeign: [Bool] = []
  /// The number of tokens of each kind per sentence: `EvidenceKind.count` numbers for each
  /// sentence.
  var kindCounts: [Int32] = []

  /// The number of tokens of each kind in the text.
  var kindTotals: [Float] {
    var totals = [Float](repeating: 0, count: EvidenceKind.count)
    for (type, kind) in kinds.enumerated() {
      totals[Int(kind.rawValue)] += Float(occurrences[type])
    }
    return totals
  }

  /// The types of a sentence's tokens.
  func tokens(of sentence: Int) -> ArraySlice<Int32> {
    tokens[Int(offsets[sentence])..<Int(offsets[sentence + 1])]
  }

  /// Calls `body` with the type of each token of a sentence.
  @inline(__always)
  func forEachToken(of sentence: Int, _ body: (Int) -> Void) {
    for place in Int(offsets[sentence])..<Int(offsets[sentence + 1]) { body(Int(tokens[place])) }
  }

  /// Numbers a type by kind and key.
  mutating func type(_ kind: EvidenceKind, _ key: UnsafeBufferPointer<UInt8>) -> Int32 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: key.count + 1) { tagged in
      tagged[0] = kind.rawValue
      for (index, byte) in key.enumerated() { tagged[index + 1] = byte }
      let id = types.intern(UnsafeBufferPointer(tagged))
      if id == kinds.count {
        kinds.append(kind)
        occurrences.append(0)
      }
      return Int32(truncatingIfNeeded: id)
    }
  }

  /// Marks a type as a word that says nothing about a translation.
  mutating func markFunctionWord(_ type: Int32) {
    let missing = Int(type) + 1 - functionWords.count
    if missing > 0 { functionWords += [Bool](repeating: false, count: missing) }
    functionWords[Int(type)] = true
  }

  /// Whether a type is a word that says nothing about a translation.
  @inline(__always)
  func isFunctionWord(_ type: Int) -> Bool { type < functionWords.count && functionWords[type] }

  /// The type with this kind and key, if the side has it.
  func find(_ kind: EvidenceKind, _ key: UnsafeBufferPointer<UInt8>) -> Int32? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: key.count + 1) { tagged in
      tagged[0] = kind.rawValue
      for (index, byte) in key.enumerated() { tagged[index + 1] = byte }
      return types.find(UnsafeBufferPointer(tagged)).map { Int32(truncatingIfNeeded: $0) }
    }
  }

  /// Calls `body` with the key of a type, without its kind.
  func withKey<R>(of type: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    types.withBytes(of: type) { body(UnsafeBufferPointer(rebasing: $0.dropFirst())) }
  }
}
