// SPDX-License-Identifier: Apache-2.0

/// Finds where a sequence of tokens can be in a row by the row's fingerprints alone.
///
/// So the text of most rows is not read in a concordance search. Shift-and (Baeza-Yates and Gonnet
/// 1992): a bit for each place of the sequence, one step per token.
struct RunScan {
  /// The verdict of the fingerprints about a row.
  enum Verdict {
    /// The row does not contain the run.
    case absent
    /// The row contains the run.
    case certain
    /// Only the text can decide.
    case open
  }

  /// For each fingerprint the places of the run that a token with it can take.
  private let places: [UInt64]
  private let last: UInt64
  private let width: GramWidth
  private let isComplete: Bool

  /// A sequence of up to 64 tokens, adjacent without marks between them; `nil` for a longer one.
  ///
  /// - Parameters:
  ///   - run: for each place the tokens that match.
  ///   - width: the grams of the index; every row that is checked contains all grams of the
  ///     sequence, and pairs without a mark between them.
  ///   - hasNumerals: whether some token may be part of a number, which rows store as one token.
  init?(_ run: [TokenCodes], width: GramWidth, hasNumerals: Bool) {
    guard !run.isEmpty, run.count <= 64 else { return nil }
    var places = [UInt64](repeating: 0, count: 256)
    for (place, codes) in run.enumerated() {
      for code in codes {
        places[Int(ContentCode(code, followsContent: false).fingerprint)] |= 1 << UInt64(place)
      }
    }
    self.places = places
    last = 1 << UInt64(run.count - 1)
    self.width = width
    isComplete = !hasNumerals
  }

  /// The verdict about a row.
  ///
  /// The row contains every gram of the sequence somewhere. If the fingerprints of each gram occur
  /// only once, they are at the place of the sequence, and the row contains it. Single tokens do
  /// not show marks between them, so the row must then have no marks.
  ///
  /// - Complexity: O(*tokens*).
  func verdict(_ prints: UnsafeRawBufferPointer, marks: Int) -> Verdict {
    var state: UInt64 = 0
    var before: UInt64 = 0
    var met: UInt64 = 0
    var again: UInt64 = 0
    var isFound = false
    places.withUnsafeBufferPointer { places in
      for print in prints {
        let here = places[Int(print)]
        state = (state << 1 | 1) & here
        if state & last != 0 { isFound = true }
        let grams = width == .pair ? before << 1 & here : here
        again |= met & grams
        met |= grams
        before = here
      }
    }
    if !isFound { return isComplete ? .absent : .open }
    return again == 0 && (width == .pair || marks == 0) ? .certain : .open
  }
}
