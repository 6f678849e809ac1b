// SPDX-License-Identifier: Apache-2.0

/// The codes of tokens that match one place of a pattern: usually one, sometimes the forms of a
/// word.
struct TokenCodes: Sequence, Equatable {
  private let codes: [UInt64]

  /// Codes in any order.
  init(_ codes: some Sequence<UInt64>) { self.codes = Set(codes).sorted() }

  /// How many there are.
  var count: Int { codes.count }

  /// Whether a code is among them.
  ///
  /// - Complexity: O(log *n*).
  func contains(_ code: UInt64) -> Bool {
    if codes.count == 1 { return codes[0] == code }
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code
  }

  /// The codes, lowest first.
  func makeIterator() -> IndexingIterator<[UInt64]> { codes.makeIterator() }
}
