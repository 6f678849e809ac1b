import Storage

/// One side of an alignment as the model sees it: sentence lengths, numbered tokens, quote state, edges.
///
/// Tokens of a sentence lie side by side in `tokens`; `offsets` says where. A token is the number of
/// its type, and types are numbered a side.
package struct TokenizedSide: Sendable {
  /// How many sentences there are.
  package internal(set) var count = 0
  /// Letters, digits and marks of each sentence, spaces left out.
  var lengths: [Float] = []
  /// For each sentence the place of its first token, then the number of all tokens.
  var offsets: [Int32] = [0]
  /// Types of the tokens, sentence by sentence.
  var tokens: [Int32] = []
  /// The types' keys: the kind's raw value as a byte, then what is compared.
  var types = ByteInterner()
  /// The kind of each type.
  var kinds: [EvidenceKind] = []
  /// How often each type occurs.
  var occurrences: [Int32] = []
  /// Whether a quotation is open before each sentence; one more entry for the end.
  var quoteOpen: [Bool] = [false]
  /// The first and last signs of each sentence.
  var edges: [SentenceEdge] = []
  /// How many tokens of each kind a sentence has: `EvidenceKind.count` numbers a sentence.
  var kindCounts: [Int32] = []

  /// How many tokens of each kind the text has.
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

  /// The type with this kind and key, if the side has it.
  func find(_ kind: EvidenceKind, _ key: UnsafeBufferPointer<UInt8>) -> Int32? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: key.count + 1) { tagged in
      tagged[0] = kind.rawValue
      for (index, byte) in key.enumerated() { tagged[index + 1] = byte }
      return types.find(UnsafeBufferPointer(tagged)).map { Int32(truncatingIfNeeded: $0) }
    }
  }

  /// Calls `body` with the key of a type, its kind left out.
  func withKey<R>(of type: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    types.withBytes(of: type) { body(UnsafeBufferPointer(rebasing: $0.dropFirst())) }
  }
}
